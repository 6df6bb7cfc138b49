import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import { calendarFile } from '../../src/schedule/calendar-file.ts'
import { plan } from '../../src/schedule/plan.ts'

function fileOf(facts: Interview, now = '2025-10-09T16:00') {
  const at = Temporal.PlainDateTime.from(now)
  // Long lines are folded with a line break and a tab.
  return calendarFile(plan(facts, at).steps, facts, at)?.replaceAll('\r\n\t', '') ?? null
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

  it('rings tomorrow where the best time is past', () => {
    expect(fileOf({ interviewedAt: '2025-10-09T15:00' }, '2025-10-10T11:00')).toContain(
      'DTSTART:20251011T090000',
    )
  })

  it('replaces what an earlier file put in: the names of the events stay the same', () => {
    const names = (now: string) => fileOf(facts, now)!.match(/UID:.*/g)
    expect(names('2025-10-09T16:00')).toEqual(names('2025-10-10T11:00'))
  })

  it('is none where nothing is left to send', () => {
    expect(fileOf({})).toBeNull()
  })
})
