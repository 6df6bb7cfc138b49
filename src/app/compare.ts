import { diffWordsWithSpace } from 'diff'

/** A piece of two texts: in both, or in one alone. */
export interface Piece {
  readonly value: string
  readonly added?: boolean
  readonly removed?: boolean
}

const severalWords = /\p{L}\s+\p{L}/u

/**
 * What two texts have in common and what only one has. Two texts that share hardly more than single words are two letters:
 * woven into each other nobody could read them, so one comes after the other.
 */
export function compare(before: string, now: string): Piece[] {
  const pieces = diffWordsWithSpace(before, now)
  const common = pieces.reduce(
    (sum, { added, removed, value }) =>
      sum + (added || removed || !severalWords.test(value) ? 0 : value.length),
    0,
  )
  if (common * 3 >= Math.min(before.length, now.length)) return pieces
  return [
    { value: `${before.trimEnd()}\n\n`, removed: true },
    { value: now, added: true },
  ]
}
