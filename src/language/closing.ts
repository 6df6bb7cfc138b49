import type { Evidence } from '../core/report.ts'
import { bodySentences, type ParsedDraft, type SentenceContent } from './document.ts'
import { withRole } from './evidence.ts'
import { occurs } from './phrase-set.ts'
import { noCourtesy } from './roles/polite-close.ts'
import { throughout, wholeOf } from './throughout.ts'

const isThanks = ({ roles }: SentenceContent) => roles.some(({ role }) => role === 'thanks')

/** "Thank you again", "thank you for your consideration": a close, wherever it stands. */
const ending =
  /^(?:again|consideration|considering|considered|reading|listening|goodbye|patience|either|anyway|regardless)$/

/** Words of a second thanks that rounds off the letter, unlike "I appreciated hearing how the gauges work". */
const rounding =
  /^(?:again|once|time|consideration|considering|opportunity|chance|help|support|understanding|kindness|attention|everything|everyone|interview|care|effort)$/

/** The reader model takes these for a close too. */
const discourteous = throughout((sentence) => (occurs(noCourtesy, sentence.words) ? [wholeOf(sentence)] : []))

/** "Thank you for your time." and little more; "Many thanks, Mr Vella."; "With gratitude for the trial shift," over a name. */
const isShort = ({ words, text }: SentenceContent) =>
  /^with .{9,70},$/i.test(text) ||
  (words.length <= 10 && /\byour (?:time|help|kindness|attention)\b/i.test(text)) ||
  (words.length <= 7 && /^(?:\w+ )?(?:thank|cheers)(?!.*(?:\b(?:for|that|to)\b|,$))/i.test(text))

const holdsAny = ({ words }: SentenceContent, pattern: RegExp) => words.some(({ norm }) => pattern.test(norm))

/** "Thanks for having me in.", "Cheers for the chance to meet." */
const isPlain = ({ words, text }: SentenceContent) =>
  words.length <= 8 && /^(?:\w+ ){0,2}(?:thank|cheers)/i.test(text)

/** How thanks end a note: `surely` wherever they stand, `later` after other thanks, or never; `plain` ones do as its last line. */
const thanksIn = throughout((sentence) => {
  if (!isThanks(sentence)) return []
  const place = { ...wholeOf(sentence), plain: isPlain(sentence) }
  if (holdsAny(sentence, /^appreciated$/)) return [{ ...place, ends: 'never' }]
  if (holdsAny(sentence, ending) || isShort(sentence)) return [{ ...place, ends: 'surely' }]
  return [{ ...place, ends: holdsAny(sentence, rounding) ? 'later' : 'never' }]
})

/** "Kind regards", "Yours sincerely", "Many thanks", "Talk soon,": all equally courteous. */
const valediction =
  /^(?:(?!later|ttyl|x)[^\n,]+(?=,\n)|[^\n,]{0,40}\b(?:regards|rgds|wishes|best|thanks|thank(?:ing)? you|sincerely|faithfully|truly|respectfully|cordially|warmly|gratefully|appreciatively|gratitude|appreciation|respect|cheers|yours)\b)/i

/** The closing word above the name: half a courteous end where no line is one. */
const valedictions = throughout(
  ({ text, start }) => {
    const said = valediction.exec(text)
    return said ? [{ start, end: start + said[0].length, weak: true }] : []
  },
  ['sign-off'],
)

/**
 * Courteous last lines: by their wording, or thanks that round off. The position of a sentence does not matter, except that the
 * first of several cannot be the last ("Hope you are well."), so that adding a line removes no close from those below it; and
 * plain thanks have to be the last.
 */
export function closingLines(draft: ParsedDraft): Evidence[] {
  const [opening, ...others] = bodySentences(draft)
  const last = others.at(-1)
  const refused = new Set(discourteous(draft).map(({ start }) => start))
  const courteous = withRole(draft, 'polite-close').filter(
    ({ start }) => !refused.has(start) && (start !== opening?.start || others.length === 0),
  )
  const known = new Set(courteous.map(({ start }) => start))
  const thanks = thanksIn(draft).filter(
    ({ start, ends, plain }, index) =>
      start !== opening?.start &&
      (ends === 'surely' || (ends === 'later' && index > 0) || (plain && start === last?.start)) &&
      !known.has(start),
  )
  const lines = [...courteous, ...thanks.map(({ start, end }): Evidence => ({ start, end }))]
  return lines.length > 0 ? lines.sort((one, other) => one.start - other.start) : valedictions(draft)
}
