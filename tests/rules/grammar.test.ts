import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { testDictionary } from '../support/dictionary.ts'

const analyzer = createAnalyzer({ dictionary: testDictionary })

/** The body after the first fix of each slip, up to the point where none is found. */
function mended(body: string): string {
  for (let round = 0, text = body; ; round++) {
    const slip = analyzer
      .check({ kind: 'thank-you', body: text })
      .findings.find(({ rule }) => /^(?:grammar|spelling)/.test(rule))
    if (!slip || round > 4) return text
    text = text.slice(0, slip.start) + (slip.fixes[0]?.insert ?? '') + text.slice(slip.end)
  }
}

describe('a slip of grammar', () => {
  it.each([
    ['There where four boats in the bay.', 'There were four boats in the bay.'],
    ['We where early.', 'We were early.'],
    ['I past the sailing test.', 'I passed the sailing test.'],
    ['It lost it’s anchor.', 'It lost its anchor.'],
    ['The dog did it’s best.', 'The dog did its best.'],
    ['I like you’re approach.', 'I like your approach.'],
    ['The bay is quite at night.', 'The bay is quiet at night.'],
    ['I will bare your words in mind.', 'I will bear your words in mind.'],
    ['The crew new the bay.', 'The crew knew the bay.'],
    ['I except that we sail in May.', 'I expect that we sail in May.'],
    ['The chart was send to us.', 'The chart was sent to us.'],
    ['I was teach to sail.', 'I was taught to sail.'],
    ['I’ve seen the bay last week.', 'I saw the bay last week.'],
    ['Since six years I drive boats.', 'For six years I have driven boats.'],
    ['Since six years I am a sailor.', 'For six years I am a sailor.'],
    ['I would of course advice a lamp.', 'I would of course advise a lamp.'],
    ['I am interested to learning knots.', 'I am interested in learning knots.'],
    ['She suggested me to learn knots.', 'She suggested that I learn knots.'],
    ['Me and Ines went out.', 'Ines and I went out.'],
    ['I have six year experience.', 'I have six years of experience.'],
    ['The two boats was old.', 'The two boats were old.'],
    ['There was to many boats.', 'There were too many boats.'],
    ['Each of the boats have a name.', 'Each of the boats has a name.'],
    ['Everyone of the boats have a name.', 'Every one of the boats has a name.'],
    ['I asked the night manger.', 'I asked the night manager.'],
    ['It is a pubic beach.', 'It is a public beach.'],
    ['It was loosing air.', 'It was losing air.'],
    ['We waited fro the boat.', 'We waited for the boat.'],
    ['Could I bring a lamp.', 'Could I bring a lamp?'],
    ['Is the lamp on.', 'Is the lamp on?'],
    ['How does the crew sleep.', 'How does the crew sleep?'],
    ['Would it help if I came.', 'Would it help if I came?'],
  ])('is mended: %s', (body, right) => {
    expect(mended(body)).toBe(right)
  })

  it.each([
    'There, where four boats lay, we slept.',
    'We where possible sail at dawn.',
    'I walked past the pier, and in the past I sailed.',
    'I know it’s late, and all we lost is found.',
    'I did it; it’s best to say so.',
    'I see you’re partner to the crew, and like it.',
    'The bay is quite calm at night.',
    'We had bare walls in mind.',
    'The crew is new to the bay.',
    'All I did was send a note, and what I was asked was learn by heart.',
    'I have sailed since last week, and have read the notes from last year.',
    'I have kept the chart that you drew last week.',
    'Since six years are long, I rest.',
    'I am interested to hear more.',
    'He suggested a boat to me.',
    'Give the lamp to me and Ines.',
    'I have one year of sailing, and a ten year lease.',
    'The two weeks was a long time.',
    'Everyone of note has a boat.',
    'The stationary boat lay in a manger of reeds.',
    'It rocked to and fro the whole night.',
    'Could I just say that it was fun.',
    'Can I also thank the crew.',
    'Is the best bay I know.',
    'How the crew sleeps is clear.',
  ])('is no alarm where the words are right: %s', (body) => {
    expect(mended(body)).toBe(body)
  })
})
