import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import { plan } from '../../src/schedule/plan.ts'
import type { Step } from '../../src/schedule/step.ts'

function stepsOf(facts: Interview, now = '2025-10-09T16:00', country?: string) {
  return plan({ ...facts, country }, Temporal.PlainDateTime.from(now)).steps
}

/** The dates of a step as "earliest best latest state", or undefined where it is not listed. */
function dates(kind: Step['kind'], facts: Interview, now?: string, country?: string) {
  const step = stepsOf(facts, now, country).find((each) => each.kind === kind)
  return step && `${step.earliest} ${step.best} ${step.latest} ${step.state}`
}

const thursday = { interviewedAt: '2025-10-09T15:00' }
const friday = { interviewedAt: '2025-10-10T16:00' }
const checked = { ...thursday, sent: [{ kind: 'check-in' as const, at: '2025-10-20' }] }

describe('the thank-you', () => {
  it('goes two hours after the interview, and is accepted to the end of the second working day', () => {
    expect(dates('thank-you', thursday)).toBe('2025-10-09T17:00 2025-10-09T17:00 2025-10-13 upcoming')
    expect(dates('thank-you', friday, '2025-10-11')).toBe('2025-10-10T18:00 2025-10-10T18:00 2025-10-14 due')
  })

  it('waits for the morning after an evening interview', () => {
    expect(dates('thank-you', { interviewedAt: '2025-10-09T19:30' })).toContain(
      '2025-10-09T21:30 2025-10-10T09:00',
    )
  })

  it('is in days where only the day is known', () => {
    expect(dates('thank-you', { interviewedAt: '2025-10-09' }, '2025-10-09')).toBe(
      '2025-10-09 2025-10-10 2025-10-13 due',
    )
    expect(dates('thank-you', { interviewedAt: '2025-10-10' }, '2025-10-10')).toBe(
      '2025-10-10 2025-10-10 2025-10-14 due',
    )
  })

  it('does not wait where they decide the same day, or after a screening call', () => {
    expect(dates('thank-you', { ...thursday, decisionText: 'by the end of the day' })).toContain(
      '2025-10-09T15:30',
    )
    expect(dates('thank-you', { ...thursday, round: 'Screening call' })).toContain('2025-10-09T15:30')
    expect(dates('thank-you', { ...thursday, round: 'Intro chat' })).toContain('2025-10-09T15:30')
    expect(dates('thank-you', { interviewedAt: '2025-10-09', round: 'screen' })).toContain(
      '2025-10-09 2025-10-09 2025-10-13',
    )
  })

  it.each([
    [undefined, 'phone', '15:30 2025-10-09T16:00 2025-10-13 due'],
    ['First interview', 'phone', '15:30 2025-10-09T16:00 2025-10-13 due'],
    ['Second round', 'phone', '17:00 2025-10-09T17:00 2025-10-13 upcoming'],
    ['Final interview', 'phone', '17:00 2025-10-09T17:00 2025-10-13 upcoming'],
    [undefined, 'video', '17:00 2025-10-09T17:00 2025-10-13 upcoming'],
    ['First interview', 'in-person', '17:00 2025-10-09T17:00 2025-10-13 upcoming'],
  ] as const)('takes the first talk on the phone for a screening call: %s, %s', (round, format, expected) => {
    expect(dates('thank-you', { ...thursday, round, format }, '2025-10-09T15:40')).toBe(
      `2025-10-09T${expected}`,
    )
  })

  it('is late, never given up, until the first question has gone out', () => {
    expect(dates('thank-you', thursday, '2025-10-13T23:00')).toContain('due')
    expect(dates('thank-you', thursday, '2025-10-14')).toContain('late')
    expect(dates('thank-you', checked, '2025-10-21')).toBeUndefined()
  })

  it('is to be sent now where it is late and the check-in a week off, and not to wait for that', () => {
    const [thanks, asking] = stepsOf({ ...thursday, decisionText: 'within three weeks' }, '2025-10-20')
    expect([thanks?.state, asking?.state]).toEqual(['late', 'upcoming'])
    expect(thanks?.why).toContain('send them now')
    expect(thanks?.why).not.toContain('check-in')
  })

  it('is not listed once it is late and time to check in, nor where an answer came and it is more than five days late', () => {
    expect(dates('thank-you', thursday, '2025-10-15')).toContain('late')
    expect(dates('thank-you', thursday, '2025-10-16')).toBeUndefined()
    expect(stepsOf(thursday, '2025-10-16')[0]!.why).toContain('one message does both')
    expect(stepsOf(thursday, '2025-10-15')[1]!.why).not.toContain('one message does both')
    const answered = { ...thursday, received: [{ at: '2025-10-18', answer: 'offer' as const }] }
    expect(stepsOf(answered, '2025-10-24')).toEqual([])
    expect(dates('thank-you', { ...thursday, contactBy: 'phone' }, '2025-10-24')).toBeUndefined()
  })

  it('is done once sent, but not by the thanks for an earlier round', () => {
    const sent = (at: string) => ({ ...thursday, sent: [{ kind: 'thank-you' as const, at }] })
    expect(dates('thank-you', sent('2025-10-09T18:10'), '2025-10-10')).toContain('done')
    expect(dates('thank-you', sent('2025-09-30'), '2025-10-10')).toContain('due')
  })

  it.each([
    ['DE', '2025-10-10T09:00 2025-10-10T09:00 2025-10-14'],
    ['Austria', '2025-10-10T09:00 2025-10-10T09:00 2025-10-14'],
    ['CH', '2025-10-10T09:00 2025-10-10T09:00 2025-10-14'],
    ['FR', '2025-10-10T15:00 2025-10-10T15:00 2025-10-13'],
    ['JP', '2025-10-09T17:00 2025-10-09T17:00 2025-10-10'],
    ['GB', '2025-10-09T17:00 2025-10-09T17:00 2025-10-13'],
  ])('follows the habit of %s', (country, expected) => {
    expect(dates('thank-you', thursday, '2025-10-09T15:30', country)).toBe(`${expected} upcoming`)
  })

  it('tells the habit of the place for each country that shares it', () => {
    const told = (country: string) => stepsOf(thursday, '2025-10-09T15:30', country)[0]?.why
    expect(told('Austria')).toContain('In German-speaking countries')
    for (const country of ['U.K.', 'Wales', 'IE']) expect(told(country)).toContain('In Britain and Ireland')
    expect(told('Norway')).toBe(told('USA'))
  })

  it('keeps the habit of a night between after a talk on the phone, unless that is called a screening', () => {
    const call = { ...thursday, format: 'phone' as const }
    expect(dates('thank-you', call, '2025-10-09T15:30', 'FR')).toContain('2025-10-10T15:00')
    expect(dates('thank-you', { ...call, round: 'screen' }, '2025-10-09T15:30', 'FR')).toContain('due')
  })

  it('counts hours where the interview was, across a change of clocks', () => {
    // In London 01:00 GMT became 02:00 BST on 29 March 2026.
    const facts = { interviewedAt: '2026-03-29T00:30', timeZone: 'Europe/London' }
    expect(dates('thank-you', facts, '2026-03-29')).toContain('2026-03-29T03:30 2026-03-29T09:00')
  })

  it('has no dates before the day of the interview is known', () => {
    expect(dates('thank-you', {})).toBe('null null null upcoming')
  })
})

