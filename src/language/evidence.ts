import type { Evidence } from '../core/report.ts'
import { inDraft, type ParsedDraft, type Role } from './document.ts'

/** The words of all sentences that have a role. */
export function withRole(draft: ParsedDraft, role: Role): Evidence[] {
  return draft.sentences.flatMap((sentence) =>
    sentence.roles
      .filter((found) => found.role === role)
      .map(({ start, end, weak }) => inDraft(sentence, { start, end, ...(weak ? { weak } : {}) })),
  )
}
