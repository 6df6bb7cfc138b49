import { describe, expect, it } from 'vitest'
import { compare } from '../../src/app/compare.ts'

const letter =
  'Dear Ida, thank you for the tour of the kiln on Tuesday. I would be glad to join your team, and to learn how the glaze is made.'
const only = (before: string, now: string, side: 'added' | 'removed') =>
  compare(before, now)
    .filter((piece) => piece[side])
    .map(({ value }) => value.trim())

describe('two states of a letter', () => {
  it('are woven into each other where one goes on from the other', () => {
    expect(only(letter, letter.replace('kiln', 'yard'), 'added')).toEqual(['yard'])
    expect(only(letter, 'Dear Ida, thank you for the tour of the kiln on Tuesday.', 'added')).toEqual([])
    expect(only('Dear Ida', letter, 'removed')).toEqual([])
  })

  it('stand one after the other where they share no more than single words', () => {
    const other = 'Hello Tom, is there any news of the driver job? We met on Monday, and the depot was a joy.'
    expect(compare(letter, other)).toEqual([
      { value: `${letter}\n\n`, removed: true },
      { value: other, added: true },
    ])
  })
})
