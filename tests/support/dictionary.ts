import { englishDictionary } from '../../src/pipeline/english-dictionary.ts'

/** The English dictionary as tests use it. */
export const testDictionary = englishDictionary()
