import nspell from 'nspell'
import type { Dictionary } from '../language/document.ts'
import { workTerms } from '../language/lists/work-terms.ts'

/** Makes a dictionary of the two Hunspell texts. Takes some 300 ms, so the page does it in the worker, after the first score. */
export function createDictionary(aff: string, dic: string): Dictionary {
  const speller = nspell(aff, dic)
  const terms = new Set(workTerms)
  return {
    correct: (word) => terms.has(word) || speller.correct(word),
    // nspell's own guesses take up to seconds a word, and all memory for some.
    suggest: () => [],
  }
}
