import { expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('timeline')

const state = (interview: Interview) =>
  analyzer.check({ kind: 'check-in', body: 'It was good to see the yard.' }, interview).checks[0]?.state

const sent = (...days: string[]) => days.map((at) => ({ kind: 'thank-you', at }) as const)

it.each<[Interview, string]>([
  [{}, 'missing'],
  [{ decisionBy: '2026-03-10' }, 'missing'],
  [{ sent: sent('2026-03-03') }, 'missing'],
  [{ decisionBy: '2026-03-10', sent: sent('2026-03-03T10:00') }, 'not-applicable'],
  [{ decisionBy: '2026-03-10', sent: sent('2026-03-11') }, 'missing'],
  [{ decisionBy: '2026-03-10T18:00', sent: sent('2026-03-10T09:00') }, 'missing'],
  [{ decisionBy: '2026-03-10', sent: sent('2026-03-12', '2026-03-03') }, 'missing'],
  [{ decisionBy: '2026-03-10', sent: sent('2026-03-04', '2026-03-03') }, 'not-applicable'],
])('asks for a question about the next step only after the day they promised: %j', (interview, expected) => {
  expect(state(interview)).toBe(expected)
})
