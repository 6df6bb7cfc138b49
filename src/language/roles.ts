import type { Part, Role, RoleEvidence, SentenceContent } from './document.ts'
import { phraseSet } from './phrase.ts'

/** What a sentence does, told by its wording. */
const wording = phraseSet<{ role: Role; weak?: boolean }>(
  (
    [
      ['thanks', '(thank you|thanks) ...3 for'],
      ['thanks', '(thank you|thanks) (again|so|very|to)'],
      ['thanks', '~appreciate (you|your|the|how|that)'],
      ['interest', '(interested|keen|excited|enthusiastic) (in|about|to)'],
      ['timeline', '(timeline|next steps?|when you expect)'],
      ['offer-information', '(happy|glad) to (send|provide|share|answer)'],
      ['polite-close', '~look forward to'],
    ] as const
  ).map(([role, pattern]) => [pattern, { role }] as const),
)

/** The roles of a sentence; offsets speak of its text. */
export function rolesOf(content: Omit<SentenceContent, 'roles' | 'impressions'>, part: Part): RoleEvidence[] {
  const whole = { start: 0, end: content.text.length }
  if (part === 'greeting') return [{ ...whole, role: 'greeting' }]
  if (part === 'sign-off') return [{ ...whole, role: 'sign-off' }]
  const found = new Map<Role, RoleEvidence>()
  for (const { value } of wording.matches(content.words)) found.set(value.role, { ...whole, ...value })
  return [...found.values()]
}
