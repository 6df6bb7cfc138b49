import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'

const advert = `Requirements
- Experience of glaze chemistry
- A driving licence
- Patience with beginners
Nice to have
- Polish`
const mixed = 'At Harrow Pottery I mixed 40 glazes and wrote up the chemistry of each.'
const mill = 'At the mill I cut the waste by a third.'
const analyzer = createAnalyzer()
const check = (text: string, ask: string | undefined = advert): Report =>
  analyzer.check(
    { kind: 'thank-you', body: `Dear Ana,\n\nThank you for the tour. ${text}\n\nBest,\nOla Berg` },
    ask === undefined ? {} : { advert: ask },
  )
const evidence = (text: string, ask?: string) => {
  const lead = 'Dear Ana,\n\nThank you for the tour. '
  return (check(text, ask).checks.find(({ rule }) => rule === 'fit')?.evidence ?? []).map(({ start, end }) =>
    `${lead}${text}`.slice(start, end),
  )
}
/** Long enough that nobody asks for more words. */
const padding =
  'The blue of the new tiles and the way your crew stack them by hand before the noon firing have been on my mind ever since, and I told my sister all about them on the way home.'
const hints = (text: string) =>
  check(`${padding} ${text}`)
    .findings.filter(({ rule }) => rule === 'unmentioned-skill')
    .map(({ message, severity }) => `${severity}: ${message}`)

describe('a link to the job', () => {
  it('that names what the advert asks for stands before one that does not', () => {
    expect(evidence(`${mill} ${mixed}`)).toEqual([mixed, mill])
    expect(evidence(`${mill} ${mixed}`, 'Requirements\n- Cheerful')).toEqual([mill, mixed])
  })

  it.each([
    'I hold a clean driving licence.',
    'I have a clean driving licence.',
    'We ran the van on my driving licence.',
  ])('is an own deed with an asked-for skill: %s', (text) => {
    expect(evidence(text)).toEqual([text])
    expect(evidence(text, '')).toEqual([])
  })

  it.each([
    'I would use my driving licence daily.',
    'I use no driving licence.',
    'I noticed that you teach glaze chemistry.',
    'Do I use the driving licence often?',
    'I trained for the day when your driving licence rule ends.',
    'I have a question about the driving licence.',
    'I handle beginners.',
  ])('is no wish, no denial, no question and no deed of theirs: %s', (text) => {
    expect(evidence(text)).toEqual([])
  })
})

describe('a skill that goes unnamed', () => {
  it('is the first that the advert insists on, told once and as a hint', () => {
    expect(hints('The kilns were a joy.')).toEqual([
      'hint: Their advert asks for “glaze chemistry”: if that is yours, one line on where you put it to use would show it.',
    ])
  })

  it('is the next one where the note speaks of the first, and none is left where it speaks of all', () => {
    expect(hints('The chemistry of your glazes is a joy.')).toEqual([
      expect.stringContaining('“driving licence”'),
    ])
    expect(hints('Your glaze chemistry and the driving licence rule are clear to me.')).toEqual([])
  })

  it.each([mixed, 'My experience with beginners taught me patience.'])(
    'is nobody’s business where one proof names what they ask for: %s',
    (text) => {
      expect(hints(text)).toEqual([])
    },
  )
})
