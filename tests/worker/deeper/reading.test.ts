import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SentenceReader, SentenceReading } from '../../../src/language/document.ts'
import { wordsOf } from '../../../src/language/words.ts'
import { createDeeperReading } from '../../../src/worker/deeper/reading.ts'
import { fakePort } from './fake-port.ts'

/** What the small model says of every sentence here, and the larger one. */
const nothing: SentenceReading = { roles: [], impressions: [] }
const harsh: SentenceReading = {
  roles: [],
  impressions: [{ family: 'pushy', probability: 0.9, start: 0, end: 3 }],
}
const small: SentenceReader = {
  odds: { own: 1, worded: 0, others: 0, purposes: 0, length: 0, purpose: 0, offset: 0 },
  read: () => nothing,
}

const [one, two, three] = ['The first is long.', 'The second is too.', 'The third as well.'] as const

function setUp() {
  const said: string[] = []
  const port = fakePort<readonly string[], readonly SentenceReading[]>(said)
  const reading = createDeeperReading({
    start: port.start,
    onReadings: (sentences) => said.push([...sentences].join(' ')),
    onState: (state) => said.push(state),
  })
  const read = (text: string, part: 'body' | 'greeting' = 'body') =>
    reading.over(small).read({ text, words: wordsOf(text), question: false, exclamation: false }, part)
  return { ...port, said, reading, read }
}

beforeEach(() => vi.useFakeTimers())

describe('the deeper reading', () => {
  it('leaves all to the small model until it is loaded, then what it has not read', () => {
    const { reading, read, load, answer } = setUp()
    reading.want([one])
    expect(reading.over(small)).toBe(small)
    load()
    expect(read(one)).toBe(nothing)
    answer([harsh])
    expect(read(one)).toBe(harsh)
    expect(read(two)).toBe(nothing)
  })

  it('is asked for what it has not read, once and in one message, and says what it has read', () => {
    const { reading, said, asked, load, answer } = setUp()
    load()
    reading.want([one, two, one])
    answer([harsh, nothing])
    expect(said.at(-1)).toBe(`${one} ${two}`)
    reading.want([two, three, one])
    expect(asked).toEqual([[one, two], [three]])
  })

  it('forgets what waits where a newer draft has it no more', () => {
    const { reading, asked, load, answer } = setUp()
    load()
    reading.want([one])
    reading.want([one, two])
    reading.want([one, three])
    answer([nothing])
    expect(asked).toEqual([[one], [three]])
  })

  it('reads a long text piece by piece', () => {
    const { reading, asked, load, answer } = setUp()
    load()
    reading.want(Array.from({ length: 100 }, (_, index) => `This is sentence ${index}.`))
    while (asked.at(-1)!.at(-1) !== 'This is sentence 99.') answer(asked.at(-1)!.map(() => nothing))
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.flat()).toHaveLength(100)
  })

  it('says nothing of a greeting that has a sentence’s words', () => {
    const { reading, read, load, answer } = setUp()
    load()
    reading.want([one])
    answer([harsh])
    expect(read(one, 'greeting')).toBe(nothing)
  })

  it('leaves all to the small model again where it has failed', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { reading, said, load, answer, fail } = setUp()
    load()
    reading.want([one])
    answer([harsh])
    reading.want([two])
    fail('out of memory')
    expect(said.at(-1)).toBe('failed')
    expect(reading.over(small)).toBe(small)
  })
})
