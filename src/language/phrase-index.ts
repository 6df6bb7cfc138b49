import type { SentenceContent } from './document.ts'
import { perSentence } from './per-sentence.ts'
import type { Need, Phrase } from './phrase.ts'

type Words = Pick<SentenceContent, 'words'>

/** The origin of an indexed phrase: the number of its list, and its place there. */
interface Entry {
  /** Its needs other than the one it is indexed by. */
  readonly others: readonly Needed[]
  readonly list: number
  readonly place: number
}

/** The needs of phrases, each stored once: many need the same words. */
interface Needed {
  /** Phrases indexed by this need: it is the rarest of theirs. */
  readonly entries: Entry[]
  /** The number of the last sentence that met it. */
  metBy: number
}

/** Only the three rarest needs are checked; most sentences meet the others. */
const mostNeeds = 3

const none: readonly number[] = []

/**
 * An index over many lists of phrases, each phrase under the rarest words it needs: a sentence is scanned once for all lists,
 * and each list then tries only those of its phrases that may occur.
 */
export function createPhraseIndex() {
  const needed = new Map<string, Needed>()
  /** Keyed by the set itself: patterns share the sets of a class and of a verb's forms. */
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

  /** The phrases that may occur in a sentence: places by list. */
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
    /** Adds a list, and returns the function that gives the places in it whose phrases may occur in a sentence, in order. */
    add(phrases: readonly Phrase[]): (words: Words['words']) => readonly number[] {
      const list = lists++
      for (const [place, phrase] of phrases.entries()) {
        const [rarest, ...others] = phrase.needs().slice(0, mostNeeds).map(neededOf)
        const entries = rarest?.entries ?? needless
        entries.push({ others, list, place })
      }
      // Sentences scanned so far were scanned without this list.
      if (used) candidatesOf = perSentence(candidates)
      used = false
      return (words) => candidatesOf({ words }).get(list) ?? none
    },
    /** The numbers of the lists, in the order they were added, that may have a phrase in a sentence. */
    listsIn: (words: Words['words']): Iterable<number> => candidatesOf({ words }).keys(),
  }
}
