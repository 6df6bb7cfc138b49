import type { Interview } from '../core/draft.ts'
import { messageKinds, type MessageKind } from '../core/kinds.ts'
import { isReply } from '../core/thread.ts'
import { bodySentences, type Role, type Sentence, type Word } from '../language/document.ts'
import { perSentence } from '../language/per-sentence.ts'
import { occurs, phraseList, phraseSet } from '../language/phrase-set.ts'
import { guessesEnd } from '../language/roles/timeline.ts'
import { wordsOf } from '../language/words.ts'

type Vote = readonly [kind: MessageKind, weight: number]

const votesFor = (kind: MessageKind, weight: number, patterns: readonly string[]) =>
  patterns.map((pattern): readonly [string, Vote] => [pattern, [kind, weight]])

/** "I understand your decision has been delayed", "… rests with the board", "… either way": none is known yet. */
const unlessOpen =
  '!(will|may|might|can|could|should|would|has|is|was|takes|rests|lies|depends|process|making|date|either|whatever|whichever|by|on <day>)'

/** Wording that suggests a kind, with its weight. All weights here were set by hand. */
const signs = phraseSet<Vote>([
  ...votesFor('thank-you', 3, [
    '(thank you|thanks) ...6 (meeting|speaking|talking|seeing|interviewing|showing|walking|interview|conversation|chat|tour|visit|talk|having|inviting|taking|hosting|time)',
    '(appreciate|appreciated|grateful) ...6 (meeting|speaking|talking|seeing|showing|walking|interview|conversation|taking|time)',
  ]),
  ...votesFor('thank-you', 2, [
    '(enjoyed|loved) ...4 (conversation|chat|talk|talking|speaking|meeting|interview|discussion|discussing|learning|hearing|visit|tour)',
    '(great|good|lovely|nice|wonderful|pleasure) ...3 (meet|meeting|speak|speaking|talk|talking|chat|chatting) ...3 (you|with)',
    '(our|the) (conversation|discussion|chat|talk|interview|meeting) (today|yesterday|this)',
    '(with me|me|you) ...2 (today|yesterday|this (morning|afternoon|evening|week))',
  ]),
  ...votesFor('check-in', 3, [
    '~follow up',
    '~follow-up',
    '(check|checking|checked|touch|touching|circle|circling) (in|back|base|up)',
    '(not|nothing|yet to) (yet|have)? (heard|hear|received)',
    'not ...2 (had|seen|got|gotten) ...2 (answer|reply|response|word|news|anything|email|message|call|update|decision)',
    'have not ...2 (heard|received)',
    '(any|an) (update|updates|news|word|progress|decision)',
    '(said|told|mentioned|indicated|expected|promised|thought|hoped|reckoned) ...8 (hear|know|decide|decision|by|week|weeks|days|touch)',
    '(you|they|he|she) (said|told me|promised) ...4 (would|will|to) ...1 (ring|call|phone|write|email|answer|reply|get back|come back|be in touch)',
    '(need|want|expect|expected|expecting|owed|deserve) (an|a|your|the|some) ...1 (answer|reply|response|decision)',
    'it is now <day>',
    '(may|might|can|could) i ask ...2 (whether|if|when|how|about|what)',
    '(no|any|an|your|the|one) (answer|reply|response)',
    '(waiting|wait|silence|reminder|remind)',
    '(could|can|would) you (please)? (tell|let) me ...2 (know)? ...2 (whether|if|when|what|how|where)',
    'where (things|we|i|you|the|it) ...3 (stand|stands|are|is)',
    '(status|outcome|progress) of (the|my|our|your)',
    'i ...1 interviewed (on|for|with|last|at|there)',
    '(am|are) (i|we) (still)? (in|considered|under|being|one of)',
  ]),
  ...votesFor('check-in', 5, [
    '(received|got|have|had|holding|made me|given|sitting on|with) ...3 (offer|offers)',
    '(other|another|second) (offer|offers)',
    '(would|should|could|will) ...2 (appreciate|grateful|welcome|glad|obliged) ...4 (news|reply|answer|response|word|update|line|indication)',
  ]),
  ...votesFor('check-in', 6, [
    '(status|progress|update|updates|news|timeline|timing) (on|of|about|regarding|for) ...4 (process|application|decision|stage|stages|step|steps|search|vacancy|candidacy|position|role|interview|timeline|status)',
  ]),
  ...votesFor('check-in', 1, [
    '<number> weeks',
    'a week',
    '(last|the other) (week|month)',
    '(still|remain) ...2 (interested|keen|excited)',
  ]),
  ...votesFor('final-follow-up', 9, [
    '(this|it) (is|will be) (my|a|the|one) (last|final) (note|email|e-mail|message|letter|follow-up|inquiry|enquiry|attempt|time (that)? i)',
  ]),
  ...votesFor('final-follow-up', 6, [
    '(last|final|closing) (note|email|e-mail|message|mail|letter|follow|follow-up|followup|attempt|time|try|one|word|question|nudge|check|line|go|radio|inquiry|enquiry)',
    guessesEnd,
    '(one|once) (last|final) (time|note|nudge|try)?',
    '(one more|once more|once again) (time|note|nudge|try|ask|check|whether|about) !(that is|it is|my (name|number))',
    '(second|third|fourth|another|previous|earlier|last|two|three|several|both|few|my) ...1 (emails|messages|notes|mails|voicemails|follow-ups|follow-up|attempts|letters)',
    '(third|fourth|second) (time|go|email|message|note|follow-up|attempt)',
    '(not|never|no longer) ...3 (write|contact|bother|email|follow up|reach out|ring|call|trouble|pester|chase) ...2 (again|further|any more|anymore|after|you again)',
    '(close|closing|closed|tie|tying) ...2 (loop|book|file|this|chapter|off|up)',
    '(i|i will|will) (will)? (assume|presume|take it|conclude|leave it|let it)',
    '(i|i will|will) (will)? (guess|suppose) (that|you|this|the|it|there)',
    '(gone|went|going|decided|moved|moving|move) ...3 (another|other|different) (direction|way|candidate|candidates|person)',
    '(draw|under) a line',
    'one way or the other',
    '(leave|leaving) you (all|both)? (in peace|to it|be)',
    '(crowd|clutter|flood|fill) (up)? your (inbox|mailbox)',
    '(taking|take) it that ..4 (moved on|filled|gone|found|chosen)',
    '(floating|bumping|bump|float|surfacing) this',
    '(email|emails|message|messages|note|mail) (went|gone|has gone|have gone|remain|unanswered)',
    '(received|got|see|saw|seen|missed) my (last|previous|earlier|first|other) (email|message|note|mail|messages|emails)',
    '(been|it is|is) ...2 !(one|two|three|2|3) (<number>|over|more than) ...3 (weeks|months) since',
    '(i|am|will|would|must|should|shall|to|and) (withdraw|withdrawing|move on|moving on)',
    '(sending|writing|send|write|asking|ask) ...1 (another|again|once more)',
    '(touch|touching|check|checking|follow|following|reach|reaching) (base|in|up|out) ...1 (again|once more|one more)',
    '(look elsewhere|stop (writing|asking))',
    '(another|second|third) (email|e-mail|message|note|mail|follow-up|nudge|reminder)',
    '(once|one) (more|last) (time|note|nudge|try|about|regarding|on) !(that is|it is|my (name|number))',
  ]),
  // Only who knows the decision writes so.
  ...votesFor('after-rejection', 12, [
    `(respect|accept) (your|the) (decision|choice) ${unlessOpen}`,
    'understand (your|the) (decision|choice) ($|and|but|though)',
    '(was not|is not) a yes',
    'not (what|the <answer>) i (had|was) ..1 (hoped|hoping|wanted|expecting)',
    '(you|they|panel) (are|were) (quite|surely|probably|absolutely)? right to (pick|choose|take|appoint|hire|prefer|go with) (someone|somebody|another|her|him|them|whoever|the (person|candidate))',
    '(apply|sit|take) (it|the test)? again (after|in|next|when|once)',
    // Somebody who found nobody in will "try again next week".
    'try again ((next|in a) (year|round|spring|autumn)|when ..3 <post>)',
  ]),
  ...votesFor('after-rejection', 15, ['i ..1 not ..1 (selected|chosen|shortlisted|picked|hired|appointed)']),
  ...votesFor('after-rejection', 7, [
    // "Thank you for letting me know about the two shifts" is told on the day itself.
    '(letting (me|us) know|(notifying|informing) (me|us)) !(about (the|your|my|those|these|two|three|a) !(decision|choice|outcome|result|job|post|role|position))',
    'telling (me|us) (the|your)? (reason|reasons|why|outcome|result|decision)',
    '(surprised|shocked|taken aback) (by|at) (the|your) (decision|outcome|result|choice|news)',
    '(to|you|for) let me know (about|that|of|so|the|in)',
    '(thank|thanks) ...3 for ...3 (letter|news|reply|answer|response|honesty|telling|informing|writing|decision|update|frankness)',
    // "Thank you for ringing on Monday" may follow an interview by telephone.
    '(thank|thanks) ...3 for ...3 (ringing|calling|phoning|call) ...1 (back|with (the|your|this) ..1 <answer>|to (tell|say|explain|let)|yourself|personally|in person)',
    '(appreciate|grateful) ...4 (letter|news|reply|answer|response|feedback|telling|informing|writing|frank)',
    '(had|have|shed) (a|my|one) ..2 (weep|cry|tear)',
    '(stung|stings|sting|gutted|bummed|runner-up|second place)',
    '(gave|given|give|offered|awarded) (it|the (job|post|role|place|position)) to',
    '(went|gone|going|go) with (the|a|an|some|somebody|someone|another)',
    '(he|she|they|who|who ever|whoever|someone|somebody) (got|has|have|gets) the (job|post|role)',
    '(form|rejection|turn-down|your) letter',
    '(congratulations|congratulate|congrats) ...4 (candidate|person|them|her|him|whoever|hire|appointee|colleague|chose|chosen|appointed|choice)',
    'no longer ...2 (consideration|considered|candidate|moving|proceeding)',
    '(passed|passing|pass) (me|over|up|on me)',
    '(not|never) (even)? (warrant|merit|deserve|worth) ...2 (interview|chance|reply)',
    'not (give|gave|giving) me (a|the) chance',
    '(decided|decision|chose|chosen|choosing|opted|gone|going|went|go|moved|move|moving) ...4 (with|another|other|someone|somebody|else|different) ...2 (candidate|candidates|person|applicant|applicants|else|direction|way|one)',
    '(not|was not|were not|not been|unable) ...2 (selected|chosen|successful|offered|shortlisted|picked|hired|appointed|consider|moving forward|move forward|under consideration)',
    '((was|were|been|being|got|get|you|have) rejected|(rejected|rejecting) (me|my|for|by))',
    '(rejection|refusal|turned me down|turned down (me|my|for)|regret|reconsider|reconsideration|unsuccessful)',
    '(you|been|was|were|have|has) declined',
    '(explain|explaining) ..1 (the|your) (reason|reasons) !(for (the|this|your) !(decision|choice|outcome|result|refusal))',
    'no hard feelings',
    '(it was not|was not this time) to be',
    `(accept|respect|understand) the (outcome|result) ${unlessOpen}`,
    '(agree|disagree) with your decision',
    '(person|one|whoever|candidate) (who|that)? got it',
    '(your|the) decision (not|and)',
    'your decision to (hire|choose|appoint|offer|proceed|move|pursue|select|take|pick|fill|look|continue|reject|decline|pass|give|go (with|for|another))',
    '(disappointed|saddened|gutted|sad) !((by|at|with|about) (the|your|this) ..1 (silence|delay|delays|lack|wait)|(not to have|that i have not|to have not) (heard|received|had))',
    '(sorry|sad) ...2 (to|that) ...4 (hear|not|read|learn)',
    '(the|your|this|plain|sad|bad) (news|no) $',
    '(know|learn|told|ask|wonder) ...3 (who was (appointed|chosen|selected|hired|picked)|(criteria|requirement|requirements) (that)? i)',
    '(hoping|hoped|wished) for (a|some)? (different|better|other|another|happier) (news|result|outcome|answer|decision)',
    '(explain|explaining|explained|telling|told) ...2 (how|why) you (decided|chose|choose|went)',
    '(straight|honest|frank|open|upfront|clear|candid) ...1 (about|with) ...2 (reason|reasons|why|decision|result|outcome)',
    '(the|your|bad|sad|good) news (about|of|that|was|is|today|this)',
    `(understand|respect|accept|follow) (your|the|that you) ...4 (decision|choice|chose|chosen|(wanted|needed) someone) ${unlessOpen}`,
    '(feedback|advice) ...4 (on|about|for|regarding|from|how) ...3 (interview|application|improve|me|performance)',
    '(wish|luck|hope) ...5 (candidate|hire|chosen|chose|picked|person you|new (colleague|hire|person|one))',
  ]),
  // A trial lesson gets feedback on the day, too.
  ...votesFor('after-rejection', 2, [
    '(thank|thanks) ...3 for ...3 feedback',
    '(feedback|advice) ...4 (on|about|for|regarding|from|how) ...3 my',
  ]),
  ...votesFor('after-rejection', 4, [
    '(in mind|on file)',
    'keep my (documents|cv|details|application|name)',
    '(other|future|later|similar|next) (openings|opening|roles|opportunities|positions|vacancies|vacancy|role)',
    'apply again',
  ]),
  ...votesFor('phone-script', 9, [
    '<name> (speaking|calling|ringing|on the line|phoning)',
    '(leave|leaving) ...3 message',
    '(call|ring|phone|calling|ringing|rang) (you)? back',
    '(rang|ring|ringing|call|calling|called) (to|about|for|because|only|now|just)',
    '(on|by|pick up|picked up|over) the phone',
    '(calling|ringing|phoning) (about|to|you|regarding|because|from|with|on|for|in|back|just|re)',
    '(my|the) (number|phone|mobile|cell) (is|again|on)',
    '(call|ring|phone|reach) me (back)? (on|at|any)',
    '(on|at) (zero|oh|double|07)',
    '(i am on|that is) <number> <number>',
    '(good|bad|right) (time|moment) to (talk|speak|call|chat)',
    '(do you|have you|got) ...2 (a|one) (moment|minute|sec|second)',
    '(voicemail|beep|tone)',
    '^ (hello|hi|good morning|good afternoon|good evening) ...3 (this|my|it) (is|name)',
    '(is this|am i speaking|may i speak|could i speak|can i speak)',
    '(goodbye|good-bye|bye|bye-bye) $',
  ]),
])

