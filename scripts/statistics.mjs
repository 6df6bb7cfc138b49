/** Ranks from 0; equal values share the mean of their ranks. @param {readonly number[]} values */
function ranks(values) {
  const order = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value)
  /** @type {number[]} */
  const found = []
  for (let from = 0; from < order.length;) {
    const alike = order.slice(from).filter(({ value }) => value === order[from]?.value)
    for (const { index } of alike) found[index] = from + (alike.length - 1) / 2
    from += alike.length
  }
  return found
}

/** @param {readonly number[]} one @param {readonly number[]} other */
function pearson(one, other) {
  const mean = (/** @type {readonly number[]} */ list) =>
    list.reduce((sum, value) => sum + value, 0) / list.length
  const meanOne = mean(one)
  const meanOther = mean(other)
  let both = 0
  let squareOne = 0
  let squareOther = 0
  one.forEach((value, index) => {
    const a = value - meanOne
    const b = (other[index] ?? 0) - meanOther
    both += a * b
    squareOne += a * a
    squareOther += b * b
  })
  return both / Math.sqrt(squareOne * squareOther || 1)
}

/** How similarly two lists order the same things, −1…1. @param {readonly number[]} one @param {readonly number[]} other */
export const spearman = (one, other) => pearson(ranks(one), ranks(other))

/**
 * How often a good one is above a bad one, 0…1; a tie counts half.
 * @param {readonly number[]} good
 * @param {readonly number[]} bad
 */
export function areaUnderCurve(good, bad) {
  let wins = 0
  for (const high of good) for (const low of bad) wins += high > low ? 1 : high === low ? 0.5 : 0
  return wins / (good.length * bad.length || 1)
}

/** The value below which so large a share of the list lies; NaN of none. @param {readonly number[]} list @param {number} share 0…1 */
export const quantile = (list, share) =>
  [...list].sort((one, other) => one - other)[Math.min(list.length - 1, Math.floor(share * list.length))] ??
  NaN
