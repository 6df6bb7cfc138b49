import type { Evidence } from '../core/report.ts'
import { bodySentences, type ParsedDraft, type Sentence } from './document.ts'
import { withRole } from './evidence.ts'

/** Thanks that round a text off, unlike "I appreciated hearing how the gauges work". */
const rounding =
  /^(?:again|once|time|consider|considering|considered|consideration|opportunity|chance|help|patience|support|reading|listening|understanding|kindness|attention|hospitality|everything|everyone|interview|goodbye|care|effort|advance)$/

/** How many sentences from the end still are the close. */
const closing = 3

function closesWithThanks({ roles, words }: Sentence): boolean {
  const thanked = roles.find(({ role }) => role === 'thanks')
  return (
    thanked !== undefined &&
    words.some(({ norm }) => rounding.test(norm)) &&
    !words.some(({ norm }) => norm === 'appreciated')
  )
}

/** Courteous last lines: by their wording anywhere, and thanks where they end the text but do not begin it. */
export function closingLines(draft: ParsedDraft): Evidence[] {
  const sentences = bodySentences(draft)
  const courteous = withRole(draft, 'polite-close')
  const thanks = sentences
    .slice(Math.max(1, sentences.length - closing))
    .filter(
      (sentence) => closesWithThanks(sentence) && !courteous.some(({ start }) => start === sentence.start),
    )
    .map(({ start, end }): Evidence => ({ start, end }))
  return [...courteous, ...thanks].sort((one, other) => one.start - other.start)
}
