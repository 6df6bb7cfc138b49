import { expect, it } from 'vitest'
import { proposalsFrom } from '../../src/app/interview/from-text.ts'

const today = new Date(2026, 2, 9, 9)
const whenIn = (text: string) =>
  proposalsFrom(text, today).find(({ label }) => label === 'When')?.facts.interviewedAt

const from = 'From: Priya Nand <priya@harwell.example>'

it.each([
  [
    'a forwarded head',
    `${from}\nDate: Wed, 4 Mar 2026 at 08:31\nSubject: Your talk\nTo: <ola@berg.example>\n\nWe meet on Thursday 12 March at 10am.`,
    '2026-03-12T10:00',
  ],
  [
    'a head in quotation',
    `> ${from}\n> Date: 4 March 2026 08:31\n>\n> We meet on 12 March at 10am.`,
    '2026-03-12T10:00',
  ],
  [
    'a head that begins with the subject',
    `Subject: Your talk\nDate: 4 March 2026 at 08:31:10 GMT\nFrom: Priya Nand\n\nWe meet on 12 March at 10am.`,
    '2026-03-12T10:00',
  ],
  [
    'Sent:',
    'Sent: Wednesday, March 4, 2026 8:31 AM\n\nYour talk is on 12 March, 10 to 11am.',
    '2026-03-12T11:00',
  ],
  [
    'On … wrote:',
    'On Wed, 4 Mar 2026 at 08:31, Priya Nand <p@harwell.example> wrote:\n> See you on 12 March at 10am.',
    '2026-03-12T10:00',
  ],
  [
    'Am … schrieb:',
    'Am 04.03.2026 um 08:31 schrieb Priya Nand:\n> See you on 12 March at 10am.',
    '2026-03-12T10:00',
  ],
  [
    'On … wrote: over two lines',
    'On Wed, 4 Mar 2026 at 08:31, Priya Nand\n<p@harwell.example> wrote:\n\n> See you on 12 March at 10am.',
    '2026-03-12T10:00',
  ],
  [
    'a head above words without a day',
    `${from}\nSent: 4 March 2026 08:31\n\nAre you free for a talk?`,
    undefined,
  ],
])('the day an email was sent is no day of an interview: %s', (_, text, at) => {
  expect(whenIn(text)).toBe(at)
})

it('counts "tomorrow" in a forwarded email from the day it was sent, and in words above it from today', () => {
  const head = `${from}\nDate: Wed, 4 Mar 2026 at 08:31\nTo: Ola\n\n`
  expect(whenIn(`${head}Our call is tomorrow at 3pm.`)).toBe('2026-03-05T15:00')
  expect(whenIn(`The call is tomorrow at 3pm.\n\n${head}More soon.`)).toBe('2026-03-10T15:00')
})

it.each([
  ['Interview at Harwell Docks\nDate: 12 March 2026\nTime: 10:00', '2026-03-12T10:00'],
  ['Subject: Interview\nDate: 12 March 2026\nTime: 10:00', '2026-03-12T10:00'],
  ['Date: 12 March 2026 at 10:00\nFrom: 10:00\nTo: 11:00', '2026-03-12T10:00'],
  ['Date: 12 March 2026, 10am\nTo: reception, second floor', '2026-03-12T10:00'],
  ['On 12 March at 10am you will meet the team.', '2026-03-12T10:00'],
])('the day of an appointment is read: %j', (text, at) => {
  expect(whenIn(text)).toBe(at)
})
