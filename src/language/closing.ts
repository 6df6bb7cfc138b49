import type { Evidence } from '../core/report.ts'
import { bodySentences, type ParsedDraft } from './document.ts'
import { withRole } from './evidence.ts'

/** How many sentences from the end still are the close. */
const closing = 2

/** Courteous last lines: by their wording anywhere, and thanks where they end the text but do not begin it. */
export function closingLines(draft: ParsedDraft): Evidence[] {
  const sentences = bodySentences(draft)
  const last = new Set(sentences.slice(Math.max(1, sentences.length - closing)))
  const thanks = [...last]
    .filter(
      ({ roles }) =>
        roles.some(({ role }) => role === 'thanks') && !roles.some(({ role }) => role === 'polite-close'),
    )
    .map(({ start, end }): Evidence => ({ start, end }))
  return [...withRole(draft, 'polite-close'), ...thanks].sort((one, other) => one.start - other.start)
}
