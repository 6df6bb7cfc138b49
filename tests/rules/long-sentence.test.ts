import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('long-sentence')

const found = (body: string) =>
  analyzer.check({ kind: 'thank-you', body }).findings.map(({ start, end }) => body.slice(start, end))

const clay = (words: number) => `The${' clay'.repeat(words - 1)}`

it('marks the words around the forty-sixth, without the marks behind it', () => {
  expect(found(`${clay(45)}.`)).toEqual([])
  expect(found(`${clay(45)} kiln.`)).toEqual(['clay clay clay clay clay kiln'])
  expect(found(`${clay(45)} “kiln-dry”), as it was.`)).toEqual(['clay clay clay clay clay “kiln-dry'])
})

it('takes the points of a list for sentences of their own', () => {
  for (const mark of ['- ', '• ', '1. ']) expect(found(`${clay(30)}:\n${mark}${clay(30)}`)).toEqual([])
  expect(found(`${clay(30)}\n${clay(30).toLowerCase()}`)).toHaveLength(1)
})