describe('the check-in', () => {
  it('opens on the fifth working day where no date was named', () => {
    expect(dates('check-in', thursday)).toBe('2025-10-16 2025-10-20 2025-10-23 upcoming')
    expect(dates('check-in', thursday, '2025-10-16')).toContain('due')
    expect(dates('check-in', thursday, '2025-10-24')).toContain('late')
  })

  it('waits longer for a university', () => {
    expect(dates('check-in', { ...thursday, company: 'Northmoor University' })).toContain(
      '2025-10-16 2025-10-23 2025-10-23',
    )
  })

  it.each([
    [{ decisionBy: '2025-10-17' }, '2025-10-20 2025-10-22 2025-10-24'],
    [{ decisionText: 'one to two weeks' }, '2025-10-24 2025-10-28 2025-10-30'],
    [{ decisionText: 'end of November' }, '2025-12-01 2025-12-03 2025-12-05'],
    [{ decisionBy: '2025-11-30' }, '2025-12-01 2025-12-03 2025-12-05'],
    [{ decisionText: 'end of the month' }, '2025-11-03 2025-11-05 2025-11-07'],
    // Three to five days: Tuesday 14 October.
    [{ decisionText: 'in a few days' }, '2025-10-15 2025-10-17 2025-10-21'],
    // Sunday 9 November is a day off, and so they answer on the Monday.
    [{ decisionText: 'in about a month' }, '2025-11-11 2025-11-13 2025-11-17'],
    // The date goes before the words it came from.
    [{ decisionBy: '2025-10-17', decisionText: 'two months' }, '2025-10-20 2025-10-22 2025-10-24'],
    // Nobody promises a day before the interview: that date is from an earlier round.
    [{ decisionBy: '2025-10-01' }, '2025-10-16 2025-10-20 2025-10-23'],
  ])('waits for the day they promised: %j', (promise, expected) => {
    expect(dates('check-in', { ...thursday, ...promise })).toBe(`${expected} upcoming`)
  })

  it.each([
    [{ decisionText: 'a couple of days' }, '2025-10-14 2025-10-16 2025-10-20'],
    [{ decisionText: 'I will write tomorrow' }, '2025-10-14 2025-10-16 2025-10-20'],
    [{ decisionBy: '2025-10-12' }, '2025-10-14 2025-10-16 2025-10-20'],
  ])('takes no promise for the weekend as one for that Friday: %j', (promise, expected) => {
    expect(dates('check-in', { ...friday, ...promise })).toBe(`${expected} upcoming`)
    expect(stepsOf({ ...friday, ...promise })[0]!.why).not.toContain('They decide that day')
  })

  it('names the year of a day in another year', () => {
    const why = (now: string) => stepsOf({ ...thursday, decisionBy: '2026-01-16' }, now).at(-1)!.why
    expect(why('2025-12-01')).toContain('Fri 16 January 2026.')
    expect(why('2026-01-05')).toContain('Fri 16 January.')
  })

  it('knows a named day without the day of the interview', () => {
    expect(dates('check-in', { decisionText: 'end of November' }, '2025-11-03')).toContain('2025-12-01')
  })

  it('ends February on its last working day, in a leap year too', () => {
    // 29 February 2028 is a Tuesday.
    const facts = { interviewedAt: '2028-02-10T10:00', decisionText: 'end of February' }
    expect(dates('check-in', facts, '2028-02-11')).toContain('2028-03-01 2028-03-03 2028-03-07')
  })

  it('moves from the turn of the year to the second week of January', () => {
    expect(dates('check-in', { interviewedAt: '2025-12-19T10:00' }, '2025-12-20')).toBe(
      '2026-01-08 2026-01-08 2026-01-15 upcoming',
    )
    expect(dates('check-in', { interviewedAt: '2025-12-11T10:00' }, '2025-12-12')).toBe(
      '2025-12-18 2025-12-22 2026-01-15 upcoming',
    )
    expect(dates('check-in', { ...thursday, decisionBy: '2025-12-31' })).toContain('2026-01-08')
    // 8 January 2028 is a Saturday.
    expect(dates('check-in', { interviewedAt: '2027-12-20' }, '2027-12-21')).toContain('2028-01-10')
  })

  it('leaves a working day after the thanks', () => {
    const facts = {
      ...thursday,
      decisionBy: '2025-10-09',
      sent: [{ kind: 'thank-you' as const, at: '2025-10-10T09:00' }],
    }
    expect(dates('check-in', facts, '2025-10-10')).toContain('2025-10-13 2025-10-14 2025-10-16')
  })

  it('keeps its distance from thanks that are still in time, and takes them in once they are late', () => {
    const facts = { ...friday, decisionText: 'by tonight' }
    const listed = (now: string) => stepsOf(facts, now).map(({ kind, state }) => `${kind} ${state}`)
    expect(listed('2025-10-13')).toEqual(['thank-you due', 'check-in upcoming'])
    expect(dates('check-in', facts, '2025-10-13')).toContain('2025-10-16 2025-10-16 2025-10-17')
    expect(listed('2025-10-14')).toEqual(['thank-you due', 'check-in upcoming'])
    expect(listed('2025-10-15')).toEqual(['check-in due'])
  })

  it.each([
    ['the next working day, as usual', '2025-10-10', {}, '2025-10-16 2025-10-20'],
    ['late, and no day is named: a week', '2025-10-14', {}, '2025-10-21 2025-10-21'],
    [
      'late, before a named day: three days',
      '2025-10-17',
      { decisionBy: '2025-10-17' },
      '2025-10-20 2025-10-22',
    ],
    ['after a named day: three days', '2025-10-21', { decisionBy: '2025-10-17' }, '2025-10-24 2025-10-24'],
    [
      'before they wrote, which counts alone',
      '2025-10-14',
      { received: [{ at: '2025-10-15' }] },
      '2025-10-22',
    ],
  ])('keeps its distance from thanks that went out %s', (_, at, more, days) => {
    const facts = { ...thursday, ...more, sent: [{ kind: 'thank-you' as const, at }] }
    expect(dates('check-in', facts, '2025-10-21')).toContain(days)
  })

  it('says so where it waits for the thanks, and only there', () => {
    const why = (at: string) =>
      stepsOf({ ...thursday, sent: [{ kind: 'thank-you', at }] }, '2025-10-14')[1]?.why
    expect(why('2025-10-14')).toContain('went out on Tue 14 October, and two messages close together')
    expect(why('2025-10-10')).not.toContain('close together')
  })

  it('keeps its distance from the last of several thanks', () => {
    const sent = ['2025-10-10', '2025-10-15'].map((at) => ({ kind: 'thank-you' as const, at }))
    expect(dates('check-in', { ...thursday, sent }, '2025-10-15')).toContain('2025-10-22')
  })

  it('is one message with the thanks where an offer or their own wish leaves it no other day', () => {
    const kindsOn = (more: Interview) => stepsOf({ ...friday, ...more }, '2025-10-13').map(({ kind }) => kind)
    expect(kindsOn({ offerDeadline: '2025-10-24' })).toEqual(['check-in'])
    expect(kindsOn({ decisionText: 'Please write to me on Monday' })).toEqual(['check-in'])
  })

  it('is not asked to thank at the door once that day is past', () => {
    const facts = { ...friday, decisionText: 'by tonight' }
    expect(stepsOf(facts, '2025-10-10T16:00')[0]!.why).toContain('out of the door')
    expect(stepsOf(facts, '2025-10-13')[0]!.why).toContain('wait no longer')
  })

  it('tells of another offer at once, before the date they named', () => {
    // Monday; the offer is due on Wednesday, their date is Friday.
    const facts = { ...thursday, decisionBy: '2025-10-17', offerDeadline: '2025-10-15' }
    expect(dates('check-in', facts, '2025-10-13T10:00')).toBe('2025-10-13 2025-10-13 2025-10-14 due')
    expect(dates('check-in', facts, '2025-10-16T10:00')).toBe('2025-10-20 2025-10-22 2025-10-24 upcoming')
  })

  it('does not tell of the offer twice in three days', () => {
    const facts = { ...checked, offerDeadline: '2025-10-24' }
    expect(dates('check-in', facts, '2025-10-21')).toContain('done')
    expect(dates('check-in', facts, '2025-10-24')).toContain('due')
  })

  it('starts its count again with their answer', () => {
    const facts = { ...checked, received: [{ at: '2025-10-22' }] }
    expect(dates('check-in', facts, '2025-10-23')).toBe('2025-10-29 2025-10-31 2025-11-05 upcoming')
    expect(dates('final-follow-up', facts, '2025-10-30')).toBeUndefined()
  })

  it('keeps to a promised day that is still ahead when they write', () => {
    const facts = { ...thursday, decisionBy: '2025-10-31', received: [{ at: '2025-10-20' }] }
    expect(dates('check-in', facts, '2025-10-21')).toContain('2025-11-03')
  })

  it.each([
    ['another week', '2025-10-13', '2025-10-21'],
    ['we need two more weeks', '2025-10-20', '2025-11-04'],
    ['1-2 weeks more', '2025-10-20', '2025-11-04'],
    ['a few days longer', '2025-10-20', '2025-10-28'],
    ['end of next week', '2025-10-20', '2025-11-03'],
    ['by the end of the week', '2025-10-20', '2025-10-27'],
    // From the interview, where that day was still ahead when they wrote.
    ['two weeks', '2025-10-20', '2025-10-24'],
    ['more than a week', '2025-10-13', '2025-10-17'],
    // Days of the calendar are over, and the count starts again.
    ['by the 17th', '2025-10-20', '2025-10-27'],
    ['by 17 October or another week', '2025-10-20', '2025-10-27'],
  ])('counts %s from their message of %s, where it came with it', (decisionText, at, day) => {
    const facts = { ...thursday, decisionText, received: [{ at }] }
    expect(dates('check-in', facts, '2025-10-20')?.slice(0, 10)).toBe(day)
  })

  it('counts no words from an invitation, which asks for the new interview', () => {
    const received = [{ at: '2025-10-20', answer: 'invitation' as const }]
    const facts = { ...thursday, decisionText: 'by the end of next week', received }
    expect(stepsOf(facts, '2025-10-21').at(-1)!.why).toContain('enter the new interview')
  })

  it('says from which message it counts, or asks for the day that they named in it', () => {
    const why = (decisionText: string) => {
      const facts = { ...thursday, decisionText, received: [{ at: '2025-10-20' }] }
      return stepsOf(facts, '2025-10-21').at(-1)!.why
    }
    expect(why('another week')).toContain(
      'Mon 27 October (“another week”), counted from their message of Mon 20',
    )
    expect(why('by the 17th')).toContain('If they named a new day, enter it.')
  })

  it('takes a mail from before the interview for no answer to it', () => {
    expect(dates('check-in', { ...thursday, received: [{ at: '2025-10-02' }] })).toContain('2025-10-16')
  })
})

