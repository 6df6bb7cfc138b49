import { deniedNear } from '../context.ts'
import type { Word } from '../document.ts'
import { phraseList } from '../phrase-set.ts'
import { holds, worded, type RoleReader } from './reader.ts'

/** What a person may be interested in that is not the job: "interested to hear your view". */
const elsewhere = new Set(
  'hear hearing know knowing see seeing learn update updates feedback thoughts opinion status news outcome result results timeline'.split(
    ' ',
  ),
)

/** Verbs of talk: "I would love to hear" and "I would like to thank you" express no wish for the job. */
const talking = new Set(
  `hear know ask thank see check clarify add share send provide discuss say mention point understand receive get inform tell explain
  apologise apologize follow request withdraw express extend take correct talk speak schedule set arrange answer offer forward address note
  highlight reiterate emphasise emphasize let give make remind confirm invite connect stay find read show use bring find learn reach touch
  write call email raise respond reply state stress repeat report wish go meet start begin be have do rescind withdraw decline commend compliment congratulate recommend suggest propose ask complain question plan try book reserve pack`.split(
    /\s+/,
  ),
)
/** Words that make such a verb a wish for the job after all: "I would love to go with you", "I want to come back". */
const joining = new Set(
  'part member considered with this that it the your work job chance opportunity one back first'.split(' '),
)
/** The same for words that do little by themselves: "to be part of it", unlike "to be clear that"; "to do this work". */
const joins = phraseList([
  'be (..1 (part|considered|one of|chosen|selected|picked|given|offered|hired|asked !for)|(a|the) ..2 member|your|among|(in|on|with|at|for) (your|you)|the (one|person|next|first|new)|first|!(hearing|seeing|speaking|talking|leaving) <verb-ing>)',
  'be (..2 (useful|of use|of help) to (you|your)|..3 (with|for|on|in|at) your ..2 <employer>|(a|an|the) ..2 (with you|you (need|want)))',
  'do (it|this $|that|your|the !(right|decent|same|proper|best)) !properly',
  'do ..4 (work|job|role|<post>|here|there|(for|with|at|on|in) (you|your))',
  'take (the|this|your|that) ..3 (<post> !to|place|work|(chance|step) !to|further|forward|on)',
  'take (it|part|care of|(this|it)? (on|up)) !(to|as|slowly)',
])
/** What "get" or "have" must be followed by to want the job; "get this sorted" and "have it in writing" do not. */
const gained = new Set('job role post position work chance opportunity place shot part'.split(' '))
/** Practical reasons for asking: "to hand in my notice", "to plan my leave". */
const errands = new Set('off leave holiday holidays childcare notice rent flat house tickets'.split(' '))
const theirs = new Set(['you', 'your', 'join'])
const later = new Set('future later next other role roles opening openings work'.split(' '))
const others = /^(?:you|they|he|she|anyone|anybody|someone|somebody|everyone|everybody)$/

/** What may stand between subject and wish, or between wish and verb. */
const between =
  /^(?:is|are|was|were|also|very|much|really|still|dearly|gladly|just|only|truly|one|day|respectfully|personally)$|ly$/

/** "If you still would like to fill it": somebody else's wish. */
function isTheirs(words: readonly Word[], from: number): boolean {
  const subject = words.findLast(({ norm }, index) => index < from && !between.test(norm))
  return others.test(subject?.norm ?? '')
}

const filler = /^(?:is|was|are|were|been|very|so|quite|all|both)$|ly$/

/** "Ewa was very interested in my notes." */
function isSomebodyElse(words: readonly Word[], from: number): boolean {
  const subject = words.findLast(({ norm }, index) => index < from && !filler.test(norm))
  return (
    subject !== undefined &&
    (others.test(subject.norm) || /^\p{Lu}\p{Ll}/u.test(subject.text)) &&
    subject.before !== ''
  )
}

/** "I would like to improve, so may I ask", "I want to do this properly": wishes, but not for the job. */
export const otherWishes = phraseList([
  'to (keep)? (improve|improving|(learn|grow) from (this|that|it|(the|my) ..1 (interview|experience))|(do|get) better) !(the|your|our|with)',
  'to (take (this|the) (opportunity|chance|moment) to (thank|say|apologise|apologize|wish)|do (this|it|things) (properly|right|justice|by the book))',
  'to be (clear|open|honest|frank|upfront|straight|transparent) (with you)? (that i (can|could|have|need|must|am not)|about (another|other|an|a|my|the) ..2 (offer|offers|notice|pay|salary|dates|gap|holiday))',
])

