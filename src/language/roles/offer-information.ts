import { deniedNear } from '../context.ts'
import { byHand, papers } from '../attached.ts'
import type { Word } from '../document.ts'
import { occurs, phraseList } from '../phrase-set.ts'
import { holds, worded } from './reader.ts'

/** People who can vouch for the candidate. */
const referee =
  '(referee|referees|manager|boss|supervisor|teacher|tutor|lecturer|professor|foreman|mentor|colleague|colleagues|teammates|partner|head|principal|director|<name>|he|she|they|who|both)'

/** What a candidate can offer; "else" and "further" alone may be about next steps. */
const more =
  '(information|info|questions|question|details|detail|references|reference|documents|documentation|materials|material|samples|examples|clarification|paperwork|certificates|portfolio|referees|anything|something|(anything|something|what) else|(more|further) from)'

/** What can be shown on paper. */
const paper =
  '(copy|copies|reference|references|certificate|certificates|cert|licence|license|papers|document|documents|originals|samples|payslips|slips|sheets|timetable)'

/** "Cards and test sheets on request" has no verb; "the ferry stops on request" has one. */
const acting = /^(?:the|i|we|you|they|he|she|it|was|were|stops?|.+ed)$/

const assets = new Set('experience skills background energy ideas enthusiasm knowledge expertise'.split(' '))

/** Asks the other side, "any information you are able to share", waits, or takes leave: "the last email I will send". */
export const noOffer = phraseList([
  'you ((can|could|may|might) (<send>|tell|offer|spare)|(will|would|may|might|can|could)? (are|be|feel)? (able|willing|free|available|ready|prepared))',
  // "Pleased to keep talking" wants more talk, "I will bring the papers you asked for" obeys.
  '(keep|carry on|continue|go on) (the|our|this)? (talking|speaking|chatting|discussing|discussion|talk|chat)',
  '(can|could|will) (also)? bring ..6 (you|hr|<name>) (asked|requested|wanted|told)',
  'to hear from you ..1 (if|should|when|whenever)',
  '(last|final|no more|no further) ..1 (email|emails|e-mail|message|messages|note|notes|mail|letter|letters)',
])

const changes = phraseList([
  '(anything|something|things|nothing|plans|this|that) ..1 (change|changes|changed)',
  'you ..1 (hear|learn|find out) ..2 (anything|something|more|back|news)',
])
const needs = new Set('need needs require requires useful question questions reach'.split(' '))

/** "Let me know if anything changes" waits for news, but not "…, or if you need more from me". */
export const awaitsNews = (words: readonly Word[]) => occurs(changes, words) && !holds(words, needs)

