import { expect, it } from 'vitest'
import { typedWords } from '../../src/core/words.ts'

it.each([
  ['', 0],
  [' … – !? ', 0],
  ['I', 1],
  ["I can't wait", 3],
  ['up-to-date at 10:30', 3],
  ['£3.50 a head', 3],
  ['the tram—the red one–left', 6],
  ['Über 7 Länder\nund', 4],
])('counts words as they are typed: %j', (text, count) => {
  expect(typedWords(text)).toBe(count)
})
