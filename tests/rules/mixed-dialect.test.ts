import { expect, it } from 'vitest'
import type { Dialect } from '../../src/core/dialect.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('mixed-dialect')

const said = (body: string, dialect?: Dialect) =>
  analyzer.check({ kind: 'thank-you', body, dialect }).findings.map(({ message }) => message)

const mixed = 'The colour was my favorite.'

it('says of a mix which side the other words are on, and keeps that of the writer where neither leads', () => {
  expect(said(mixed)).toEqual(['Other words here are spelled the British way: “favourite”.'])
  expect(said(mixed, 'en-US')).toEqual(['Other words here are spelled the American way: “color”.'])
})

it('lets one spelling stand, though the writer has the other', () => {
  expect(said('The color was warm.', 'en-GB')).toEqual([])
})
