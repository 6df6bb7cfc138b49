import { lruCache } from '../core/cache.ts'
import type { Dictionary } from '../language/document.ts'
import { suggestFrom } from '../language/spelling/suggest.ts'
import { frequencyOf, levelIn, readWordList, term } from '../language/spelling/word-list.ts'

/** Suggestions are remembered for this many words: a draft asks again at every key press. */
const keptGuesses = 500
/** Emails share most of their words: this many are looked up only once. */
const keptWords = 5_000

/**
 * Makes a dictionary from the text of `src/pipeline/words.txt`: American, British, Canadian and Australian spellings, names and
 * terms. Takes some ten milliseconds.
 */
export function loadDictionary(words: string): Dictionary {
  const list = readWordList(words)
  const guesses = lruCache<string, readonly string[]>(keptGuesses)
  const verdicts = new Map<string, boolean>()
  const holds = (word: string) => levelIn(list, word) > 0
  function isCorrect(word: string): boolean {
    const lower = word.toLowerCase()
    if (holds(word)) return true
    // A capital at the beginning, or all capitals: "Thanks", "THANKS", "PRIYA".
    if (word.slice(1) === lower.slice(1)) return holds(lower)
    return word === word.toUpperCase() && (holds(lower) || holds(word.charAt(0) + lower.slice(1)))
  }
  return {
    correct(word) {
      const known = verdicts.get(word)
      if (known !== undefined) return known
      if (verdicts.size >= keptWords) verdicts.clear()
      const verdict = isCorrect(word)
      verdicts.set(word, verdict)
      return verdict
    },
    frequency(word) {
      return frequencyOf(levelIn(list, word))
    },
    isTerm(word) {
      return levelIn(list, word.toLowerCase()) === term
    },
    suggest(word) {
      return guesses.of(word, () => suggestFrom(list, word))
    },
  }
}
