import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import { clockOf, dayName, isAway } from '../../src/schedule/clock.ts'
import { headline } from '../../src/schedule/headline.ts'
import { plan } from '../../src/schedule/plan.ts'
import { timeline } from '../../src/schedule/timeline.ts'
import { timingRemark } from '../../src/schedule/timing.ts'

const facts: Interview = { interviewedAt: '2025-10-09T15:00' }
const thanked: Interview = { ...facts, sent: [{ kind: 'thank-you', at: '2025-10-09T19:00' }] }
const asked: Interview = { ...thanked, sent: [...thanked.sent!, { kind: 'check-in', at: '2025-10-20' }] }

const offered: Interview = { ...asked, received: [{ at: '2025-10-22', answer: 'offer' }] }

const lineOf = (given: Interview, now: string) => {
  const at = Temporal.PlainDateTime.from(now)
  return headline(plan(given, at))
}

describe('the plan in one line', () => {
  it.each([
    [
      facts,
      '2025-10-09T15:30',
      'Send your thank-you from today at 17:00 · check in from Thu 16 Oct, best Mon 20 Oct',
    ],
    [
      facts,
      '2025-10-10T09:00',
      'Send your thank-you today before 15:00 · check in from Thu 16 Oct, best Mon 20 Oct',
    ],
    [
      facts,
      '2025-10-11T09:00',
      'Send your thank-you today, or by Mon 13 Oct · check in from Thu 16 Oct, best Mon 20 Oct',
    ],
    [
      facts,
      '2025-10-14T09:00',
      'Send your thank-you now: late is still fine · check in from Thu 16 Oct, best Mon 20 Oct',
    ],
    [facts, '2025-10-24T09:00', 'Thank them and check in now: late is still fine'],
    [
      { ...facts, received: [{ at: '2025-10-20' }] },
      '2025-10-24T09:00',
      'Check in from Mon 27 Oct, best Wed 29 Oct',
    ],
    [thanked, '2025-10-10T09:00', 'Check in from Thu 16 Oct, best Mon 20 Oct'],
    [thanked, '2025-10-17T09:00', 'Check in from today, best Mon 20 Oct'],
    [thanked, '2025-10-21T09:00', 'Check in now'],
    [facts, '2025-10-16T09:00', 'Thank them and check in from today, best Mon 20 Oct'],
    [thanked, '2025-10-20T09:00', 'Check in today'],
    [asked, '2025-10-21T09:00', 'Send your last follow-up from Mon 27 Oct, best Wed 29 Oct'],
    [asked, '2025-10-27T09:00', 'Send your last follow-up from today, best Wed 29 Oct · or call'],
    [
      { ...thanked, decisionText: 'Please ring me next Wednesday' },
      '2025-10-13T09:00',
      'Call from Wed 15 Oct',
    ],
    [
      { ...thanked, decisionBy: '2026-01-16' },
      '2025-12-01',
      'Check in from Mon 19 Jan 2026, best Wed 21 Jan 2026',
    ],
    [
      { ...thanked, decisionText: 'when the board is back' },
      '2025-10-10',
      'Check in from Thu 23 Oct, unless they named a later day',
    ],
    [
      facts,
      '2025-10-09T18:30',
      'Send your thank-you today, or tomorrow before 15:00 · check in from Thu 16 Oct, best Mon 20 Oct',
    ],
    [
      { interviewedAt: '2025-10-09T19:30' },
      '2025-10-09T20:30',
      'Send your thank-you from today at 21:30, best tomorrow at 09:00 · check in from Thu 16 Oct, best Mon 20 Oct',
    ],
    [
      { interviewedAt: '2025-10-09T19:30' },
      '2025-10-09T22:00',
      'Send your thank-you from today, best tomorrow at 09:00 · check in from Thu 16 Oct, best Mon 20 Oct',
    ],
    // After a Friday, Monday is as good.
    ...['2025-10-10T18:30', '2025-10-11T10:00'].map((now): [Interview, string, string] => [
      { interviewedAt: '2025-10-10T16:00' },
      now,
      'Send your thank-you today, or Mon 13 Oct · check in from Fri 17 Oct, best Tue 21 Oct',
    ]),
    [
      { interviewedAt: '2025-10-10T16:00' },
      '2025-10-13T10:00',
      'Send your thank-you today, or by tomorrow · check in from Fri 17 Oct, best Tue 21 Oct',
    ],
    // Without a time, the best day comes first, as in the plan.
    [
      { interviewedAt: '2025-10-09' },
      '2025-10-09T18:00',
      'Send your thank-you from today, best tomorrow · check in from Thu 16 Oct, best Mon 20 Oct',
    ],
    [
      { interviewedAt: '2025-10-09' },
      '2025-10-13T09:00',
      'Send your thank-you today · check in from Thu 16 Oct, best Mon 20 Oct',
    ],
    [offered, '2025-10-23', 'They made an offer: answer it'],
    [
      { ...offered, offerDeadline: '2025-10-31' },
      '2025-10-23',
      'They made an offer: answer it by Fri 31 Oct',
    ],
    [
      { ...facts, received: [{ at: '2025-10-10', answer: 'offer' as const }] },
      '2025-10-14T09:00',
      'They made an offer: answer it',
    ],
    [{}, '2025-10-21T09:00', ''],
  ])('%j on %s: %s', (given, now, line) => {
    expect(lineOf(given, now)).toBe(line)
  })

  it('says so when nothing is left to send', () => {
    const done: Interview = {
      ...asked,
      sent: [...asked.sent!, { kind: 'final-follow-up', at: '2025-10-29' }],
    }
    const answered: Interview = {
      ...offered,
      sent: [...asked.sent!, { kind: 'phone-script', at: '2025-10-23' }],
    }
    expect(lineOf(answered, '2025-10-30')).toBe(lineOf(done, '2025-10-30'))
    expect(lineOf(done, '2025-10-30')).toBe('Nothing more to send. You have done your part.')
  })
})

