import { englishDictionary } from '../../src/pipeline/english.ts'

/** The English dictionary as tests use it. */
export const testDictionary = englishDictionary()
