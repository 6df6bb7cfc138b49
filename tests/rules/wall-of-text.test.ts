import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('wall-of-text')

/** A sentence of so many words that begins with its own. */
const sentence = (first: string, words: number) => `${first}${' wet'.repeat(words - 1)}. `

/** How grave the paragraph is and which word would begin a new one. */
const said = (body: string) =>
  analyzer
    .check({ kind: 'thank-you', body })
    .findings.map(({ start, end, severity }) => `${severity} ${body.slice(start, end)}`)

it.each([
  [55, 55, []],
  [55, 56, ['hint Clay']],
  [10, 101, ['hint Clay']],
  [100, 100, ['hint Clay']],
  [100, 101, ['problem Clay']],
])('says of a paragraph of %i and %i words: %j', (first, second, expected) => {
  expect(said(`It is late.\n\n${sentence('Kilns', first)}${sentence('Clay', second)}`)).toEqual(expected)
})

it('breaks nearest to the middle', () => {
  const three = (...[one, two, last]: [number, number, number]) =>
    said(sentence('Kilns', one) + sentence('Clay', two) + sentence('Glaze', last))
  expect(three(80, 20, 20)).toEqual(['hint Clay'])
  expect(three(20, 20, 80)).toEqual(['hint Glaze'])
  expect(three(20, 80, 20)).toEqual(['hint Clay'])
})

it('finds no place for a break in one sentence, and reads the body alone', () => {
  expect(said(sentence('Kilns', 120))).toEqual([])
  expect(said(`Thank you.\n\nBest,\nOla\n\nP.S. ${sentence('Kilns', 60)}${sentence('Clay', 60)}`)).toEqual([])
})
