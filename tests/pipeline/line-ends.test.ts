import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { plainLines } from '../../src/pipeline/line-ends.ts'

describe('line ends', () => {
  it('become line feeds, whichever system wrote them', () => {
    expect(plainLines('one\r\ntwo\rthree\nfour').text).toBe('one\ntwo\nthree\nfour')
  })

  it('come back where they stood, a span over a line end with both its characters', () => {
    const given = 'a\r\n\r\nbc\r\nd'
    const { text, back } = plainLines(given)
    const found = (words: string) => {
      const start = text.indexOf(words)
      const span = back({ start, end: start + words.length })
      return given.slice(span.start, span.end)
    }
    expect(['bc', '\n\nb', 'c\nd', 'd'].map(found)).toEqual(['bc', '\r\n\r\nb', 'c\r\nd', 'd'])
  })

  it('come back in no time, however many there are', () => {
    const lines = 100_000
    const { back } = plainLines('a\r\n'.repeat(lines))
    const starts = Array.from(
      { length: lines },
      (_, line) => back({ start: line * 2, end: line * 2 + 1 }).start,
    )
    expect(starts.every((start, line) => start === line * 3)).toBe(true)
  })

  it('of Windows change neither what is found nor its words', () => {
    const body = 'Dear Ms. Okafor,\n\nIs there any news? I need an answer by Friday.\n\nBest,\na\nAA'
    const analyzer = createAnalyzer()
    const words = (text: string) =>
      analyzer
        .check({ kind: 'after-rejection', body: text })
        .findings.map(({ rule, start, end }) => [rule, text.slice(start, end).replaceAll('\r', '')])
    expect(words(body).length).toBeGreaterThan(0)
    expect(words(body.replaceAll('\n', '\r\n'))).toEqual(words(body))
  })
})
