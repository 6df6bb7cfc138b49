import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

it.each([
  ['pushy-deadline', 'There is no hurry on my side.'],
  ['pushy-deadline', 'We treat each leak as urgent.'],
  ['pushy-deadline', 'Either day would suit me, or the week after.'],
  ['pushy-deadline', 'I must tell my choir by Friday whether I can sing.'],
  ['pushy-deadline', 'The audit must be done by the spring, you said.'],
  ['pushy-deadline', 'I demand a lot of my own welds, and yours were as clean.'],
  ['pushy-deadline', 'On the night desk we need answers from drivers within minutes.'],
  ['pushy-deadline', 'Take whatever time you need to decide.'],
  ['pushy-threat', 'You will not be hearing from me again before June.'],
])('%s lets a near miss pass: %s', (rule, body) => {
  expect(oneRule(rule).check({ kind: 'thank-you', body }).findings).toEqual([])
})
