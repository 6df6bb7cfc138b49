import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import type { MessageKind } from '../../src/core/kinds.ts'
import { plan } from '../../src/schedule/plan.ts'
import { timingRemark } from '../../src/schedule/timing.ts'

/** A bare day is meant at ten in the morning. */
const remarkOn = (facts: Interview, kind: MessageKind, now: string) =>
  timingRemark(plan(facts, Temporal.PlainDateTime.from(now.includes('T') ? now : `${now}T10:00`)), kind)

function severity(facts: Interview, kind: MessageKind, now: string) {
  return remarkOn(facts, kind, now)?.severity ?? 'fine'
}

const facts = { interviewedAt: '2025-10-09T15:00' }
const german = { ...facts, country: 'Germany' }
const promised = { ...facts, decisionBy: '2025-10-17' }
const called = { ...facts, decisionText: 'please ring me next Wednesday' }
const unasked = { ...facts, decisionText: 'Please do not chase us' }
const untilNovember = { ...facts, decisionText: 'by 10/11', country: 'UK' }
const untilOctober = { ...facts, decisionText: 'by 10/11', country: 'US' }
const untilEaster = { ...facts, decisionText: 'after Easter' }
const uncalled = { ...facts, decisionText: 'No phone calls please' }
const offered = { ...facts, received: [{ at: '2025-10-14', answer: 'offer' as const }] }
const chased = (...days: string[]) => ({
  ...facts,
  sent: days.map((at) => ({ kind: 'check-in' as const, at })),
})