describe('words that name no latest day', () => {
  const why = (decisionText: string, more: Interview = {}) =>
    stepsOf({ ...thursday, decisionText, ...more }).find(({ kind }) => kind === 'check-in')?.why ?? ''

  it('move the check-in later, never forward', () => {
    const on = (decisionText: string) => dates('check-in', { ...thursday, decisionText })
    expect(on('when the directors have met')).toContain('2025-10-23 2025-10-23 2025-10-30')
    expect(on('not before the 20th')).toContain('2025-10-27 2025-10-29 2025-11-03')
    expect(on('soon')).toContain('2025-10-16')
  })

  it('are told as what they are', () => {
    expect(why('not before the 20th')).toContain('Mon 20 October as one before which nothing comes')
    expect(why('when the directors have met')).toContain('No day could be read')
    expect(why('by the 20th')).toContain('The latest day they named is Mon 20 October')
  })

  it('of another language push the check-in later too, and are told as unread', () => {
    expect(dates('check-in', { ...thursday, decisionText: 'Mitte der Woche' })).toContain('2025-10-23')
    expect(why('Mitte der Woche')).toContain('No day could be read in their words (“Mitte der Woche”)')
    expect(why('in due course')).toContain('No date was named')
  })

  it('give no day where that may lie months ahead', () => {
    expect(dates('check-in', { ...thursday, decisionText: 'after Easter' })).toBe('null null null upcoming')
    expect(why('after Easter')).toContain('Add the day they meant')
    expect(why('after Easter', { decisionBy: '2025-10-17' })).toContain('named is Fri 17 October')
  })

  it('are our reading where they name a part of a month or year', () => {
    expect(why('early November')).toContain('read their words (“early November”) as up to Mon 10 November')
    expect(why('late next month')).toContain('as up to Sun 30 November, no working day there')
    expect(why('in two weeks')).toContain('The latest day they named is Thu 23 October')
  })

  it('leave the day they named as it is, and tell which working day counts', () => {
    expect(why('', { decisionBy: '2025-10-19' })).toContain(
      'named is Sun 19 October, no working day there, so Fri 17 October counts',
    )
  })
})

