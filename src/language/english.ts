import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'

/** The parser that retext-english wraps; used directly, it creates no file and no plugin list for each sentence. */
const parser = new ParseEnglish()

/** Parses English text to a tree with offsets into it. Time grows with the square of a paragraph's length. */
export function parseEnglish(text: string): Root {
  return parser.parse(text)
}
