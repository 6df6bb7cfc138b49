/** Ranks from 0, equal values sharing the mean of their places. @param {readonly number[]} values */
function ranks(values) {
  const order = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value)
  /** @type {number[]} */
  const found = []
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && order[to].value === order[from].value) to++
    for (let place = from; place < to; place++) found[order[place].index] = (from + to - 1) / 2
    from = to
  }
  return found
}

/** @param {readonly number[]} one @param {readonly number[]} other */
function pearson(one, other) {
  const mean = (/** @type {readonly number[]} */ list) =>
    list.reduce((sum, value) => sum + value, 0) / list.length
  const [meanOne, meanOther] = [mean(one), mean(other)]
  let both = 0
  let squareOne = 0
  let squareOther = 0
  one.forEach((value, index) => {
    const [a, b] = [value - meanOne, other[index] - meanOther]
    both += a * b
    squareOne += a * a
    squareOther += b * b
  })
  return both / Math.sqrt(squareOne * squareOther || 1)
}

/** How alike two lists order the same things, −1…1. @param {readonly number[]} one @param {readonly number[]} other */
export const spearman = (one, other) => pearson(ranks(one), ranks(other))

/** How often a good one stands above a bad one, 0…1; a tie is half. @param {readonly number[]} good @param {readonly number[]} bad */
export function areaUnderCurve(good, bad) {
  let wins = 0
  for (const high of good) for (const low of bad) wins += high > low ? 1 : high === low ? 0.5 : 0
  return wins / (good.length * bad.length || 1)
}
