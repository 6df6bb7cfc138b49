import type { Interview } from '../../src/core/draft.ts'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { loadCalendar } from '../../src/schedule/holidays.ts'
import { planWithHolidays, readNow } from '../../src/schedule/plan.ts'
import { timingRemark } from '../../src/schedule/timing.ts'

async function checkIn(country: string, day: string) {
  const facts = { country, interviewedAt: `${day}T10:00` }
  const { steps } = await planWithHolidays(facts, Temporal.PlainDateTime.from(day))
  return steps.find(({ kind }) => kind === 'check-in')!
}

describe('working days', () => {
  it.each([
    ['US', '2025-11-20', '2025-11-28 2025-12-02 2025-12-05', 'Thanksgiving'],
    ['US', '2026-06-29', '2026-07-07 2026-07-09 2026-07-14', 'Independence Day'],
    ['GB', '2025-08-21', '2025-08-29 2025-09-02 2025-09-05', 'bank holiday'],
    ['Germany', '2025-09-30', '2025-10-08 2025-10-10 2025-10-15', 'Fri 3 October'],
    ['France', '2026-05-05', '2026-05-13 2026-05-18 2026-05-21', 'Fri 8 May'],
    ['JP', '2025-04-24', '2025-05-02 2025-05-08 2025-05-13', 'Tue 29 April'],
    ['IN', '2026-01-23', '2026-02-02 2026-02-04 2026-02-09', 'Republic Day'],
    ['Ireland', '2025-10-23', '2025-10-31 2025-11-04 2025-11-07', 'Mon 27 October'],
  ])('leave out the public holidays of %s after %s', async (country, day, expected, named) => {
    const { earliest, best, latest, why } = await checkIn(country, day)
    expect(`${earliest} ${best} ${latest}`).toBe(expected)
    expect(why).toContain(named)
  })

  it('are those of a region where one is named', async () => {
    const isHoliday = async (country: string) =>
      (await loadCalendar(country))?.holiday(Temporal.PlainDate.from('2026-01-02')) !== undefined
    expect([await isHoliday('Scotland'), await isHoliday('England')]).toEqual([true, false])
  })

  it('leave out each day of a long feast', async () => {
    const calendar = await loadCalendar('Saudi Arabia')
    const days = ['2026-05-26', '2026-05-27', '2026-05-28'].map((day) => Temporal.PlainDate.from(day))
    expect(days.every((day) => calendar?.holiday(day))).toBe(true)
  })

  it('are Monday to Friday for an unknown country, and the plan says so', async () => {
    const facts = { country: 'Narnia', interviewedAt: '2025-12-01' }
    const { notes } = await planWithHolidays(facts, readNow('2025-12-01'))
    expect(notes).toEqual([expect.stringContaining('“Narnia”')])
  })
})

describe('now', () => {
  it('is local, or an instant told in the time of the zone', () => {
    expect(readNow('2025-10-09').toString()).toBe('2025-10-09T00:00:00')
    expect(readNow('2025-10-09T08:30', 'Asia/Tokyo').toString()).toBe('2025-10-09T08:30:00')
    expect(readNow('2025-10-09T23:30:00Z', 'Asia/Tokyo').toString()).toBe('2025-10-10T08:30:00')
    expect(readNow('2025-10-09T23:30+02:00', 'UTC').toString()).toBe('2025-10-09T21:30:00')
  })

  it('is nothing else', () => {
    expect(() => readNow('next Tuesday')).toThrow(RangeError)
    expect(() => readNow('2025-02-30T10:00')).toThrow(RangeError)
  })
})

it('a promise that cannot be read is named, not guessed', async () => {
  const plan = (decisionText: string) =>
    planWithHolidays({ decisionText, interviewedAt: '2025-12-01' }, readNow('2025-12-02'))
  expect((await plan('when the board has met')).notes).toEqual([expect.stringContaining('the board has met')])
  expect((await plan('in two weeks')).notes).toEqual([])
})

it('a wish not to be asked is told as the reason for no check-in', async () => {
  const facts = { decisionText: 'Please do not chase us', interviewedAt: '2025-12-01' }
  const { notes } = await planWithHolidays(facts, readNow('2025-12-02'))
  expect(notes).toEqual([expect.stringContaining('no check-in is planned')])
})

