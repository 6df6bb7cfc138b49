/**
 * All words as one tree of letters in flat arrays: nodes share common beginnings. Node 0 is the root; 0 as `child` or `sibling`
 * means none. Siblings are in code unit order.
 */
export interface WordList {
  /** UTF-16 code unit of each node. */
  readonly letters: Uint16Array
  readonly child: Int32Array
  readonly sibling: Int32Array
  /** How frequent the word ending here is, 1 (no count) to 6 (most common); 0 where none ends; `unspoken` or `term`. */
  readonly level: Uint8Array
  /** The highest frequency at or below each node. */
  readonly top: Uint8Array
}

/** The level of a known word that is never suggested. */
export const unspoken = 255
/** The level of a technical term that no general dictionary contains. */
export const term = 254

/** The frequency of a word by its level, 1 to 6; 0 for none. */
export function frequencyOf(level: number): number {
  return level === unspoken || level === term ? 1 : level
}

const firstShare = 97
const newline = 10

/**
 * Reads a word list in the format of `scripts/build-words.mjs`. Creates no strings, so that 138,000 words take some ten
 * milliseconds.
 */
export function readWordList(text: string): WordList {
  const letters = new Uint16Array(text.length + 1)
  const child = new Int32Array(text.length + 1)
  const sibling = new Int32Array(text.length + 1)
  const level = new Uint8Array(text.length + 1)
  const top = new Uint8Array(text.length + 1)
  // The nodes of the previous word, by depth.
  const path = [0]
  let depth = 0
  let count = 1
  let at = 0
  while (at < text.length) {
    const shared = text.charCodeAt(at++) - firstShare
    let older = shared < depth ? path[shared + 1]! : 0
    depth = shared
    let mark = 1
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === newline) break
      if (unit > 47 && unit < 58) {
        mark = unit === 48 ? unspoken : unit === 57 ? term : unit - 47
        continue
      }
      const node = count++
      letters[node] = unit
      if (older) sibling[older] = node
      else child[path[depth]!] = node
      older = 0
      path[++depth] = node
    }
    level[path[depth]!] = mark
    const frequency = frequencyOf(mark)
    for (let up = depth; up > 0 && top[path[up]!]! < frequency; up--) top[path[up]!] = frequency
    at++
  }
  return {
    letters: letters.slice(0, count),
    child: child.slice(0, count),
    sibling: sibling.slice(0, count),
    level: level.slice(0, count),
    top: top.slice(0, count),
  }
}

/** The level of a word as written, including case; 0 where it is not in the list. */
export function levelIn({ letters, child, sibling, level }: WordList, word: string): number {
  let node = 0
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    node = child[node]!
    while (node && letters[node] !== unit) node = sibling[node]!
    if (!node) return 0
  }
  return level[node]!
}
