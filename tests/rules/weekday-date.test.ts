import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('weekday-date')

/** What is said of a body, and what is offered in place of the date. */
const said = (body: string, interviewedAt?: string) =>
  analyzer
    .check({ kind: 'thank-you', body }, { interviewedAt })
    .findings.map(({ message, fixes }) => [message, ...fixes.map(({ insert }) => insert)])

it.each([
  ['Saturday, 17 March 2026', 'Tuesday, 17 March 2026', 'Saturday, 14 March 2026'],
  ['Sunday, 17 March 2026', 'Tuesday, 17 March 2026', 'Sunday, 15 March 2026'],
  ['Friday, 17 March 2026', 'Tuesday, 17 March 2026', 'Friday, 20 March 2026'],
  ['Sunday, 21 March 2026', 'Saturday, 21 March 2026', 'Sunday, 22 March 2026'],
  ['Sun March the 21st, 2026', 'Saturday March the 21st, 2026', 'Sun March the 22, 2026'],
  ['Monday 3rd of March 2026', 'Tuesday 3rd of March 2026', 'Monday 2 of March 2026'],
  ['Sunday, 3 March 2026', 'Tuesday, 3 March 2026', 'Sunday, 1 March 2026'],
  ['Saturday, 3 March 2026', 'Tuesday, 3 March 2026'],
  ['Friday 17/3/2026', 'Tuesday 17/3/2026', 'Friday 20/3/2026'],
  ['Friday 3/17/2026', 'Tuesday 3/17/2026', 'Friday 3/20/2026'],
  ['Saturday, 27 March 2026', 'Friday, 27 March 2026', 'Saturday, 28 March 2026'],
  ['Sunday, 27 March 2026', 'Friday, 27 March 2026'],
])('offers for “%s” the weekday of the date, and the nearest date of the weekday', (date, ...fixes) => {
  const [found = []] = said(`We met on ${date} at the yard.`)
  expect(found.slice(1)).toEqual(fixes)
})

it('says which weekday the date is, in the year written or nearest to the interview', () => {
  expect(said('We met on Monday 3 March 2026.')[0]?.[0]).toBe(
    'In 2026 this date is a Tuesday. Check which is right.',
  )
  expect(said('We met on Monday, 5 January.', '2026-12-18')[0]?.[0]).toBe(
    'In 2027 this date is a Tuesday. Check which is right.',
  )
})

it.each([
  ['We met on 29 February.', undefined, false],
  ['We met on 29 February 2028.', undefined, false],
  ['We met on 29 February 2026.', undefined, true],
  ['We met on 29 February.', '2026-02-20', true],
  // A birthday, or the day that a leap-year bug showed itself.
  ['It failed on 29 February.', '2026-11-20', false],
  ['We met on 30 February.', undefined, true],
])('says of “%s” with an interview on %s whether the calendar has such a day', (body, at, wrong) => {
  expect(said(body, at)).toEqual(wrong ? [['The calendar has no such day. Check the date.']] : [])
})

it('reads the text and its postscript, and not what stands around them', () => {
  const wrong = 'Monday, 3 March 2026'
  const places = [
    `Dear Ana,\n\nWe met on ${wrong}.\n\nBest,\nOla`,
    `Dear Ana,\n\nThank you.\n\nBest,\nOla\n\nP.S. We met on ${wrong}.`,
    `Dear Ana,\n\nThank you.\n\nBest,\nOla, ${wrong}`,
  ]
  expect(places.map((body) => said(body).length)).toEqual([1, 1, 0])
})

it('offers no other date for the day of the interview', () => {
  const [onIt = []] = said('I came by on Monday 3 March.', '2026-03-03T09:30')
  const [beside = []] = said('I came by on Monday 3 March.', '2026-03-05')
  expect(onIt.slice(1)).toEqual(['Tuesday 3 March'])
  expect(beside.slice(1)).toEqual(['Tuesday 3 March', 'Monday 2 March'])
})
