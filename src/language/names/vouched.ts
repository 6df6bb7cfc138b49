import type { Interview } from '../../core/draft.ts'
import type { ParsedDraft } from '../document.ts'
import { fold } from './fold.ts'
import { factWords, mentionsIn } from './mentions.ts'

/** Names and terms that the draft itself (greeting, sign-off, signature) or its facts vouch for, folded. */
export function vouchedWords(draft: ParsedDraft, interview: Interview): Set<string> {
  const named = draft.paragraphs
    .filter(({ part }) => part === 'greeting' || part === 'sign-off')
    .flatMap(({ text }) => mentionsIn(text))
  const signature = mentionsIn(draft.signature)
  return new Set([...[...named, ...signature].map(({ text }) => fold(text)), ...factWords(interview)])
}