/** "I would be proud to sail with you": a wish whose verb is not one of talk. */
const wishes = worded({
  find: [
    '(would|should) <very>? (much|dearly|really|very much|deeply)? (love|like|enjoy|prefer|welcome) (very much|much|nothing more than|dearly)? to',
    '(would|will|should) (still|also|always|certainly|again)? be <very>? (honored|honoured|proud|happy|glad|delighted|excited|thrilled|privileged|lucky|fortunate|overjoyed|chuffed|pleased|mighty glad|made up|over the moon|keen|ready|grateful) to',
    '(would|will) be (a|an|my|such a)? ..1 (privilege|honour|honor|pleasure|joy|delight|thrill|dream (come true)?) (for (me|us))? to',
    '(i|and|we) (do|really|still|very|truly|genuinely|definitely|certainly|would)? (want|wish|hope|aim|intend|long|am wishing|am hoping) (very much|so much|much)? to',
    '(wanting|hoping) to',
    '(would|will) make me <very>? (happy|proud|glad|delighted) to',
  ],
  when: ({ words }, { from, to }) => {
    if (deniedNear(words, from) || isTheirs(words, from)) return false
    const at = words.findIndex(({ norm }, index) => index > to && !between.test(norm))
    const verb = words[at]?.norm ?? ''
    if (!verb || verb.endsWith('ed')) return false
    if (holds(words, errands, at + 1, at + 6) && !holds(words, theirs, at)) return false
    if (otherWishes.matches(words).some((one) => one.from === to)) return false
    // "I would be happy to remain in touch" names no work.
    if (words[at + 2]?.norm === 'touch' && !holds(words, later, at + 3)) return false
    if (!talking.has(verb)) return true
    if (/^(?:get|have)$/.test(verb)) return holds(words, gained, at + 1, at + 5)
    // "I would love to learn from you", "to find savings like that"
    if (verb === 'learn') return holds(words, new Set(['from', 'with']), at + 1, at + 4)
    if (verb === 'find') return !holds(words, new Set(['out', 'a', 'the', 'whether', 'if']), at + 1, at + 2)
    if (/^(?:be|do|take)$/.test(verb)) return joins.matches(words).some((one) => one.from === at)
    return /^(?:go|come)$/.test(verb) && holds(words, joining, at + 1, at + 4)
  },
})

const still = new Set(['still'])
const inquiries = new Set(['know', 'ask', 'appreciate', 'grateful', 'welcome'])
const moods = /^(?:interested|keen|eager|excited|thrilled|delighted)$/
const aboutTalk = phraseList([
  '(interested|excited|delighted) (in|by|about|at) ((what|how|why) ..1 (you|he|she|they|<name>) ..1 <told>|(your|his|her|their|<name>) (remark|remarks|comment|comments|point|points|question|questions|answer|answers|story|stories|description|explanation|account|view|views))',
])

/** An invitation to get in touch again: "give me a shout", "you know where to find me". */
const invites =
  '(give me a (shout|ring|call|bell|buzz)|drop me a line|(call|ring|phone|email|contact|remember|think of) me|do ..1 (call|ring|phone|write|email|shout)|get in touch|hit me up|let me know|you know where ..2 (am|find me|live))'
/** What may happen later at their firm: "if a role turns up", "should anyone leave". */
const opening =
  '(if|should|when|whenever|in case) ((you|your team) ..2 ever !have|(you|your ..1) (get|gets|have|has|find) (a|an|another|something|anything) ..3 (<post>|full|part|permanent|similar|like)|(a|an|another|any|other|something|anything) ..4 (<post>|place|cover|full|similar|like) ..2 (comes|come|opens|open|turns|turn|arises|arise|crops|becomes|become|frees)|(someone|somebody|anyone|anybody|the ..4 (candidate|person)) ..1 (leaves|leave|drops out|drop out) !(a|me|it|him|her|word|us))'