it('a date that can be two days is taken for the later, and the plan says so', async () => {
  const notesFor = async (facts: Interview) =>
    (await planWithHolidays({ interviewedAt: '2025-10-01', ...facts }, readNow('2025-10-02'))).notes
  expect(await notesFor({ decisionText: 'by 10/11' })).toEqual([expect.stringContaining('two ways')])
  expect(await notesFor({ decisionText: 'by 10/11', country: 'Canada' })).toHaveLength(1)
  expect(await notesFor({ decisionText: 'by 10/11', country: 'UK' })).toEqual([])
  expect(await notesFor({ decisionText: 'by 10/11', decisionBy: '2025-10-10' })).toEqual([])
  expect(await notesFor({ decisionText: 'by 9 October' })).toEqual([])
})

it('says which dates cannot be, and nothing of those that can', async () => {
  const given = { interviewedAt: '2025-10-09T15:00', decisionBy: '2025-10-09' }
  const notesOn = async (facts: Interview) =>
    (await planWithHolidays(facts, readNow('2025-10-10T09:00'))).notes
  const sentOn = (at: string): Interview => ({ ...given, sent: [{ kind: 'thank-you', at }] })
  expect(await notesOn({ ...given, decisionBy: '2025-10-08' })).toEqual([
    expect.stringContaining('before the interview'),
  ])
  expect(await notesOn(sentOn('2026-10-09'))).toEqual([expect.stringContaining('2026-10-09')])
  expect(await notesOn(sentOn('2025-10-10T18:00'))).toEqual([])
})

it('counts from Sunday to Thursday where the weekend is Friday and Saturday', async () => {
  const facts = { interviewedAt: '2025-11-09T10:00', country: 'Israel' }
  const { steps } = await planWithHolidays(facts, readNow('2025-11-10'))
  expect(steps.find(({ kind }) => kind === 'check-in')?.earliest).toBe('2025-11-16')
})

it('knows the weekend of a country whose holidays it does not know, and says that it leaves out no others', async () => {
  const facts = { interviewedAt: '2025-11-09T10:00', country: 'Kuwait' }
  const { steps, notes } = await planWithHolidays(facts, readNow('2025-11-10'))
  expect(steps.find(({ kind }) => kind === 'check-in')?.earliest).toBe('2025-11-16')
  expect(notes).toEqual([expect.stringContaining('“Kuwait”')])
})

it('says of sending what the plan says of the promised day: on a holiday it counts as the working day before', async () => {
  const facts = { interviewedAt: '2026-12-09T10:00', decisionBy: '2026-12-25', country: 'U.K.' }
  const callOn = async (now: string) =>
    timingRemark(await planWithHolidays(facts, readNow(now)), 'phone-script')
  expect((await callOn('2026-12-24'))?.message).toContain('They named Fri 25 December')
  expect((await callOn('2026-12-25'))?.message).toContain('Write first')
})

it('reads their feast for the remark about sending by the same calendar as for the plan', async () => {
  const facts = { interviewedAt: '2025-11-11', decisionText: 'before Thanksgiving', country: 'U.S.' }
  const callOn = async (now: string) =>
    timingRemark(await planWithHolidays(facts, readNow(now)), 'phone-script')
  expect((await callOn('2025-11-25'))?.severity).toBe('problem')
  expect((await callOn('2025-11-28'))?.severity).toBe('hint')
})

it('asks five working days after a day before which nothing comes, as the reason says', async () => {
  const facts = { interviewedAt: '2025-08-19T10:00', decisionText: 'after the bank holiday', country: 'UK' }
  const { steps } = await planWithHolidays(facts, readNow('2025-08-20'))
  // The bank holiday is Monday 25 August.
  expect(steps.find(({ kind }) => kind === 'check-in')?.earliest).toBe('2025-09-01')
})

it('counts no holiday between today and the first day for a question', async () => {
  const facts = { interviewedAt: '2026-03-27', country: 'Germany' }
  const remark = timingRemark(await planWithHolidays(facts, readNow('2026-04-02')), 'check-in')
  expect([remark?.severity, remark?.message]).toEqual(['hint', expect.stringContaining('Tue 7 April')])
})

it('says why nothing is left to send, and that it took words for a no', async () => {
  const notesFor = async (decisionText: string, now: string) =>
    (await planWithHolidays({ interviewedAt: '2025-12-01', decisionText }, readNow(now))).notes.join()
  expect(await notesFor('by Friday', '2026-09-01')).toContain('More than half a year')
  expect(await notesFor('They turned me down', '2025-12-05')).toContain('as a no')
  expect(await notesFor('by Friday', '2025-12-05')).toBe('')
  const feast = { interviewedAt: '2025-11-11', decisionText: 'before Thanksgiving', country: 'US' }
  expect((await planWithHolidays(feast, readNow('2025-11-12'))).notes).toEqual([])
})
