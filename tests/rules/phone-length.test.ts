import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('phone-length')

/** What is said of a script of so many words, ten to a sentence. */
function said(words: number, opening: string): string {
  const rest = Array.from({ length: words }, (_, index) => (index % 10 === 0 ? 'The' : 'clay'))
  const all = [...opening.split(' '), ...rest.slice(10)].slice(0, words)
  const body = all.map((word, index) => (index % 10 === 9 ? `${word}.` : word)).join(' ')
  const [finding] = analyzer.check({ kind: 'phone-script', body }).findings
  return finding ? `word ${body.slice(0, finding.start).split(' ').length}: ${finding.message}` : 'nothing'
}

const call = 'Have you a moment to talk with me, Ola Berg'
const voicemail = 'I am leaving a message on your voicemail for you'

it.each([
  [100, voicemail, 'nothing'],
  [101, voicemail, 'word 101: It takes about 40 seconds to say.'],
  [120, voicemail, 'word 101: It takes about 48 seconds to say.'],
  [130, call, 'nothing'],
  [150, call, 'word 131: It takes about 60 seconds to say.'],
])('says of %i words that begin “%s”: %s', (words, opening, expected) => {
  expect(said(words, opening)).toContain(expected)
})