/** How a caller begins: "Hello, this is Ngozi Bell" · "Ngozi Bell here" · "You've a message from Ngozi Bell". */
const introduces = phraseList([
  '(this is|my name is|it is|i am|name is) <name>',
  '<name> (here|speaking)',
  'you have (got)? a message from <name>',
  '^ <name> <name> <name>? for',
])

/** What a subject line suggests about the kind. Phone scripts have none. */
const subjectSigns = phraseSet<Vote>([
  ...votesFor('thank-you', 5, [
    '(thank you|thanks|thank-you|grateful|appreciation)',
    '(great|good|nice|lovely) ...2 (meeting|talking|speaking|conversation|chat)',
  ]),
  // A thank-you is called a follow-up too.
  ...votesFor('check-in', 5, ['~follow up', 'follow-up', 'followup']),
  ...votesFor('check-in', 5, ['(check|checking) in', '(status|update|timeline|timing|any news|next steps)']),
  ...votesFor('final-follow-up', 10, [
    '(last|final) (note|message|email|follow-up|follow|one|check|question|time|word|try|inquiry|enquiry|notice)',
    '(closing|close) (the|this|my|out|up)',
    '(one|once) (last|more)',
    '(third|second) (time|follow-up|follow|email|message|go|attempt)',
  ]),
  ...votesFor('after-rejection', 6, [
    '(your decision|rejection|reconsideration|reconsider|outcome|unsuccessful|letting me know|feedback request|your news)',
  ]),
])