describe('sending now', () => {
  it.each([
    ['a check-in two days before it opens', 'problem', facts, 'check-in', '2025-10-14'],
    ['a check-in on the day before it opens', 'hint', facts, 'check-in', '2025-10-15'],
    ['a check-in when it opens', 'fine', facts, 'check-in', '2025-10-16'],
    ['a check-in well before the promised day', 'problem', promised, 'check-in', '2025-10-14'],
    ['a check-in on the promised day', 'hint', promised, 'check-in', '2025-10-17'],
    ['a check-in after the promised day', 'fine', promised, 'check-in', '2025-10-20'],
    ['a check-in before a time that may lie months ahead', 'hint', untilEaster, 'check-in', '2025-10-20'],
    ['a late check-in between the years', 'hint', facts, 'check-in', '2025-12-29'],
    ['a late check-in', 'fine', facts, 'check-in', '2025-11-20'],
    ['a check-in where none is wanted', 'problem', unasked, 'check-in', '2025-10-20'],
    ['a call before a day that the country tells', 'problem', untilNovember, 'phone-script', '2025-10-20'],
    ['a call after such a day', 'hint', untilOctober, 'phone-script', '2025-10-20'],
    ['a call where no question is wanted', 'problem', unasked, 'phone-script', '2025-10-20'],
    ['a call where none is wanted', 'problem', uncalled, 'phone-script', '2025-10-20'],
    ['a check-in where only a call is not wanted', 'fine', uncalled, 'check-in', '2025-10-20'],
    ['thanks where no question is wanted', 'fine', unasked, 'thank-you', '2025-10-10'],
    ['thanks from the doorstep', 'hint', facts, 'thank-you', '2025-10-09T15:20'],
    ['thanks the next day', 'fine', facts, 'thank-you', '2025-10-10'],
    ['late thanks', 'fine', facts, 'thank-you', '2025-10-20'],
    [
      'a last note the day after the check-in',
      'blocker',
      chased('2025-10-20'),
      'final-follow-up',
      '2025-10-21',
    ],
    [
      'a last note four days after the check-in',
      'problem',
      chased('2025-10-17'),
      'final-follow-up',
      '2025-10-21',
    ],
    ['a last note a week after the check-in', 'fine', chased('2025-10-20'), 'final-follow-up', '2025-10-27'],
    ['a second check-in a week after the first', 'fine', chased('2025-10-20'), 'check-in', '2025-10-27'],
    ['a second check-in too soon', 'problem', chased('2025-10-17'), 'check-in', '2025-10-21'],
    ['a third check-in', 'problem', chased('2025-10-20', '2025-10-28'), 'check-in', '2025-11-10'],
    ['a third message', 'problem', chased('2025-10-20', '2025-10-28'), 'final-follow-up', '2025-11-10'],
    [
      'a fourth message',
      'blocker',
      chased('2025-10-20', '2025-10-28', '2025-11-05'),
      'final-follow-up',
      '2025-11-20',
    ],
    ['a call before the promised day is past', 'problem', promised, 'phone-script', '2025-10-17'],
    ['a call on the day they asked for it', 'fine', called, 'phone-script', '2025-10-15'],
    ['a call two days before that', 'problem', called, 'phone-script', '2025-10-13'],
    ['a note where they asked for a call', 'hint', called, 'check-in', '2025-10-15'],
    ['a call before anything was written', 'hint', facts, 'phone-script', '2025-10-20'],
    [
      'a call where the phone is their way',
      'fine',
      { ...facts, contactBy: 'phone' },
      'phone-script',
      '2025-10-20',
    ],
    ['a call a week after the check-in', 'fine', chased('2025-10-20'), 'phone-script', '2025-10-27'],
    [
      'a call about their offer',
      'fine',
      { ...promised, received: [{ at: '2025-10-14', answer: 'offer' }] },
      'phone-script',
      '2025-10-15',
    ],
    ['a question where an offer waits for an answer', 'hint', offered, 'check-in', '2025-10-20'],
    ['a last question there', 'hint', offered, 'final-follow-up', '2025-10-20'],
    ['thanks there', 'fine', offered, 'thank-you', '2025-10-10'],
    [
      'a question after the offer has been answered',
      'fine',
      { ...offered, sent: [{ kind: 'thank-you', at: '2025-10-15' }] },
      'check-in',
      '2025-10-20',
    ],
    ['a check-in with nothing known', 'fine', {}, 'check-in', '2025-10-14'],
  ] as const)('%s: %s', (_, expected, given, kind, now) => {
    expect(severity(given, kind, now)).toBe(expected)
  })

  it('is a stop for a second message before the day they promised', () => {
    const again = { ...promised, sent: [{ kind: 'check-in' as const, at: '2025-10-10' }] }
    expect(severity(again, 'final-follow-up', '2025-10-15')).toBe('blocker')
  })

  // The interview was on Thursday 9 October at 15:00.
  it.each([
    [facts, '2025-10-09T16:00', '17:00'],
    [{ interviewedAt: '2025-10-09T22:30' }, '2025-10-09T23:00', 'tomorrow at 00:30'],
    [german, '2025-10-09T18:00', 'tomorrow at 09:00'],
    [german, '2025-10-10T08:00', '09:00'],
    [{ ...facts, country: 'France' }, '2025-10-09T18:00', 'tomorrow at 15:00'],
    [{ ...german, interviewedAt: '2025-10-09' }, '2025-10-09T18:00', 'tomorrow'],
  ])('says from when thanks read as considered, and on which day: %j at %s', (given, now, until) => {
    expect(timingRemark(plan(given, Temporal.PlainDateTime.from(now)), 'thank-you')).toEqual({
      severity: 'hint',
      message: `Let it rest a little: from ${until} on it reads as considered.`,
      until,
    })
  })

  it.each([
    [
      facts,
      'check-in',
      '2025-10-14',
      /^It is early for this: keep it until Thu 16 October\. ./,
      'Thu 16 October',
    ],
    [facts, 'check-in', '2025-10-15', /^This is a day too soon\. From Thu 16 October on/, 'Thu 16 October'],
    [
      unasked,
      'check-in',
      '2025-10-20',
      /^They asked you not to get in touch \(“Please do not chase/,
      undefined,
    ],
    [uncalled, 'phone-script', '2025-10-20', /^They asked you not to call \(“No phone calls/, undefined],
    [promised, 'phone-script', '2025-10-17', /^They named Fri 17 October\./, undefined],
    [facts, 'phone-script', '2025-10-20', /^Write first/, undefined],
    [
      chased('2025-10-20'),
      'final-follow-up',
      '2025-10-21',
      /went out on Mon 20 October\..*until Mon 27 October\.$/,
      'Mon 27 October',
    ],
    [chased('2025-10-20'), 'phone-script', '2025-10-21', /within three days read as pressure\.$/, undefined],
    [chased('2025-10-20', '2025-10-28'), 'check-in', '2025-11-10', /^Two messages/, undefined],
    [facts, 'thank-you', '2025-10-08', /^The interview is still to come\.$/, undefined],
  ] as const)('says why and until when: %j as %s on %s', (given, kind, now, message, until) => {
    const said = remarkOn(given, kind, now)
    expect(said?.message).toMatch(message)
    expect(said?.until).toBe(until)
  })

  it.each([
    [
      'a question on a Saturday',
      'check-in',
      '2025-10-18T10:00',
      /^This is no working day there.*for Mon 20 October/,
    ],
    [
      'a question at half past eleven',
      'check-in',
      '2025-10-20T23:30',
      /^It is night there.*for Tue 21 October/,
    ],
    [
      'a question at six in the morning',
      'check-in',
      '2025-10-20T06:00',
      /^It is night there.*for Mon 20 October/,
    ],
    [
      'a call at night',
      'phone-script',
      '2025-10-18T22:00',
      /^It is night there: better call on Mon 20 October/,
    ],
  ] as const)('is better on a working morning, for %s', (_, kind, now, message) => {
    const said = remarkOn({ ...facts, contactBy: 'phone' }, kind, now)
    expect(said?.message).toMatch(message)
    expect([said?.severity, said?.until]).toEqual(['hint', undefined])
  })

  it.each([
    ['a question on a Friday evening', facts, 'check-in', '2025-10-17T18:30'],
    ['thanks on a Saturday night', facts, 'thank-you', '2025-10-11T23:30'],
    ['a call on a Saturday', { ...facts, contactBy: 'phone' }, 'phone-script', '2025-10-18T10:00'],
    [
      'a question that an offer makes urgent',
      { ...facts, offerDeadline: '2025-10-19' },
      'check-in',
      '2025-10-18',
    ],
  ] as const)('needs no working morning for %s', (_, given, kind, now) => {
    expect(severity(given, kind, now)).toBe('fine')
  })

  it('asks nothing again after a rejection', () => {
    const refused = { ...facts, received: [{ at: '2025-10-15', answer: 'rejection' as const }] }
    expect(severity(refused, 'check-in', '2025-10-20')).toBe('blocker')
    expect(severity(refused, 'after-rejection', '2025-10-15')).toBe('fine')
  })
})
