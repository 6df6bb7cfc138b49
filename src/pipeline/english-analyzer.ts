import { createAnalyzer, type Analyzer } from './analyze.ts'
import { englishDictionary } from './english-dictionary.ts'
import { englishReader } from './reader/english.ts'

/** An analyzer with dictionary and reader included: for Node, where no page waits for them. */
export function englishAnalyzer(): Analyzer {
  return createAnalyzer({ dictionary: englishDictionary(), reader: englishReader() })
}