describe('an offer that stands in the words', () => {
  const stepFor = (decisionText: string) =>
    dates('check-in', { ...thursday, decisionText }, '2025-10-13T10:00')

  it.each([
    'I have another offer and must answer by Wednesday 15 October',
    'They decide by Friday, but my other offer runs out on Wednesday 15 October',
    'By 17 October; I must accept or decline an offer from Beta by the 15th, as I have another offer',
  ])('is told before its day: %s', (words) => {
    expect(stepFor(words)).toBe('2025-10-13 2025-10-13 2025-10-14 due')
  })

  it.each([
    'We will make an offer by Wednesday 15 October',
    'If you get another offer, tell us by Wednesday 15 October',
    'I have an answer to expect by Wednesday 15 October',
  ])('and none where they speak of theirs: %s', (words) => {
    expect(stepFor(words)).toContain('2025-10-16')
  })
})

describe('a check-in after a day from which they are away', () => {
  it.each([
    ['Before we break up on 18 December', '2026-01-08'],
    ['By 18 December, then the office closes for Christmas', '2026-01-08'],
    ['by the 18th of December, the end of term', '2026-01-08'],
    ['by 18 December, before the winter break', '2026-01-08'],
    // Nobody is away, or not for long.
    ['by 18 December', '2025-12-19'],
    ['By 18 December, when applications close', '2025-12-19'],
    ['Before we finish our interviews on 18 December', '2025-12-19'],
    ['Before we break up on 5 December', '2025-12-08'],
  ])('waits until they are back: %s', (decisionText, earliest) => {
    const facts = { interviewedAt: '2025-11-27T10:00', decisionText }
    expect(dates('check-in', facts, '2025-11-28')).toContain(earliest)
  })
})

