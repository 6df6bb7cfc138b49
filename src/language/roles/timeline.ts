import { deniedNear } from '../context.ts'
import type { Word } from '../document.ts'
import { occurs, phraseList } from '../phrase-set.ts'
import { worded, type PlainSentence, type RoleWords } from './reader.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Nouns for the state of the decision. */
const news = setOf(
  'update updates news word developments status outcome decision decisions result results timeline timelines timing timeframe time-frame timescale timescales progress shortlist verdict eta',
)

/** What an employer does at the end of a search. */
const decides = setOf(
  'decide decides deciding decided choose chooses choosing chose chosen pick picks picking picked select selecting selected fill filled filling hire hired hiring finalise finalize finalised finalized fixed arranged scheduled announce announced published closed open advance advancing conclude concluded happening happens stand stands moved movement moving',
)

/** Who decides, or what is decided. A question with "fixed" or "open" needs one of these. */
const search = setOf(
  'you your they team panel committee board trustees management company post role position job vacancy opening interview interviews application process search round things rounds requisition list next',
)

/** Ways to ask without a question mark: "I was wondering if", "could you tell me", "I would welcome". */
const asks = phraseList([
  '(wondering|wonder|wondered|curious)',
  '(ask|asking|enquire|enquiring|inquire|inquiring) (you|again|only|just|one|once)? ...3 (if|whether|when|about|what|how|where|for|as|after|on|into|regarding)',
  '(ask|asking) ..3 to (tell|inform|advise|update|confirm)',
  '(write|writing|call|calling|ring|ringing) ..3 to (know|ask|learn|find out)',
  '(may|might|can|could) i (please)? (ask|know|enquire|inquire|check)',
  '(like|love|want|wanted|wish|keen|eager|curious|interested|pleased|grateful|glad|happy|anxious|good|nice|great) to (please)? (also)? (know|hear|learn|see|check|find out|understand !((the|your|this) decision)|get|receive|have|be informed|clarify|inquire|enquire)',
  '(checking|check|following|follow|touching|circling|circle|calling|writing|emailing|reaching) (in|up|base|back|out|to)? (in|up|regarding|on|about|with|concerning|for|as)',
  '(tell|give|update|inform|notify|apprise|furnish|keep) (me|us) (please)? (posted|updated|informed|about|on|with|of|when|if|whether|what|how|where|as|any|an)',
  'let (me|us) know (please)? (either|if|when|whether|how|what|where|about|of|as|once|by|the|your|a|roughly|one)',
  '(please|kindly) (advise|confirm|share|update|inform)',
  'would <very>? (greatly|much)? (appreciate|welcome)',
  'would <very>? (love|like) (any|an|a|some)',
  '(would|will) be <very>? (grateful|obliged|appreciated|thankful|helpful|great|good|lovely|appreciative)',
  '(glad|happy|pleased|delighted|grateful) (of|for|if|about) (a|any|an|some|you|the)',
  '(idea|sense|indication|inkling) (yet)? (of|about|on|as to|when|whether|how|where)',
  '(any|information|updates|update) ...10 (appreciated|welcome|welcomed)',
  '(line|word|hint|note|clue|steer) (on|about|of|as to) ...8 (be|is) <very>? ...1 (welcome|welcomed|appreciated|helpful|useful|kind|good)',
  '(see|seeing|hear|check|find out) (if|whether|how|where|what|has|have)',
  '(need|needed|needing) to (know|hear) ...4 (if|whether|when|what|how|where)',
  '(attempt|attempting|try|trying) to (get|find out|hear|learn)',
  'in case (a|any|the|there|you)',
  '^ ..2 any (news|update|updates|word|progress)',
])

