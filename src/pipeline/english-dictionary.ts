import words from './words.txt?raw'
import type { Dictionary } from '../language/document.ts'
import { loadDictionary } from './dictionary.ts'

/** The English dictionary with its words included: for Node, where no page waits for it. */
export function englishDictionary(): Dictionary {
  return loadDictionary(words)
}
