import { expect, it } from 'vitest'
import { nameOf } from '../../src/app/interview/facts.ts'

it.each([
  [{ company: 'Tarnby Tiles', role: 'Kiln hand', interviewedAt: '2026-03-02' }, 'Tarnby Tiles · Kiln hand'],
  [{ interviewedAt: '2026-03-02T23:30' }, 'Interview of 2 March'],
  [{}, 'Interview without a name'],
])('calls an interview by company and role, else by its day: %j', (facts, name) => {
  expect(nameOf(facts)).toBe(name)
})
