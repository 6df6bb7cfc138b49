import { frequencyOf, unspoken, type WordList } from './word-list.ts'

/** A word of the list similar to a misspelt one. */
export interface Candidate {
  readonly word: string
  /** 1 (no count) to 6 (most common). */
  readonly level: number
}

const widest = 40

/** One bit per letter from a to z; all others share a bit. */
function bitOf(unit: number): number {
  return 1 << (unit > 96 && unit < 123 ? unit - 97 : 26)
}

/** First letters that are written for the same sound: "fotograph", "nowledge", "selery". */
const alsoBegins: Readonly<Record<string, string>> = {
  f: 'p',
  n: 'kg',
  r: 'w',
  s: 'cp',
  c: 'sk',
  k: 'c',
  j: 'g',
  g: 'j',
}

/**
 * The words of the list within `most` edits (optimal string alignment, ignoring case) of a lower-case word, at least as
 * frequent as `leastLevel`. Walks the tree with one row of distances per letter and turns back where no word can stay within
 * `most`. For two edits it only tries words that begin with the first letter typed (in either case), with the second one, or with
 * another letter for the sound of the first: the rest is most of the work and hardly ever meant.
 */
export function candidatesOf(list: WordList, word: string, most: number, leastLevel = 1): Candidate[] {
  const { letters, child, sibling, level, top } = list
  const length = word.length
  const width = length + 1
  const rows = new Uint8Array((length + most + 2) * width).fill(widest)
  for (let column = 0; column <= Math.min(length, most); column++) rows[column] = column
  const units = new Uint16Array(length + most + 2)
  const typed = new Uint16Array(length + most + 2)
  const found: Candidate[] = []

  const begins = (word.slice(0, 2) + word.charAt(0).toUpperCase() + (alsoBegins[word.charAt(0)] ?? ''))
    .split('')
    .map((letter) => letter.charCodeAt(0))
  /** With no edit left: the letters that may come next. */
  const fitting = (depth: number, first: number, last: number): number => {
    const before = (depth - 1) * width
    let bits = 0
    for (let column = first; column <= last; column++) {
      if (rows[before + column - 1]! <= most) bits |= bitOf(word.charCodeAt(column - 1))
      const swapped =
        depth > 1 &&
        column > 1 &&
        units[depth - 1] === word.charCodeAt(column - 1) &&
        rows[before - width + column - 2]! < most
      if (swapped) bits |= bitOf(word.charCodeAt(column - 2))
    }
    return bits
  }
  const walk = (parent: number, depth: number, leastBefore: number) => {
    const row = depth * width
    const before = row - width
    const first = Math.max(1, depth - most)
    const last = Math.min(length, depth + most)
    const fits = leastBefore < most ? -1 : fitting(depth, first, last)
    for (let node = child[parent]!; node; node = sibling[node]!) {
      const unit = letters[node]!
      // A to Z become lower case; other capitals stay, and cost an edit.
      const folded = unit > 64 && unit < 91 ? unit + 32 : unit
      if ((bitOf(folded) & fits) === 0 || top[node]! < leastLevel) continue
      if (most > 1 && depth === 1 && !begins.includes(unit)) continue
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
      const frequency = level[node] === unspoken ? 0 : frequencyOf(level[node]!)
      if (frequency >= leastLevel && depth >= length - most && rows[row + length]! <= most)
        found.push({ word: String.fromCharCode(...typed.subarray(1, depth + 1)), level: frequency })
      if (depth < length + most) walk(node, depth + 1, least)
    }
  }
  walk(0, 1, 0)
  return found
}
