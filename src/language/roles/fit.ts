import { monthNames } from '../../core/calendar-names.ts'
import { startsWithCapital } from '../../core/words.ts'
import type { Word } from '../document.ts'
import { deniedNear, deniesWithin } from '../context.ts'
import { occurs, phraseList } from '../phrase-set.ts'
import { topicWords } from '../topic.ts'
import { holds, worded, type PlainSentence, type RoleReader, type RoleWords } from './reader.ts'

const asset =
  '(experience|experiences|background|skills|skill|expertise|training|knowledge|strengths|strength|ability|abilities|degree|qualification|qualifications|qualities|career|certification|track record|skillset|skill-set|outlook|internship|apprenticeship|thesis|research|practice|studies|coursework|portfolio)'
const serves =
  '(align|aligns|aligned|match|matches|matched|fit|fits|suit|suits|suited|prepare|prepared|prepares|allow|allows|enable|enables|enabled|help|helps|helped|equip|equips|equipped|lend|lends|relevant|useful|translate|translates|apply|applies|complement|complements|contribute|bring|serve|serves|map|maps|transfer|transfers|transferable|meet|meets|taught|gave|gives|make|makes|made|add|adds|asset|valuable|value|benefit|utilized|utilised|used|support|supports|come in|means|showed|involved|includes|included|relate|relates|overlap|overlaps|build|strong)'

/** "I was good at the interview", "I am familiar with the area": the day, or where they are, and no skill. */
const occasion =
  '(interview|interviews|<talk>|area|neighbourhood|neighborhood|town|city|region|district|street)'

/** Irregular past forms, without -ed. */
const irregular = new Set(
  'led built ran cut grew oversaw taught rebuilt rewrote kept brought won sold made wrote took dealt did got drove spent run done written taken given grown driven held found put shot gave began sat shown laid fed bred flown flew drawn drew dug hung sung sang'.split(
    ' ',
  ),
)
/** Acts of one's own that are no work: the application, the interview, feelings, thoughts and talk. */
const elsewhere = new Set(
  `wanted hoped applied interviewed discussed enjoyed appreciated liked loved noticed mentioned talked wished needed asked answered called emailed
  received realized realised forgot missed tried waited looked promised laughed cried apologised apologized felt said told met thought
  visited listened shared explained described replied decided turned followed reached checked attached enclosed scheduled booked arrived
  rearranged cancelled canceled postponed swapped lived expected assumed believed agreed disagreed worried wondered understood
  considered reckoned supposed guessed imagined feared doubted preferred returned`.split(/\s+/),
)
const quantity =
  /^(?:(?!\d+(?:st|nd|rd|th)$)\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|dozen|dozens|half|third|quarter|percent|per|years|seasons|similar|zero)$/
/** About this interview rather than work done elsewhere. */
const applying = new Set(
  'interview interviewed interviews email emails message messages note letter application applied apply yesterday call called voicemail position interviewer resume cv reply ago form'.split(
    ' ',
  ),
)

const courtesies = phraseList(['pleasure to (meet|talk|speak|see|hear)'])
const speaksOfTalk = (words: readonly Word[]) => holds(words, applying) || occurs(courtesies, words)

/** What somebody does now: "I hold the licence", "I speak Polish". */
const doing = new Set(
  'hold use speak drive run operate handle teach manage maintain train supervise install type'.split(' '),
)
/** Work that continues: "I have been driving a reach truck for three years". */
const working =
  /^(?:driv|runn|manag|teach|train|lead|build|handl|operat|maintain|supervis|install|repair|fix|cook|bak|weld|paint|clean|sell|writ|cod|design|test|nurs|car|giv|mak|moor|plan|process|support|coach|serv|clos|do|work|practis|practic)ing$/
/** Places where a trade is learned. */
const schools = new Set('time placement internship apprenticeship rotation traineeship'.split(' '))
const longTime = /^(?:years?|months|seasons|winters|summers|decades?)$/
const theirs = new Set(['you', 'your'])