describe('the last follow-up', () => {
  it('comes five to ten working days after the check-in', () => {
    expect(dates('check-in', checked, '2025-10-21')).toContain('done')
    expect(dates('final-follow-up', checked, '2025-10-21')).toBe('2025-10-27 2025-10-29 2025-11-03 upcoming')
    expect(dates('final-follow-up', checked, '2025-11-04')).toContain('late')
  })

  it('is not planned before a check-in, nor a month after it', () => {
    expect(dates('final-follow-up', thursday, '2025-10-28')).toBeUndefined()
    expect(dates('final-follow-up', checked, '2025-11-18')).toBeUndefined()
  })

  it.each([
    // The turn of the year carries its latest day to 15 January, more than 20 working days on.
    ['2025-12-12', '2026-01-15', '2026-01-15 due'],
    ['2025-12-12', '2026-01-16', undefined],
    ['2025-12-15', '2026-01-14', '2026-01-15 due'],
    // As ever where nothing is carried: late from the 21st working day at most.
    ['2025-10-20', '2025-11-17', '2025-11-03 late'],
    ['2025-10-20', '2025-11-18', undefined],
  ])('is listed up to its own latest day: after %s, on %s', (at, now, expected) => {
    const found = dates('final-follow-up', { ...thursday, sent: [{ kind: 'check-in', at }] }, now)
    expect(found?.split(' ').slice(2).join(' ')).toBe(expected)
  })

  it.each([
    // The promise is past: five, seven and ten working days after the check-in.
    ['2025-10-17', '2025-10-21', '2025-10-27 2025-10-29 2025-11-03 upcoming'],
    ['2025-10-31', '2025-10-21', '2025-11-03 2025-11-05 2025-11-07 upcoming'],
    // Four weeks after the check-in, and yet the day it waited for.
    ['2025-11-21', '2025-11-24', '2025-11-24 2025-11-26 2025-11-28 due'],
  ])('leaves them a working week beyond the promised day: %s, on %s', (decisionBy, now, expected) => {
    expect(dates('final-follow-up', { ...checked, decisionBy }, now)).toBe(expected)
  })

  it.each([
    [[], '2025-10-21', 'until Mon 27 October'],
    [[], '2025-10-27', 'one last message is fine now'],
    [[], '2025-12-01', 'one more would only nag'],
    [['check-in 2025-10-27'], '2025-10-30', 'Mon 20 October and Mon 27 October. That was your last message'],
    [['check-in 2025-10-21'], '2025-10-22', 'Mon 20 October and Tue 21 October. That was your last message'],
    [['phone-script 2025-10-27'], '2025-10-30', 'That was your last message'],
    [['final-follow-up 2025-10-27'], '2025-10-30', 'You asked on Mon 20 October and Mon 27 October.'],
  ] as const)('is what the check-in speaks of, or the end: after %j, on %s', (more, now, said) => {
    const sent = more.map((each) => {
      const [kind, at] = each.split(' ') as [Step['kind'], string]
      return { kind, at }
    })
    const steps = stepsOf({ ...checked, sent: [...checked.sent, ...sent] }, now)
    const why = steps.find(({ kind }) => kind === 'check-in')!.why
    expect(why).toContain(said)
    expect(why.includes('next step')).toBe(steps.some(({ state }) => state === 'upcoming'))
  })

  it('has one day with the check-in that speaks of it', () => {
    const steps = stepsOf({ ...checked, decisionBy: '2025-11-14' }, '2025-10-28')
    expect(steps.map(({ kind, earliest }) => `${kind} ${earliest}`)[1]).toBe('final-follow-up 2025-11-17')
    expect(steps[0]!.why).toContain('until Mon 17 November')
  })

  it('is the end: after two unanswered messages nothing is left to send', () => {
    for (const second of ['check-in', 'final-follow-up', 'phone-script'] as const) {
      const facts = { ...checked, sent: [...checked.sent, { kind: second, at: '2025-10-28' }] }
      expect(stepsOf(facts, '2025-11-06').filter(({ state }) => state !== 'done')).toEqual([])
    }
  })
})

describe('the phone', () => {
  it('is not offered by itself', () => {
    expect(dates('phone-script', thursday, '2025-10-20')).toBeUndefined()
    expect(dates('phone-script', checked, '2025-10-24')).toBeUndefined()
  })

  it('is offered when a check-in went unanswered for five working days', () => {
    expect(dates('phone-script', checked, '2025-10-27')).toBe('2025-10-27 2025-10-29 2025-11-03 due')
  })

  it('is offered where it is their way, from the day a check-in may go', () => {
    const facts = { ...thursday, contactBy: 'phone' as const }
    expect(dates('phone-script', facts, '2025-10-13')).toBe('2025-10-16 2025-10-20 2025-10-23 upcoming')
  })

  it('is offered when an offer must be answered soon, but not on the day of the email', () => {
    const facts = { ...thursday, offerDeadline: '2025-10-15' }
    expect(dates('phone-script', facts, '2025-10-13')).toBe('2025-10-14 2025-10-14 2025-10-15 upcoming')
    expect(dates('phone-script', facts, '2025-10-15')).toBeUndefined()
  })
})

