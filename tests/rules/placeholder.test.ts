import { describe, expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('placeholder')

/** The words marked in a letter that ends so. */
function marked(end: string): string[] {
  const body = `Dear Ida,\n\nThank you for the tour of the weir.\n\nBest,\nOla Berg${end}`
  const { findings } = analyzer.check({ kind: 'thank-you', body })
  return findings.map(({ start, end }) => body.slice(start, end))
}

describe('below the sign-off', () => {
  it.each([
    'Word count: 48',
    'Tone: warm, professional',
    'Tips: send it before noon, and proofread it once more.',
    'This version keeps it short.',
    'Note: change the weir to your own example.',
    '(Be sure to personalise this before you send it.)',
    'I hope this helps! Let me know how it goes.',
    'Good luck with your application!',
    'PS: remember to change the date',
    '**Option B:**',
  ])('a line of an assistant is to be taken out: %s', (line) => {
    expect(marked(`\n\n${line}`)).toEqual([line])
    expect(marked(`\n${line}`)).toEqual([line])
  })

  it.each([
    'PS: Good luck with the new lock!',
    'PS: I remembered to ask about the heron.',
    'Note the new number: 020 7946 0018',
    'Optional: my portfolio at ola.example',
    'Head of Tone and Colour',
    'Version control engineer',
    'This week: 020 7946 0018',
  ])('what is the person’s own stays: %s', (line) => {
    expect(marked(`\n\n${line}`)).toEqual([])
  })
})

it('leaves the same words to the person above the sign-off', () => {
  const body = 'Option 2: the night run. I hope this helps.\n\nBest,\nOla Berg'
  expect(analyzer.check({ kind: 'thank-you', body }).findings).toEqual([])
})