/** A verb form that may report a deed: "cut", "trained". */
const isDeed = (norm: string) =>
  !elsewhere.has(norm) && (irregular.has(norm) || /[a-z](?:[^e]|re)ed$/.test(norm))

/** "The roof leaked in my last flat": a place of one's own, in which somebody or something else acts. */
const isAnothers = (words: readonly Word[], from: number) =>
  words[from + 1]?.norm === 'my' &&
  words.filter(({ norm }) => /^(?:i|my|me|we|our|us)$/.test(norm)).length < 2

/** Work of one's own, away from this interview, and not denied. */
const isOutside = ({ words }: PlainSentence, { from, to }: RoleWords) =>
  !deniedNear(words, from) &&
  !isAnothers(words, from) &&
  !holds(words, applying, from, to + 1) &&
  !holds(words, new Set(['unfortunately']), 0, from)

const tied = worded({
  find: [
    `(my|own) ...5 ${asset} ...14 ${serves}`,
    `(my|own) ${asset} (in|with|as|of|at|on|running|managing|leading|building|teaching)`,
    // "My work on river sediments would complement the group."
    `my (work|time|job|role|project|projects) (in|with|as|of|at|on|for) !<day> ...8 ${serves}`,
    '(my|the|have|having|with|over|nearly|almost|about) ...2 <number> (years|months|seasons|summers|winters|decades) ...2 (experience|in|as|of|at|with|on|running|managing|working|doing|teaching)',
    '(strong|solid|extensive|hands-on|direct|deep|practical|relevant|previous|prior|some|real|firsthand|first-hand|similar|considerable|proven) (experience|background|knowledge|expertise|understanding|training|track record) (in|with|of|as|on|running|managing)',
    'i have ...3 (experience|background|training|certificate|certification|degree|diploma|licence|license|expertise|knowledge) (in|with|of|as|on|to|from|for)',
    'i (am|was) <very>? (well|fully|thoroughly)? (versed|conversant|acquainted) (with|in)',
    // "I've had plenty of practice with tough crowds"
    '(i|we) (have|had|got|get) !(..3 out of) (..4 (of|had|some|much|more|enough|good|real|daily))? (experience|practice|training) (at|in|with|as|of|on|to|from|for)',
    'i possess',
    // "I am trade registered and used to old boilers", "I hold a current slinger's card"
    'i (am|was) ..3 (registered|certified|licensed|chartered|accredited) (and|with|for|to|by|$)',
    'i (also|already|still)? (hold|carry) !((a|my) ..1 driving) (a|an|my|the|both|two) ..4 (card|licence|license|ticket|tickets|certificate|certificates|registration|permit|diploma|degree)',
    'i (am|was) (well|quite)? used to ..2 !(it|this) <any>',
    '(is|are) (already)? familiar to me',
    'i bring (you)? (over|nearly|almost|more than)? (<number> years|years of|a decade|experience)',
    // "…, so the mentoring side of the post suits me"
    '(so|and) (the|your|that) ..4 (part|side|work|pace|calls|routine) ..4 (suits|fits|comes naturally|would not be new|is familiar)',
    '(my|own) (results|record|numbers|figures|background|work|thesis|training) ..8 (match|matches|fit|fits|suit|suits|ties in|tie in|line up|lines up|cover|covers) ..2 (your|the|what you|you)',
    '(i|we) (now)? have ..7 behind me',
    'my ..3 (project|thesis|dissertation|placement) (was|is) (on|about|in|with)',
    // "We had exactly this at Kessler."
    '(i|we) (had|did|faced|met|saw|used|solved) (exactly|just|much|almost)? (this|the same|the very same|such|similar) ...3 (at|in|on|with|when|for)',
    'i do <number>',
    `i (am|was) <very>? (trained|certified|experienced|fluent|proficient|skilled|licensed|registered|qualified|comfortable|familiar|used|accustomed|good|strong) (in|with|as|at|to) !(it|this|(the|your|that|my|our) ..1 ${occasion})`,
    '(which|that|something|a question|what|problem|problems|challenge|challenges|task|work) ...4 i (have|had|did|do|used|handled|solved|ran|led|built|managed) ...4 (experience|at|for|before|with|on|in|myself|already|done|every)',
    'having (led|run|managed|built|worked|spent|done|taught|designed|handled|trained|served|supervised|coordinated|opened|written|recruited|redesigned|rebuilt|automated|launched|organised|organized|rolled out)',
    // "My years at the kiln would help the team", but not "my lease is up and it would help me to know".
    'my ...7 !(it|this|that|you|they|we|i|he|she) <any> (would|will|could|should) ...2 (useful|help !(me|us)|of use|handy|asset|relevant|serve|prepare|come in)',
    '(one|something|thing|work|problem|task|challenge) (that|which)? i (have|had) ...3 (before|already|myself|often|many)',
    '(confident|believe|sure|convinced|certain|feel|think) (that)? (i|my) ...4 (bring|contribute|help|add|reduce|improve|support|offer|make|use|apply|strengthen|deliver) ...3 (my|with|using|experience|skills)',
    '(i|we) (would|could|can|will|am able to|hope to|want to) (also|really)? (bring|offer|contribute|apply|use|put|draw) ...4 (experience|skills|background|knowledge|expertise|years|training|strengths|same)',
    '((similar|related|relevant) to|close to (what|how)) ...4 (i|my) ...4 (did|work|role|have|had|led|ran|built|job|experience|project|at|current|previous|last)',
    `(bring|brings|offer|contribute|combines|add) my ...6 ${asset}`,
  ],
  when: (sentence, { from, to }) =>
    isOutside(sentence, { from, to }) &&
    !deniesWithin(sentence.words, from, to) &&
    !(sentence.words[from]?.norm === 'i' && /^(?:if|wish)$/.test(sentence.words[from - 1]?.norm ?? '')),
})

