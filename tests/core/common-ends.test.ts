import { expect, it } from 'vitest'
import { commonEnds } from '../../src/core/common-ends.ts'

it.each([
  ['the oars', 'the old oars', { head: 5, tail: 3 }],
  ['aaa', 'aa', { head: 2, tail: 0 }],
  ['oars', 'oars', { head: 4, tail: 0 }],
  ['', 'oars', { head: 0, tail: 0 }],
  ['rope', 'slack', { head: 0, tail: 0 }],
])('“%s” and “%s” have their beginning and end in common, none of it twice', (one, other, ends) => {
  expect(commonEnds(one, other)).toEqual(ends)
})
