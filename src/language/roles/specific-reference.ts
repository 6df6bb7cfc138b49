import type { Word } from '../document.ts'
import { phraseSet } from '../phrase-set.ts'
import { topicWords } from '../topic.ts'
import { holds, type PlainSentence, type RoleWords } from './reader.ts'

/** How a sentence points at the interview: where its topic stands, and how many topic words it takes. */
interface Anchor {
  /** The topic follows, or may stand on both sides: "the outages you described". */
  readonly side: 'after' | 'around'
  readonly need: number
  /** Points at the talk even where no topic is named: that is half a reference. */
  readonly half?: boolean
  /** Tells what was done or liked there: it has to be that day, and "the chance to drive" is then no prospect. */
  readonly past?: boolean
}

const said: Anchor = { side: 'around', need: 1, half: true }
const named: Anchor = { side: 'after', need: 1 }
const learnt: Anchor = { side: 'after', need: 2, half: true }
const talk: Anchor = { side: 'after', need: 1, half: true }

const someone =
  '(you|they|he|she|we|who|everyone|everybody|<employer>|<name>|manager|director|panel|colleague|engineer|nurse|chef|owner|lead|head|foreman|supervisor|interviewer|professor|matron)'
/** What candidates are let do on the day. */
const trial =
  '(drive|try|test|taste|handle|teach|cook|bake|weld|ride|fly|sail|play|operate|draw|shadow|watch|see|sit|walk|work)'
const adverb = '(also|all|both|kindly|briefly|first|just|even|yourself|then|really|so|each|had|have|has)'

