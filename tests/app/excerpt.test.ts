import { expect, it } from 'vitest'
import { excerpt } from '../../src/app/excerpt.ts'
import { bestEvidence } from '../../src/core/best-evidence.ts'

const text =
  'At the old mill by the river, where I kept four looms running, I saw why I would love to join you.'
const whole = { start: 0, end: text.length }

it('shows short words whole, and of long ones the beginning', () => {
  expect(excerpt('One\n two.', { start: 0, end: 9 })).toBe('One two.')
  expect(excerpt(text, whole, 20)).toBe('At the old mill by…')
})

it('cuts around the words that tell', () => {
  expect(excerpt(text, { ...whole, at: text.indexOf('I would') }, 44)).toBe(
    '…running, I saw why I would love to join you.',
  )
  expect(excerpt(text, { ...whole, at: 7 }, 20)).toBe('At the old mill by…')
})

it('of the words that meet a check takes those that say it plainly, unless something is wrong with them', () => {
  const told = { start: 0, end: 20 }
  const worded = { start: 30, end: 50, at: 4 }
  const fault = { rule: 'a', severity: 'hint', message: '', fixes: [], start: 40, end: 45 } as const
  expect(bestEvidence({ evidence: [told, worded] }, { findings: [] })).toBe(worded)
  expect(bestEvidence({ evidence: [told, worded] }, { findings: [fault] })).toBe(told)
})