/** Offers to send or answer more: "happy to share the figures", "let me know if anything else would help". */
export const readOffer = worded({
  find: [
    '(happy|glad|pleased|delighted|willing|free|available|ready|welcome|able|prepared|honoured|honored|around) to <very>? ...1 <send>',
    `(let me know|tell me|say|shout|(please|just|do) ask) ...1 (if|should|whether|of|what) ...10 ${more}`,
    `(anything|whatever|questions|information) ...8 let me know`,
    '(would|will) (love|like) to (send|share|show you|walk you|provide|forward|answer|discuss any|elaborate)',
    '(not|never) hesitate to (contact|reach|ask|call|get|email|let|write|ring)',
    'feel free to (contact|reach|ask|call|get|email|let|write|ring|drop)',
    `(if|should|in case) (you|there|it|your|any|anything) ...5 (need|require|requires|like|is|are|want|have|help|useful|wish|needs|needed|required|helpful) ...4 ${more}`,
    'if (you|there|anyone|anything|the team) ...8 (happy|glad|available|pleased) to !(join|hear|start|work|be|see|continue|wait|apply|step|move|know|learn)',
    'if (it|that|this) ...3 (helps|help|helpful|useful|easier) ...3 (i|we) (can|will|could|would)',
    '(i|and|also|gladly) (can|could|will|shall|would) (also|gladly|happily|easily|certainly|of course|always|just|then)? (send|resend|provide|share|forward|supply|show !up|answer|email|text|mail|post|copy|walk you|submit|write up|put together|pull|fire|shoot|read it|fax)',
    '(if|should|whenever|in case) ...4 (want|wants|need|needs|needed|like|likes|helps|help|useful|necessary|wish|prefer|use|missing|question|questions) ...6 (i|we) (can|could|will|shall|would|also|gladly)? (also|gladly|happily|easily|always)? (send|bring|share|provide|forward|give|show|email|text|answer|walk|supply|read|copy|attach|explain|put)',
    '(shall|should|may|can|could) i (send|bring|share|provide|forward|give|show|email|text|walk)',
    '(do|would) you (want|like|need|prefer) (a|the|my|to see|me to|it|another|more|any|copies|copy)',
    '(happy|glad) to do ...3 (call|chat|interview|test|trial|task|exercise|round|shift|demo|demonstration|lesson|presentation)',
    '(happy|glad) to (jump|hop|get !(stuck|started|going|the|a|it|this|better|to)|come !(again|back|work|and|to work|on board|aboard)|put|let|go|take|set|arrange|complete|fill|demonstrate|prepare|help !(with (it|that|this|those|these|the|your)|you|the|your|out)|offer|assist !(you|the|your))',
    'tell me (only)? where to send',
    `(i|and|also) (can|could|will) (also)? (bring|drop in|drop|hand in|hand you|give you|get you|read you) (you|in|round|a|the|my) ..2 ${paper}`,
    `${paper} ...6 (is|are) ..2 (ready|with me|available|yours|here) ...4 (if|whenever|when|should|any time) (you|your|hr|<name>|needed|required)`,
    `${paper} (can|could) be (supplied|provided|sent|furnished|shown|brought) ($|if|when|on|again|as)`,
    `(let me know|message me|text me|ring me|tell me) if (you|any|your|hr) ...4 ${paper}`,
    'say the word $',
    // "I am reachable by radio all week"
    'i am ..1 (reachable|contactable) (on|by|at|all|any|until)',
    '(happy|glad|free|able) to come (back|in|out|over|by|round) ..1 (any|whenever|if|when|at)',
    '(happy|glad|pleased|available|free|able) to meet (again|you|with|in|for|at|on|whenever|any|if|$)',
    '(i|and|also|gladly) (can|could|will|shall|would) (also|gladly|happily|easily|certainly|of course|always|just|then)? (pass (on|along)|let you have|put you in touch|connect you|set (that|it|this|one) up)',
    '(if|should) you (would)? ...1 (like|want|need|wish) ...10 (just|please|do|simply)? (let me know|tell me|say (so|the word)|just say|shout|give me a shout) ...1 $',
    'any ..1 (question|doubt|doubts|query|queries) ...6 (ring|call|phone|email|contact|ask|text|message|write to) (me|us)',
    '(happy|glad|willing) to ..6 if (that|it|this) ..2 (helps|help|useful)',
    '(additional|further|other|more) (information|details|documents|questions|materials|references|samples) ...6 (need|require|needed|from me|provide|helpful|let me know|my end|my side)',
    '(please)? (reach out|contact me|call me|email me|get in touch|ring me|write to me) ...3 (if|with any|should|any time|anytime) ...4 (questions|need|information|anything|further|like|require)',
    '(available|reachable|free) (for|to|at|by) (a|any|another|further|call|speak|talk|answer|discuss|phone|provide|your|more|an)',
    '(attached|enclosed|attaching|enclosing|included|linked) (is|are|you|here|for|please)',
    `(attached|enclosed|attaching|enclosing|included|linked) (it|them|both|..3 ${papers})`,
    '(i|we) (have|did) (attached|enclosed|included|attach|enclose)',
    `(i|we) (have|am) (attached|enclosed|included|attaching|enclosing) ..3 ${papers}`,
    '(is|are) (attached|enclosed|below|included)',
    '(i|and|we) (will|shall) (send|drop|post|bring|forward|email|hand|scan) (it|them|this|these) ...2 (in|over|round|by|along|across|to|on|when|as|once)',
    '(shall|will|can) be (produced|furnished|provided|supplied|submitted|made available|presented|sent) (on|as|when|at|if|whenever|by|to)',
    '(anything|what) else ...3 (need|want|help|helps|useful|send|provide|require|like)',
    'anything ..3 (need|needs|require|requires|want|wants) (from|off|of) (me|us)',
    'at your disposal',
    '(references|referees|portfolio|samples|certificates) ..2 (are|is) available',
    '(welcome|free) to (contact|call|ring|speak to|speak with|ask) ..1 (my|them|her|him|either)',
    '(if|should) any ..2 (questions|question|paperwork|document|details) ..2 (arise|arises|come up|is missing|are missing|remain)',
    '(in case|if|should) you need to (reach|call|ring|phone|contact) me',
    'my (new|updated|own|online)? (portfolio|reel|showreel|website|repository|code) is (at|here|on|attached|below)',
    // "My tutor is happy for you to ring her", "both have agreed to act as references"
    `${referee} ...6 (happy|willing|glad|content|agreed|ready|prepared|offered|pleased) ...3 to (act as|vouch|be (called|contacted|a (referee|reference)|my (referee|reference))|give ...2 reference|take (a|your) call|(ring|call|phone|contact|speak to|speak with|talk to|talk with|write to|hear from) (you|her|him|them))`,
    // "My tutor is expecting your call."
    '(referee|referees|references|my ..4) ..1 (expect|expects|expecting) your (call|email|e-mail|message|letter|questions)',
    '^ ..1 here (is|are) (the|a|my|that|those) ..4 (you (wanted|asked)|i (mentioned|promised|described|told you|spoke))',
    '((i|and) ..1|^) (can|could|may) be (reached|contacted|called|rung) (on|at|by|any|all|under)',
    '^ ..1 (ring|call|phone|text|email) me (any time|anytime|any <day>|whenever)',
    '(i|and) (can|could) (also|gladly|easily|happily)? come (in|back|over|round|out|by) ..1 (whenever|any|for (a|another) ..2 (shift|trial|day|round|talk|chat|task|test|look|hour))',
    // "Any questions at all, please ring me."
    '^ (and)? (with|for|if)? any ...1 questions ...3 (ring|call|phone|email|e-mail|contact|text|message|write|get in touch|just)',
    // "If you would like to talk to my supervisor, just say."
    '(if|should) you (would)? (wish|want|like|care|prefer|need) to (talk|speak) (to|with) (my|one|any|either)',
    '(send|bring|forward|give) you (a|the|my|it|them|any|some|more) !(call|ring|bell|buzz) ...8 (if|should|tonight|today|tomorrow|once|when|copy)',
    // "I have put the exercise online, in case you'd like to see how it ended"
    '(put|posted|left|wrote|made|(is|are) (on|up|online|public|here)) ...9 (in case|if|should) ((you|anyone) (would)? (like|want|wish|care) ...2 (see|read|hear|listen|try|look !(for|elsewhere))|it ..2 (use|useful|helps))',
    '^ ...6 (on|upon) request !of',
    '(yours|there) for the asking',
    '(should|if) you (wish|want|like|care|prefer|need) ...3 (see|read|hear|discuss|talk|speak) ...3 (more|it|them|further|again|me)',
  ],
  when: ({ text, words, question }, { from, to }) => {
    const found = words.slice(from, to + 1)
    // "I attached the plan to the wall" is work, "I have attached the plan for the wall" an offer.
    const own = /^(?:i|we)$/.test(found[0]?.norm ?? '') && found.length > 3
    if (
      !own &&
      found.some(({ norm }) => /^(?:attach|enclos)/.test(norm)) &&
      byHand(text.slice(words[to]!.end))
    )
      return false
    if (awaitsNews(words) && found.some(({ norm }) => /^(?:know|tell)$/.test(norm))) return false
    if (noOffer.matches(words).some((one) => one.from <= to + 1 && one.to >= from - 2)) return false
    // "I was happy to show you" is past.
    if (/^(?:was|were|been)$/.test(words[from - 1]?.norm ?? '')) return false
    if (question && /^(?:available|free)$/.test(words[from]?.norm ?? '')) return false
    // "I would be happy to bring my experience to your team."
    if (holds(words, assets, to, to + 4)) return false
    if (words[to]?.norm === 'request') return !words.slice(0, to).some(({ norm }) => acting.test(norm))
    if (words[from]?.norm === 'not') return true
    return !deniedNear(words, from)
  },
})
