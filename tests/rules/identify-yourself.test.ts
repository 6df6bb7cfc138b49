import { expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('identify-yourself')

const state = (subject: string, interview: Interview = {}, body = 'Has the crew been chosen yet?') =>
  analyzer.check({ kind: 'check-in', subject, body }, interview).checks[0]?.state

it.each([
  ['Dredger pilot post', 'not-applicable'],
  ['Re: Ropemaker vacancy', 'not-applicable'],
  ['Any news of the job?', 'missing'],
  ['Following up on my interview', 'missing'],
  ['Florist, a question', 'not-applicable'],
  ['The dredging', 'missing'],
  ['After the summer, an answer', 'missing'],
  ['', 'missing'],
])('a subject that names the post says which interview: %s', (subject, expected) => {
  expect(state(subject)).toBe(expected)
})

it('knows the post by the facts, in whatever words', () => {
  expect(state('Second mate, a question', { role: 'second mate' })).toBe('not-applicable')
  expect(state('Second mate, a question')).toBe('missing')
})

it('counts words that leave the post open in full where the subject names it', () => {
  const body = 'I am following up on my interview.'
  expect(state('Hello', {}, body)).toBe('weak')
  expect(state('Dredger pilot post', {}, body)).toBe('met')
})
