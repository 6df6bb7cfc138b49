import { expect, test } from 'vitest'
import * as theirs from '../../node_modules/parse-latin/lib/expressions.js'
import * as ours from '../../src/language/character-classes.ts'

/** Latin, Greek and Cyrillic letters, marks and symbols: what newer versions of Unicode take in lies elsewhere. */
const characters = [
  [0, 0x294],
  [0x296, 0x52f],
  [0x1e00, 0x2bff],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
)

test.for(Object.keys(theirs) as (keyof typeof theirs)[])(
  '%s tells characters apart as parse-latin does',
  (name) => {
    const differing = characters.filter(
      (character) => theirs[name].test(character) !== ours[name].test(character),
    )
    expect(differing).toEqual([])
  },
)

test('a run of one closing mark is an affix, a run of two is none', () => {
  expect(ours.affixSymbol.test('!!!')).toBe(true)
  expect(ours.affixSymbol.test('!)')).toBe(false)
})