describe('an invitation to call or to write', () => {
  const kinds = (facts: Interview, now: string) =>
    stepsOf(facts, now)
      .filter(({ kind }) => kind !== 'thank-you')
      .map(({ kind, state }) => `${kind} ${state}`)
  const asked = { ...thursday, decisionText: 'Do give me a ring next Wednesday.' }
  const ifSilent = { ...thursday, decisionText: 'By 24 October. Ring us if you have no news by the 20th.' }

  it('to call is a call on the day they named, in place of the check-in', () => {
    expect(dates('phone-script', asked)).toBe('2025-10-15 2025-10-15 2025-10-17 upcoming')
    expect(kinds(asked, '2025-10-15')).toEqual(['phone-script due'])
  })

  it('only for silence leaves the promised day as it is', () => {
    expect(dates('phone-script', ifSilent, '2025-10-20')).toBe('2025-10-20 2025-10-20 2025-10-22 due')
    expect(dates('check-in', ifSilent, '2025-10-23')).toBe('2025-10-27 2025-10-29 2025-10-31 upcoming')
    expect(dates('phone-script', { ...ifSilent, decisionBy: '2025-10-24' }, '2025-10-20')).toContain('due')
  })

  it('is overtaken by a message on its day, or by any where it was only for silence', () => {
    const received = [{ at: '2025-10-13' }]
    expect(kinds({ ...ifSilent, received }, '2025-10-20')).toEqual(['check-in upcoming'])
    expect(kinds({ ...asked, received }, '2025-10-15')).toEqual(['phone-script due'])
    expect(kinds({ ...asked, received: [{ at: '2025-10-15' }] }, '2025-10-16')).toEqual(['check-in upcoming'])
  })

  it('that was missed leaves a note or a late call', () => {
    expect(kinds(asked, '2025-10-20')).toEqual(['check-in due', 'phone-script late'])
  })

  it('that was followed leaves one last note, a week later', () => {
    const called = { ...asked, sent: [{ kind: 'phone-script' as const, at: '2025-10-15' }] }
    expect(kinds(called, '2025-10-16')).toEqual(['final-follow-up upcoming', 'phone-script done'])
    expect(dates('final-follow-up', called, '2025-10-16')).toContain('2025-10-22')
  })

  it('speaks of a best day only while that is ahead', () => {
    const why = (now: string) =>
      stepsOf({ ...thursday, decisionText: 'Ring us if you have no news by the 20th.' }, now).at(-1)!.why
    expect(why('2025-10-17')).toContain('Best on Mon 20 October, if nothing has come by then: one call')
    expect(why('2025-10-21')).toContain('Best now, if nothing has come: one call')
  })

  it('asks for no call on the day of a note, nor after two without an answer', () => {
    const sent = [{ kind: 'check-in' as const, at: '2025-10-15' }]
    expect(dates('phone-script', { ...asked, sent }, '2025-10-15')).toContain('2025-10-16')
    expect(stepsOf({ ...asked, sent }, '2025-10-15')[0]!.why).toContain('The call they asked for comes next')
    const twice = [{ kind: 'check-in' as const, at: '2025-10-13' }, ...sent]
    expect(dates('phone-script', { ...asked, sent: twice }, '2025-10-15')).toBeUndefined()
  })

  it('without a day makes the phone one way to ask', () => {
    const facts = { ...thursday, decisionText: 'We decide by the 17th, otherwise ring me.' }
    expect(dates('check-in', facts)).toBe('2025-10-20 2025-10-22 2025-10-24 upcoming')
    expect(dates('phone-script', facts)).toBe('2025-10-20 2025-10-22 2025-10-24 upcoming')
  })

  it('to write moves the check-in to their day', () => {
    const facts = { ...thursday, decisionText: 'Please drop us a line on the 14th.' }
    expect(dates('check-in', facts)).toBe('2025-10-14 2025-10-14 2025-10-16 upcoming')
    expect(dates('phone-script', facts)).toBeUndefined()
  })
})

describe('words that ask for patience', () => {
  const askedOn = (decisionText: string, more: Interview = {}) => {
    const facts = { ...thursday, decisionText, ...more }
    return stepsOf(facts, '2025-11-10').map(({ kind }) => kind)
  }
  const sent = [{ kind: 'check-in' as const, at: '2025-10-27' }]

  it('leave no question about the outcome where none is wanted, but for an offer', () => {
    expect(askedOn('Please do not chase us, we will write')).toEqual(['thank-you'])
    expect(askedOn('Please do not chase us, we will write', { contactBy: 'phone' })).toEqual(['thank-you'])
    expect(askedOn('Please do not chase us', { offerDeadline: '2025-11-14' })).toEqual(['check-in'])
    expect(askedOn('We will let you know', { sent })).toContain('final-follow-up')
    expect(askedOn('Please do not chase us', { sent })).toEqual(['check-in'])
  })

  it('leave out the call alone where only that is not wanted', () => {
    expect(askedOn('No phone calls please', { contactBy: 'phone' })).toEqual(['check-in'])
    expect(askedOn('No phone calls please', { sent })).toEqual(['check-in', 'final-follow-up'])
  })

  it.each([
    ['Please do not chase us before the 24th', '2025-10-27'],
    ['Please do not chase us; you will hear by the 24th', '2025-10-27'],
    ['Please do not email, give me a ring on the 24th', undefined],
    ['You will hear in the new year', '2026-01-21'],
    ['After the Christmas break', '2026-01-12'],
  ])('move the check-in behind a day they name: %s', (decisionText, day) => {
    expect(dates('check-in', { ...thursday, decisionText })?.slice(0, 10)).toBe(day)
  })

  it('make its days a guess where the time cannot be read', () => {
    const stepFor = (decisionText: string) => stepsOf({ ...thursday, decisionText })[1]!
    expect(stepFor('once the board is back').unless).toBe('they named a later day')
    expect(stepFor('once the board is back').why).toContain('No day could be read')
    expect(stepFor('soon').unless).toBeUndefined()
    expect(stepFor('in two weeks').unless).toBeUndefined()
  })
})

