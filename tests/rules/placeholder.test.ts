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

describe('in round brackets', () => {
  const inText = (body: string) =>
    analyzer.check({ kind: 'thank-you', body }).findings.map(({ start, end }) => body.slice(start, end))

  it.each([
    [
      'I keep thinking of (mention what they said about the weir).',
      '(mention what they said about the weir)',
    ],
    ['I liked the yard (include a specific detail).', '(include a specific detail)'],
    ['At Alder I cut waste (add your own figure here).', '(add your own figure here)'],
    ['You asked about steel (refer to the project you discussed).', '(refer to the project you discussed)'],
    ['I am quick (Describe one relevant skill).', '(Describe one relevant skill)'],
    ['I ran the till at (former company) for a year.', '(former company)'],
    ['What you said about (something from the tour) was new.', '(something from the tour)'],
    ['Thank you for the (one thing they showed you).', '(one thing they showed you)'],
    ['I have welded for X years.', 'X'],
    ['I have over X+ years at the lathe.', 'X+'],
  ])('what the writer is told to put there is a blank: %s', (body, blank) => {
    expect(inText(body)).toEqual([blank])
  })

  it.each([
    'I sent the plan (see attached) to Ola.',
    'I ran the till at Alder (my former company) for a year.',
    'I left in June (previous employer closed in May).',
    'The hall seats ninety (add the gallery and it seats more).',
    'It took an hour (add ten minutes for the ferry).',
    'Your last question (describe a project you led) was hard.',
    'I laughed (something she said about the heron) all the way home.',
    'It was the (very) long table that I liked.',
    'I learned of (and about) the weir.',
    'I work with (and for) people who weld.',
    'Ola (name it and she mends it) led the tour.',
    'The rota (state law asks for one) hung by the door.',
    'I thought of (but did not mention) the weir.',
    'The X years of the mill are over.',
    'I know the Model X and the months of waiting for it.',
  ])('an aside is none: %s', (body) => {
    expect(inText(body)).toEqual([])
  })
})