/** What the roles of a sentence suggest about the kind, besides its wording. */
const roleVotes: Readonly<Partial<Record<Role, readonly Vote[]>>> = {
  thanks: [['thank-you', 3]],
  fit: [['thank-you', 1]],
  timeline: [['check-in', 5]],
}

type Votes = Map<MessageKind, number>

const supposing = new Set(
  'if whether unless case may might perhaps maybe assume assuming presume guess guessing imagine reckon expect suppose suspect'.split(
    ' ',
  ),
)
const choosing = /^(?:decid|chos|choos|opted|go|went|mov|g[ai]ve|offer|award|pass)/
const wishing = new Set('would should could will'.split(' '))

const near = (words: readonly Word[], from: number, reach: number, set: ReadonlySet<string>) =>
  words.slice(Math.max(0, from - reach), from).some(({ norm }) => set.has(norm))

/** "If you have chosen someone else", "I would appreciate an answer": no decision is known yet. */
function isOpen(words: readonly Word[], from: number): boolean {
  const first = words[from]?.norm ?? ''
  if (/^(?:appreciate|grateful)$/.test(first)) return near(words, from, 3, wishing)
  // "If it has gone to somebody else, no hard feelings."
  if (first === 'no') return near(words, words.length, words.length, supposing)
  return (first === 'i' || choosing.test(first)) && near(words, from, 6, supposing)
}