/** What a candidate waits for, expressed in several words. */
const states = phraseList([
  'next (step|steps|stage|stages|round|phase|interview|interviews)',
  // "If any further steps are needed from me" is an offer.
  'further (step|steps|process|procedure) !(or|and|are|is|needed|required|i|from)',
  '(what|how) ...2 next',
  'how ..2 (land lies|stand|stands)',
  'where ...4 (stand|stands|are|is|am|at)',
  '(the|your) way forward',
  '(made|make|making|made up) ...2 (decision|mind|minds|choice|call)',
  '(hear|hearing) ...3 feedback',
  'any feedback (or|yet|so far|$)',
  '(there|have|has|had|got|receive|received|been) ...2 feedback (yet|so far|$)',
  // "I would be glad to hear from you if another post comes up" asks about no present one.
  '(expect|hear) ...2 (back|from you) !((if|when|whenever|should) (you ever|(a|an|any|another|other|something|anything|similar) ..3 (comes|come|opens|open|turns|turn|arises|arise|becomes|become)))',
  '(second|further|final|next|more|another) (interview|interviews|round|rounds|test|stage)',
  'how ..4 (want|wants|wish|wishes|plan|plans|intend|intends|would like) to (proceed|go on|go forward|move forward)',
  'either way',
  '(did|have|do) i (get|got|have|gotten) (it|(the|that|this) ..1 (job|role|position|post)) (or|yet|$)',
  'am i (in|out|hired|selected|chosen) (or|$)',
  '(by when|how soon|how long|what date|which week|what week|a date|(rough|likely|new|revised) date)',
  '(still|yet) (open|available|considering|hiring|looking|live|free|interviewing|being considered|in the running|under review)',
  '(candidates|applicants|results) ..2 (notified|informed|announced)',
  '(anything|something) (new)? to report',
  'any movement',
  'how far ..3 (got|gotten|come|along)',
  '(has|have|did) the ..1 (panel|board|committee|team|trustees|governors) ..1 (met|meet)',
  'when (should|can|could|may|might|will|would|do) i (hear|expect|know|learn|be (told|informed|notified))',
  '(settled|decided) on (anyone|anybody|someone|somebody)',
  'when ...1 (you|they|we|it|your|things|interviews|this|that|there|<name>)',
  'when ...1 the ..2 (<post>|panel|team|board|committee|decision|decisions|interviews|results|round|start|process|next|shortlist|company|trial|test|call|school|office|manager|department|management)',
  'when (i|to) ...1 (can|could|might|may|should|will|would|expect|hear)',
  'the plan',
  'what the (latest|holdup|hold-up|delay|story|situation) is',
  'what is (going on|happening|the (latest|holdup|hold-up|delay|story|situation))',
  // "how you are getting on with the fitter's job"
  'how ..6 (getting on|going|coming along|progressing|looking) !to',
  '(got|get|gotten|come|made) (any|much)? (further|headway)',
  '(anything|something) ..1 (come|came) of',
  '(name|give) me ..2 date',
  // "If there is any chance of knowing by then, I would be grateful."
  '(know|knowing|hear|hearing|decide|deciding|decision|answer) ...2 (by|before) (then|that date|<moment>)',
  'under consideration',
  // "You said it would go before the board; may I ask whether it did?"
  '(if|whether) (it|they|you|she|he) (did|has|have) (yet|$|and|or)',
  'yes or (a)? no',
  '(an|your|the|a|one) (clear|final|firm|definite|straight)? answer (by|before|until|on|about|from you|soon|yet|$)',
  '(if|whether) i (got|have|get|have got) (the|this|that|a|any)? (job|role|position|post) (or|yet|$)',
  '(if|whether) i (am|was|have been) ...2 (selected|shortlisted|successful|hired|chosen)',
  '(position|situation) (regarding|concerning|as to)',
])

/** "You hoped to decide by Friday, so I thought I would check in", "to make sure I have not missed a call". */
const tactful = phraseList([
  '(you|they|he|she|<name>) ..1 (said|thought|hoped|expected|planned|meant|mentioned|promised) ...8 (hear|heard|decide|deciding|decision|know|answer|news) ...8 (i am|i thought|i would|i will|to|just|so) ..3 (check|checking|ask|asking|(ringing|calling|phoning|writing|here i am) (now|today)? $)',
  '(you|they|<name>) ..1 (asked|told|invited) me to (ring|call|phone|write|email) ...4 (for|about) (the|your|an|any) ..1 (outcome|result|decision|news|answer|verdict)',
  '(check|sure|certain|case|whether|if) (that)? i (have)? (not)? ..1 missed (a|an|your|any) ..1 (call|message|email|reply|answer|note|letter)',
])

/** "I gather you decide in June, and will write then if I may": names their date and leaves them to correct it. */
const plans = phraseList([
  '(i|and) ..1 (gather|understand|believe|take it|know) (that)? ..3 (will|would|hope to|plan to|expect to|mean to)? (decide|decides|choose|chooses|meet|meets) ...9 (write|ring|call|email|check|ask|get in touch|follow up) ...3 (if (i may|that|this|you)|unless)',
])

const lead =
  /^(?:any|some|an|hello|hi|hey|so|well|what|is|are|there|have|you|got|the|a|more|further|latest|please|yet|on|about|my|this|that|application|interview|job|role|position|post)$/

/** "Any news?" asks, but is easy to overlook: it names neither time nor step. */
function isBare(words: readonly Word[]): boolean {
  return (
    words.length <= 8 &&
    words.every(({ norm }) => news.has(norm) || lead.test(norm)) &&
    words.some(({ norm }) => /^(?:update|updates|news|word|progress)$/.test(norm))
  )
}