/** What was done there: "I keep the books", "responsible for the ferry", a skill; but no "I hope", and no "I will". */
const tasks = phraseList([
  '(i|we) (also|mostly|often|usually|always|still)? !(hope|want|wish|think|know|feel|believe|need|love|like|understand|expect|send|follow|leave|give|hear|mean|find|look|wait|regret|earn|get|finish|quit|resign|am|are|was|were|have|had|will|would|can|could|should|shall|may|might|(do|did) not|not|never) <any>',
  `(responsible for|in charge of|involves|involved|duties|${asset})`,
])

/** "In my last job we close twice a day": with a deed, a task or an amount; "I am bored in my current job" has none. */
const placed = worded({
  find: [
    '(in|at|during|from|on|with) my (current|last|previous|present|former|first|latest|years|career|studies|training|degree|internship)',
  ],
  when: (sentence, found) =>
    isOutside(sentence, found) &&
    (occurs(tasks, sentence.words) ||
      deedsIn(sentence.words, isDoing).length > 0 ||
      // "In my last class the pupils ran our kiln."
      sentence.words.some(
        ({ norm }) =>
          quantity.test(norm) || (norm === 'our' && sentence.words.some((word) => isDeed(word.norm))),
      )),
})

/** Whether the clause that begins at an index depends on another, so that its deed proves nothing: "when I ran late". */
function isSubordinate(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.norm ?? ''
  // "Your move stayed with me, because I ran the same one", but not "I was late because I drove two hours".
  if (before === 'because') return !holds(words, theirs, 0, from)
  // "I wanted to add that I ran two such launches", but not "the week that I ran late".
  if (before === 'that') return !/^(?:add|mention|say|note|share|tell)$/.test(words[from - 2]?.norm ?? '')
  return /^(?:when|what|how|if|as|than|you)$/.test(before)
}