const stated = worded({
  find: [
    `${opening} ...10 ${invites}`,
    `${invites} ...2 ${opening}`,
    '(interested|excited|enthusiastic|keen|eager|thrilled|hyped|enthused|passionate|motivated|energised|energized|delighted|pumped|determined) (in|about|to|by|for|at|on) !(me|us|my)',
    '(interested|excited|enthusiastic|keen|eager|hyped) $',
    '(keener|prouder|hungrier) (on|to|about|for|than)',
    '(more|really|very|still|even|quite|equally|so|very much) (interested|excited|enthusiastic|keen|eager|hyped)',
    '(love|like|welcome) (another|(a|another|the) (second|further|next)) (conversation|interview|round|meeting|talk)',
    '(my|our|his|the) <very>? (strong|continued|continuing|keen|sincere|genuine|deep|great|own|ongoing)? (interest|enthusiasm|excitement|eagerness|desire|passion|wish) ...3 (in|for|about|to|of|has|is|was|grew|only)',
    '(my|in my) (interest|enthusiasm|excitement)',
    '(~reiterate|~express|~confirm|~reaffirm|~restate|~emphasize|~emphasise|~repeat|~renew|~underline) ...4 (interest|enthusiasm|excitement|eagerness|desire)',
    '(drawn|attracted|looking|pulled) to <the>? ...3 (work|role|idea|way|approach|opportunity|team|company|mission|<post>|owning|building|helping)',
    '(particularly|really|very|especially|so) drawn to',
    '(would|should) <very>? (love|like|welcome|relish|jump at|value) ...2 (chance|opportunity|shot|crack|go|job|role|position|place|post) (to|of|at|with|on|again|$)',
    '(would|will) be <very>? (honored|honoured|proud|happy|glad|delighted|excited|thrilled|privileged|grateful|lucky|pleased|keen|ready) ...3 (part|member|role|<post>|chance|consideration|opportunity)',
    // "I would be very glad of a settled place in a section"
    '(i|we|and) (would|should|will) be (more than)? <very>? (glad|happy) (of|with|in) <the> ..2 (<job>|berth|<employer>|workshop) !(to|for|where|of|address)',
    '~look forward to <the>? (possibility|opportunity|prospect|chance|potentially) ...2 (of|to|joining|working)',
    '~look forward to (potentially|possibly|perhaps)? (joining|contributing|working|becoming|being part)',
    '~look forward to (the|a|your|another) (next|second|third|final|last|further)? (interview|round|trial|stage) ($|if|and|with|in)',
    '(possibility|prospect|idea|thought|chance|opportunity) (of|to) (join|joining|working|work|contributing|contribute|becoming|being|helping|building)',
    '(first|top|number) (one|my)? (choice|priority|preference)',
    '(top|head) of my list',
    // "I came away wanting it", "I left the mill wanting the job even more"
    '(i|and) (came|went|left|drove|walked) (away|home|out|back|the ..2)? wanting (it|(the|this|that|your) ..1 <post>) !back',
    'i (would|should) (like|love) (it|that) very much indeed? ($|and)',
    '(as|more) (keen|eager|enthusiastic|interested|excited) as ever',
    'how (interested|keen|excited|enthusiastic) i am',
    '(you|yours|this|it|your ..3) (is|are) (the)? ..2 (where|one|which|that)? i (would|know i would) ..2 (choose|like to be|want to be|prefer|enjoy)',
    'i would (accept|take) (this|it|the <post>|your ..2) ..2 (gladly|with pleasure|without hesitation|if)',
    '(still|remain|stay|would be) open to (the <post>|working|talking|joining)',
    '(joining|being part of|internship|<post>|working|running|leading|teaching|(^|and) to (work|join|run|lead|teach)) ..8 would ((be|mean) (an|a) ..2 (step !(down|back|backwards|sideways|too)|opportunity|chance|honour|honor|privilege)|mean a ..2 (deal|lot) !of)',
    '(consider|count) (it|myself) (a|an|very|so)? (privilege|honour|honor|fortunate|lucky) to !have',
    'nothing would (please|delight) me more',
    // "I would rather work on the ferries with you than stay in freight", "I would take your job over theirs"
    '(i|we|and) would ..1 (rather|sooner) (work ...6 (you|your ..2)|join (you|your ..2)|be ..2 (with you|part of your ..2|(in|on|at) your ..2)|have (your|this) ..1 <post>) ..2 (than|$)',
    '(i|we|and) (would|will|do)? (always|still|gladly)? (take|choose|pick|prefer) (your|this) ..2 (<post>|offer) (over|above|before|to) (the|any|my|mine|theirs|others|all|an|every|another|it)',
    '(glad|happy|like|love|hope|hoping) to (keep|stay|remain) in touch about !((the|your|any) (decision|outcome|result|news|timing|timeline)) <any>',
    '(ready|eager|keen) to (go|move|press) (forward|ahead)',
    '(work|working) (for|with|at|in|there|on) ...3 would be ..3 dream',
    '(am|are) down (to|for) (work|working|join|joining|it|this)',
    '(hope|hoping) (that)? i (get|land|win) (this|it|the (job|role|post|place|position))',
    '(glad|happy|grateful|honoured|honored) (if|that) you (would|could)? consider me',
    '(picture|see|imagine|saw|seeing|pictured) myself',
    '(keep|bear|have|consider|remember|think) ...2 (me|my) ...3 (mind|future|other|another|later|again|similar|opening|openings|roles|next|when|if)',
    '(apply|applying|try|considered|interview) again',
    '(please|kindly|do) (please)? remember me !to',
    '(kind|sort|type) of (problem|work|challenge|role|place|team|job) (that|which)? (i|we) (want|would|like|enjoy|love) !(to (leave|avoid))',
    '(role|position|job|post|team|work|opportunity|place|company) (that|which)? ...2 (appeals|appealed|excites|excited|interests|interested|attracts|attracted|suits) (to)? (me)?',
    '(role|position|job|post|team|work|opportunity|place|company) ...5 (appeals to|excites|interests|attracts|tempts) me',
    '(draws|drew|attracts|attracted|appeals to|appealed to|tempts) me',
    '(remains|is|was|are|were) (still|exactly|precisely|partly)? (the|a|my|one|part of the) ...1 (reason|reasons) (that|why|for|behind)? (i (applied|apply|came)|my application)',
    'the (one|job|place|post|role) (that|which)? i (would|will|still|want|prefer) ...1 (choose|want|pick|prefer|take|most|$)',
    '(for|from) me ..4 yes',
    'yes from me',
    '(would|could|should) (like|love|enjoy|want|ask for) nothing (better|more) than !(to (hear|know))',
    '((i|we) (would)? ~be <very>? ...1|^ (<very>|well|definitely|always)?) up for (it|this|the ..1 <post>)',
    // "If you want me for the autumn, the answer is yes", "If it's offered, I'd say yes."
    'if (you ..1 (want|choose|pick|take|need|have) me|you ..2 (offer|offered) (it|me|us|this|the)|(it|this|the <post>) (is|were|was) offered) ...8 yes',
    '(hope|like|love|glad|happy|keen) ..4 (continue|carry on|take) (with)? (the|our|this|that) (conversation|discussion|talk|talks)',
    'should ...4 (<post>|spot|seat|something|anything|one) (also|ever|again)? (open|reopen|arise|come|become|free) ...8 (hear from you|call|ring|consider|remember|think of|contact|me|i)',
    '(use|put|apply) (this|that|my|these|those) ...4 (for|to|at|in|with) your',
    '(exactly|just|precisely) the (sort|kind|type) of (role|job|work|place|team|position|build|environment|thing|problem|company|challenge|challenges)',
    '(role|job|post|position|place|work|team) <me> (want|hope|would|am after|am looking for|have been looking)',
    '(like|love|want|wanted|take|welcome) (this|that|the) (job|role|post|position|work|place)',
    '(i|we) (do|really|still|very much|only)? (want|love) (this|that|the|your) ..2 (job|role|post|position) !description',
    '(more|even more) (sure|certain|convinced) ...6 (role|job|position|place|team|want|right)',
    '(hope|hoping) (that)? (we|i) (may|might|can|could|will|get to) (work|join|train|learn|serve|start|sail|teach|be part) !(this|it)',
    'i am <very>? (keen|interested|eager|sold|hooked) (and|but|so|if)',
    '(ready|able|free) to (start|join) ...2 (any|whenever|straight|as soon|at once|right away)',
    '(hope|hoping) (that)? (we|i|to|you) ...3 (work together|join|joining|work with|part of|consider me)',
    '(remain|stay|be|keep me) (in|under) (consideration|the running)',
    '(keep|leave|put) ...2 (me|my) ...3 (list|file|books|mind|details|down|touch)',
    '(i|we) (would|will) (still|gladly|happily|certainly|definitely|again|jump|love|come|apply|take|accept) ...1 (come|apply|join|take|accept|work|say yes|love|string|return|again|it|gladly|happily)',
    '(would|will|does|do) suit me',
    '(i|we) <very>? want (very much|so much)? (this|that|the|it) !sorted',
    'if (you|a|an|another|anything|something|the|that|it|there|one) ...6 (comes|come|open|opens|reopens|reopen|up|again|arises|arise|changes|become|becomes|free) ...6 (me|i|us)',
    '(happy|glad|pleased|delighted|love|like|welcome) to (hear|be contacted|talk|come back) ...3 if (things|that|this|anything|something|plans|it|circumstances) ...2 (change|changes|changed|open|opens|comes|come)',
    'sign me up',
    'i am your (man|woman|person)',
    // "If the depot ever needs somebody at night, ring me", "If you know of another opening"
    'if ..4 ever (need|needs|want|wants|seek|seeks) (someone|somebody|another) ...10 (i|me)',
    'if (you|your ..2) (know|knows|hear|hears) of (a|an|any|other|another) ..3 (<post>|roles|openings|posts|positions|vacancies|work)',
    '(glad|happy|like|love|pleased|delighted|grateful) to (hear|know|be told) (of|about) (any|other|later|future|similar|further|new) ..2 (<post>|roles|openings|posts|positions|vacancies|opportunities)',
    '(may|might|can|could|mind if) i (write|wrote|apply|applied|try|tried|call|called|ask|asked|get in touch|got in touch) ...8 (<post>|roles|openings|posts|positions|vacancies) ..3 ((is|are) advertised|come|comes|open|opens|arise|arises)',
    '(sounds|seems|looks|is) (like)? (exactly|just|precisely) (the|what) ..4 i ..2 (looking for|after|want|wanted|hoping for|hoped for)',
    '(could|can) ...2 (contribute|do ...2 work|be happy (here|there))',
    '(open|available) to (other|future|any|similar|another) ...2 (roles|openings|opportunities|positions|vacancies)',
    '(future|other|later|similar) (openings|roles|vacancies|opportunities|positions|posts) (that|which|come|open|arise|where|with|at|on|in|if|fit|you|$)',
  ],
  when: ({ words, question }, { from, to }) => {
    if (deniedNear(words, from)) return false
    // "If the search is still open, I would be grateful for a date."
    if (words[from]?.norm === 'if' && holds(words, still, from, to) && holds(words, inquiries, to, to + 5))
      return false
    if (words.slice(from, to + 1).some(({ norm }) => moods.test(norm))) {
      // "I was interested in what you said about the cores."
      if (aboutTalk.matches(words).some((one) => one.to > from && one.from <= to)) return false
      // "Are you interested", "if anyone is interested"
      if (
        holds(
          words,
          new Set(['you', 'anyone', 'they', 'someone', 'customers', 'patients']),
          from - 3,
          from,
        ) &&
        !holds(words, new Set(['i', 'me']), from - 3, from)
      )
        return false
      if (holds(words, elsewhere, to + 1, to + 3) || isSomebodyElse(words, from)) return false
    }
    return !(question && words[0]?.norm === 'are')
  },
})

