import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/language/words.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { unpackModel } from '../../src/pipeline/reader/model.ts'
import { runNetwork } from '../../src/pipeline/reader/network.ts'
import { createCutter } from '../../src/pipeline/reader/pieces.ts'
import { createReader } from '../../src/pipeline/reader/reader.ts'
import { readingOf } from '../../src/pipeline/reader/verdict.ts'
import { clauseAround, strongestWindow } from '../../src/pipeline/reader/window.ts'

const bytes = new Uint8Array(readFileSync(new URL('../../src/pipeline/reader/model.bin', import.meta.url)))
const model = unpackModel(bytes)
const cutInto = createCutter(model.vocabulary)

interface Computed {
  readonly text: string
  readonly pieces: readonly number[]
  readonly shapes: readonly number[]
  readonly sentence: readonly number[]
  readonly words: readonly (readonly number[])[]
}
const fixture = JSON.parse(
  readFileSync(new URL('reader.fixture.json', import.meta.url), 'utf8'),
) as readonly Computed[]

const calm = { own: 1, worded: 0, others: 0, purposes: 0, length: 0, purpose: 0, offset: 0 }

describe('the network', () => {
  it.each(fixture)(
    'cuts and computes as training did: $text',
    ({ text, pieces, shapes, sentence, words }) => {
      const cut = cutInto(text)
      expect(cut.map(({ id }) => id)).toEqual(pieces)
      expect(cut.map(({ shape }) => shape)).toEqual(shapes)
      const verdict = runNetwork(model, cut)
      sentence.forEach((logit, index) => expect(verdict.sentence[index]).toBeCloseTo(logit, 2))
      words.flat().forEach((logit, index) => expect(verdict.words[index]).toBeCloseTo(logit, 2))
    },
  )
})

describe('the model', () => {
  it('is small enough to come with the page', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(180 * 1024)
  })

  it('is refused where it is another file or ends too early', () => {
    expect(() => unpackModel(new Uint8Array(200))).toThrow('this is no reader model')
    expect(() => unpackModel(bytes.subarray(0, bytes.length - 4))).toThrow(RangeError)
  })
})

describe('the reader', () => {
  const reader = createReader(bytes)
  const read = (text: string, part: 'body' | 'greeting' = 'body') =>
    reader.read({ text, words: wordsOf(text), question: false, exclamation: false }, part)

  it('gives words inside the sentence as its reason', () => {
    for (const { text } of fixture)
      for (const { start, end } of read(text).impressions) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
  })

  it('says nothing of a greeting, of too few words, of signs alone and of a link that stands alone', () => {
    const nothing = { roles: [], impressions: [] }
    expect(read('You owe me an answer,', 'greeting')).toEqual(nothing)
    expect(read('')).toEqual(nothing)
    expect(read('  \n ')).toEqual(nothing)
    expect(read('https://example.org/answer/me/now?or=else&you=are&a=liar')).toEqual(nothing)
    expect(read('\u{1F9FF} \u{10FFFF} !!!')).toEqual(nothing)
  })

  it('reads the first eighty pieces of a very long sentence', () => {
    expect(cutInto('the glaze room and '.repeat(5_000))).toHaveLength(80)
  })
})

describe('the family of a harm', () => {
  const families = ['pushy', 'desperate', 'unprofessional'] as const
  const impressionOf = (...logits: number[]) =>
    readingOf(
      { roles: [], families, calibration: { roles: {}, tone: [1, 0] } },
      'You owe me',
      [{ id: 1, shape: 0, start: 0, end: 10 }],
      { sentence: new Float32Array(logits), words: new Float32Array([1, 0, 0]) },
    ).impressions[0]

  it('is the likeliest, and open where another is nearly as likely', () => {
    expect(impressionOf(4, 1, 0)).toMatchObject({ family: 'pushy' })
    expect(impressionOf(4, 1, 0)?.open).toBeUndefined()
    expect(impressionOf(2, 3, 0)).toMatchObject({ family: 'desperate', open: true })
  })

  it('is not named by the hint where it is open', () => {
    const said = (...logits: number[]) => {
      const impressions = [impressionOf(...logits)!]
      const reader = { odds: calm, read: () => ({ roles: [], impressions }) }
      const { findings } = createAnalyzer({ reader }).check({
        kind: 'check-in',
        body: 'The barge left at noon as it always does.',
      })
      return findings.map(({ rule, message }) => `${rule}: ${message}`).join()
    }
    expect(said(6, 1, 0)).toMatch(/^pushy-reading: .*pressure or reproach/)
    expect(said(6, 5, 0)).toMatch(/^pushy-reading: .*pressure, pleading or a careless word/)
  })
})

describe('strongestWindow', () => {
  it('takes the run of words with the most likelihood above the bar', () => {
    expect(strongestWindow([0.1, 0.9, 0.4, 0.8, 0.1, 0.7], 0.5)).toEqual({ from: 1, to: 3 })
  })

  it('finds none where no word exceeds the bar', () => {
    expect(strongestWindow([0.1, 0.2], 0.5)).toBeUndefined()
  })
})

describe('clauseAround', () => {
  it.each([
    ['Thanks for Tuesday, but <tell me> today, please.', 'but tell me today'],
    ['I waited – <for you> – all week.', 'for you'],
    ['One, <two, three> four!', 'two, three four'],
    ['It is 1,200 <pounds too> much', 'It is 1,200 pounds too much'],
    ['<Well>.', 'Well'],
  ])('widens a window to its clause: %s', (marked, clause) => {
    const text = marked.replace(/[<>]/g, '')
    const { start, end } = clauseAround(text, { start: marked.indexOf('<'), end: marked.indexOf('>') - 1 })
    expect(text.slice(start, end)).toBe(clause)
  })
})
