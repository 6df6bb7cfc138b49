import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('subject')

function said(subject: string): string {
  const body = 'Dear Ana,\n\nThank you for the tour.'
  const [finding] = analyzer.check({ kind: 'thank-you', subject, body }).findings
  return finding ? `${finding.severity}: ${finding.message}` : 'nothing'
}

it.each([
  ['Thank you – [role]', 'blocker: The subject still has a blank: “[role]”.'],
  ['', 'problem: The subject is empty.'],
  ['   ', 'problem: The subject is empty.'],
  ['THANK YOU', 'nothing'],
  ['THANK YOUR', 'problem: The subject is all in capitals.'],
  ['INTERNATIONAL', 'nothing'],
  ['Urgent care post', 'problem: The subject sounds urgent'],
  ['The urgent care post', 'nothing'],
  ['Baker interview??', 'problem: The subject sounds urgent or loud.'],
  ['Decision required', 'problem: The subject presses them.'],
  ['Third email, baker post', 'problem: The subject presses'],
  ['Please read', 'problem: The subject presses'],
  ['Second interview, baker post', 'nothing'],
  ['Last message about the bakery post', 'nothing'],
  ['Final reminder', 'problem: The subject presses'],
  ['Your request on Tuesday', 'nothing'],
  ['Reading list for Ms. Ek', 'nothing'],
  ['To the manager', 'hint: The subject could be anybody’s.'],
  ['Store manager', 'nothing'],
  ['Following up', 'hint: The subject could be anybody’s.'],
  ['Re: Following up', 'nothing'],
  ['Fwd: Baker interview', 'hint: The subject says that this was forwarded.'],
  ['fw : Baker interview', 'hint: The subject says that this was forwarded.'],
  ['My fwd: Baker interview', 'nothing'],
  ['Re: Baker interview', 'nothing'],
  ['One two three four five six seven eight nine ten', 'nothing'],
  ['One  two three four five six seven eight nine ten', 'nothing'],
  ['One two three four five six seven eight nine re: ten', 'hint: The subject is long'],
  ['Re: re : Aw:One two three four five six seven eight nine ten', 'nothing'],
  ['Re: One two three four five six seven eight nine ten', 'nothing'],
  ['One two three four five six seven eight nine ten eleven', 'hint: The subject is long'],
  ['a'.repeat(70), 'nothing'],
  ['a'.repeat(71), 'hint: The subject is long'],
])('says of the subject “%s”: %s', (subject, expected) => {
  expect(said(subject)).toContain(expected)
})

/** The words that are marked as a subject line within the text. */
const line = (body: string) =>
  analyzer.check({ kind: 'thank-you', body }).findings.map(({ start, end }) => body.slice(start, end))

it.each([
  ['Subject: Thank you  \n\nDear Ana,', ['Subject: Thank you']],
  ['Dear Ana,\n\nsubject : a tour\n\nThank you.', ['subject : a tour']],
  ['Dear Ana,\n\nOn one subject: the pay was new.', []],
  [`Subject: ${'a'.repeat(201)}`, []],
  [`Dear Ana,\n\n${'It was warm. '.repeat(40)}\nSubject: a tour`, []],
])('finds a subject line at the top of the text alone: %j', (body, expected) => {
  expect(line(body)).toEqual(expected)
})