/** Offers help or papers: "if you need any further information", "anything else you need from me". */
const offersMore = phraseList([
  '(you|they|it) ..3 (need|needs|require|requires|want|wants|like|have) (anything|something|any|more|further|additional|another|other|questions) !(time|news|idea|update|updates|word)',
  '(anything|something|information|details|documents|papers|paperwork|references) ..3 (you|your ..2) ..2 (need|needs|require|requires|want)',
  '(anything|something) (else|more|further)? i (can|could|should) ..1 (do|send|provide|bring|add|supply|clarify)',
  '(information|details|documents|papers|paperwork|references) ..2 (needed|required)',
])
const opensClause = /^(?:and|or|but|otherwise|when|how|what|where|whether|if)$/

/** Whether what is offered is for this: "anything you need before the next round", unlike "…, and when the next round is". */
function isOffered(words: readonly Word[], at: number): boolean {
  return offersMore
    .matches(words)
    .some(
      ({ to }) =>
        to < at &&
        words
          .slice(to + 1, at + 1)
          .every(({ norm, before }) => !/[,;:.!?–—]/.test(before) && !opensClause.test(norm)),
    )
}

/** What is reported on, where it is no search: "the results of the crop trial", "the progress of your new wing". */
const matters = phraseList([
  '(results|status|progress|developments) of (the|a|your|our|this|that|these|last) !(same|trial|test|tests|task|exercise|exam|meeting|vote|talk|talks|call|day) !(..3 (<post>|search|application|applications|candidacy|interview|interviews|round|selection|recruitment|hiring|assessment|process|decision|board|panel|committee|shortlist|review)) <any>',
])

/** Indexes of words about the state of the search. */
function stateAt(words: readonly Word[]): number[] {
  return allStatesAt(words).filter(
    (at) => !isOffered(words, at) && !matters.matches(words).some(({ from }) => from === at),
  )
}

function allStatesAt(words: readonly Word[]): number[] {
  const single = words.flatMap(({ norm }, index) => {
    // "A word with my manager" is not news.
    if (news.has(norm)) return norm === 'word' && words[index + 1]?.norm === 'with' ? [] : [index]
    const near = words.slice(Math.max(0, index - 8), index + 4)
    return decides.has(norm) && near.some((word) => search.has(word.norm)) ? [index] : []
  })
  return [...single, ...states.matches(words).map(({ from }) => from)].sort((one, other) => one - other)
}

/** Whether a sentence is about the state of the search. */
export const speaksOfSearch = (words: readonly Word[]) => stateAt(words).length > 0

const pleased = /^(?:good|great|nice|glad|happy|pleased)$/
const enjoyed = /^(?:liked|loved|enjoyed|got|able|pleasure)$/

/** "It was good to hear that the team has moved", "I liked to see how": past experience. */
const told = (words: readonly Word[], from: number) =>
  (pleased.test(words[from]?.norm ?? '') && /^(?:was|were)$/.test(words[from - 1]?.norm ?? '')) ||
  (words[from - 1]?.norm === 'to' && enjoyed.test(words[from - 2]?.norm ?? ''))

/** "They would like an answer by Friday": a rival's wish, no question to the reader. */
const othersWish = phraseList([
  '(they|he|she|who|which|landlord|college|(other|another|second) ..2 (<employer>|shop|bank|bakery|garage|studio|employer)|my ..2) would <very>? (love|like|appreciate|welcome)',
])

const mine = /^(?:i|we|my|should|shall)$/
const offers = /^(?:shall|should|would|may|can|could)$/

/** "Shall I send …?" and "Would you like …?" are offers; they do not ask when. */
function isOffer(words: readonly Word[]): boolean {
  const [first, second, third] = words.map(({ norm }) => norm)
  return (
    offers.test(first ?? '') &&
    (mine.test(second ?? '')
      ? third !== 'ask' && third !== 'know' && third !== 'expect' && third !== 'hear'
      : second === 'you' && third === 'like')
  )
}

/** "Could you let me know the outcome by Friday?" sets a date rather than asking for one. */
const setsDate = phraseList(['<answerBy>'])

/** How far after "I wonder" the object of the wondering may stand. */
const reach = 14

/** "Have you decided yet?" can be answered with no. */
const decided = phraseList([
  '^ ..1 (have|has|did) (you|they|anyone|(the|your) ..2) (yet|already)? (decided|decide|chosen|choose|picked|pick|(made|make|reached|reach|come to) (up)? (a|any|the|your) ..1 (decision|choice|mind|verdict)) (yet|already)? ((on|about) (the|this|my) ..3)? $',
])

/** "Do you think there might be word by then?" asks what they expect by a day, and sets them no day. */
const forecasts = phraseList([
  '(expect|expects|think|anticipate|foresee|likely|chance|possible|possibility) ...10 (by|before|within|this|next|until) (then|that|the|this|a|my|<day>|<month>|<number>|week|month|few|end)',
  '(will|would|might|may|could) (there|you|they|the ..2) ..2 (be|have|know|hear) ...4 (by|before|within|this|next) (then|that|the|this|a|my|<day>|<month>|<number>|week|month|few|end)',
  '(day|date) (by|on) which',
])

