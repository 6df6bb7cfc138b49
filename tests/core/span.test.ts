import { expect, it } from 'vitest'
import { byPlace, contains, overlaps, shifted } from '../../src/core/span.ts'

const span = (start: number, end: number) => ({ start, end })

it('overlap where they share a character, not where they only touch', () => {
  expect(overlaps(span(0, 5), span(4, 9))).toBe(true)
  expect(overlaps(span(4, 9), span(0, 5))).toBe(true)
  expect(overlaps(span(0, 5), span(5, 9))).toBe(false)
  expect(overlaps(span(5, 9), span(0, 5))).toBe(false)
})

it('stand in the order of the text, the longer first of two that start together', () => {
  expect([span(3, 4), span(0, 2), span(0, 7)].toSorted(byPlace)).toEqual([span(0, 7), span(0, 2), span(3, 4)])
})

it('move with all that they carry', () => {
  expect(shifted({ ...span(2, 5), rule: 'pace' }, 10)).toEqual({ start: 12, end: 15, rule: 'pace' })
})

it('hold another where it stands inside or takes up as much', () => {
  const outer = span(2, 6)
  for (const inner of [span(2, 6), span(3, 5), span(2, 4), span(5, 6)])
    expect(contains(outer, inner)).toBe(true)
  for (const other of [span(1, 6), span(2, 7), span(0, 2), span(6, 9)])
    expect(contains(outer, other)).toBe(false)
})
