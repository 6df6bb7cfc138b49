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
    'Want me to make it shorter or a bit more formal?',
    'I can also draft a LinkedIn note if you like.',
    "Let me know if you'd like a warmer version!",
    'I kept it under 120 words and named the weir.',
    'Do you want a longer version?',
    'If you tell me more about the weir, I can tailor it further.',
    'Would you like a more casual tone?',
    'Happy to shorten it or change the tone.',
    "I've kept this under 90 words.",
    "If you'd like, I can also draft a follow-up email for next week.",
    'Shall I tweak it for the second interviewer?',
    'Do you want a more formal or casual tone?',
    '*Let me know if you want a shorter version.*',
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
    'PS: I can also draft the rota.',
    'PS: I kept it under the bench.',
    'PS: Would you like a longer version of my plan?',
    'I would be glad to bring the longer version of my portfolio.',
    'If you need me sooner: 020 7946 0018',
    'I work from Halden, under 20 miles away',
    'Happy to talk: 020 7946 0018',
    'Tailor and cutter, Halden',
    'Draft planner, Weir and Sons',
    'P.S. Do you want the shorter lift key back?',
    'If you are not the person meant, please delete this email.',
    'I am in the yard on Mondays.',
    'Head of Tone',
    'Do you need to print this email?',
    'Version 2 of my plan: ola.example/plan',
    'Let me know if you need my number.',
    'Should you wish to call: 020 7946 0018',
    "P.S. I've a warmer coat now.",
    'Feel free to call me on 020 7946 0018',
    'I write a weekly letter: ola.example',
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

describe('in the middle', () => {
  const inMiddle = (words: string) => {
    const body = `Dear Ida,\n\nI liked the weir. ${words} I ran one for a year.\n\nBest,\nOla Berg`
    const { findings } = analyzer.check({ kind: 'thank-you', body })
    return findings.map(({ start, end }) => body.slice(start, end).trim())
  }

  it.each([
    '(Feel free to swap in a moment from your own talk here.)',
    '(You can personalise this line.)',
    '(Replace with your own example.)',
    '(optional: mention a shared interest)',
    '(Tailor this line.)',
    '(customize as needed)',
    '(Mention a shared interest)',
    ':contentReference[oaicite:0]{index=0}',
    '【7†source】',
    'citeturn2search4',
    '\uE200cite\uE202turn1view0\uE201',
    '[cite: 3]',
    '[cite_start]',
  ])('a note or mark of an assistant is to be taken out: %s', (words) => {
    expect(inMiddle(words)).toEqual([words])
  })

  it.each([
    'I adjust as needed when the weir is high.',
    'I cut each board (adjust the fence first) by hand.',
    'I replace (and clean) the filters.',
    'I ran the shop (my own) for a year.',
    'We swap shifts (swap with Ola, then Nils) by text.',
    'The poster 【Weir】 was in Japanese.',
    'I can cite turn 2 of the plan.',
    'The knife † on the map marks the weir.',
    'The dagger [†] and the note [3] were neat.',
    'You may replace this part (see page 3) by hand.',
    'We excite turners of wood.',
    'My notes (tailored to each child) hang there.',
    'I keep stock (replaced weekly) low.',
    'She asked me to check (twice) each name.',
    'I hold a badge (optional) for this.',
    'We print one (optional: in colour) each day.',
  ])('what is the person’s own stays: %s', (words) => {
    expect(inMiddle(words)).toEqual([])
  })
})
