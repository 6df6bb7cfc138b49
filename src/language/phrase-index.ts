import type { SentenceContent } from './document.ts'
import { perSentence } from './per-sentence.ts'
import type { Need, Phrase } from './phrase.ts'

type Words = Pick<SentenceContent, 'words'>

/** Where an indexed phrase is from: the number of its list, and its place in that. */
interface Entry {
  /** What it needs beside the words that it is found by. */
  readonly others: readonly Needed[]
  readonly list: number
  readonly place: number
}

/** What phrases need, each once: many need the same words. */
interface Needed {
  /** Phrases that are found by it: it is the rarest thing that they need. */
  readonly entries: Entry[]
  /** The last sentence that met it, by its number. */
  metBy: number
}

/** Of what a phrase needs, the rarest so many are looked for: the rest most sentences hold. */
const mostNeeds = 3

const none: readonly number[] = []

/**
 * An index over many lists of phrases, each phrase under the rarest words that it needs: a sentence is looked
 * through once for all lists, and each list then tries only those of its phrases that may stand in it.
 */
export function createPhraseIndex() {
  const needed = new Map<string, Needed>()
  /** By the set itself: patterns share that of a class and of a verb's forms. */
  const neededBySet = new WeakMap<ReadonlySet<string>, Needed>()
  const byWord = new Map<string, Needed[]>()
  const needless: Entry[] = []
  let lists = 0
  let sentences = 0
  let candidatesOf = perSentence(candidates)
  let used = false

  function neededOf({ words }: Need): Needed {
    const known = neededBySet.get(words)
    if (known) return known
    const key = [...words].sort().join(' ')
    const one = needed.get(key) ?? newNeeded(words)
    needed.set(key, one)
    neededBySet.set(words, one)
    return one
  }

  function newNeeded(words: ReadonlySet<string>): Needed {
    const made: Needed = { entries: [], metBy: 0 }
    for (const word of words) {
      const all = byWord.get(word)
      if (all) all.push(made)
      else byWord.set(word, [made])
    }
    return made
  }

  /** The phrases that may stand in a sentence: places by list. */
  function candidates({ words }: Words): ReadonlyMap<number, readonly number[]> {
    const sentence = ++sentences
    used = true
    const met: Needed[] = []
    for (const { norm } of words)
      for (const one of byWord.get(norm) ?? [])
        if (one.metBy !== sentence) {
          one.metBy = sentence
          if (one.entries.length > 0) met.push(one)
        }
    const places = new Map<number, number[]>()
    const consider = ({ others, list, place }: Entry) => {
      for (const { metBy } of others) if (metBy !== sentence) return
      const known = places.get(list)
      if (known) known.push(place)
      else places.set(list, [place])
    }
    needless.forEach(consider)
    for (const { entries } of met) entries.forEach(consider)
    for (const list of places.values()) list.sort((one, other) => one - other)
    return places
  }

  return {
    /** Adds a list, and gives the function that tells which places of it a sentence may hold, in order. */
    add(phrases: readonly Phrase[]): (words: Words['words']) => readonly number[] {
      const list = lists++
      for (const [place, phrase] of phrases.entries()) {
        const [rarest, ...others] = phrase.needs().slice(0, mostNeeds).map(neededOf)
        const entries = rarest?.entries ?? needless
        entries.push({ others, list, place })
      }
      // Sentences were looked through without it.
      if (used) candidatesOf = perSentence(candidates)
      used = false
      return (words) => candidatesOf({ words }).get(list) ?? none
    },
    /** The numbers of the lists, in the order in which they were added, of which a sentence may hold something. */
    listsIn: (words: Words['words']): Iterable<number> => candidatesOf({ words }).keys(),
  }
}