const all: readonly (readonly [pattern: string, anchor: Anchor])[] = [
  [`${someone} ${adverb}? ${adverb}? <told>`, said],
  [
    `(how|what|that|which|when|where|why) ${someone} ${adverb}? ~be (saying|describing|telling|explaining|showing)`,
    said,
  ],
  [
    '(your|<name>|his|her|their|team) ...1 (point|points|comment|comments|remark|remarks|question|questions|description|example|examples|story|stories|explanation|idea|ideas|insight|insights|answer|advice|thoughts|perspective|view|views|account|tip|tour|demo|demonstration|take|tale|joke|suggestion|observation|warning|note|worry|concern|concerns|analogy|anecdote|anecdotes|candor|candour|honesty|frankness|openness|challenge|admission|insistence|conviction|argument|news) (to|about|on|that|of|regarding|around|for|into|as|from|how|is|was|made|has)',
    named,
  ],
  ['<talk> (about|on|of|around|regarding|concerning|over|into|centered|centred|touching|how|why)', talk],
  [
    '<talk> (with|on|yesterday|today|this|last|earlier|there|we) ...4 (about|around|regarding|concerning)',
    talk,
  ],
  [
    '(discussing|discussed|talking|talked|speaking|spoke|chatting|chatted|comparing notes|bonding|laughing|hearing|heard|explanation|chat) (about|of|on|over|with you about|to you about|together about|the|your|how|why|more about)',
    { side: 'after', need: 1 },
  ],
  [
    '(walking|walked|talking|taking|took|guiding|leading|showing) (me|us) (through|around|round|the|your|how|over|past)',
    named,
  ],
  [
    '(showing|shown|explaining|describing|sharing|mentioning|telling me|demonstrating|letting me) (me|us|how|why|the|your|that|about|see|try|watch|some|what|a)',
    named,
  ],
  [
    '(tour|walk|demo|demonstration|look|glimpse|peek|walkthrough|walk-through|visit) (of|around|round|through|at|into|to) (the|your|a)',
    named,
  ],
  [
    '(seeing|saw|visiting|visited|watching|watched|trying|tried|tasting|touring|toured) (the|your|how|a|some|first-hand|firsthand|where)',
    { side: 'after', need: 2 },
  ],
  [
    '(learning|learned|learnt|learn|hearing|heard|discovering|discover) ...3 (about|how|that|of|why|where)',
    learnt,
  ],
  [
    '(excited|enthusiastic|interested|impressed|taken|struck|intrigued|fascinated|drawn|surprised|inspired|encouraged|energised|energized|moved|curious|reassured|delighted) ...2 (about|in|by|with|to|how|at|that) (the|your|how|owning|hear|see|learn|that|leading|building)',
    { side: 'after', need: 2 },
  ],
  ['(interest|enthusiasm|excitement) ...3 (in|for|about) (the|your|<name>)', { side: 'after', need: 3 }],
  [
    '(particularly|especially|specifically|including|notably|mainly|above all) (the|your|how|around|owning|when|what|by|because|about|on|its)',
    { side: 'after', need: 2 },
  ],
  // "It was a pleasure to see the crane being tested", "I was sorry to hear that the last crew left you with half a roof"
  [
    '(pleasure|great|good|nice|lovely|interesting|helpful|useful|insightful|fascinating|fun|treat|joy|privilege|glad|pleased|happy|delighted) ...1 to (see|visit|watch|try|tour|walk through|look around|hear)',
    { side: 'after', need: 2, past: true },
  ],
  [
    '(sorry|sad|surprised|amazed|shocked|amused|astonished) to (hear|learn|see) (that|how|about|of|the|your)',
    { side: 'after', need: 2, past: true },
  ],
  // "I had such a lovely time with the phonics group."
  [
    '(lovely|great|good|wonderful|brilliant|fun|happy|fascinating) (time|hour|morning|afternoon|day|shift|half hour|half-hour) (with|in|at|on|among) (the|your)',
    { side: 'after', need: 1, past: true },
  ],
  ['(stayed|stuck|stays|sticks|staying|resonated|remained) with me', { side: 'around', need: 1 }],
  [
    '(thinking|thought|reflecting|reflected|mulling|mulled|chewing|musing) (about|on|over|of|more about|a lot about|again about|back to)',
    { side: 'after', need: 2 },
  ],
  ['made me (laugh|smile|think|want|see|realise|realize)', { side: 'around', need: 2 }],
  [
    '(the|that|this|a|an|your) ...3 (workshop|demo|demonstration|tour|exercise|session|presentation|walkthrough|lab|visit|lunch|whiteboard|simulation|trial|test|question|case|portfolio) ...3 (was|were|made|gave|is) ...4 (highlight|best|favourite|favorite|memorable|fun|interesting|fascinating|eye-opening|part|treat|joy|useful|enlightening)',
    { side: 'around', need: 1 },
  ],
  [
    '(question|questions|exercise|case|puzzle|correction|clarification) (about|on|around|regarding|to) (the|your|how|why|sharing|what|whether|<any>)',
    { side: 'after', need: 1 },
  ],
  // "Thank you for the goat and the chair": what was given names the day.
  [
    '(thank|thanks|thankful|grateful|cheers|ta) ...4 for (the|your|showing|letting|giving|having|explaining|lending|introducing|walking|bringing|telling|laughing)',
    { side: 'after', need: 2 },
  ],
  [
    '(tell|greet|give|ask|remind|congratulate) <name> ...2 (that|the|my|his|her|i|how|a|it)',
    { side: 'after', need: 1 },
  ],
  [
    '(your|<name>|his|her|their) ...1 (trick|rule|habit|practice|method|line|theory|system|board|map|chart|drawing|dashboard|recipe|sheet|model) (of|for|about|on|that|with|is|was)',
    { side: 'around', need: 1 },
  ],
  [
    '(during|in the middle of|halfway through|at the end of) (the|our|my) <talk>',
    { side: 'around', need: 3 },
  ],
  ['to (discuss|clarify) (the|your|our|how|why|what|one|<any>)', { side: 'after', need: 2 }],
  // "Talking with you and Ines about the dye vats", and no "talking to me on account of it".
  [
    '(talking|talked|speaking|spoke|chatting|chatted) (with|to) (you|<name>|him|her|them|both|everyone|everybody) ...5 (about|regarding|concerning)',
    talk,
  ],
  [
    '(i|we|and|really|also|especially|particularly) (liked|loved|enjoyed|admired) (especially|particularly|most)? (how|that|the|your)',
    { side: 'after', need: 2, past: true },
  ],
  // "It is rare for a director to say outright that …"
  [
    '(rare|refreshing|unusual|brave|candid|honest|frank|good|kind|generous|decent|fair) (of|for) ...4 to (say|admit|tell|explain|show|share|concede|point) ...3 (that|how|why|what|the)',
    { side: 'after', need: 2, past: true },
  ],
  [
    '(hear|heard|hearing) (a|an|the|you|your|somebody|someone|<name>) ...3 (say|admit|explain|describe|concede|talk) ...2 (that|how|why|what|about|the)',
    { side: 'after', need: 2 },
  ],
  [
    '(i|and) (also|even)? (did|made|cooked|baked|drove|taught|welded|served|solved|played|drew|presented) (the|a|an|that|your|one|two) ...6 (for|with) you',
    { side: 'around', need: 1, past: true },
  ],
  [
    `(glad|grateful|pleased|happy|thankful|enjoyed|appreciated|loved|liked|thanks|thank you) (of|for|that|to have)? (the|a|having the|having a|your|that) (chance|opportunity|invitation) to ${trial}`,
    { side: 'after', need: 2, past: true },
  ],
  ['the (part|bit) (about|where|on)', { side: 'after', need: 1, past: true }],
  // "the evening course we talked about", "the ledgers that you walked me through"
  ['(we|you) (both)? (talked|spoke|chatted) about', { side: 'around', need: 1 }],
  [`${someone} (talked|walked|took|ran|led) (me|us) (through|round|around)`, { side: 'around', need: 1 }],
  [`${someone} (had|have) to say (about|on)`, named],
  // "On the broken lift question I talked about my night shifts."
  [
    '(on|in|at|about|over|answered) (the|your) ..3 (question|questions|exercise|role play|roleplay|discussion|test)',
    { side: 'around', need: 1, past: true },
  ],
  [
    '(my|the) (answer|answers|reply|mistake) (on|about|to|regarding|over) (the|your|how|why)',
    { side: 'after', need: 1, past: true },
  ],
  [
    '(letting|let) me (take|make|do|use|run|lead|join|help|cut|pour|serve|drive|hold|handle|teach|check|test|try|sit|feel|weigh|measure|listen|taste)',
    { side: 'after', need: 1, past: true },
  ],
  [
    '(enjoyed|loved|liked) (doing|teaching|making|cooking|baking|serving) (the|a|your|some)',
    { side: 'after', need: 1, past: true },
  ],
  // "I enjoyed talking through the rota with you"
  [
    '(enjoyed|loved|liked|appreciated|fun|great|good|nice|pleasure) ...1 (talking|going|walking|working|looking|thinking|running|digging) (through|over|round|around) <any>',
    { side: 'after', need: 1, past: true },
  ],
  // "He took the trouble to show me the new press."
  [
    '(trouble|time|patience|enough|stayed|stopped|offered|bothered) ..1 to (show|explain|walk|talk|take|tell) (me|us) ...1 (through|round|around|how|the|your|what|why|about)',
    { side: 'after', need: 1, past: true },
  ],
  // "The baking session with Rosa on the old oven"
  [
    '(session|exercise|hour|game|lesson|walk|task|round) with <name> (on|in|about|at|over|and)',
    { side: 'around', need: 1, past: true },
  ],
  [
    '(answer|answers|reply) ..1 i gave (you)? (at|on|to|about|in|when)',
    { side: 'around', need: 1, past: true },
  ],
  ['(got|caught|held|grabbed) my (attention|interest)', { side: 'around', need: 2, past: true }],
  [
    '(great|good|lovely|interesting|useful|clever) (example|case|question|puzzle) to (talk|think|work|go) (through|about|over)',
    { side: 'around', need: 1, past: true },
  ],
  // "What I will remember is you stopping the drill to ask why"
  [
    '(what|something|thing|moment|part) ..1 i ..2 (remember|remembered|recall|keep|kept|take|took|carry|carried|liked|enjoyed|loved) ..2 (is|was|are|were|about|from|with)',
    { side: 'after', need: 2, past: true },
  ],
  // "Watching Ewa run the pass taught me more than a year of college."
  [
    '(seeing|saw|watching|watched|hearing|heard) (you|<name>|him|her|them|everyone)',
    { side: 'after', need: 1, past: true },
  ],
  // "I can see why the Saturday market needs two people on the till."
  [
    '((can|could|do|now) (now)? (see|understand)|(see|understand) now|understood) (why|how) (the|your|you)',
    { side: 'after', need: 2 },
  ],
  [
    '(had (no idea|not known|not realised|not realized)|did not know|surprised me|struck me) (that|how)',
    { side: 'after', need: 2, past: true },
  ],
  ['(noticed|noticing) (how|that) (the|your|you)', { side: 'after', need: 2 }],
  [
    '(liked|loved|enjoyed|got) to (see|hear|watch|learn) (how|why|what|the|your)',
    { side: 'after', need: 2, past: true },
  ],
  // "It was a pleasure to discuss your move to the new dye house."
  [
    '(pleasure|great|good|nice|interesting|useful|glad|happy|enjoyed|fun) ...1 (to (discuss|talk about|talk through|go over)|discussing) (about)? (the|your|our|how|why)',
    { side: 'after', need: 1, past: true },
  ],
  ['(the|your) ..3 in particular', { side: 'around', need: 1, past: true }],
  ['(meeting|met) (the|your)', { side: 'after', need: 2, past: true }],
  [
    '(got|get) to (see|watch|try|hear|taste|drive|handle) (how|the|your|a|what)',
    { side: 'after', need: 2, past: true },
  ],
  ['(love|like|admire) (how|that|the way) (you|your|<name>)', { side: 'after', need: 2 }],
  ['(your|<name>|their) ..1 (plan|plans|decision|habit) (to|of|for)', { side: 'after', need: 2 }],
  ['(another|a) (think|look) (about|at|over)', { side: 'after', need: 2 }],
  [
    '(something|which|what) ..3 you are (working on|struggling with|dealing with|planning|building)',
    { side: 'around', need: 1 },
  ],
  [
    '(saw|seen|read|noticed) ..2 (in|on|at) your (report|lab|workshop|yard|kitchen|site|ward|plant|floor|shop|studio|warehouse|classroom|office)',
    { side: 'around', need: 1, past: true },
  ],
  // "I enjoyed my visit on Monday, and the hour with the foundry crew."
  [
    '(enjoyed|loved|liked) (my|the|our) (interview|visit|day|morning|afternoon|<talk>|time|trial) ...6 and the',
    { side: 'after', need: 2, past: true },
  ],
  [
    '(my|the) (demo|demonstration|trial|mock|sample|practical) (lesson|class|piece|task|exercise|dish|service|pitch)',
    { side: 'after', need: 1, half: true },
  ],
]