describe('somebody who reads it in another time zone', () => {
  const tokyo: Interview = { interviewedAt: '2026-04-27T15:00', timeZone: 'Asia/Tokyo' }
  const readIn = (zone: string, now: string) => {
    const made = plan(tokyo, Temporal.PlainDateTime.from(now))
    const clock = clockOf(made.situation, zone)
    return { line: headline(made, clock).split(' · ')[0], away: isAway(clock), made, clock }
  }

  it('is told own times, and "today" of the own day', () => {
    // In London it is Monday, 16:00.
    expect(readIn('Europe/London', '2026-04-28T00:00')).toMatchObject({
      line: 'Send your thank-you today, or tomorrow before 07:00',
      away: true,
    })
    expect(readIn('Asia/Tokyo', '2026-04-28T00:00')).toMatchObject({
      line: 'Send your thank-you today before 15:00',
      away: false,
    })
  })

  it('is told a day there by its date while it is another day here', () => {
    const named = (now: string) => dayName('2026-04-29', readIn('Europe/London', now).clock)
    // Monday evening here, Tuesday morning there; then Tuesday in both places.
    expect([named('2026-04-28T03:00'), named('2026-04-28T18:00')]).toEqual(['Wed 29 Apr', 'tomorrow'])
  })

  it('is told in own time when thanks read as considered', () => {
    const { made, clock } = readIn('Europe/London', '2026-04-27T16:00')
    expect(timingRemark(made, 'thank-you', clock)?.until).toBe('09:00')
  })
})

it('the timeline places what went out on the day of the interview after it', () => {
  const now = Temporal.PlainDateTime.from('2025-10-10T09:00')
  const given: Interview = { ...facts, sent: [{ kind: 'thank-you', at: '2025-10-09' }] }
  const past = timeline(plan(given, now), given, now).filter(({ type }) => type === 'past')
  expect(past.map(({ at }) => at)).toEqual(['2025-10-09T15:00', '2025-10-09'])
})

it('the timeline goes from what happened over now to what is to come', () => {
  const now = Temporal.PlainDateTime.from('2025-10-21T09:00')
  const given: Interview = { ...asked, received: [{ at: '2025-10-15' }] }
  const names = timeline(plan(given, now), given, now).map((entry) =>
    entry.type === 'past' ? entry.title : entry.type === 'now' ? 'now' : entry.step.kind,
  )
  expect(names).toEqual([
    'Interview',
    'You sent: thank-you',
    'They wrote',
    'You sent: check-in',
    'now',
    'final-follow-up',
  ])
})
