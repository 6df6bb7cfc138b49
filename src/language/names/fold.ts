/** Letters that Unicode does not decompose into a base and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
}

/** Only letters of English, and the marks used with them. */
const plain = /^[\w '.-]*$/

/** Lower case without accents and with straight apostrophes: "Łukasz" and "lukasz" are the same. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđðþıħ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[’‘ʼ`]/g, "'")
}

/** Umlauts are written both ways: "Jürgen" is "Jurgen" and "Juergen". */
export function foldVariants(text: string): readonly string[] {
  if (plain.test(text)) return [text.toLowerCase()]
  const spelled = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüå]/g, (letter) => (letter === 'å' ? 'aa' : `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}e`))
  return [...new Set([fold(text), fold(spelled), fold(text.replace(/[øØ]/g, 'oe'))])]
}

/**
 * The number of edits between two words: inserting, deleting or changing a letter, or swapping two neighbours, counts one each
 * (optimal string alignment). Stops at `most` and then returns `most + 1`.
 */
export function editDistance(one: string, other: string, most = 3): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    let least = row
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = next
  }
  return Math.min(last[other.length]!, most + 1)
}