const regrets = new Set('disappointed saddened gutted sad sorry'.split(' '))
/** Words for a rejection, or for the application that it ends. */
const ownMatter = phraseList([
  '(decision|decisions|outcome|result|results|answer|choice|feedback|rejection|application|candidacy|unsuccessful|shortlist|reason|reasons)',
  '(the|your|this|such|that|sad|bad|disappointing) (news|letter|email|message|reply|call|no)',
  '(hear|read|learn|see|about|of) (it|this|that|so|from you) ($|but|and|though|because|as)',
  '(i|me|my|someone|somebody|another|else) ...6 (job|role|position|post|place)',
  '(job|role|position|post|place) ..3 (to|with|by) (someone|somebody|another|anyone)',
  '(told|a|was|is) no ($|but|and|from|this|again)',
  '(^|i|me|we|it|you|things|to|that|or) ..1 not ...2 (be|been|get|got|make|made|chosen|selected|offered|offer|given|taking|take|proceed|proceeding|moving|move|join|joining|work|working|worked|win|won|able|the|me|mine|hired|hire|in|through|succeed)',
  '(cannot|can not|will not) ...2 (join|work)',
])

/** "Sorry to hear about the fire", "disappointed to miss Tom": regret about something other than a decision. */
function isOtherRegret(words: readonly Word[], from: number): boolean {
  const [regret, object] = words.slice(from)
  return (
    regrets.has(regret?.norm ?? '') &&
    // "I am disappointed, not surprised."
    object?.before === '' &&
    /^(?:to|that|about|how|not)$/.test(object.norm) &&
    !occurs(ownMatter, words.slice(from + 1))
  )
}

