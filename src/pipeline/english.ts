import aff from '../../node_modules/dictionary-en/index.aff?raw'
import dic from '../../node_modules/dictionary-en/index.dic?raw'
import type { Dictionary } from '../language/document.ts'
import { createDictionary } from './dictionary.ts'

/** The English dictionary with its data inside: for Node, where no page waits for it. */
export function englishDictionary(): Dictionary {
  return createDictionary(aff, dic)
}
