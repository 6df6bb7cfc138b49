const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Letters that lie side by side on the keyboard, both ways: "as", "aq". */
const neighbours = new Set(
  keyRows.flatMap((row, line) =>
    [...row].flatMap((letter, index) =>
      [row[index - 1], row[index + 1], keyRows[line + 1]?.[index], keyRows[line + 1]?.[index - 1]].flatMap(
        (other) => (other ? [letter + other, other + letter] : []),
      ),
    ),
  ),
)

/** Letters that sound alike somewhere: "sincerely" with c or s, "relevent". */
const alike = new Set(
  'ae ai ao au ay ea ei eo eu ey ia ie io iu iy oa oe oi ou oy ua ue ui uo uy ya ye yi yo yu cs ck sc kc sz zs fv vf gj jg mn nm dt td bp pb qc qk cq kq'.split(
    ' ',
  ),
)
const vowels = new Set('aeiouy')

function changed(typed: string, meant: string): number {
  const pair = typed + meant
  if (alike.has(pair)) return 0.75
  return neighbours.has(pair) ? 0.85 : 1.15
}

/** A letter of the word meant that was not typed: one of a pair, an apostrophe, a silent letter, any. */
function leftOut(meant: string, index: number): number {
  const letter = meant[index]!
  if (letter === "'") return 0.25
  if (letter === meant[index - 1] || letter === meant[index + 1]) return 0.55
  return vowels.has(letter) || letter === 'h' ? 0.8 : 0.9
}

/** A letter typed too much: a pair for one, any. */
function tooMuch(typed: string, index: number): number {
  const letter = typed[index]!
  if (letter === typed[index - 1] || letter === typed[index + 1]) return 0.6
  return letter === 'e' || letter === 'u' ? 0.9 : 1
}

/**
 * How unlikely it is that somebody who means one word types another, in edits: slips of sound, of doubling
 * and of neighbouring keys cost less than others, a wrong first letter more.
 */
export function slipCost(typed: string, meant: string): number {
  const rows: number[][] = [[0]]
  for (let column = 1; column <= meant.length; column++)
    rows[0]!.push(rows[0]![column - 1]! + leftOut(meant, column - 1))
  for (let row = 1; row <= typed.length; row++) {
    const next = [rows[row - 1]![0]! + tooMuch(typed, row - 1)]
    for (let column = 1; column <= meant.length; column++) {
      const [one, other] = [typed[row - 1]!, meant[column - 1]!]
      let cost = Math.min(
        rows[row - 1]![column - 1]! + (one === other ? 0 : changed(one, other)),
        rows[row - 1]![column]! + tooMuch(typed, row - 1),
        next[column - 1]! + leftOut(meant, column - 1),
      )
      if (row > 1 && column > 1 && one === meant[column - 2] && other === typed[row - 2] && one !== other)
        cost = Math.min(cost, rows[row - 2]![column - 2]! + 0.7)
      next.push(cost)
    }
    rows.push(next)
  }
  return rows[typed.length]![meant.length]! + (typed[0] === meant[0] ? 0 : 0.5)
}