/** Searched apart, so that a long match of one strength hides none of another. */
const anchors = [1, 2, 3].map((need) => phraseSet(all.filter(([, anchor]) => anchor.need === need)))

const prospects = new Set('possibility opportunity prospect chance idea'.split(' '))
const ends = new Set('and but so or while although as'.split(' '))
const subjects = new Set('i my we it this our'.split(' '))
const predicates = new Set(
  'am look looking would should could can will may might have had remain hope wish believe feel happy glad eager keen excited interested wondering wanted'.split(
    ' ',
  ),
)

/** "You said I would know by Monday": when they answer, and nothing of the talk. */
const promise = phraseSet<true>(
  [
    '(will|would|might|may|should|could|can|to) ...3 (hear|know|decide|deciding|call|calling|ring|ringing|reply|answer|respond|write|email|contact|be in touch|get back|let me)',
    '(will|would|might|may|should|could|can|to) ...2 (have|get|receive|give|make|reach) ...3 (answer|news|word|decision|reply|result|call|update)',
    '(decision|answer|news|update|reply|result) ...6 (by|on|in|within|before|next|this)',
  ].map((pattern) => [pattern, true] as const),
)

const supposed = new Set('would will could should'.split(' '))

/** "Your commitment to clean water": it stands on their website for everyone to praise. */
const published = phraseSet<true>([
  [
    '(your|their|company|<name>) ..1 (mission|vision|commitment|dedication|values|ethos|purpose|philosophy|reputation) (to|of|for|in|and|that)',
    true,
  ],
])

