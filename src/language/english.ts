import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'

const processor = unified().use(retextEnglish).freeze()

/** Parses English text to a tree whose offsets speak of it. Time grows with the square of a paragraph. */
export function parseEnglish(text: string): Root {
  return processor.parse(text) as Root
}
