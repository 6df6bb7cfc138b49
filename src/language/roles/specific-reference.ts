import { startsWithCapital } from '../../core/words.ts'
import type { Word } from '../document.ts'
import { occurs, phraseList, phraseSet, type PhraseMatch } from '../phrase-set.ts'
import { topicWords } from '../topic.ts'
import { holds, type PlainSentence, type RoleWords } from './reader.ts'
import { anchors, said, type Anchor } from './reference-anchors.ts'

/** Searched separately, so that a long match of one strength hides none of another. */
const pointers = [1, 2, 3].map((need) =>
  phraseSet(
    anchors.flatMap(([anchor, patterns]) =>
      anchor.need === need ? patterns.map((pattern) => [pattern, anchor] as const) : [],
    ),
  ),
)

const prospects = new Set('possibility opportunity prospect chance idea'.split(' '))
const ends = new Set('and but so or while although as'.split(' '))
const subjects = new Set('i my we it this our'.split(' '))
const predicates = new Set(
  'am look looking would should could can will may might have had remain hope wish believe feel happy glad eager keen excited interested wondering wanted'.split(
    ' ',
  ),
)

/** "You said I would know by Monday": about when they answer, not about the conversation. */
const promise = phraseList([
  '(will|would|might|may|should|could|can|to) ...3 (hear|know|decide|deciding|call|calling|ring|ringing|reply|answer|respond|write|email|contact|be in touch|get back|let me)',
  '(will|would|might|may|should|could|can|to) ...2 (have|get|receive|give|make|reach) ...3 (answer|news|word|decision|reply|result|call|update)',
  '(decision|answer|news|update|reply|result) ...6 (by|on|in|within|before|next|this)',
])

const supposed = new Set('would will could should'.split(' '))

/** "Your commitment to clean water": anybody can read and praise it on their website. */
const published = phraseList([
  '(your|their|company|<name>) ..1 (mission|vision|commitment|dedication|values|ethos|purpose|philosophy|reputation) (to|of|for|in|and|that)',
])

/** Another time than the interview: "I have always liked", "in my last job I enjoyed". */
const elsewhere = phraseList([
  '<elsewhere>',
  '(have|had) (always|long|ever)? (liked|loved|enjoyed|admired)',
  '(always (liked|loved|enjoyed|admired)|ever since|childhood)',
  '(in|at|during|on) my (current|present|own|studies|career)',
])

/** What any visitor gets: it identifies no conversation. */
const courtesies = new Set(
  'lift ride station bus badge pass visitor parking tea coffee biscuit biscuits cake sandwich sandwiches'.split(
    ' ',
  ),
)
/** "I have tried your mobile and the front desk": an attempt to reach them. */
const attempt = phraseList([
  '(tried|rang|rung|called|phoned|emailed|left) ..3 (your|the) ..2 (mobile|desk|switchboard|voicemail|phone|number|line|landline|inbox|reception|office)',
])

/** "You told me that I was just what you were looking for": their verdict on the writer, and no topic. */
const verdict = phraseList([
  '(told|said|assured|mentioned) ..8 i (was|am|would be|had been|seemed) ..4 ((what|who) you|candidate|contender|match|fit|ideal|perfect|favourite|favorite|front-runner|strong|strongest|best|impressive|top)',
])

/** "The post we spoke about in May": what they spoke of is the post. */
const ofPost = phraseList([
  '<post> (that|which)? (we|you) (both|have|had)? (talked|spoke|spoken|chatted) about',
])

/** "I would love a tour of the dye house", "I have a question about the van": still to come. */
const toCome = phraseList([
  '(would|could|can|may|might|will|shall|like|love|want|hope|wish|welcome|arrange|schedule|book|set up|offer|request|plan) !(have|not) ..3 (a|an|another|some|any) ..2 (tour|visit|look|walk|demo|demonstration|call|chat|talk|conversation|meeting|discussion|question|questions)',
  '(i|we) ..1 have (a|an|another|one|two|some|any) ..2 (question|questions|call|meeting)',
])

/** "My cousin Bea told me", "my manager said": no one from the interview. */
const outsiders = phraseList([
  'my ..1 (cousin|friend|brother|sister|uncle|aunt|mother|father|mum|mom|dad|wife|husband|partner|son|daughter|neighbour|neighbor|flatmate|housemate|roommate|colleague|boss|manager|mentor|coach|tutor|teacher|professor) <name>? <told>',
])

const apology = phraseList(['<sorry> ...8 (<failing>|<failed>|blank|forgot|(could|did|was|were) not)'])
const turns = /^(?:but|however|though|yet|still)$/

/** "I am sorry I froze when you asked about the dye": a topic named in self-reproach is half a reference. */
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

/** Where the next clause begins, with a comma or a conjunction. */
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
 * "my background in care", "how my skills align": what the writer says of themselves is not the employer's topic. From the
 * index `told` on the employer says it: "you told me my pastry was too warm".
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

/** Whether a reference leads to no actual conversation: its topic is hypothetical, still to come or of another time. */
function isAstray(words: readonly Word[], { from, to, value: { need, past } }: PhraseMatch<Anchor>): boolean {
  if (/^(?:if|should|could|would|can|will|do|may)$/.test(words[from - 1]?.norm ?? '')) return true
  // "I look forward to hearing about the move" is in the future.
  if (words[from - 2]?.norm === 'forward') return true
  for (const list of [attempt, verdict, ofPost, toCome, outsiders])
    if (list.matches(words).some((one) => one.from <= to && one.to >= from)) return true
  if (past) return occurs(elsewhere, words) || holds(words, supposed, from - 3, from)
  // "Excited about the possibility of joining Norrvind": could be written before any interview.
  return need > 1 && holds(words, prospects, to - 2, to + 5)
}

/**
 * Something really said, asked, shown or met: a reference to the interview ("you described", "our talk about") with words left
 * after removing generic words, the job title, names and dates. If none are left, it is `weak`.
 */
export function readReference(sentence: PlainSentence, known?: ReadonlySet<string>): RoleWords | undefined {
  const { words } = sentence
  const [praise] = published.matches(words)
  let weak: RoleWords | undefined = praise && { from: praise.from, to: praise.to, weak: true }
  for (const pointer of pointers.flatMap((set) => set.matches(words))) {
    if (isAstray(words, pointer)) continue
    const { from, to, value } = pointer
    const start = value.side === 'after' ? to : clauseStart(words, from)
    const end = clauseEnd(words, to)
    const promised =
      value === said ? promise.matches(words).find((one) => one.to > to && one.from < end) : undefined
    // "You said I would hear by Monday, and as it is now past that": the rest is about waiting.
    const wait = promised ? nextClause(words, promised.to + 1) : end
    const need = promised ? value.need + 1 : value.need
    const topic = withoutOwn(words, topicWords(words, start, end, known), value === said ? to : Infinity)
      .filter((index) => {
        const word = words[index]
        return value.need === 1 || !(startsWithCapital(word?.text) || courtesies.has(word?.norm ?? ''))
      })
      .filter((index) => !promised || (index < wait && (index < promised.from - 1 || index > promised.to)))
    const enough = topic.length >= need
    if (enough && !(praise && value.need > 1) && !reproaches(words, from)) return { from, to: end - 1 }
    if (enough || (value.half && !promised)) weak ??= { from, to, weak: true }
  }
  return weak
}
