/**
 * How many UTF-16 units two texts begin and end with alike; where both could be told of a unit, it counts to the
 * beginning. Either may part a surrogate pair: what lies between is for places and counts, not to be shown.
 */
export function commonEnds(one: string, other: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(one.length, other.length)
  let head = 0
  while (head < most && one[head] === other[head]) head++
  let tail = 0
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  return { head, tail }
}
