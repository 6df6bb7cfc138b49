import type { Interview } from '../../core/draft.ts'
import type { ParsedDraft } from '../document.ts'
import type { Match } from '../rule.ts'
import { wordsOf } from '../words.ts'
import { misspeltFacts } from './misspelt.ts'
import { misspeltCompany, otherCompany } from './wrong-company.ts'
import { otherRoleAbove } from './wrong-role.ts'

/** A draft whose text is the subject alone. */
function subjectAlone(draft: ParsedDraft, text: string): ParsedDraft {
  const kept = [
    { text, start: 0, words: wordsOf(text), question: false, exclamation: false, roles: [], impressions: [] },
  ]
  const paragraph = { part: 'body' as const, text, start: 0, end: text.length, sentences: [], kept }
  return { ...draft, body: text, paragraphs: [paragraph] }
}

/** What a subject says against the facts: another company or role, a name that is spelt otherwise. */
export function slipInSubject(
  draft: ParsedDraft,
  subject: string,
  interview: Interview,
): Pick<Match, 'severity' | 'message'> | undefined {
  const alone = subjectAlone(draft, subject)
  // Where words have capitals for looks, as in "Application for Head Chef", "at" alone tells a company.
  const rivals = [...(interview.company ? otherCompany(alone, interview) : [])].filter(({ start }) =>
    /\bat $/i.test(subject.slice(0, start)),
  )
  const [slip] = [...misspeltCompany(alone, interview), ...misspeltFacts(alone, interview), ...rivals]
  const said = ({ start, end }: Pick<Match, 'start' | 'end'>) =>
    `The subject says “${subject.slice(start, end)}”.`
  if (slip) return { severity: slip.severity ?? 'blocker', message: `${said(slip)} ${slip.message}` }
  const role = otherRoleAbove(subject, interview)
  return (
    role && {
      severity: 'problem',
      message: `${said(role)} Your interview details give the role “${interview.role}”.`,
    }
  )
}
