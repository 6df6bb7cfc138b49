const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Letters next to each other on the keyboard: "as", "aq". */
const neighbours = keyRows.flatMap((row, line) =>
  [...row].flatMap((letter, index) =>
    [row[index + 1], keyRows[line + 1]?.[index], keyRows[line + 1]?.[index - 1]].flatMap((other) =>
      other ? [letter + other] : [],
    ),
  ),
)

/** Letters that may sound alike: "sincerely" with c or s, "relivant". */
const alike = 'ae ai ao au ay ei eo eu ey io iu iy ou oy uy cs ck sz fv gj mn dt bp cq kq'.split(' ')

/** Sounds with several spellings: "fone", "kemist", "explotion", "companys". */
const respelled =
  `f/ph f/gh k/ch k/ck c/ch c/ck sh/ch s/sc s/ss c/ss s/ps si/ti ci/ti shi/ti si/ci x/cs x/ks x/cc n/kn n/gn r/wr j/dg
  g/dg w/wh y/ie ys/ies ie/ei a/ei a/ai e/ea e/ai o/ow o/oa u/oo u/ou i/igh er/re le/el le/al`
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string])

const respelledCost = 0.65

/** ASCII: the index of a pair of letters in a table. Letters beyond ASCII resemble no other. */
const most = 128
const pairIndex = (typed: number, meant: number) => (typed < most && meant < most ? typed * most + meant : 0)
const bothWays = (pairs: readonly (readonly [string, string])[]) =>
  pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])

/** The cost of one letter in place of another. */
const changed = new Float64Array(most * most).fill(1.2)
for (const [letters, cost] of [
  [neighbours, 0.9],
  [alike, 0.65],
] as const)
  for (const [one, other] of bothWays(letters.map((pair) => [pair.charAt(0), pair.charAt(1)])))
    changed[pairIndex(one.charCodeAt(0), other.charCodeAt(0))] = cost

/** The spellings of one sound, as typed and as meant, by their last letters. */
const sounds = Array.from({ length: most * most }, (): readonly (readonly [string, string])[] => [])
for (const [typed, meant] of bothWays(respelled)) {
  const index = pairIndex(typed.charCodeAt(typed.length - 1), meant.charCodeAt(meant.length - 1))
  sounds[index] = [...sounds[index]!, [typed, meant]]
}

const vowels = new Set('aeiouy')
const silentEnd = 0.6

/** The cost of a letter that was not typed: one of a pair, an apostrophe, a silent letter, any other. */
function leftOut(meant: string, index: number): number {
  const letter = meant[index]!
  if (letter === "'") return 0.25
  if (letter === meant[index - 1] || letter === meant[index + 1]) return 0.45
  if (letter === 'e' && index === meant.length - 1) return silentEnd
  return vowels.has(letter) || letter === 'h' ? 0.7 : 0.75
}

/** The cost of an extra letter: a double, a silent e, any other. */
function tooMuch(typed: string, index: number): number {
  const letter = typed[index]!
  if (letter === typed[index - 1] || letter === typed[index + 1]) return 0.5
  if (letter === 'e' && index === typed.length - 1) return silentEnd
  return letter === 'e' || letter === 'u' ? 0.9 : 1.05
}

/** Beginnings and endings are seldom wrong: "vehical" is not a plural, "vehicals" is. */
const otherFirst = 0.5
const otherLast = 0.2

/** The last pronounced letter: a silent e does not count. */
function lastSound(word: string): string | undefined {
  return word.at(word.endsWith('e') ? -2 : -1)
}

/**
 * How unlikely it is that somebody who means one word types another, measured in edits: slips of sound, doubling and
 * neighbouring keys cost less than others, a wrong first or last letter more.
 */
export function slipCost(typed: string, meant: string): number {
  const width = meant.length + 1
  const costs = new Float64Array((typed.length + 1) * width)
  const gaps = Float64Array.from(meant, (_, index) => leftOut(meant, index))
  for (let column = 1; column < width; column++) costs[column] = costs[column - 1]! + gaps[column - 1]!
  for (let row = 1; row <= typed.length; row++) {
    const here = row * width
    const extra = tooMuch(typed, row - 1)
    const one = typed.charCodeAt(row - 1)
    costs[here] = costs[here - width]! + extra
    for (let column = 1; column < width; column++) {
      const other = meant.charCodeAt(column - 1)
      const pair = pairIndex(one, other)
      const before = costs[here - width + column - 1]!
      let cost = Math.min(
        before + (one === other ? 0 : changed[pair]!),
        costs[here - width + column]! + extra,
        costs[here + column - 1]! + gaps[column - 1]!,
      )
      const swapped =
        one !== other &&
        row > 1 &&
        column > 1 &&
        one === meant.charCodeAt(column - 2) &&
        other === typed.charCodeAt(row - 2)
      if (swapped) cost = Math.min(cost, costs[here - 2 * width + column - 2]! + 0.65)
      for (const [wrong, right] of sounds[pair]!)
        if (typed.endsWith(wrong, row) && meant.endsWith(right, column))
          cost = Math.min(cost, costs[here - wrong.length * width + column - right.length]! + respelledCost)
      costs[here + column] = cost
    }
  }
  return (
    costs[costs.length - 1]! +
    (typed[0] === meant[0] ? 0 : otherFirst) +
    (lastSound(typed) === lastSound(meant) ? 0 : otherLast)
  )
}
