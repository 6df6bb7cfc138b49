import type { Interview } from '../core/draft.ts'
import type { Evidence } from '../core/report.ts'
import { bodySentences, type ParsedDraft, type Role, type Sentence, type Word } from './document.ts'
import { isGeneric } from './generic.ts'
import { saysFirstNameAlone } from './phone.ts'
import { occurs, phraseList } from './phrase-set.ts'
import { throughout, wholeOf } from './throughout.ts'
import { wordsOf } from './words.ts'

const met = phraseList([
  '(my|our|the|a|an|recent|second|first|final) ...2 (round|interview|meeting|call|conversation|talk|chat|trial|visit)',
  '(i|we) ...2 (interviewed|met|spoke|talked|chatted)',
  '(i|we|who|and) (was|were) interviewed',
  // "I saw you on Monday for the clerk job."
  '(i|we) saw (you|<name>) (both|all)? (on|last|yesterday|this|for|about|at)',
  '(you|panel|team|<name>|he|she|they) (interviewed|met|saw|tested) me',
  '(meeting|seeing|interviewing|having) me',
  // "I was up with you on Friday for the mason's job", "I came down on the ninth to see Mrs Ellis"
  '(i|we) (was|came|called|drove) (in|up|down|over|out|round|by|along|with you) ...8 ((about|for) (the|your|an|my) ..3 (<job>|<talk>)|to (see|meet) <name>)',
  'i was (in|up|down|over|out|there)? with you ...4 <day>',
  '(people|candidates|applicants|ones) you (saw|met|interviewed|tested)',
  // "The night porter role we discussed on 2 March"
  '(<post>|place) (that|which)? (we|you|i) (both)? (discussed|talked|spoke|met|interviewed|saw)',
  '(i|we) (came|was|were) (in|at|to|there|with|interviewed) ...8 (about|for|on|interview)',
  '(i|we|i am the ..2 who) (did|had|attended|made|cooked|worked|taught|drove|visited|gave) ...6 (interview|trial|shift|lesson|test|visit|service|session|lunch|with you)',
  '(meeting|speaking|interviewing|spoke|talking) ...3 (with|to|at)? (you|your)',
  'to (meet|see|speak with|talk to) you',
  'my application',
  // "I'm the nurse you met on Friday", "I was the welder who did the test"
  'i (am|was) (one of)? the !(best|right|perfect|ideal|strongest) ..3 (you|they|who|that) ..1 (met|saw|interviewed|spoke|talked|tested|came|did|visited)',
  // "Any update on the van driver job?"
  '(update|updates|news|progress|decision|status|answer|reply) ...1 (on|about|for|of|with|regarding)',
  '(wondering|wondered|asking|curious) about',
  '(things|matters|you|we) (stand|are) (with|on|regarding)',
  '(filled|fill|filling) the ...3 <post>',
  '(follow|following|(to|just|and) check|checking|touch|touching|writing|asking|calling|inquire|inquiring|reaching|wrote|write|circling|ringing) (to you)? (up|in|base|out|back|again)? ...3 (on|about|regarding|concerning|with|for)',
  '(ask|know|hear|note|message|word|line|(to|and|just) check) ...2 (about|on|regarding)',
  '(writing|calling|ringing|message|note|email) ..5 to (see|ask|find out|check|hear|know)',
  '(my name is|this is|it is|i am) <name>',
])
/**
 * "Is there some problem with my application?", "I can put you in touch with my manager": neither says which interview it was.
 */
const saysNothing = phraseList([
  '(problem|problems|wrong|issue|fault|error|mistake) with my application',
  '(can|could|will|shall) (also|gladly|happily)? (put|send|give) you',
])
const day = phraseList([
  '(on|last|this|since|of|from|yesterday) ...2 <day>',
  '<day>',
  '(on|of|from|since|last) (the)? (<ordinal>|<number> <month>)',
  '(<number>|a) (day|days|week|weeks|fortnight|month) (ago|since (the|my|our))',
  '(yesterday|last week|last month|earlier this week|two weeks ago|a week ago|<month>)',
])
const posts = phraseList(['(the|your|a|an|that|this|my) ...6 (<post>|place|gig|application)'])
const post = phraseList(['<post>'])

