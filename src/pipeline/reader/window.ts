/**
 * The stretch of words, `from`…`to` inclusive, that most of the verdict comes from: where the likelihoods in
 * excess of `bar` add up highest. Undefined where none exceeds it.
 */
export function strongestWindow(
  likelihoods: readonly number[],
  bar: number,
): { readonly from: number; readonly to: number } | undefined {
  let best: { from: number; to: number } | undefined
  let highest = 0
  let sum = 0
  let from = 0
  likelihoods.forEach((likelihood, to) => {
    if (sum <= 0) {
      sum = 0
      from = to
    }
    sum += likelihood - bar
    if (sum > highest) {
      highest = sum
      best = { from, to }
    }
  })
  return best
}