it('asks for the new interview once they invite again', () => {
  const facts = { ...thursday, received: [{ at: '2025-10-20', answer: 'invitation' as const }] }
  const step = stepsOf(facts, '2025-10-21').at(-1)!
  expect(step.why).toContain('enter the new interview')
  expect(step.unless).toBe('a new interview is set')
  expect(stepsOf({ ...facts, interviewedAt: '2025-10-29' }, '2025-10-30').at(-1)!.unless).toBeUndefined()
})

describe('a rejection', () => {
  const facts = { ...checked, received: [{ at: '2025-10-23', answer: 'rejection' as const }] }

  it('leaves only the reply, within a day or two', () => {
    expect(stepsOf(facts, '2025-10-23').map(({ kind }) => kind)).toEqual(['after-rejection'])
    expect(dates('after-rejection', facts, '2025-10-24')).toBe('2025-10-23 2025-10-24 2025-10-27 due')
    const whyOn = (now: string) => stepsOf(facts, now).at(-1)?.why
    expect([whyOn('2025-10-24'), whyOn('2025-11-24')]).toEqual([
      expect.stringMatching(/^Sleep on it/),
      expect.stringMatching(/^Some days have passed/),
    ])
  })

  it('is done once replied to', () => {
    const replied = {
      ...facts,
      sent: [...facts.sent, { kind: 'after-rejection' as const, at: '2025-10-24' }],
    }
    expect(stepsOf(replied, '2025-10-25').map(({ state }) => state)).toEqual(['done'])
  })
})

describe('a no that stands in their words', () => {
  const kindsFor = (decisionText: string, more: Interview = {}) =>
    stepsOf({ ...thursday, decisionText, ...more }, '2025-10-14T10:00').map(({ kind }) => kind)

  it.each([
    'I am sorry, we will not be progressing your application',
    'The role has now been filled',
    'They chose somebody else',
    'We decided to move forward with a different applicant',
    'You have not been selected on this occasion',
    'They turned me down',
    'Sadly I was unsuccessful',
    'You are no longer under consideration',
    'We are unable to offer you the position',
  ])('is answered, and nothing asked: %s', (words) => {
    expect(kindsFor(words)).toEqual(['after-rejection'])
  })

  it.each([
    'If you have not heard by then, you were not selected',
    'The role has not been filled yet',
    'We will tell unsuccessful candidates too',
    'They may go with an internal candidate',
    'We regret that we cannot decide this week',
    'They chose somebody else for the first post, and tell me about the second by the 17th',
    'We have not selected anyone',
    'You will hear whether or not you were successful',
    'We are moving forward with interviews',
    'We will take your application to the board',
  ])('is none yet: %s', (words) => {
    expect(kindsFor(words)).toContain('check-in')
  })

  it('has the day of their last message, and gives way to an answer that is known', () => {
    const words = { ...thursday, decisionText: 'The post was filled' }
    const received = [{ at: '2025-10-13' }]
    expect(dates('after-rejection', { ...words, received }, '2025-10-14')).toBe(
      '2025-10-13 2025-10-14 2025-10-15 due',
    )
    const offered = [{ at: '2025-10-13', answer: 'offer' as const }]
    expect(kindsFor('The post was filled', { received: offered })).toEqual([])
  })
})

it('holds an application for over after half a year without a word', () => {
  const kindsOn = (now: string, more: Interview = {}) =>
    stepsOf({ ...thursday, ...more }, now).map(({ kind }) => kind)
  expect(kindsOn('2026-03-20')).toEqual(['check-in'])
  expect(kindsOn('2026-05-20')).toEqual([])
  expect(kindsOn('2026-05-20', { decisionBy: '2026-05-15' })).toEqual(['check-in'])
  expect(kindsOn('2026-05-20', { received: [{ at: '2026-05-11' }] })).toEqual(['check-in'])
  expect(kindsOn('2026-05-20', { offerDeadline: '2026-05-25' })).toContain('check-in')
})

it('believes no message that is still to come, but one of tomorrow elsewhere', () => {
  const thankedOn = (at: string) => dates('thank-you', { ...thursday, sent: [{ kind: 'thank-you', at }] })
  expect(thankedOn('2025-11-09')).toContain('upcoming')
  expect(thankedOn('2025-10-10')).toContain('done')
})

it('reminds of a note to each interviewer while thanks are in time', () => {
  const interviewers = [{ name: 'Ada Obi' }, { name: 'Bo Lind' }]
  const sent = (count: number) =>
    Array.from({ length: count }, () => ({ kind: 'thank-you' as const, at: '2025-10-09T18:00' }))
  const reminds = (count: number, now = '2025-10-10', people = interviewers) =>
    stepsOf({ ...thursday, interviewers: people, sent: sent(count) }, now)[0]!.why.includes('a note to each')
  expect([0, 1, 2].map((count) => reminds(count))).toEqual([true, true, false])
  expect(reminds(1, '2025-10-20')).toBe(false)
  expect(reminds(0, '2025-10-10', interviewers.slice(1))).toBe(false)
})

it.each([
  ['No phone calls, please', 'They asked for no calls'],
  ['Please direct all queries to the school office', 'whom questions go to'],
  ['All further enquiries through HR only', 'whom questions go to'],
])('passes on what they said of the way to ask: %s', (decisionText, said) => {
  expect(stepsOf({ ...thursday, decisionText })[1]!.why).toContain(said)
})

it('reads no such wish into other words', () => {
  for (const decisionText of ['we will send any questions to you', 'Call us with any questions', 'by Friday'])
    expect(stepsOf({ ...thursday, decisionText })[1]?.why).not.toMatch(/whom questions|no calls/)
})

