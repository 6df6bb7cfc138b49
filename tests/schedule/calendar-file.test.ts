import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import type { Calendar, Day } from '../../src/schedule/calendar.ts'
import { calendarFile } from '../../src/schedule/calendar-file.ts'
import { plan } from '../../src/schedule/plan.ts'

function fileOf(facts: Interview, now = '2025-10-09T16:00', calendar?: Calendar) {
  const { steps, situation } = plan(facts, Temporal.PlainDateTime.from(now), calendar)
  // Long lines are folded with a line break and a tab.
  return calendarFile(steps, situation)?.replaceAll('\r\n\t', '') ?? null
}

const facts: Interview = {
  interviewedAt: '2025-10-09T15:00',
  timeZone: 'America/New_York',
  company: 'Alder, Roth & Sons',
}

describe('a calendar file', () => {
  it('has an event with an alarm for each step to take, in universal time', () => {
    const file = fileOf(facts)!
    // 17:00 in New York is 21:00 UTC; nine in the morning is 13:00.
    expect(file.match(/DTSTART.*/g)).toEqual(['DTSTART:20251009T210000Z', 'DTSTART:20251020T130000Z'])
    expect(file.match(/TRIGGER:-PT5M/g)).toHaveLength(2)
    expect(file).toContain('SUMMARY:Thank-you: Alder\\, Roth & Sons')
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0')).toBe(true)
  })

  it('keeps the clock time where the zone is not known', () => {
    expect(fileOf({ interviewedAt: '2025-10-09T15:00' })).toContain('DTSTART:20251009T170000\r\n')
  })

  // The interview was on Thursday 9 October at 15:00; its thanks are in time until Monday 13.
  it.each([
    ['the next hour', '2025-10-10T11:20', '20251010T120000'],
    ['the same morning', '2025-10-10T00:20', '20251010T090000'],
    ['Monday and no Saturday', '2025-10-10T17:00', '20251013T090000'],
    ['Monday and no Sunday', '2025-10-12T10:00', '20251013T090000'],
    ['an evening where that day is the last', '2025-10-13T18:30', '20251013T190000'],
    ['the next morning where it is late anyway', '2025-10-13T20:10', '20251014T090000'],
    ['the next morning where it has long been late', '2025-10-14T18:30', '20251015T090000'],
  ])('rings where the best time is past: %s', (_, now, start) => {
    const [thanks] = fileOf({ interviewedAt: '2025-10-09T15:00' }, now)!.match(/DTSTART.*/g)!
    expect(thanks).toBe(`DTSTART:${start}`)
  })

  const noHoliday = () => undefined
  it.each([
    ['Sunday where Friday and Saturday are the weekend', { holiday: noHoliday, weekend: [5, 6] }, '20251012'],
    [
      'Monday where Friday is a holiday',
      { holiday: (day: Day) => (day.day === 10 ? 'Founders’ Day' : undefined) },
      '20251013',
    ],
    ['Friday where it is a working day', { holiday: noHoliday }, '20251010'],
  ])('rings on a working day of the employer where the best time is past: %s', (_, calendar, day) => {
    const file = fileOf({ interviewedAt: '2025-10-09T15:00' }, '2025-10-09T17:30', calendar)
    expect(file).toContain(`DTSTART:${day}T090000`)
  })

  it('masks in its alarms what would end a text', () => {
    const file = fileOf({ ...facts, company: 'Alder; "Roth, Sons" \\ Co' })!
    expect(file).toContain('DESCRIPTION:Thank-you: Alder\\; "Roth\\, Sons" \\\\ Co')
  })

  it('replaces what an earlier file put in: the names of the events stay the same', () => {
    const names = (now: string) => fileOf(facts, now)!.match(/UID:.*/g)
    expect(names('2025-10-09T16:00')).toEqual(names('2025-10-10T11:00'))
  })

  it('holds no day that is a guess', () => {
    const unread = fileOf({ ...facts, decisionText: 'when the board is back' })!
    expect(unread.match(/SUMMARY/g)).toHaveLength(1)
    const invited = { ...facts, received: [{ at: '2025-10-20', answer: 'invitation' as const }] }
    expect(fileOf(invited, '2025-10-21')).toBeNull()
  })

  it('is none where nothing is left to send', () => {
    expect(fileOf({})).toBeNull()
  })
})
