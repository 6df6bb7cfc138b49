import { diffWordsWithSpace } from 'diff'

/** A piece of text that is in both texts or in only one of them. */
export interface Piece {
  readonly value: string
  readonly added?: boolean
  readonly removed?: boolean
}

const severalWords = /\p{L}\s+\p{L}/u

/**
 * What two texts have in common and what only one has. Texts that share little more than single words are two different
 * letters: interleaved they would be unreadable, so one is shown after the other.
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
