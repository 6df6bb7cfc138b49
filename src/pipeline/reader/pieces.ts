/** The most pieces that are read of a sentence. */
const longest = 80

const wordPattern = /\p{L}[\p{L}\p{M}]*|\p{N}+|\p{Extended_Pictographic}|\S/gu
const plainMarks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
}

/** A piece of a word as the model knows it. `shape`: 0 lower case, 1 with a capital, 2 all capitals. */
export interface Piece {
  readonly id: number
  readonly shape: number
  /** The word it belongs to; offsets into the sentence's text. */
  readonly start: number
  readonly end: number
}

/** Ids of word pieces by their text; one inside a word begins with `##`. */
export type Vocabulary = ReadonlyMap<string, number>

function normal(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘ʼ“”–—‐‑]/g, (mark) => plainMarks[mark] ?? mark)
}

function shapeOf(word: string): number {
  const [first = ''] = word
  if (/^\p{L}[\p{L}\p{M}]+$/u.test(word) && word === word.toUpperCase() && word !== word.toLowerCase())
    return 2
  return first === first.toLowerCase() ? 0 : 1
}

/** Ids of one word, longest piece first; a word that cannot be split is one `[unknown]`. */
function idsOf(word: string, vocabulary: Vocabulary): number[] {
  const text = normal(word)
  const special = (name: string) => [vocabulary.get(name) ?? 0]
  if (/^\p{N}/u.test(text)) return special('[number]')
  if (/^\p{Extended_Pictographic}/u.test(text)) return special('[emoji]')
  const ids: number[] = []
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + 24)
    let id: number | undefined
    while (end > at) {
      id = vocabulary.get((at > 0 ? '##' : '') + text.slice(at, end))
      if (id !== undefined) break
      end--
    }
    if (id === undefined) return special('[unknown]')
    ids.push(id)
    at = end
  }
  return ids
}

/** A word as typed, with its pieces. */
interface CutWord {
  readonly ids: readonly number[]
  readonly shape: number
}

/** Emails share most of their words: this many are split only once. */
const keptWords = 5_000

/** Makes the function that splits a sentence as training/pieces.py does. */
export function createCutter(vocabulary: Vocabulary): (text: string) => Piece[] {
  const kept = new Map<string, CutWord>()
  const cut = (word: string): CutWord => {
    const known = kept.get(word)
    if (known) return known
    if (kept.size >= keptWords) kept.clear()
    const made = { ids: idsOf(word, vocabulary), shape: shapeOf(word) }
    kept.set(word, made)
    return made
  }
  return (text) => {
    const pieces: Piece[] = []
    for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
      const { ids, shape } = cut(word)
      const end = start + word.length
      for (const id of ids) pieces.push({ id, shape, start, end })
      if (pieces.length >= longest) return pieces.slice(0, longest)
    }
    return pieces
  }
}
