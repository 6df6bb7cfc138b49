import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../src/core/dialect.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { testDictionary } from '../support/dictionary.ts'

const analyzer = createAnalyzer({ dictionary: testDictionary })

/** What is marked, with its first fix. */
const marked = (body: string, dialect?: Dialect) =>
  analyzer
    .check({ kind: 'thank-you', body, dialect })
    .findings.filter(({ rule }) => rule === 'mixed-dialect' || rule === 'spelling')
    .map(({ start, end, fixes }) => `${body.slice(start, end)}: ${fixes[0]?.insert}`)

describe('a mix of spellings', () => {
  const even = 'The colour of the kiln was my favorite.'

  it('is settled by the dialect where its words do not', () => {
    expect(marked(even, 'en-GB')).toEqual(['favorite: favourite'])
    expect(marked(even, 'en-AU')).toEqual(['favorite: favourite'])
    expect(marked(even, 'en-US')).toEqual(['colour: color'])
  })

  it('is settled by a clear lead of its words', () => {
    const body = `${even} The harbour and the theatre of your neighbourhood were new to me.`
    expect(marked(body, 'en-US')).toEqual(['favorite: favourite'])
  })

  it('is none where one dialect is kept, whichever it is', () => {
    for (const dialect of ['en-US', 'en-GB', 'en-AU', 'en-CA', undefined] as const) {
      expect(marked('The colour of the centre was new, and I organised it.', dialect)).toEqual([])
      expect(marked('The color of the center was new, and I organized it.', dialect)).toEqual([])
    }
  })

  it('is none where Canada writes so', () => {
    const body = 'We analyzed the colour of the glaze at the centre.'
    expect(marked(body, 'en-CA')).toEqual([])
    expect(marked(body, 'en-GB')).toEqual(['analyzed: analysed'])
  })
})

describe('a guess', () => {
  it('is spelled as the person spells', () => {
    const body = 'I orgnaised the neigbours.'
    expect(marked(body, 'en-GB')).toEqual(['orgnaised: organised', 'neigbours: neighbours'])
    expect(marked(body, 'en-US')).toEqual(['orgnaised: organized', 'neigbours: neighbors'])
    expect(marked(body, 'en-CA')).toEqual(['orgnaised: organized', 'neigbours: neighbours'])
  })

  it('keeps the z that Britain writes too', () => {
    expect(marked('I orgnaized the tour.', 'en-GB')).toEqual(['orgnaized: organized'])
  })

  it('is spelled as the rest of the draft', () => {
    expect(marked('The colour and flavour were right, and so were the neigbors.')).toEqual([
      'neigbors: neighbours',
    ])
    expect(marked('The color and flavor were right, and I orgnaised it.')).toEqual(['orgnaised: organized'])
  })

  it('makes no word that nobody writes', () => {
    expect(marked('I advertisd it and surprisd them.', 'en-US')).toEqual([
      'advertisd: advertised',
      'surprisd: surprised',
    ])
  })
})
