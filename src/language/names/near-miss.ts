import { editDistance, fold, foldVariants } from './fold.ts'
import { nicknamesOfOne } from './nicknames.ts'

/**
 * Whether two spellings are the same name, ignoring case, accents, umlauts and hyphens, and allowing nicknames and initials.
 */
export function sameName(one: string, other: string): boolean {
  const bare = (name: string) => foldVariants(name).map((variant) => variant.replace(/[-'.\s]/g, ''))
  const others = new Set(bare(other))
  return bare(one).some((variant) => others.has(variant)) || nicknamesOfOne(one, other)
}

/** How many edits still count as a slip in a name of this many letters. */
function slipsIn(length: number): number {
  if (length < 4) return 0
  return length < 6 ? 1 : 2
}

const isAnagram = (one: string, other: string) => [...one].sort().join() === [...other].sort().join()

/** Whether a word misspells a name rather than being a form of another: "Pirya" for "Priya". */
export function nearMiss(word: string, name: string): boolean {
  const [one, other] = [fold(word), fold(name)]
  const least = Math.min(one.length, other.length)
  // "Kline" of "Klein": the same letters.
  const most = isAnagram(one, other) ? 2 : slipsIn(least)
  const edits = editDistance(one, other, most)
  if (edits > most) return false
  // "Sam" and "Samir", "Daniel" and "Daniels" differ by two: another form, not a slip.
  if (edits === 2 && (one.startsWith(other) || other.startsWith(one))) return false
  return (one[0] === other[0] || edits === 1) && !sameName(word, name)
}
