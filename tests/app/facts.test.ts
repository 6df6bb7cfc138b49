import { expect, it } from 'vitest'
import {
  beforeInterview,
  nameOf,
  stillToCome,
  strangeCountry,
  tellsMore,
} from '../../src/app/interview/facts.ts'
import { refusedOn } from '../../src/app/interview/outlook.ts'

it.each([
  [{ company: 'Tarnby Tiles', role: 'Kiln hand', interviewedAt: '2026-03-02' }, 'Tarnby Tiles · Kiln hand'],
  [{ interviewedAt: '2026-03-02T23:30' }, 'Interview of 2 March'],
  [{}, 'Interview without a name'],
])('calls an interview by company and role, else by its day: %j', (facts, name) => {
  expect(nameOf(facts)).toBe(name)
})

it.each([
  [{}, [{ at: '2026-03-09', answer: 'rejection' }]],
  [{ received: [{ at: '2026-03-05' }] }, [{ at: '2026-03-05', answer: 'rejection' }]],
  [
    { received: [{ at: '2026-03-05' }], sent: [{ kind: 'check-in', at: '2026-03-06' }] },
    [{ at: '2026-03-05' }, { at: '2026-03-09', answer: 'rejection' }],
  ],
  [
    { received: [{ at: '2026-03-05', answer: 'invitation' }] },
    [
      { at: '2026-03-05', answer: 'invitation' },
      { at: '2026-03-09', answer: 'rejection' },
    ],
  ],
] as const)('takes a no for their last word, unless that was something else: %j', (facts, received) => {
  expect(refusedOn('2026-03-09', facts).received).toEqual(received)
})

it.each(['Narnia', 'London, UK'])('says that %s is no country it knows', (country) => {
  expect(strangeCountry(country)).toContain(`“${country}”, so no public holidays`)
})

it.each([undefined, '', 'Scotland', 'U.K.', 'us-ca', 'Türkiye'])('knows the country %s', (country) => {
  expect(strangeCountry(country)).toBe(undefined)
})

it('says that a message cannot have come or gone on a day ahead', () => {
  const said = ['2026-03-10', '2026-03-09', '2026-03-09T23:50'].map((at) => stillToCome(at, '2026-03-09'))
  expect(said).toEqual([expect.stringContaining('still to come'), undefined, undefined])
})

it('says that they cannot have meant a day before the interview', () => {
  const said = ['2026-03-01', '2026-03-02', '2026-03-03'].map((decisionBy) =>
    beforeInterview({ decisionBy, interviewedAt: '2026-03-02T10:00' }),
  )
  expect(said).toEqual([expect.stringContaining('before the interview'), undefined, undefined])
  expect(beforeInterview({ decisionBy: '2026-03-01' })).toBe(undefined)
})

it('unfolds what helps where something of it is told; the zone alone comes with any time', () => {
  expect([{ country: 'Wales' }, { values: ['care'] }].map(tellsMore)).toEqual([true, true])
  expect([{}, { company: 'Tarnby Tiles', timeZone: 'Europe/Paris' }].map(tellsMore)).toEqual([false, false])
})