/** "Caseworker", "Florist", "Assistant": what somebody's job is called. */
const occupation =
  /^\p{L}{2,}(?:er|or|ist|ian|eer|ant)s?$|^(?:nurse|chef|cook|clerk|lead|intern|apprentice|associate|representative|rep|head|guide|aide|trainee|pilot|executive|architect|agent|medic|pm|hand)$/u
/** Subject words that only look like a job. */
const noOccupation = new Set(
  'offer letter answer reminder matter order number paper after later over under other another either never further former winter summer easter september october november december yesterday dinner center computer weather water whether together however rather ever better sooner quarter prior error major minor want important relevant significant constant restaurant'.split(
    ' ',
  ),
)
const isOccupation = ({ norm }: Word) => occupation.test(norm) && !noOccupation.has(norm)

/**
 * "Re: Night porter job", "Florist, a question", or the role from the facts: then the subject says which interview. "Any news
 * of the job" does not.
 */
export function isNamedAbove({ subject = '' }: ParsedDraft, { role }: Interview = {}): boolean {
  if (role && subject.toLowerCase().includes(role.toLowerCase())) return true
  const words = wordsOf(subject)
  return words.some(isOccupation) || (occurs(post, words) && words.some(({ norm }) => !isGeneric(norm)))
}

/** "The night porter job"; "the job" alone could be any. */
const namesPost = (words: readonly Word[]) =>
  posts
    .matches(words)
    .some(({ from, to }) =>
      words.slice(from, to + 1).some((word) => !isGeneric(word.norm) || isOccupation(word)),
    )

const anyInterview =
  /^(?:an?|the|my|our|your|this|that|had|job|phone|telephone|video|online|panel|first|second|last|final|recent|interview|morning|afternoon|\w+day)$/

/** "The florist post", "the night shift interview", but not "interview last week". */
const namesInterview = (words: readonly Word[]) =>
  namesPost(words) ||
  words.some(({ norm }, at) => norm === 'interview' && at > 0 && !anyInterview.test(words[at - 1]!.norm))

const tellsWhich = (words: readonly Word[]) => occurs(day, words) || namesInterview(words)

const asking = new Set<Role>(['timeline', 'interest', 'thanks'])

/** "Has a decision been made about the florist post?": asking about a post, or wanting it, names it. */
const namesOwnPost = ({ words, roles }: Pick<Sentence, 'words' | 'roles'>) =>
  roles.some(({ role }) => asking.has(role)) && namesPost(words)

/** "We spoke on Monday", "I am writing about the post": says who is writing, or about what. */
export const identifies = (sentence: Pick<Sentence, 'words' | 'roles'>) =>
  (occurs(met, sentence.words) && !occurs(saysNothing, sentence.words)) || namesOwnPost(sentence)

const introductions = throughout((sentence): readonly Evidence[] => {
  if (!identifies(sentence)) return []
  const weak = !tellsWhich(sentence.words)
  return [{ ...wholeOf(sentence), ...(weak ? { weak } : {}) }]
})

/** Sentences that say who is writing and about which interview; `weak` where they leave open which one. */
export function identifications(draft: ParsedDraft, facts: Interview = {}): readonly Evidence[] {
  const found = introductions(draft)
  // "Hi, it's Jordan. I had the interview last week." fits several callers.
  if (
    draft.kind === 'phone-script' &&
    saysFirstNameAlone(draft) &&
    !bodySentences(draft).some(({ words }) => namesInterview(words))
  )
    return found.map((words) => ({ ...words, weak: true }))
  return isNamedAbove(draft, facts) ? found.map(({ start, end }) => ({ start, end })) : found
}