/** "Five years on the night shift taught me how to listen", "Running a stall has made me quick". */
const schooled = worded({
  find: [
    '(left|kept) me (comfortable|confident|at ease|at home|patient|careful|quick|steady)',
    '(taught|prepared|trained|equipped|made|given|gave) me (how|to|for|what|that|the|well|a|good|careful|quick|better|plenty|lots|years)',
  ],
  when: ({ words }, { from }) =>
    !holds(words, theirs, 0, from) &&
    (/^(?:runn|manag|moderat|fil|teach|lead|coach|build|sell|work|serv|train|schedul|organi[sz]|plann|clos|handl|rais|car|nurs|driv|cook|design|writ|edit|clean|volunteer|help|keep)ing$/.test(
      words[0]?.norm ?? '',
    ) ||
      words.slice(0, from).some(({ norm }) => longTime.test(norm) || schools.has(norm))),
})

const unreal = new Set('would wish could should if hope might'.split(' '))
const rose = '(went|fell|dropped|rose|grew|came|halved|doubled)'

/** "The landlord raised our rent": no work of anybody's. */
const bills = new Set('rent hours pay wages fees fares bill bills'.split(' '))

/** A deed that other words name: "I started something like it in my own pharmacy", "it was me who untangled it". */
const likewise = worded({
  find: [
    'i ..1 (started|built|set up|introduced|launched|opened|ran|run|led|wrote|designed|organised|organized) !into ..3 (similar|like (it|this|that|yours|these)|the like of it) ..2 (at|in|for|on|with)',
    'i ..1 had the ..1 (pleasure|honour|privilege) of (training|teaching|leading|running|managing|building|serving) ..3 !(a|an|one) <number>',
    // "The move needed a bank and a court, and I led both."
    'i (have|had)? (led|ran|run|managed|built|oversaw|overseen|supervised|planned|designed|taught) (both|all (of (it|them)|three|four))',
    '(it was (me|i)|i was the one) (who|that) (had|then|finally)? (untangled|fixed|sorted|solved|wrote|rewrote|built|rebuilt|designed|set up|ran|led|cleared|cut|trained|mended|repaired|planned|organised|organized|turned|found|traced|spotted) (it|this|that|them|things|the|our)',
    // "My old crew went from six reworks a week to one."
    `my ..2 (crew|team|class|ward|shop|branch|site|department|store|kitchen|shift|line|section|clinic|staff|unit) ${rose} (down|up)? from !to <any> !to <any> ..4 to <number>`,
    `${rose} ...2 (from|by) ...8 under me`,
    // "My design for the library won second prize", "My own stall doubled its takings."
    'my ..6 ((won|earned|took) ..4 (prize|award|medal|place|grant|competition)|(doubled|trebled|tripled|halved) its)',
    // "That rota took our sick days from 31 to 12", "My leaflet brought in 40 members"
    '(took|brought|raised|lifted|cut|reduced) our ..8 from <number> ..3 to <number>',
    'my ..2 (plan|rota|leaflet|book|show|script|design|campaign|newsletter|course|menu|checklist|guide|article|report|tool|website|project|scheme|system|software|film|exhibition|template|dashboard|model|appeal|fundraiser|podcast|poster|workshop) ..4 (sold|saved|filled|cut|raised|drew|halved|doubled|reached|brought in) ..4 (<number>|by)',
    // "Your leaks sound like those we had at the mill", "I traced it to the seal"
    '(like|as|to) (those|what|the ..1 (one|ones)) (that)? (we|i) (had|met|faced|fought) (at|in) !(mind|your)',
    'i ..1 (traced|tracked) !(my|your) ..3 to (the|a|an|our|its)',
    // "Five years on the ambulances in Leeds, some 3,000 jobs"
    '^ ..1 <number> (years|winters|summers|seasons) (on|in|at|as|behind|with|under) ...6 (some|about|around|over|roughly|nearly|almost|or) <number>',
    `^ under me ..4 ${rose}`,
  ],
  when: ({ words, question }, { from, to }) =>
    !question &&
    !deniedNear(words, from) &&
    !deniesWithin(words, from, to) &&
    !holds(words, unreal, 0, from + 2) &&
    !holds(words, bills, from, to) &&
    !speaksOfTalk(words),
})

const isDoing = (norm: string) => isDeed(norm) || doing.has(norm)

