import type { Interview } from '../../core/draft.ts'
import type { ParsedDraft } from '../document.ts'
import { fold } from './fold.ts'
import { factWords, mentionsIn, namedAround } from './mentions.ts'

/** Names and terms confirmed by the draft itself (greeting, sign-off, signature) or by its facts, folded. */
export function vouchedWords(draft: ParsedDraft, interview: Interview): Set<string> {
  const named = namedAround(draft).map(({ folded }) => folded)
  const signature = mentionsIn(draft.signature).map(({ text }) => fold(text))
  return new Set([...named, ...signature, ...factWords(interview)])
}
