import type { Word } from './document.ts'
import { perSentence } from './per-sentence.ts'
import { createPhraseIndex } from './phrase-index.ts'
import { phrase } from './phrase.ts'

/** Where a phrase of the set occurs: indexes of its first and last word. */
export interface PhraseMatch<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

interface Entry<T> {
  readonly phrase: ReturnType<typeof phrase>
  readonly value: T
}

/** The longest match of the entries at a word; the first of equally long ones. */
function longest<T>(
  entries: readonly Entry<T>[],
  words: readonly Word[],
  at: number,
): PhraseMatch<T> | undefined {
  let found: PhraseMatch<T> | undefined
  for (const { phrase, value } of entries) {
    const to = phrase.match(words, at) - 1
    if (to >= at && to > (found?.to ?? -1)) found = { from: at, to, value }
  }
  return found
}

/** Many phrases searched in one pass. Of those that begin at the same word the longest wins. */
export interface PhraseSet<T> {
  matches(words: readonly Word[]): readonly PhraseMatch<T>[]
}

const none: readonly never[] = []

/** Shared by all sets, so that a sentence is scanned once for all of them. */
const index = createPhraseIndex()
/** By their number in the index. */
const sets: PhraseSet<unknown>[] = []

/** The sets that may have a phrase in a sentence; for most sentences only a few. */
export function* setsIn(words: readonly Word[]): Iterable<PhraseSet<unknown>> {
  for (const list of index.listsIn(words)) yield sets[list]!
}

/** A set of patterns, each with its value. Throws a SyntaxError where a pattern is malformed. */
export function phraseSet<T>(entries: Iterable<readonly [pattern: string, value: T]>): PhraseSet<T> {
  const all = Array.from(entries, ([pattern, value]): Entry<T> => ({ phrase: phrase(pattern), value }))
  const placesIn = index.add(all.map(({ phrase }) => phrase))
  const search = perSentence(({ words }: { readonly words: readonly Word[] }) => {
    const candidates = placesIn(words).flatMap((place) => all[place] ?? [])
    const found: PhraseMatch<T>[] = []
    for (let at = 0; at < words.length; at++) {
      const best = longest(candidates, words, at)
      if (!best) continue
      found.push(best)
      at = best.to
    }
    return found
  })
  // Most sentences contain no phrase of the set: nothing is stored for those.
  const set: PhraseSet<T> = {
    matches: (words) => (placesIn(words).length === 0 ? none : search({ words })),
  }
  sets.push(set)
  return set
}

/** A set of patterns of which only the presence matters. */
export const phraseList = (patterns: readonly string[]): PhraseSet<true> =>
  phraseSet(patterns.map((pattern) => [pattern, true] as const))

/** Whether a phrase of the set occurs among the words. */
export const occurs = (set: PhraseSet<unknown>, words: readonly Word[]): boolean =>
  set.matches(words).length > 0
