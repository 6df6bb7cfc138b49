import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('sign-off-name')

/** What is said of the end of a letter, and the end that is offered. */
function said(end: string, name?: string, greeting = 'Dear Ms. Reyes,', subject?: string): string {
  const body = `${greeting}\n\nIs there any news?\n\n${end}`
  const [finding] = analyzer.check({ kind: 'check-in', subject, body }, { candidate: { name } }).findings
  return finding ? [finding.message, ...finding.fixes.map(({ insert }) => insert)].join(' → ') : 'nothing'
}

const missing = 'Your name is missing here. Sign with your full name.'
const short = 'Sign with your full name, so that they find you at once among the others.'

it.each([
  ['Best,\nOla', `${short} → Best,\nOla Berg`],
  ['Best, \nOla', `${short} → Best,\nOla Berg`],
  ['Best, Ola', `${short} → Best,\nOla Berg`],
  ['Ola', `${short} → Ola Berg`],
  ['Kind regards', `${missing} → Kind regards\nOla Berg`],
  ['Kind regards, ', `${missing} → Kind regards,\nOla Berg`],
  ['Best, 020 7946 0018', 'nothing'],
  ['Best,\nOla Berg', 'nothing'],
  ['Best, Ola Berg', 'nothing'],
  ['Best,\nOla-Berg', 'nothing'],
  ['Best,\n林舟', 'nothing'],
  ['Best,\n林舟 Lin', 'nothing'],
  ['Best,\nLin林舟', 'nothing'],
])('says of the end “%s”: %s', (end, expected) => {
  expect(said(end, 'Ola Berg')).toBe(expected)
})

it('offers no name that it was not told', () => {
  expect(said('Best,\nOla')).toBe(short)
  expect(said('Best,')).toBe(missing)
})

it.each([
  ['Hi Ana,', undefined, 'nothing'],
  ['Hi Ana and Mr. Bose,', undefined, short],
  ['Dear Ms. Reyes,', 'Glazier interview', short],
  ['Dear Ms. Reyes,', 're : Glazier interview', 'nothing'],
  ['Dear Ms. Reyes,', 'Your reply: thank you', short],
])('below “%s” with the subject “%s” says of a first name: %s', (greeting, subject, expected) => {
  expect(said('Best,\nOla', undefined, greeting, subject)).toBe(expected)
})

it('is content with a full name in the signature, and with a thread below', () => {
  expect(said('Best,\nOla\n\n--\nOla Berg, joiner')).toBe('nothing')
  expect(said('Best,\nOla\n\n--\nOla, joiner')).toBe(short)
  expect(said('Best,\nOla\n\nOn Mon, 2 Mar 2026 at 09:12, Ana wrote:\n> See you.')).toBe('nothing')
})
