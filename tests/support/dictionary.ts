import { readFileSync } from 'node:fs'
import nspell from 'nspell'
import type { Dictionary } from '../../src/language/document.ts'

const read = (file: string) =>
  readFileSync(new URL(`../../node_modules/dictionary-en/${file}`, import.meta.url), 'utf8')

/** The English dictionary as tests use it. */
export const testDictionary: Dictionary = nspell(read('index.aff'), read('index.dic'))