/** Another time than that day: "I have always liked", "in my last job I enjoyed". */
const elsewhere = phraseSet<true>(
  [
    '<elsewhere>',
    '(have|had) (always|long|ever)? (liked|loved|enjoyed|admired)',
    '(always (liked|loved|enjoyed|admired)|ever since|childhood)',
    '(in|at|during|on) my (current|present|own|studies|career)',
  ].map((pattern) => [pattern, true] as const),
)

const apology = phraseSet<true>([
  ['<sorry> ...8 (<failing>|<failed>|blank|forgot|(could|did|was|were) not)', true],
])
const turns = /^(?:but|however|though|yet|still)$/

/** "I am sorry I froze when you asked about the dye": what self-reproach names is half a reference. */
function reproaches(words: readonly Word[], before: number): boolean {
  return apology
    .matches(words)
    .some(({ from }) => from < before && !words.slice(from, before).some(({ norm }) => turns.test(norm)))
}

/** Where the clause after `at` ends: a new "and I …", a semicolon, the end. */
function clauseEnd(words: readonly Word[], at: number): number {
  for (let index = at; index < words.length; index++) {
    const word = words[index]
    if (!word) break
    if (index > at && /[;:?!]|\.$/.test(word.before) && !/["“”]/.test(word.before)) return index
    const next = words[index + 1]?.norm ?? ''
    if (index > at && (word.norm === 'i' || word.norm === 'my') && word.before) return index
    if (index > at && ends.has(word.norm) && (subjects.has(next) || predicates.has(next))) {
      // "and how it changed", "as we grow": only a new main clause ends the topic.
      if (next !== 'we' && next !== 'it' && next !== 'our' && next !== 'this') return index
    }
  }
  return words.length
}

/** Where the next clause begins, with a comma or a joining word. */
function nextClause(words: readonly Word[], from: number): number {
  const found = words.findIndex(
    ({ before, norm }, index) => index >= from && (before.includes(',') || ends.has(norm)),
  )
  return found < 0 ? words.length : found
}

function clauseStart(words: readonly Word[], at: number): number {
  for (let index = at; index > 0; index--) if (/[;:?!]/.test(words[index]?.before ?? '')) return index
  return 0
}

/**
 * "my background in care", "how my skills align": what one says of oneself is no topic of theirs. From the index `told`
 * on they say it themselves: "you told me my pastry was too warm".
 */
function withoutOwn(words: readonly Word[], topic: readonly number[], told: number): number[] {
  return topic.filter((index) => {
    if (index > told) return true
    for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
      const norm = words[at]?.norm ?? ''
      if (norm === 'my') return false
      if (/^(?:the|your|our|a|an|about|with|how|that)$/.test(norm)) return true
    }
    return true
  })
}

/**
 * A thing really said, asked, shown or met: a pointer to the talk ("you described", "our talk about") with
 * words left when generic words, the job's title, names and dates are taken away. Nothing left: `weak`.
 */
export function readReference(sentence: PlainSentence, known?: ReadonlySet<string>): RoleWords | undefined {
  const { words } = sentence
  const [praise] = published.matches(words)
  let weak: RoleWords | undefined = praise && { from: praise.from, to: praise.to, weak: true }
  for (const { from, to, value } of anchors.flatMap((set) => set.matches(words))) {
    if (/^(?:if|should|could|would|can|will|do|may)$/.test(words[from - 1]?.norm ?? '')) continue
    // "I look forward to hearing about the move" is still to come.
    if (words[from - 2]?.norm === 'forward') continue
    if (value.past && (elsewhere.matches(words).length > 0 || holds(words, supposed, from - 3, from)))
      continue
    const start = value.side === 'after' ? to : clauseStart(words, from)
    const end = clauseEnd(words, to)
    // "Excited about the possibility of joining Norrvind": what could be said before any talk.
    if (value.need > 1 && !value.past && words.slice(to - 2, to + 5).some(({ norm }) => prospects.has(norm)))
      continue
    const promised =
      value === said ? promise.matches(words).find((one) => one.to > to && one.from < end) : undefined
    // "You said I would hear by Monday, and as it is now past that": the rest is about the wait.
    const wait = promised ? nextClause(words, promised.to + 1) : end
    const need = promised ? value.need + 1 : value.need
    const topic = withoutOwn(words, topicWords(words, start, end, known), value === said ? to : Infinity)
      .filter((index) => value.need === 1 || !/^\p{Lu}/u.test(words[index]?.text ?? ''))
      .filter((index) => !promised || (index < wait && (index < promised.from - 1 || index > promised.to)))
    const enough = topic.length >= need
    if (enough && !(praise && value.need > 1) && !reproaches(words, from)) return { from, to: end - 1 }
    if (enough || (value.half && !promised)) weak ??= { from, to, weak: true }
  }
  return weak
}
