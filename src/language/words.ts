import { sum } from '../core/sum.ts'
import { typedWords } from '../core/words.ts'
import type { Word } from './document.ts'
import { perSentence } from './per-sentence.ts'
import { perParagraph } from './throughout.ts'

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.&](?=[\p{L}\p{N}])|[-‐‑](?=[\p{L}\p{N}]))*/gu

/** Endings hidden by a contraction: "we’ll" is `we` + `will`. */
const endings: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
}

/** After these "’s" is `is` or `has`; after a noun it is a possessive and stays attached. */
const takesIs = new Set(
  'it that this he she there here what who where when how why everything nothing let'.split(' '),
)

/** Contractions typed without an apostrophe. "ill", "well", "shed" and the like are words of their own and stay. */
const bare: Readonly<Record<string, readonly [stem: number, first: string, second: string]>> = {
  im: [1, 'i', 'am'],
  ive: [1, 'i', 'have'],
  dont: [2, 'do', 'not'],
  didnt: [3, 'did', 'not'],
  doesnt: [4, 'does', 'not'],
  cant: [2, 'can', 'not'],
  couldnt: [5, 'could', 'not'],
  wouldnt: [5, 'would', 'not'],
  shouldnt: [6, 'should', 'not'],
  wont: [2, 'will', 'not'],
  isnt: [2, 'is', 'not'],
  arent: [3, 'are', 'not'],
  wasnt: [3, 'was', 'not'],
  werent: [4, 'were', 'not'],
  havent: [4, 'have', 'not'],
  hasnt: [3, 'has', 'not'],
  hadnt: [3, 'had', 'not'],
  youre: [3, 'you', 'are'],
  youve: [3, 'you', 'have'],
  thats: [4, 'that', 'is'],
  cannot: [3, 'can', 'not'],
}

const irregularStems: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' }

/** Lower case with straight apostrophes and hyphens: the form for comparing words. */
export function normalize(text: string): string {
  return text.toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-')
}

function taken(norm: string): readonly [stem: number, first: string, second: string] | undefined {
  const plain = Object.hasOwn(bare, norm) ? bare[norm] : undefined
  if (plain) return plain
  const apostrophe = norm.lastIndexOf("'")
  if (apostrophe < 1) return undefined
  const ending = norm.slice(apostrophe)
  if (ending === "'t" && norm[apostrophe - 1] === 'n') {
    const stem = norm.slice(0, apostrophe - 1)
    return stem ? [apostrophe - 1, irregularStems[stem] ?? stem, 'not'] : undefined
  }
  const stem = norm.slice(0, apostrophe)
  if (ending === "'s") return takesIs.has(stem) ? [apostrophe, stem, stem === 'let' ? 'us' : 'is'] : undefined
  const second = Object.hasOwn(endings, ending) ? endings[ending] : undefined
  return second ? [apostrophe, stem, second] : undefined
}

/** Splits a sentence's text into words; offsets refer to `text`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index
    const typed = match[0]
    const norm = normalize(typed)
    const before = text.slice(end, start).replace(/\s+/g, '')
    end = start + typed.length
    const split = taken(norm)
    if (!split) {
      words.push({ text: typed, norm, start, end, before })
      continue
    }
    const [stem, first, second] = split
    const cut = start + stem
    words.push({ text: typed.slice(0, stem), norm: first, start, end: cut, before })
    words.push({ text: typed.slice(stem), norm: second, start: cut, end, before: '' })
  }
  return words
}

/** The number of words typed in a sentence: a contraction is one. */
export const typedWordsIn = perSentence(({ text }) => typedWords(text))
export const typedWordsOf = perParagraph((sentences) => sum(sentences.map(typedWordsIn)))
