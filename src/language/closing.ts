import type { Evidence } from '../core/report.ts'
import { bodySentences, type ParsedDraft, type Sentence } from './document.ts'
import { withRole } from './evidence.ts'

const isThanks = ({ roles }: Sentence) => roles.some(({ role }) => role === 'thanks')

/** "Thank you again", "thank you for your consideration": said to end, wherever it stands. */
const ending = /^(?:again|consideration|considering|considered|reading|listening|goodbye|patience)$/

/** Words of a second thanks that rounds off, unlike "I appreciated hearing how the gauges work". */
const rounding =
  /^(?:again|once|time|consideration|considering|opportunity|chance|help|support|understanding|kindness|attention|everything|everyone|interview|care|effort)$/

/** "Thank you for your time." and little more. */
const isShort = ({ words, text }: Sentence) =>
  words.length <= 10 && /\byour (?:time|help|kindness|attention)\b/i.test(text)

const holdsAny = ({ words }: Sentence, pattern: RegExp) => words.some(({ norm }) => pattern.test(norm))

/**
 * Courteous last lines: by their wording, and thanks that round off. Where a sentence stands decides nothing
 * but that the first cannot be the last, so that adding a line takes no close away.
 */
export function closingLines(draft: ParsedDraft): Evidence[] {
  const courteous = withRole(draft, 'polite-close')
  const sentences = bodySentences(draft)
  const first = sentences.findIndex(isThanks)
  const thanks = sentences.filter(
    (sentence, index) =>
      index > 0 &&
      isThanks(sentence) &&
      !courteous.some(({ start }) => start === sentence.start) &&
      !holdsAny(sentence, /^appreciated$/) &&
      (holdsAny(sentence, ending) || isShort(sentence) || (index > first && holdsAny(sentence, rounding))),
  )
  return [...courteous, ...thanks.map(({ start, end }): Evidence => ({ start, end }))].sort(
    (one, other) => one.start - other.start,
  )
}
