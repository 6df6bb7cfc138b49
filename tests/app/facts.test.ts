import { expect, it } from 'vitest'
import { nameOf } from '../../src/app/interview/facts.ts'
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
