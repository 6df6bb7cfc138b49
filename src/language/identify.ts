import type { Evidence } from '../core/report.ts'
import { bodySentences, type ParsedDraft } from './document.ts'
import { phraseSet } from './phrase.ts'

const met = phraseSet<true>(
  [
    '(my|our|the|an|recent|second|first|final) ...2 interview',
    '(i|we) ...2 (interviewed|met|spoke|talked|chatted)',
    '(i|we) (came|was|were) (in|at|to|there|with|interviewed) ...8 (about|for|on|interview)',
    '(meeting|speaking|interviewing|spoke|talking) ...3 (with|to|at) (you|your)',
    'my application',
    '(follow|following|check|checking|touching|writing|asking|calling|inquire|inquiring|reaching) (up|in|base|out)? (again)? (on|about|regarding|concerning|with|for) ...1',
    '(ask|check|know|hear) ...2 (about|on|regarding)',
    '(my name is|this is|it is) <name>',
  ].map((pattern) => [pattern, true] as const),
)
const which = phraseSet<true>(
  [
    '(for|about|regarding|as|on) (the|your|a|an|that|this) ...6 <post>',
    '(on|last|this|since|of|from|yesterday) ...2 <day>',
    '<day>',
    '(yesterday|last week|last month|earlier this week|two weeks ago|a week ago|<month>)',
    '<post> (of|as) ...4',
  ].map((pattern) => [pattern, true] as const),
)

/** Sentences that say who writes and about which interview; `weak` where they leave open which one. */
export function identifications(draft: ParsedDraft): Evidence[] {
  return bodySentences(draft).flatMap(({ words, start, end }): Evidence[] => {
    if (met.matches(words).length === 0) return []
    return which.matches(words).length > 0 ? [{ start, end }] : [{ start, end, weak: true }]
  })
}
