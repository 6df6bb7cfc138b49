import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallestEdit } from '../../src/editor/fix.ts'

describe('the smallest edit', () => {
  it('leaves alone what both wordings begin and end with', () => {
    expect(smallestEdit(10, 'a quick answer', 'a kind answer')).toEqual({ from: 12, to: 17, insert: 'kind' })
  })

  it('gives the new wording whatever the two are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (old, next) => {
        const { from, to, insert } = smallestEdit(0, old, next)
        expect(old.slice(0, from) + insert + old.slice(to)).toBe(next)
      }),
    )
  })
})
