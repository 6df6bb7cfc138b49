import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SentenceReader, SentenceReading } from '../../src/language/document.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { createPatientAnalyzer } from '../../src/pipeline/deeper/patient.ts'
import { createDeeperNetwork, createDeeperReader } from '../../src/pipeline/deeper/reader.ts'
import { createReadings } from '../../src/pipeline/deeper/readings.ts'

const nothing: SentenceReading = { roles: [], impressions: [] }
const small: SentenceReader = {
  odds: { own: 1, worded: 0, others: 0, purposes: 0, length: 0, purpose: 0, offset: 0 },
  read: () => nothing,
}

/** Stands for the larger model: hears harm in every second sentence, by its length, and interest in the rest. */
const deeply = (text: string): SentenceReading =>
  text.length % 2 === 0
    ? { roles: [], impressions: [{ family: 'pushy', probability: 0.99, start: 0, end: text.length }] }
    : { roles: [{ role: 'interest', start: 0, end: text.length }], impressions: [] }

function setUp() {
  const readings = createReadings()
  const analyzer = createAnalyzer({ reader: readings.over(small) })
  /** Takes in what the larger model says of these sentences of a body, or of all. */
  const hear = (body: string, some: (sentence: string) => boolean = () => true) => {
    const unread = readings.unread(analyzer.sentencesOf(body)).filter(some)
    for (const sentence of unread) readings.take(sentence, deeply(sentence))
    analyzer.readAnew(new Set(unread))
    return unread
  }
  return { analyzer, hear }
}

/** The middle one alone has an odd number of characters. */
const [even, odd, later] = [
  'The barley in row nine was ripe.',
  'The oats beside it were late.',
  'We cut both by hand.',
]
const body = `Dear Ana,\n\n${even} ${odd}\n\n${odd} ${later}\n\nKind regards,\nOla Berg`

const marked = (
  report: { findings: readonly { rule: string; start: number; end: number }[] },
  text: string,
) =>
  report.findings
    .filter(({ rule }) => rule === 'pushy-reading')
    .map(({ start, end }) => text.slice(start, end))

describe('an analyzer with the deeper reader', () => {
  it('asks about sentences of the text alone, each once', () => {
    const { analyzer, hear } = setUp()
    expect(new Set(analyzer.sentencesOf(body))).toEqual(new Set([even, odd, later]))
    expect(hear(body)).toHaveLength(3)
    expect(hear(body)).toEqual([])
  })

  it('sees a reading that comes after the report, wherever the sentence stands', () => {
    const { analyzer, hear } = setUp()
    expect(marked(analyzer.check({ body }), body)).toEqual([])
    hear(body)
    expect(marked(analyzer.check({ body }), body)).toEqual([even, later])
  })

  it('says after any edits and readings, in whatever order, what a new one says that knows them all', () => {
    const word = fc.constantFrom(
      'The barley',
      ' is',
      ' ripe.',
      ' I',
      ' we',
      '?',
      '!',
      '\n\n',
      ' late',
      ' not.',
    )
    const text = fc.array(word, { maxLength: 30 }).map((words) => `Dear Ana,\n\n${words.join('')}`)
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(2), (bodies, share) => {
        const used = setUp()
        for (const each of bodies) {
          used.analyzer.check({ body: each })
          used.hear(each, (sentence) => sentence.length % 3 <= share)
          used.analyzer.check({ body: each })
        }
        const last = bodies.at(-1)!
        used.hear(last)
        const fresh = setUp()
        fresh.hear(last)
        expect(used.analyzer.check({ body: last })).toEqual(fresh.analyzer.check({ body: last }))
      }),
      { numRuns: 100 },
    )
  })

  it('reads a draft whole before it speaks, for those who wait', async () => {
    const asked: string[] = []
    const check = createPatientAnalyzer({ reader: small }, async (sentence) => {
      asked.push(sentence)
      return deeply(sentence)
    })
    expect(marked(await check({ body }), body)).toEqual([even, later])
    const more = 'Then we drove home again.'
    const longer = body.replace('\n\nKind', ` ${more}\n\nKind`)
    await check({ body: longer })
    expect(asked).toEqual([even, odd, later, more])
  })
})

const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)))
const files = () => ({
  model: bytesOf('src/pipeline/deeper/model.onnx'),
  runtime: bytesOf('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'),
})

describe('the larger model', { timeout: 240_000 }, () => {
  interface Computed {
    readonly text: string
    readonly pieces: readonly number[]
    readonly sentence: readonly number[]
    readonly words: readonly (readonly number[])[]
  }
  const fixture = JSON.parse(
    readFileSync(new URL('deeper.fixture.json', import.meta.url), 'utf8'),
  ) as readonly Computed[]

  // 8 bits round to either side: little in a sentence, more in a list of odd characters, which shows how those are cut.
  it('computes what training did, to a tenth of a logit', async () => {
    const run = await createDeeperNetwork(files())
    for (const { text, pieces, sentence, words } of fixture) {
      const most = text.includes('m²') ? 0.6 : 0.1
      const computed = await run(text)
      expect(computed.pieces.map(({ id }) => id)).toEqual(pieces)
      const pairs = [
        [computed.verdict.sentence, sentence],
        [computed.verdict.words, words.flat()],
      ] as const
      for (const [ours, theirs] of pairs) {
        expect(ours).toHaveLength(theirs.length)
        theirs.forEach((logit, index) => {
          expect(Math.abs(ours[index]! - logit), text).toBeLessThan(most)
        })
      }
    }
  })

  it('hears what a sentence does and how it harms, with its words', async () => {
    const read = await createDeeperReader(files())
    const kind = await read('Thank you for showing me the kiln and how the glazes are mixed.')
    expect(kind.roles.map(({ role }) => role)).toContain('thanks')
    expect(kind.impressions).toEqual([])
    const text = 'Thank you for showing me the loom, and please have the offer on my desk by noon.'
    const { impressions } = await read(text)
    expect(impressions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'and please have the offer on my desk by noon',
    ])
  })

  it('reads the first eighty pieces of an endless sentence', async () => {
    const read = await createDeeperReader(files())
    expect(await read('the glaze room and '.repeat(5_000))).toEqual(
      expect.objectContaining({ roles: expect.any(Array) }),
    )
  })

  it('is refused where it is another file', async () => {
    await expect(createDeeperReader({ ...files(), model: new Uint8Array(200) })).rejects.toThrow()
  })
})
