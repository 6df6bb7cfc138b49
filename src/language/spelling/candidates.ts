import { unspoken, type WordList } from './word-list.ts'

/** A word of the list near to a misspelt one. */
export interface Candidate {
  readonly word: string
  /** 1 (no count) to 6 (commonest). */
  readonly level: number
}

const widest = 40

/**
 * The words of the list within `most` edits (optimal string alignment; case aside) of a lower-case word.
 * Walks the tree with one row of distances a letter and turns back where none can come under `most`.
 * For two edits only lower-case words that begin with one of the first two letters are tried: the rest is
 * most of the work and hardly ever meant.
 */
export function candidatesOf(list: WordList, word: string, most: number): Candidate[] {
  const { letters, child, sibling, level } = list
  const length = word.length
  const width = length + 1
  const rows = new Uint8Array((length + most + 2) * width).fill(widest)
  for (let column = 0; column <= Math.min(length, most); column++) rows[column] = column
  const units = new Uint16Array(length + most + 2)
  const typed = new Uint16Array(length + most + 2)
  const found: Candidate[] = []

  const begins = (unit: number) => unit === word.charCodeAt(0) || unit === word.charCodeAt(1)
  const walk = (parent: number, depth: number) => {
    const row = depth * width
    const before = row - width
    const first = Math.max(1, depth - most)
    const last = Math.min(length, depth + most)
    for (let node = child[parent]!; node; node = sibling[node]!) {
      const unit = letters[node]!
      // A to Z fold to lower case; other capitals stay, and cost an edit.
      const folded = unit > 64 && unit < 91 ? unit + 32 : unit
      if (most > 1 && depth === 1 && (unit !== folded || !begins(folded))) continue
      units[depth] = folded
      typed[depth] = unit
      let least = depth <= most ? depth : widest
      rows[row] = least
      if (first > 1) rows[row + first - 1] = widest
      for (let column = first; column <= last; column++) {
        const own = word.charCodeAt(column - 1)
        let cost = rows[before + column - 1]! + (own === folded ? 0 : 1)
        if (column < depth + most) cost = Math.min(cost, rows[before + column]! + 1)
        cost = Math.min(cost, rows[row + column - 1]! + 1)
        const swapped =
          depth > 1 && column > 1 && folded === word.charCodeAt(column - 2) && units[depth - 1] === own
        if (swapped) cost = Math.min(cost, rows[before - width + column - 2]! + 1)
        rows[row + column] = cost
        if (cost < least) least = cost
      }
      if (last < length) rows[row + last + 1] = widest
      if (least > most) continue
      const mark = level[node]!
      if (mark && mark !== unspoken && depth >= length - most && rows[row + length]! <= most)
        found.push({ word: String.fromCharCode(...typed.subarray(1, depth + 1)), level: mark })
      if (depth < length + most) walk(node, depth + 1)
    }
  }
  walk(0, 1)
  return found
}