/** Each kind counts once per sentence, by its strongest sign: a long sentence tells no more than a short one. */
function heaviest(words: readonly Word[], set: typeof signs): Votes {
  const votes: Votes = new Map()
  for (const { value, from } of set.matches(words)) {
    const [kind, weight] = value
    if (kind === 'after-rejection' && (isOpen(words, from) || isOtherRegret(words, from))) continue
    votes.set(kind, Math.max(votes.get(kind) ?? 0, weight))
  }
  return votes
}

const votesOf = perSentence(({ words }) => heaviest(words, signs))

function cast(found: Iterable<Vote>, votes: Votes, share = 1) {
  for (const [kind, weight] of found) votes.set(kind, (votes.get(kind) ?? 0) + weight * share)
}

/** The beginning shows what a text is for: later sentences count for less. */
const shareOf = (index: number) => (index < 2 ? 1.5 : index < 4 ? 1 : 0.6)

/** What the facts suggest: a rejection received will be answered, an offer elsewhere calls for a check-in. */
function factVotes({ received = [], offerDeadline }: Interview): Votes {
  const votes: Votes = new Map()
  if (received.at(-1)?.answer === 'rejection') votes.set('after-rejection', 12)
  if (offerDeadline) votes.set('check-in', 5)
  return votes
}

/** How much words about the telephone count in a text with a subject or a sign-off: emails give phone numbers too. */
const phoneInMail = 0.3

/** The most likely kind of a text; without any sign, a short one is a thank-you and a longer one a check-in. */
export function detectKind(
  sentences: readonly Sentence[],
  subject = '',
  interview: Interview = {},
): MessageKind {
  const votes: Votes = new Map()
  cast(factVotes(interview), votes)
  cast(heaviest(wordsOf(subject), subjectSigns), votes)
  const text = bodySentences({ sentences })
  for (const [index, sentence] of text.entries()) {
    cast(votesOf(sentence), votes, shareOf(index))
    cast(
      sentence.roles.flatMap(({ role }) => roleVotes[role] ?? []),
      votes,
      shareOf(index),
    )
  }
  const weight = (kind: MessageKind) => votes.get(kind) ?? 0
  const written = sentences.some(({ part }) => part === 'sign-off') || subject !== ''
  if (written) votes.set('phone-script', weight('phone-script') * phoneInMail)
  else if (sentences.slice(0, 2).some(({ words }) => occurs(introduces, words)))
    votes.set('phone-script', weight('phone-script') + 12)
  if (isReply(subject)) votes.set('after-rejection', weight('after-rejection') + 5)
  // A last follow-up asks the same as a check-in.
  if (weight('final-follow-up') > 0)
    votes.set('final-follow-up', weight('final-follow-up') + weight('check-in') * 0.75)
  // Several lines without any thanks are a request.
  const first = weight('thank-you') > 0 || text.length < 4 ? 'thank-you' : 'check-in'
  return messageKinds.reduce((best, kind) => (weight(kind) > weight(best) ? kind : best), first)
}
