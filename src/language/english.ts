import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'

/** What retext-english wraps; asked by itself it makes no file and no list of plugins for each sentence. */
const parser = new ParseEnglish()

/** Parses English text to a tree whose offsets speak of it. Time grows with the square of a paragraph. */
export function parseEnglish(text: string): Root {
  return parser.parse(text)
}
