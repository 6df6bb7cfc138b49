import type { Word } from './document.ts'
import { occurs, phraseList } from './phrase-set.ts'

/** Whether one of the patterns occurs among the words. */
type Wordings = (words: readonly Word[]) => boolean

/** Patterns as `phrase.ts` describes them. */
function wordings(patterns: readonly string[]): Wordings {
  const set = phraseList(patterns)
  return (words) => occurs(set, words)
}

/** Headings over what they ask for. */
export const asking = wordings([
  '(requirement|requirements|qualification|qualifications|skills|criteria|must-haves|essentials)',
  'must haves',
  '^ (key|essential|relevant|required|minimum|previous|your)? (experience|essential|background|profile|skillset) ..3 $',
  '(candidate|person|personal|your|applicant) (profile|specification|spec|requirements)',
  '^ the (person|candidate) $',
  '(about|what) you (bring)? $',
  'who (you are|are you)',
  '(what|things) you will (need|bring|have)',
  'what you (need|bring|have)',
  'you (have|bring|are|need|will have|will bring|will need|should have|must have) ..1 $',
  'what we (are looking for|look for|need|ask|expect|seek|are after)',
  'we are (looking for|seeking|after) ..1 $',
  'we (look for|ask for) ..1 $',
  '(ideal|successful) (candidate|applicant|person)',
  'to (succeed|apply|be considered) ..3 (need|have|must) $',
])
/** Words for what would be welcome, as a heading or in a sentence. */
export const welcoming = wordings([
  '(nice|good|great) to (have|haves)',
  'nice-to-have',
  'nice-to-haves',
  'desirable',
  'preferred',
  '(would|will) be nice',
  'bonus (points|skills)',
  '(a|an|be|big|real|distinct|definite) (bonus|plus|advantage|benefit|asset)',
  '(advantageous|beneficial|preferable|preferably|ideally|welcome|helpful)',
])

/** Headings in adverts, and on the page around them, above lists that ask for no skill. */
export const elsewhere = wordings([
  '(responsibilities|duties|benefits|perks|cookies|cookie|privacy|salary|pay|remuneration|compensation|location|hours|contract)',
  '(what|why) we (offer|provide|give|do|are)',
  'we (offer|provide|give) ..3 $',
  'what (is in it for you|you get|you will (get|do|learn|be doing|gain))',
  'what to expect',
  'you will (do|learn|get|gain|receive|enjoy) ..2 $',
  'about (us|the (role|job|company|team|position|school|trust|firm|shop))',
  'who we are',
  'our (values|mission|story|offer|promise|commitment|process|team)',
  '(the|your|this) (role|job|team|company|day|position|opportunity) $',
  'why (join|work|us|choose|<name>)',
  'how to apply',
  '(equal|diversity|inclusion|equality)',
  '(similar|related|more|other) jobs',
  '(key|main|day-to-day) (tasks|responsibilities|duties|activities)',
  '(apply|sign in|share|report|save) ..3 $',
])

/** Sentences that ask, wherever they stand. */
export const asks = wordings([
  '(you|candidate|candidates|applicant|applicants|person) (will|must|should|would|do|also)? (ideally|also|already|need to|be expected to)? (have|has|hold|holds|need|needs|bring|brings|know|knows|speak|speaks|possess|be (able|fluent|proficient|experienced|skilled|comfortable|confident|familiar|qualified|trained|certified|licensed))',
  'you are ..2 (able|fluent|proficient|experienced|skilled|comfortable|confident|familiar|qualified|trained|certified|licensed)',
  '(is|are) (absolutely|also)? (essential|required|necessary|mandatory|needed|vital|compulsory|expected|a must|a requirement)',
  '(is|are|would be|will be) (also)? (desirable|preferred|helpful|advantageous|beneficial|welcome|a bonus|a plus|an advantage|a big plus)',
  '(role|job|post|position|shift) (also)? (requires|needs|calls for|demands)',
  '^ ..2 (experience|knowledge|familiarity|proficiency|fluency|background|expertise) (with|of|in|using|as)',
  '^ ..2 (experienced|proficient|fluent|skilled|familiar|qualified|trained|certified) (with|in|as)',
  '^ ..3 (years|year) ..2 (experience|of|in|as)',
  '^ (must|should) (have|hold|be|know|speak)',
  '(required|requirements|essential|must-haves) $',
])

/**
 * The same for sentences beginning with "we": all others that begin so are about the firm, "We have 40 years of experience".
 */
export const weAsk = wordings([
  'we are (looking|searching|hoping) for',
  'we are (also)? (seeking|after)',
  'we (also)? (seek|need|want|require|expect|ask for|look for) (a|an|somebody|someone|people|candidates|applicants|you to|at least|experience|strong|good|solid)',
  '^ our ..1 (candidate|applicant|person) (will|must|should|has|have|is)',
])

/** What the firm offers, promises or must say by law; and what it says nobody needs. */
export const givesOrDenies = wordings([
  '(chance|opportunity|opportunities) ..1 (to|for)',
  '(learn|teach|enjoy|receive) (you|about|how|on|from|the|our|a|to|all|new)',
  'we (will|can|would)? (also)? (offer|provide|give|train|teach|support|pay|cover|sponsor)',
  '(training|support|uniform|tools|accommodation|meals) ..3 (given|provided|included|offered|available|supplied)',
  '(full|free|paid|in-house|on-the-job) ..1 training',
  '(access|entitled|right|rights) to',
  '(pension|discount|discounts|perk|perks|allowance|holidays|gym|bonus scheme|company car|free parking|paid leave|annual leave|health insurance|life insurance|dental)',
  'days ..1 (holiday|leave|off|vacation)',
  '(regardless|irrespective) of',
  'without regard to',
  'equal (opportunity|opportunities|employment)',
  '(discriminate|discrimination|cookies|cookie|consent|newsletter|protected veteran|sexual orientation|recruitment agencies)',
  '(is|are) committed to',
  'privacy (policy|notice|statement)',
  'javascript (enabled|is|must)',
  'reasonable (adjustment|adjustments|accommodation|accommodations)',
  '(not|never) ..2 (require|required|needed|necessary|essential|need|expect|matter)',
  'no ..4 (is|are)? (required|needed|necessary|essential)',
  '(no|without) (prior|previous|specific|formal)? (experience|qualification|qualifications|knowledge|degree)',
  'need no',
])
