import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/pipeline/paragraphs.ts'

const textsOf = (body: string) => blocksOf(body).map(({ text }) => text)

describe('a paragraph', () => {
  it.each([
    ['The kiln was warm.\nThe clay was not.', 2],
    ['We spoke of glazes\nand of clay.', 1],
    ['I met Mr. Bell, Ms. Reyes and Dr.\nKlein at the yard.', 1],
  ])('ends at the end of a short line, but not within a sentence or after a title: %j', (body, count) => {
    expect(textsOf(body)).toHaveLength(count)
  })

  it.each(['! ', '? ', '. ', '… '])('that is too long is cut behind a sentence: %j', (mark) => {
    const [first = ''] = textsOf(`The kiln was warm today${mark}`.repeat(300))
    expect(first.length).toBeGreaterThan(4_000)
    expect(first).toMatch(/today[.!?…]$/)
  })
})
