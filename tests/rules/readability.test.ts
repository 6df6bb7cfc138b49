import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('readability')

/** What is said of a sentence of so many words, all of them long. */
function said(words: number) {
  const body = `Administrative${' infrastructure considerations'.repeat(18)}`.split(' ').slice(0, words)
  return analyzer
    .check({ kind: 'thank-you', body: `${body.join(' ')}.` })
    .findings.map(({ message }) => message)
}

it('says how many words a dense sentence has, from thirty-six on', () => {
  expect(said(35)).toEqual([])
  expect(said(36)).toEqual(['This sentence runs to 36 words. Break it in two so that it is read at once.'])
})