/** Whether a word reports work that continues. */
const isLasting = (words: readonly Word[], at: number) =>
  words[at - 1]?.norm === 'been' &&
  working.test(words[at]?.norm ?? '') &&
  words.slice(at).some(({ norm }) => longTime.test(norm))

/** "I have looked after nine residents": a deed, unlike "I looked at it". */
const looksAfter = (words: readonly Word[], at: number) =>
  words[at]?.norm === 'looked' && words[at + 1]?.norm === 'after'

const states = new Set(['am', 'be', 'was', 'were', 'a', 'an', 'the'])
const qualified =
  /(?:qualified|trained|certified|chartered|licensed|registered|promoted|elected|awarded|appointed|nominated|ranked|rated|voted|commended|given)$/

/** Where "I" reports a deed of one's own: indexes of "I" and of the verb. Negated and hypothetical ones do not count. */
function deedsIn(words: readonly Word[], isVerb: (norm: string) => boolean): { from: number; to: number }[] {
  return words.flatMap(({ norm }, from) => {
    if (norm !== 'i' && norm !== 'we') return []
    const to = [1, 2, 3]
      .map((step) => from + step)
      .find((at) => isVerb(words[at]?.norm ?? '') || isLasting(words, at) || looksAfter(words, at))
    const isDenied = to === undefined || deniedNear(words, to) || words[to + 1]?.norm === 'not'
    // "I am interested" and "I have a written offer" report no deed.
    if (isDenied || (holds(words, states, from + 1, to) && !qualified.test(words[to]?.norm ?? ''))) return []
    return isSubordinate(words, from) ? [] : [{ from, to }]
  })
}

const month = new RegExp(`^(?:${monthNames.join('|')})$`, 'i')
/** Experienced rather than done: "I drove two hours to the interview". */
const passing =
  /^(?:drove|driven|walked|cycled|biked|ran|spent|travelled|traveled|learned|learnt|sat|stayed|slept)$/
const shortTime = /^(?:hours?|minutes?)$/
const journeys = new Set('commute commuting journey'.split(' '))

/** Whether a word is an amount of work, and not a date or time spent travelling. */
function isQuantity(words: readonly Word[], at: number, verb: string): boolean {
  const around = [words[at - 1]?.norm ?? '', words[at + 1]?.norm ?? '']
  return (
    quantity.test(words[at]?.norm ?? '') &&
    !around.some((norm) => month.test(norm)) &&
    // "I walked the route between the two clinics", unlike "I ran the two night shops"
    !(
      passing.test(verb) &&
      (shortTime.test(around[1] ?? '') || (around[0] === 'the' && (at > 1 || verb !== 'ran')))
    ) &&
    !(shortTime.test(around[1] ?? '') && holds(words, journeys))
  )
}

/** "I parked in bay 3", "I moved to Leeds with my two sons": where somebody was, and no work. */
const stays = phraseList([
  'parked (in|at|on|near|outside|behind|by)',
  'moved (to <name>|house|home|here|away|in with)',
])

/** "For the past two years I have run the Saturday kiln": how long, before the deed. */
const lasting = phraseList([
  '(for|over) (the)? (past|last)? ..1 <number> (years|months|seasons|winters|summers) (i|we)',
])

const capitalFollows = (words: readonly Word[], at: number) => startsWithCapital(words[at + 1]?.text)

/** "At the mill I cut waste by a third", "I run a crew of nine": a deed of one's own with an amount or a workplace. */
const result: RoleReader = ({ words, question }) => {
  if (question || speaksOfTalk(words)) return undefined
  for (const { from, to } of deedsIn(words, isDoing)) {
    const place = words
      .slice(0, from)
      .some((word, at) => /^(?:at|for|in|on)$/.test(word.norm) && capitalFollows(words, at) && from - at <= 5)
    const rest = words.slice(to + 1)
    if (holds(rest, theirs, 0, 3) || stays.matches(words).some((one) => one.from === to)) continue
    // "the report I reconciled every Monday at Mercy"
    const placeAfter =
      to === from + 1 &&
      rest.some((word, at) => word.norm === 'at' && capitalFollows(rest, at) && !word.before)
    const verb = words[to]?.norm ?? ''
    const isLong = lasting.matches(words).some((span) => span.to === from)
    if (place || placeAfter || isLong || rest.some((_, at) => isQuantity(rest, at, verb)))
      return { from, to: words.length - 1 }
  }
  return undefined
}

