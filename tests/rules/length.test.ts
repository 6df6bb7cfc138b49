import { expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import type { MessageKind } from '../../src/core/kinds.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('length')

/** What the rule says of a finished letter of so many words, ten to a sentence. */
function said(words: number, kind: MessageKind, interview: Interview = {}): string {
  const sentence = 'The kiln room was cool and smelt of wet clay. '
  const rest = 'Thank you very much for all the tea that day'.split(' ').slice(0, words % 10)
  const text = sentence.repeat(Math.floor(words / 10)) + (rest.length > 0 ? `${rest.join(' ')}.` : '')
  const body = `Dear Ana,\n\n${text}\n\nBest,\nOla Berg`
  const [finding] = analyzer.check({ kind, body }, interview).findings
  return finding ? `${finding.severity} at ${finding.start - 11}: ${finding.message}` : 'nothing'
}

it('asks a short message for what it lacks', () => {
  const asks = (line: string, kind: MessageKind = 'thank-you') =>
    analyzer.check({
      kind,
      body: `Dear Ana,\n\n${line} Thank you for all the time you took.\n\nBest,\nOla Berg`,
    }).findings[0]?.message ?? 'nothing'
  expect(asks('You showed me how the kiln door is sealed with wet clay.')).toMatch(/what you would bring/)
  expect(asks('It was a very good day for me and I was glad of it.')).toMatch(/from the conversation/)
  expect(asks('You showed me how the kiln door is sealed. I fired two kilns in Bergen.')).toMatch(/why you/)
  expect(asks('Is there any news?', 'check-in')).toMatch(/which role you mean/)
  expect(asks('We met on 3 May about the glazing post.', 'check-in')).toMatch(/you would like to know/)
  expect(asks('It was good.', 'after-rejection')).toMatch(/from the conversation/)
  expect(asks('You showed me how the door is sealed.', 'after-rejection')).toMatch(/later roles/)
})

it.each<[number, MessageKind, Interview, string]>([
  [19, 'thank-you', {}, 'problem at 82: With 19 words it is short.'],
  [20, 'thank-you', {}, 'hint at 86: With 20 words it is short'],
  [39, 'thank-you', {}, 'hint at'],
  [40, 'thank-you', {}, 'nothing'],
  [30, 'thank-you', { format: 'video' }, 'hint at'],
  [30, 'thank-you', { format: 'phone' }, 'nothing'],
  [30, 'thank-you', { format: 'one-way' }, 'nothing'],
  [11, 'check-in', {}, 'problem at 46: With 11 words it is short.'],
  [12, 'check-in', {}, 'hint at'],
  [20, 'check-in', {}, 'nothing'],
  [150, 'thank-you', {}, 'nothing'],
  [151, 'thank-you', {}, 'hint at 690: The text has 151 words; up to 150 are read more willingly.'],
  [200, 'thank-you', {}, 'hint at 690'],
  [201, 'thank-you', {}, 'problem at 690'],
  [111, 'thank-you', { country: 'JP' }, 'hint at 506: The text has 111 words; up to 110'],
  [150, 'check-in', { country: 'JP' }, 'nothing'],
  [151, 'check-in', {}, 'problem at 690'],
  [300, 'phone-script', {}, 'nothing'],
])('says of %i words in a %s with %j: %s', (words, kind, interview, expected) => {
  expect(said(words, kind, interview)).toContain(expected)
})

it('adds the habit of the country where there is one', () => {
  expect(said(120, 'thank-you', { country: 'JP' })).toMatch(/Cut what they know already\. In Japan .*\.$/)
  expect(said(160, 'thank-you')).toMatch(/Cut what they know already\.$/)
})

it('has nothing to say of a letter without a word', () => {
  expect(analyzer.check({ kind: 'thank-you', body: '…\n\n?' }).findings).toEqual([])
})
