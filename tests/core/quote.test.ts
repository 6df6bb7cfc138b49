import { expect, it } from 'vitest'
import { ownText, quotedLineStarts } from '../../src/core/quote.ts'

const own = 'Dear Ana,\n\nThank you for the tour of the weir.'

it.each([
  ['a message below its heading', `${own}\n\nOn 3 March 2026, Ana Reyes wrote:\nSee you at ten.`],
  ['lines that are marked', `${own}\n\n> See you at ten.\n > Bring boots.`],
])('the email being answered is told from the answer: %s', (_, body) => {
  expect(ownText(body).trim()).toBe(own)
  expect(quotedLineStarts(body)).toEqual([own.length + 2, body.lastIndexOf('\n') + 1])
})

it.each([own, '', `${own}\nThe guide said: on 3 March nobody wrote anything > ten lines.`])(
  'an email that answers none is all the person’s own: %j',
  (body) => {
    expect(ownText(body)).toBe(body)
    expect(quotedLineStarts(body)).toEqual([])
  },
)
