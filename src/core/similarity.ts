import { sum } from './sum.ts'

/** How alike two notes are. */
export interface Likeness {
  /** How much of the middle of the two notes is the same: 0 to 1. */
  readonly share: number
  /** The sentences found in both, as they read in the first. */
  readonly sentences: readonly string[]
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const greeting = /^(?:dear|hi|hello|good (?:morning|afternoon|evening))\b[^,.!?]{0,50}[,.!:]?$/i
const signOff =
  /^(?:(?:kind|best|warm|many)\s+(?:regards|wishes|thanks)|(?:yours )?sincerely|regards|thanks|thank you|best|cheers)[,.!]?$/i
/** Thanks and farewells may be alike in every note. */
const courtesy = /\b(?:thank|thanks|grateful|appreciate|look(?:ing)? forward|hear from you|let me know)\b/i

/** No note is longer: anything beyond is not compared. UTF-16 units. */
const longest = 20_000
/** Sentences that share this much of their words count as the same, so that a changed name hides nothing. */
const sameFrom = 0.8

interface Sentence {
  readonly text: string
  readonly length: number
  /** How often each word stands in it. */
  readonly counts: ReadonlyMap<string, number>
}

function sentenceOf(text: string): Sentence {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { text, length: words.length, counts }
}

/** The sentences between greeting and sign-off, without thanks and farewells. */
function middle(body: string): Sentence[] {
  const lines = body
    .slice(0, longest)
    .split('\n')
    .map((line) => line.trim())
  const end = lines.findLastIndex((line) => signOff.test(line))
  const kept = lines.slice(0, end < 0 ? lines.length : end).filter((line) => !greeting.test(line))
  return [...segmenter.segment(kept.join('\n'))]
    .map(({ segment }) => sentenceOf(segment.trim()))
    .filter(({ text, length }) => length > 3 && !courtesy.test(text))
}

/** Whether the shared words over all words (Dice coefficient) are enough. */
function isSame(one: Sentence, other: Sentence): boolean {
  const isEnough = (shared: number) => (2 * shared) / (one.length + other.length) >= sameFrom
  if (!isEnough(Math.min(one.length, other.length))) return false
  let shared = 0
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0)
  return isEnough(shared)
}

const lengthOf = (sentences: readonly Sentence[]) => sum(sentences.map(({ length }) => length))

/**
 * How alike two notes are between the thanks and the farewell. Interviewers forward and compare notes: above
 * `tooAlike` one of the two should say something of its own.
 */
export function likeness(body: string, other: string): Likeness {
  const [mine, theirs] = [middle(body), middle(other)]
  const pairs = mine.map((one) => theirs.map((each) => isSame(one, each)))
  const shared = mine.filter((_, place) => pairs[place]?.includes(true))
  const sharedOfTheirs = theirs.filter((_, place) => pairs.some((pair) => pair[place]))
  const all = lengthOf(mine) + lengthOf(theirs)
  const share = all === 0 ? 0 : (lengthOf(shared) + lengthOf(sharedOfTheirs)) / all
  return { share, sentences: shared.map(({ text }) => text) }
}

/** Above this two notes are too much alike; the threshold is our own choice. */
export const tooAlike = 0.7