/** What a person enjoys while applying, rather than in the job. */
const before = new Set(
  'finding hearing seeing knowing learning talking speaking meeting reading getting receiving having'.split(
    ' ',
  ),
)

/** "I would really enjoy working with your crew." */
const relishes = worded({
  find: ['(i|we) (would|should) (still|also)? <very>? (enjoy|love|relish)'],
  when: ({ words }, { from, to }) => {
    const next = words[to + 1]?.norm ?? ''
    // "I would love something like it" expresses no wish for work.
    return /(?<!th)ing$/.test(next) && !before.has(next) && !deniedNear(words, from) && !isTheirs(words, from)
  },
})

/**
 * "Let us keep in touch", "I hope our paths cross again": a friendly goodbye that leaves the door open, without naming a job.
 */
const keepsIn = worded({
  find: [],
  weak: [
    '(happy|glad|pleased|delighted|like|love) to (keep|stay|remain) in touch',
    '(let us|^ (please|do)|please do|(hope|hoping) (that)? (we|i) (can|may|will|could)?) (keep|stay|remain) in touch',
    '(hope|hoping|trust|perhaps|maybe) (that)? our paths (will|may|might|can|do)? cross',
    '(hope|hoping) (that)? we (will|may|might|can|do)? meet again',
  ],
  when: ({ words }, { from }) => !deniedNear(words, from),
})

/** "I suppose I would still take it": consents, and no more. */
const grudging = phraseList([
  '(i|we) ..1 (suppose|guess) (that)? (i|we) (would|could|will|can|might)',
  '(willing|prepared) to (still)? (consider|take|accept|reconsider) (the|this|that|it|your)',
])

/** Wants the job, or wants to continue: "I am keen to join", "the role remains my first choice". */
export const readInterest: RoleReader = (sentence) => {
  const found = stated(sentence) ?? wishes(sentence) ?? relishes(sentence) ?? keepsIn(sentence)
  const [consent] = grudging.matches(sentence.words)
  return consent ? { from: consent.from, to: consent.to, weak: true } : found
}
