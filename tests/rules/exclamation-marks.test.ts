import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('exclamation-marks')

/** Each mark that is found, how grave it is, and what is offered in its place. */
const said = (body: string) =>
  analyzer
    .check({ kind: 'thank-you', body })
    .findings.map(({ start, end, severity, fixes }) =>
      [body.slice(start, end), severity, ...fixes.map(({ insert }) => insert)].join(' '),
    )

it.each([
  ['A tour! A kiln.', []],
  ['A tour! A kiln! A glaze! A cup! A plate!', ['! hint .', '! hint .', '! problem .', '! hint .']],
  ['A tour!! A kiln‼ A glaze?!', []],
  ['A tour!! A kiln!', ['! hint .']],
  ['A tour! Or a kiln?? Or a glaze? Or a cup⁉', []],
  ['A tour! I sold Yahoo!  and others.', []],
  ['A tour! A kiln! It is bigger', ['! hint .']],
  ['A tour! She called it “a joy!” A kiln! It is new.', ['! hint .']],
])('says of “%s”: %j', (body, expected) => {
  expect(said(body)).toEqual(expected)
})
