import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { isAmbiguous, isUnread, latestPromised } from '../../src/schedule/promise/index.ts'

/** The latest day promised, said on Thursday 9 October 2025 unless told otherwise. */
function promised(words: string, said: string | null = '2025-10-09', american?: boolean) {
  const today = Temporal.PlainDate.from('2025-10-12')
  const on = said === null ? null : Temporal.PlainDate.from(said)
  return latestPromised(words, { on, today, american })?.toString() ?? null
}

const unsure = (words: string, american?: boolean, said = '2025-10-09') => {
  const on = Temporal.PlainDate.from(said)
  return isAmbiguous(words, { on, today: on, american })
}

describe('a promise in words', () => {
  it.each([
    ['one to two weeks', '2025-10-23'],
    ['1-2 weeks', '2025-10-23'],
    ['1–2 wks', '2025-10-23'],
    ['within a week or two', '2025-10-23'],
    ['in about a week', '2025-10-16'],
    ['two weeks or so', '2025-10-23'],
    ['a couple of weeks', '2025-10-23'],
    ['a few days', '2025-10-14'],
    ['in the next few working days', '2025-10-16'],
    ['a few weeks', '2025-10-30'],
    ['2 or 3 days', '2025-10-13'],
    ['a fortnight', '2025-10-23'],
    ['within a month', '2025-11-10'],
    ['ten days to two weeks', '2025-10-23'],
    ['5 to 7 business days', '2025-10-20'],
    ['within ten working days', '2025-10-23'],
    ['within 48 hours', '2025-10-13'],
    ['a two-week process', '2025-10-23'],
  ])('ends a length of time at its far end: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['by Friday', '2025-10-10'],
    ['on Thursday', '2025-10-16'],
    ['Tuesday or Wednesday', '2025-10-15'],
    ['by next Friday', '2025-10-17'],
    ['Tuesday of next week', '2025-10-14'],
    ['by Wed', '2025-10-15'],
    ['this week', '2025-10-10'],
    ['by the end of the week', '2025-10-10'],
    ['early next week', '2025-10-14'],
    ['the beginning of next week', '2025-10-14'],
    ['the middle of next week', '2025-10-15'],
    ['some time next week', '2025-10-17'],
    ['the end of next week', '2025-10-17'],
    ['the week after next', '2025-10-24'],
    ['today', '2025-10-09'],
    ['by close of business', '2025-10-09'],
    ['tomorrow morning', '2025-10-10'],
  ])('knows the days of the week: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['end of the month', '2025-10-31'],
    ['by the end of November', '2025-11-30'],
    ['late November', '2025-11-30'],
    ['in November', '2025-11-30'],
    ['early November', '2025-11-10'],
    ['mid-November', '2025-11-20'],
    ['next month', '2025-11-30'],
    ['the first week of December', '2025-12-07'],
    ['the last week of October', '2025-10-31'],
    ['in early January', '2026-01-10'],
    ['end of February', '2026-02-28'],
    ['by the end of the quarter', '2025-12-31'],
    ['by the end of the year', '2025-12-31'],
    ['before Christmas', '2025-12-24'],
  ])('knows the parts of a month and a year: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['by 17 October', '2025-10-17'],
    ['by Friday, October 17th', '2025-10-17'],
    ['by Oct 17', '2025-10-17'],
    ['by the 17th', '2025-10-17'],
    ['by the 3rd', '2025-11-03'],
    ['2025-10-17', '2025-10-17'],
    ['between 14 and 17 October', '2025-10-17'],
    ['10 January', '2026-01-10'],
  ])('knows a day of the calendar: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it('reads a bare 10/11 by the country, or else as the later day, and is unsure then', () => {
    expect(promised('by 10/11', '2025-10-09', false)).toBe('2025-11-10')
    expect(promised('by 10/11', '2025-10-09', true)).toBe('2025-10-11')
    expect(promised('by 10/11')).toBe('2025-11-10')
    expect(promised('by 11/10')).toBe('2025-11-10')
    expect(unsure('by 11/10')).toBe(true)
    expect(unsure('by 10/11', true)).toBe(false)
    expect(unsure('by 10/10, or 20/10 at the latest')).toBe(false)
  })

  it.each([
    ['by 1/12', '2026-01-12', true],
    ['by 1/12', '2026-01-12', false],
    ['before 12/1', '2026-01-12', true],
    ['between 1/8 and 1/14', '2026-01-14', false],
    ['by 1/12/2026', '2026-01-12', false],
    ['by 12/29', '2025-12-29', false],
  ])('reads a date as the day that lies near, whatever the country: %s', (words, day, american) => {
    expect(promised(words, '2025-12-18', american)).toBe(day)
    expect(unsure(words, undefined, '2025-12-18')).toBe(false)
  })

  it('ends February in a leap year on the 29th', () => {
    expect(promised('end of February', '2028-01-20')).toBe('2028-02-29')
  })

  it.each([
    ['a couple of days', '2025-10-10', '2025-10-13'],
    ['tomorrow', '2025-10-10', '2025-10-13'],
    ['within 24 hours', '2025-10-10', '2025-10-13'],
    ['in a few days', '2025-10-06', '2025-10-13'],
    ['in two days', '2025-10-07', '2025-10-09'],
    ['two weeks', '2025-10-11', '2025-10-27'],
  ])('ends no length of time on a day off: %s, told on %s', (words, said, day) => {
    expect(promised(words, said)).toBe(day)
  })

  it('takes a week that is said at the weekend to be the coming one', () => {
    expect(promised('by the end of the week', '2025-10-11')).toBe('2025-10-17')
    expect(promised('next week', '2025-10-12')).toBe('2025-10-17')
  })

  it('needs the day it was said for a length of time, not for a date', () => {
    expect(promised('two weeks', null)).toBeNull()
    expect(promised('end of November', null)).toBe('2025-11-30')
  })

  it.each([
    ['you will hear in the new year', '2026-01-20'],
    ['early in the new year', '2026-01-10'],
    ['just after New Year’s Day', '2026-01-10'],
    ['once the Christmas break is over', '2026-01-10'],
    ['after the holidays', '2026-01-10'],
    ['not before Christmas, I fear', '2026-01-10'],
    ['we won’t get to it before the holidays', '2026-01-10'],
    ['between Christmas and the new year', '2026-01-10'],
    ['in the second week of the new year', '2026-01-20'],
    ['before the holidays', '2025-12-24'],
    ['by the new year', '2025-12-31'],
    ['no need to worry, you will hear before Christmas', '2025-12-24'],
    ['two weeks, or else in the new year', '2026-01-20'],
    ['in the new year, by 15 January', '2026-01-15'],
    ['after the summer', null],
    ['after the Chinese New Year', null],
    ['have a happy new year', null],
    ['after my holiday', null],
    ['in the new financial year', null],
  ])('knows the turn of the year: %s', (words, day) => {
    expect(promised(words, '2025-11-20')).toBe(day)
  })

  it('takes holidays without a name for these near the turn of the year alone', () => {
    expect(promised('after the holidays', '2025-07-10')).toBeNull()
    expect(promised('after the holidays', '2026-01-05')).toBe('2026-01-10')
    expect(promised('after the Christmas holidays', '2025-10-10')).toBe('2026-01-10')
  })

  it.each([
    ['when the board has met', true],
    ['after the summer', true],
    ['once everyone has been seen', true],
    ['soon', false],
    ['you will hear from us by email', false],
    ['we will be in touch', false],
    ['in two weeks', false],
  ])('that names a time nobody can read is known as such: %s', (words, unread) => {
    const day = Temporal.PlainDate.from('2025-10-09')
    expect(isUnread(words, { on: day, today: day })).toBe(unread)
  })

  it.each([
    'soon',
    'as soon as we can',
    '',
    'we will let you know',
    'you may hear from Ann',
    'the second round',
  ])('says nothing where no day is named: %j', (words) => {
    expect(promised(words)).toBeNull()
  })
})
