import type { Interview } from '../../core/draft.ts'
import type { ParsedDraft } from '../document.ts'
import { fold } from './fold.ts'
import { factWords, mentionsIn, namedAround } from './mentions.ts'

/** What greeting, sign-off and facts confirm, folded; the signature may give the writer’s present firm, which is not the reader’s. */
export function vouchedByLetter(draft: ParsedDraft, interview: Interview): Set<string> {
  return new Set([...factWords(interview), ...namedAround(draft).map(({ folded }) => folded)])
}

/** Names and terms confirmed by the draft itself (greeting, sign-off, signature) or by its facts, folded. */
export function vouchedWords(draft: ParsedDraft, interview: Interview): Set<string> {
  const signature = mentionsIn(draft.signature).map(({ text }) => fold(text))
  return new Set([...vouchedByLetter(draft, interview), ...signature])
}
