import { expect, it } from 'vitest'
import { bestEvidence } from '../../src/core/best-evidence.ts'
import type { Finding } from '../../src/core/report.ts'

const half = { start: 0, end: 10, weak: true }
const faulted = { start: 12, end: 20 }
const sound = { start: 30, end: 40 }
const finding: Finding = { rule: 'a', severity: 'hint', start: 15, end: 18, message: '', fixes: [] }

const best = (...evidence: Parameters<typeof bestEvidence>[0]['evidence']) =>
  bestEvidence({ evidence }, { findings: [finding] })

it('shows full words in which nothing is faulted before all others', () => {
  expect(best(half, faulted, sound)).toBe(sound)
})
it('shows faulted words before half ones', () => {
  expect(best(half, faulted)).toBe(faulted)
})
it('shows half ones where there are no others, and none where there are none', () => {
  expect(best(half)).toBe(half)
  expect(best()).toBeUndefined()
})