/** A claim to suit the job: "my background makes me a fit", "I could add value". */
const claims =
  /^(?:fit|match|suit(?:s|ed)?|asset|valu(?:e|able)|benefit|complements?|contribut(?:e|ion)|bring|offer|help|prepared|succeed|success)$/
/** Claims beside the work they are about, where "experience" is named: "my experience aligns with the post". */
const likens = /^(?:align(?:s|ed)?|matches|fits|candidate|person|requirements)$/
const experience = new Set(['experience', 'experiences'])
/** Words that stand for any skill. */
const unnamed = new Set(
  'experience experiences background skill skills skillset expertise knowledge strengths ability abilities qualities qualifications education record'.split(
    ' ',
  ),
)
/** Words of such claims that name no skill. */
const hollow = new Set(
  'asset benefit suit suits suited complement complements set sure certain add adds enable enables prepared education communication interpersonal organisational organizational transferable proven ethic addition track record player results-driven hard-working self-starter detail-oriented becoming joining invaluable immediate spirit attitude drive energy motivated motivation problem-solving adaptability hardworking'.split(
    ' ',
  ),
)
/** Says where a skill comes from: "my years at the kiln", unlike "my experience matches". */
const proof = worded({
  find: [
    '(degree|internship|apprenticeship|thesis|certificate|diploma|portfolio|coursework|research)',
    '<number> years',
    '(i|we) (have|had)? (had|did|done|faced|saw|used|solved)',
    '(at|in|from) my (last|current|previous|present|former|first) !(experience|background|training|career) <any>',
    // "my customer service experience", but not "my strong experience"
    '(customer|client|project|product|data|design|management|support|service|technical|digital|technology) (experience|background|expertise|knowledge|skills)',
    '(experience|experiences|training|career|background|years|expertise|skills|skill|knowledge) (in|with|of|as|at|on|from|within|across|running|managing|leading|building|teaching|working) !(the|this|your|a|order|experience|passion) !(role|position|job|company|team|field|industry)',
  ],
})

/** "My skills make me a great fit": names neither the skill nor its origin. */
function isBare(sentence: PlainSentence): boolean {
  const { words } = sentence
  return (
    holds(words, unnamed) &&
    words.some(({ norm }) => claims.test(norm) || (likens.test(norm) && !holds(words, experience))) &&
    !proof(sentence) &&
    topicWords(words, 0, words.length, hollow).length === 0
  )
}

/** One's own skill or result connected with the job's needs: "my years on the till taught me to keep a queue calm". */
export const readFit: RoleReader = (sentence) => {
  const deed = result(sentence)
  if (deed) return deed
  const found = tied(sentence) ?? schooled(sentence) ?? likewise(sentence) ?? placed(sentence)
  return found && isBare(sentence) ? { ...found, weak: true } : found
}

const wishes = new Set('would could can will want hope like love if'.split(' '))
/** "I have a clean licence", but not "I have a question about the licence". */
const owned = worded({ find: ['i have (a|an|my|the|full|clean|current|valid)'] })

/** Whether a sentence reports an own deed or possession that ends at the word `at`: "I drive a reach truck". */
export function tellsDeedWith(sentence: PlainSentence, at: number): boolean {
  const words = sentence.words.slice(0, at + 1)
  const has = owned({ ...sentence, words })
  const deeds = [...deedsIn(words, isDoing), ...(has && at - has.to <= 2 ? [has] : [])]
  return (
    !sentence.question &&
    deeds.some(
      ({ from, to }) =>
        !holds(words, wishes, from, to) && !holds(words, theirs, from) && !deniesWithin(words, to, at),
    )
  )
}
