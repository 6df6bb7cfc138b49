import type { Evidence } from '../core/report.ts'
import type { Facts, ParsedDraft, Sentence, Word } from './document.ts'
import { isGeneric } from './generic.ts'
import { phraseSet } from './phrase-set.ts'
import { throughout, wholeOf } from './throughout.ts'
import { wordsOf } from './words.ts'

const met = phraseSet<true>(
  [
    '(my|our|the|a|an|recent|second|first|final) ...2 (round|interview|meeting|call|conversation|talk|chat|trial|visit)',
    '(i|we) ...2 (interviewed|met|spoke|talked|chatted)',
    '(i|we|who|and) (was|were) interviewed',
    '(you|panel|team|<name>|he|she|they) (interviewed|met|saw|tested) me',
    '(meeting|seeing|interviewing|having) me',
    '(people|candidates|applicants|ones) you (saw|met|interviewed|tested)',
    // "The night porter role we discussed on 2 March"
    '(<post>|place) (that|which)? (we|you|i) (both)? (discussed|talked|spoke|met|interviewed|saw)',
    '(i|we) (came|was|were) (in|at|to|there|with|interviewed) ...8 (about|for|on|interview)',
    '(i|we) (did|had|attended|made|cooked|worked|taught|drove|visited|gave) ...6 (interview|trial|shift|lesson|test|visit|service|session|lunch|with you)',
    '(meeting|speaking|interviewing|spoke|talking) ...3 (with|to|at)? (you|your)',
    'to (meet|see|speak with|talk to) you',
    'my application',
    // "Any update on the van driver job?"
    '(update|updates|news|progress|decision|status|answer|reply) ...1 (on|about|for|of|with|regarding) ...1',
    '(wondering|wondered|asking|curious) about ...1',
    '(things|matters|you|we) (stand|are) (with|on|regarding) ...1',
    '(filled|fill|filling) the ...3 <post>',
    '(follow|following|(to|just|and) check|checking|touch|touching|writing|asking|calling|inquire|inquiring|reaching|wrote|write|circling|ringing) (to you)? (up|in|base|out|back|again)? ...3 (on|about|regarding|concerning|with|for) ...1',
    '(ask|know|hear|note|message|word|line|(to|and|just) check) ...2 (about|on|regarding)',
    '(writing|calling|ringing|message|note|email) ..5 to (see|ask|find out|check|hear|know)',
    '(my name is|this is|it is|i am) <name>',
  ].map((pattern) => [pattern, true] as const),
)
const day = phraseSet<true>(
  [
    '(on|last|this|since|of|from|yesterday) ...2 <day>',
    '<day>',
    '(on|of|from|since|last) (the)? (<ordinal>|<number> <month>)',
    '(<number>|a) (day|days|week|weeks|fortnight|month) ago',
    '(yesterday|last week|last month|earlier this week|two weeks ago|a week ago|<month>)',
  ].map((pattern) => [pattern, true] as const),
)
const posts = phraseSet<true>(
  ['(the|your|a|an|that|this|my) ...6 (<post>|place|gig|application)', '<post> (of|as) ...4'].map(
    (pattern) => [pattern, true] as const,
  ),
)
const post = phraseSet<true>([['<post>', true]])

/** "Re: Night porter job", or the facts' role: the line above the text says which one. "Any news of the job" does not. */
export function isNamedAbove({ subject = '' }: ParsedDraft, { role }: Facts = {}): boolean {
  if (role && subject.toLowerCase().includes(role.toLowerCase())) return true
  const words = wordsOf(subject)
  return post.matches(words).length > 0 && words.some(({ norm }) => !isGeneric(norm))
}

/** "On Monday", "the night porter job"; "the job" is any. */
const tellsWhich = (words: readonly Word[]) =>
  day.matches(words).length > 0 ||
  posts.matches(words).some(({ from, to }) => words.slice(from, to + 1).some(({ norm }) => !isGeneric(norm)))

/** "We spoke on Monday", "I am writing about the post": it says who writes, or about what. */
export const identifies = ({ words }: Pick<Sentence, 'words'>) => met.matches(words).length > 0

const introductions = throughout((sentence): readonly Evidence[] => {
  if (!identifies(sentence)) return []
  const weak = !tellsWhich(sentence.words)
  return [{ ...wholeOf(sentence), ...(weak ? { weak } : {}) }]
})

/** Sentences that say who writes and about which interview; `weak` where they leave open which one. */
export function identifications(draft: ParsedDraft, facts: Facts = {}): readonly Evidence[] {
  const found = introductions(draft)
  return isNamedAbove(draft, facts) ? found.map(({ start, end }) => ({ start, end })) : found
}
