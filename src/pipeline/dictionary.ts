import nspell from 'nspell'
import type { Dictionary } from '../language/document.ts'

/** Makes a dictionary of the two Hunspell texts. Takes some 300 ms, so the page does it in the worker, after the first score. */
export function createDictionary(aff: string, dic: string): Dictionary {
  const speller = nspell(aff, dic)
  return {
    correct: (word) => speller.correct(word),
    suggest: (word) => (word.length > 32 ? [] : speller.suggest(word).slice(0, 3)),
  }
}
