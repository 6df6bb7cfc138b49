/** A sentence that stands in two notes, as it reads in the one at hand. */
export interface Likeness {
  /** How much of the middle of both notes is the same: 0 to 1. */
  readonly share: number
  readonly sentences: readonly string[]
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const greeting = /^(?:dear|hi|hello|good (?:morning|afternoon|evening))\b[^,.!?]{0,50}[,.!:]?$/i
const signOff =
  /^(?:(?:kind|best|warm|many)\s+(?:regards|wishes|thanks)|(?:yours )?sincerely|regards|thanks|thank you|best|cheers)[,.!]?$/i
/** Thanks and farewells may be alike in every note. */
const courtesy = /\b(?:thank|thanks|grateful|appreciate|look(?:ing)? forward|hear from you|let me know)\b/i

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The sentences between greeting and sign-off, without thanks and farewells. */
function middle(body: string): string[] {
  const lines = body.split('\n').map((line) => line.trim())
  const end = lines.findLastIndex((line) => signOff.test(line))
  const kept = lines.slice(0, end < 0 ? lines.length : end).filter((line) => !greeting.test(line))
  return [...segmenter.segment(kept.join('\n'))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsOf(sentence).length > 3 && !courtesy.test(sentence))
}

/** Shared words over all words, 0 to 1 (Dice). */
function alike(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  let shared = 0
  for (const word of one) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    shared++
  }
  return (2 * shared) / (one.length + other.length)
}

/**
 * How alike two notes are in what they say between thanks and farewell. Sentences that share four fifths of their
 * words count as the same, so that a changed name hides nothing. Interviewers compare notes (domain R1): over 0.7
 * one of the two should say something of its own.
 */
export function likeness(body: string, other: string): Likeness {
  const [mine, theirs] = [middle(body), middle(other)]
  const [myWords, theirWords] = [mine.map(wordsOf), theirs.map(wordsOf)]
  const same = myWords.map((words) => theirWords.some((each) => alike(words, each) >= 0.8))
  const shared = (lists: readonly string[][], others: readonly string[][]) =>
    lists.filter((words) => others.some((each) => alike(words, each) >= 0.8)).flat().length
  const all = myWords.flat().length + theirWords.flat().length
  const share = all === 0 ? 0 : (shared(myWords, theirWords) + shared(theirWords, myWords)) / all
  return { share, sentences: mine.filter((_, place) => same[place]) }
}

/** Above this two notes are too much alike; a threshold of ours. */
export const tooAlike = 0.7
