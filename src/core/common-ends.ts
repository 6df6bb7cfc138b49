/**
 * How many UTF-16 units two texts share at the beginning and at the end; a unit that could count for both counts for the
 * beginning. Either end may split a surrogate pair: use the numbers for places and counts, never to show text.
 */
export function commonEnds(one: string, other: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(one.length, other.length)
  let head = 0
  while (head < most && one[head] === other[head]) head++
  let tail = 0
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  return { head, tail }
}
