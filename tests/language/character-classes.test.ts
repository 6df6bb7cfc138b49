import { expect, test } from 'vitest'
import * as theirModule from '../../node_modules/parse-latin/lib/expressions.js'
import * as ourModule from '../../src/language/character-classes.ts'

const theirs: Readonly<Record<string, RegExp>> = { ...theirModule }
const ours: Readonly<Record<string, RegExp>> = { ...ourModule }

/** Latin, Greek and Cyrillic letters, marks and symbols: what newer versions of Unicode take in lies elsewhere. */
const characters = [
  [0, 0x294],
  [0x296, 0x52f],
  [0x1e00, 0x2bff],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
)

test.for(Object.keys(theirs))('%s tells characters apart as parse-latin does', (name) => {
  const differing = characters.filter(
    (character) => theirs[name]?.test(character) !== ours[name]?.test(character),
  )
  expect(differing).toEqual([])
})

test.for(['\n', '\r\n', ' \n\t\r ', '\n\n', ' ', '\n.', ''])(
  '%j is told for lines alone as parse-latin tells it',
  (text) => {
    expect(ourModule.newLine.test(text)).toBe(theirModule.newLine.test(text))
  },
)

test('a run of one closing mark is an affix, a run of two is none', () => {
  expect(ourModule.affixSymbol.test('!!!')).toBe(true)
  expect(ourModule.affixSymbol.test('!)')).toBe(false)
})