describe('once they have made an offer', () => {
  const offered = { ...checked, received: [{ at: '2025-10-23', answer: 'offer' as const }] }
  const notesOn = (facts: Interview, now = '2025-11-03') =>
    plan(facts, Temporal.PlainDateTime.from(now)).notes.join()

  it.each([{}, { offerDeadline: '2025-11-06' }, { contactBy: 'phone' as const }])(
    'chases nothing, whatever else there is: %j',
    (more) => {
      expect(stepsOf({ ...offered, ...more }, '2025-11-03')).toEqual([])
    },
  )

  it('asks for the answer, by the day on which one is due, until something has been sent since', () => {
    const sent = [{ kind: 'phone-script' as const, at: '2025-10-24' }]
    expect(notesOn(offered)).toMatch(/an offer on Thu 23 October, so the next word is yours.*time they gave/)
    expect(notesOn({ ...offered, offerDeadline: '2025-11-06' })).toContain('by Thu 6 November')
    expect(notesOn({ ...offered, sent })).toBe('')
    expect(notesOn({ ...offered, received: [{ at: '2025-10-23' }] })).toBe('')
    expect(notesOn(offered, '2026-06-20')).toContain('closed')
  })
})

it('goes through the agency that arranged it, at each step still to take', () => {
  const through = (facts: Interview, now: string) =>
    stepsOf({ ...facts, contactBy: 'agency' }, now).map(({ why }) => why.includes('your consultant'))
  expect(through(thursday, '2025-10-10')).toEqual([true, true])
  // The check-in is done; the last follow-up and the call are to come.
  expect(through(checked, '2025-10-27')).toEqual([false, true, true])
  expect(stepsOf(thursday).some(({ why }) => why.includes('consultant'))).toBe(false)
})

it('says that holidays could not be loaded, and then counts without them', () => {
  const at = Temporal.PlainDateTime.from('2025-10-10')
  const { steps, notes } = plan({ ...thursday, country: 'GB' }, at, null)
  expect(notes).toEqual([expect.stringContaining('could not be loaded')])
  expect(steps).toHaveLength(2)
})

describe('a year that is half typed or mistyped', () => {
  it.each([
    { interviewedAt: '0002-03-03', sent: [{ kind: 'thank-you', at: '0002-03-04' }] },
    { interviewedAt: '2026-03-03', sent: [{ kind: 'thank-you', at: '2726-03-04' }] },
    { interviewedAt: '2026-03-03', decisionBy: '9999-12-30' },
    { interviewedAt: '2026-03-03', offerDeadline: '9999-12-30' },
  ] as const)('is planned for without walking through every day of the centuries: %o', (facts) => {
    let asked = 0
    const calendar = { holiday: () => void asked++ as undefined }
    plan(facts, Temporal.PlainDateTime.from('2026-03-10T11:00'), calendar)
    expect(asked).toBeLessThan(4_000)
  })
})

describe('a step that is open or late on a day off', () => {
  const holidays: Record<string, string> = { '2025-10-20': 'Founders’ Day', '2025-12-25': 'Christmas Day' }
  const calendar = { holiday: (day: Temporal.PlainDate) => holidays[day.toString()] }
  const stepOn = (kind: Step['kind'], facts: Interview, now: string) => {
    const found = plan(facts, Temporal.PlainDateTime.from(now), calendar).steps
    return found.find((each) => each.kind === kind)
  }
  const [early, autumn] = [{ interviewedAt: '2025-12-09' }, { interviewedAt: '2025-10-01' }]

  it.each([
    ['check-in', thursday, '2025-10-20', '2025-10-21 upcoming'],
    ['check-in', thursday, '2025-10-21', '2025-10-16 due'],
    ['check-in', early, '2025-12-23', '2025-12-16 due'],
    ['check-in', early, '2025-12-24', '2026-01-08 upcoming'],
    ['check-in', autumn, '2025-12-29', '2026-01-08 upcoming'],
    ['check-in', autumn, '2026-01-05', '2026-01-08 upcoming'],
    ['check-in', autumn, '2026-01-08', '2025-10-08 late'],
    [
      'check-in',
      { ...early, decisionText: 'please write to me on 29 December' },
      '2025-12-29',
      '2025-12-29 due',
    ],
    ['check-in', { ...early, offerDeadline: '2025-12-30' }, '2025-12-29', '2025-12-29 due'],
    [
      'final-follow-up',
      { ...early, sent: [{ kind: 'check-in', at: '2025-12-16' }] },
      '2025-12-26',
      '2026-01-08 upcoming',
    ],
  ] as const)('waits until people are back: the %s of %j on %s', (kind, facts, now, expected) => {
    const step = stepOn(kind, facts, now)
    expect(`${step?.earliest} ${step?.state}`).toBe(expected)
  })

  it('leaves a week from then on', () => {
    expect(stepOn('check-in', autumn, '2025-12-29')?.latest).toBe('2026-01-15')
    expect(stepOn('check-in', thursday, '2025-10-20')?.latest).toBe('2025-10-24')
  })

  it('says why it waits, and offers no call in its place', () => {
    expect(stepOn('check-in', thursday, '2025-10-20')?.why).toContain(
      'Founders’ Day (Mon 20 October) is a public',
    )
    expect(stepOn('check-in', autumn, '2025-12-29')?.why).toContain('so this waits until Thu 8 January 2026')
    const asked = { ...early, sent: [{ kind: 'check-in' as const, at: '2025-12-16' }] }
    expect(stepOn('phone-script', asked, '2025-12-25')).toBeUndefined()
  })
})