/**
 * "Just checking in!", "I am following up about the role", "I look forward to hearing from you": the reader has to guess the
 * question.
 */
export const impliesAsk = worded({
  find: [
    '(^|i am|just|and|to|i would|i will) (just|only|simply)? (check|checking|follow|following|circle|circling|touch|touching) (in|up|back|base) (with you|again|briefly|quickly)? ($|(on|about|regarding|concerning|after) ..6 (<post>|application|interview|interviews|talk|conversation|meeting|chat|trial|candidacy))',
    '((look|looking) (very much)? forward|hope|hoping) to (your ..1 (<answer>|call)|(hear|hearing) (back|more|soon|$|from ..2 (you|soon|$))|(speak|speaking|talk|talking) (soon|again|(to|with) you))',
    '(await|awaiting|waiting for) (your ..1 (<answer>|call)|hearing from)',
  ],
})

/** "I imagine you have chosen somebody", "I'm guessing the post's been filled": closes the matter without an answer. */
export const guessesEnd =
  "(i|will) ..1 (assume|presume|suppose|guess|reckon|figure|imagine|expect|gather|suspect|(take|taking) it|assuming|presuming|guessing) ..6 ((went|chose|picked|found|hired) (with|to)? (someone|somebody|another)|(is|has|have|role's|job's|post's|position's) (already|now|been)? (filled|chosen|found|gone|sorted|appointed|decided|taken !(longer|a|some|more)|settled|hired|picked|offered|moved on|(made|reached|come to) <the>? ..1 (choice|decision|mind)))"

/** Words that ask for news alone: "any updates on the hiring process", "news about the decision", "how things are going". */
const bareNews = phraseList([
  '(update|updates|news|word|progress|status) ((on|of|about|regarding) <the>? ..1 (decision|outcome|result|results|status))?',
  'hiring (process|manager|team|side|front)',
  'how ..4 (getting on|going|coming along|progressing|looking)',
])

/**
 * Asks when or what next. "Just checking in to see if there is any update on the role" and "Have you decided yet?" do so by
 * half: they name neither time nor step. Setting the reader a date counts as half too.
 */
export function readTimeline(sentence: PlainSentence): RoleWords | undefined {
  const { words } = sentence
  const found = readAsk(sentence)
  if (!found) return undefined
  const half =
    occurs(decided, words) ||
    occurs(setsDate, words) ||
    (!occurs(forecasts, words) &&
      !occurs(tactful, words) &&
      stateAt(words).every((at) => bareNews.matches(words).some(({ from, to }) => from <= at && at <= to)))
  return half ? { ...found, weak: true } : found
}

/** Asks when or what next, as a question or politely indirect: "I would welcome an idea of the timing". */
function readAsk({ words, question }: PlainSentence): RoleWords | undefined {
  const [hint] = tactful.matches(words)
  if (hint) return { from: hint.from, to: hint.to }
  const [plan] = plans.matches(words)
  if (plan) return { from: plan.from, to: plan.to, weak: true }
  const state = stateAt(words)
  const last = state.at(-1)
  if (last === undefined) return undefined
  if (isBare(words)) return { from: 0, to: words.length - 1, weak: true }
  // A question in the middle of a sentence: "It is still the plan, or has the post been filled?"
  if (question && !isOffer(words)) return { from: state[0] ?? 0, to: last }
  // "If there is any update on the timeline, please let me know."
  const tail = words
    .slice(-4)
    .map(({ norm }) => norm)
    .join(' ')
  if (
    /let (?:me|us) know$/.test(tail) &&
    words.slice(0, last).some(({ norm }) => norm === 'if' || norm === 'when')
  )
    return { from: state[0] ?? 0, to: last }
  for (const { from, to } of asks.matches(words)) {
    if (words.slice(Math.max(0, from - 3), to + 1).some(({ norm }) => norm === 'forward')) continue
    if (deniedNear(words, from, 2)) continue
    // "It would have been nice to hear before the second round" is a complaint; "it was good to hear" is not.
    if (words[from - 1]?.norm === 'been' || told(words, from)) continue
    if (othersWish.matches(words).some((one) => one.from < from && one.to >= from)) continue
    // "If there has been any progress, I would be glad to hear it."
    const conditional = words.slice(0, from).some(({ norm }) => norm === 'if')
    const found = state.find((at) => (at >= from || conditional) && at <= to + reach)
    if (found !== undefined) return { from, to: Math.max(to, found) }
  }
  return undefined
}
