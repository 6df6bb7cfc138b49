import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWordingSearch, plain } from '../../src/pipeline/wordings.ts'

const held = (text: string, wording: string) =>
  ` ${text.split('\n').map(plain).filter(Boolean).join(' ')} `.includes(` ${wording} `)

/** Few words, so that texts of them often hold what is searched for. */
const words = (most: number) =>
  fc.array(fc.constantFrom('the', 'kiln', 'was', 'warm'), { minLength: 1, maxLength: most })
const wording = words(5).map((all) => all.join(' '))
const text = fc
  .array(fc.oneof(words(4), fc.constant([])), { maxLength: 8 })
  .map((lines) => lines.map((line) => line.join(' ')).join('\n'))

describe('a search for wordings', () => {
  it('finds them over the ends of lines, whatever their marks', () => {
    const holds = createWordingSearch()
    const letter = 'Dear Ana,\n\nI loved the\n\nkiln, and the warm yard.'
    expect(['loved the kiln and', 'the warm', 'the war'].map((one) => holds(letter, one))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('says the same of one text after another as if each were the first', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        fc.array(wording, { maxLength: 6 }),
        (texts, wordings) => {
          const holds = createWordingSearch()
          for (const each of texts) for (const one of wordings) expect(holds(each, one)).toBe(held(each, one))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('says the same while a line is typed in a long text', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index} of the kiln`)
    const holds = createWordingSearch()
    const typed = 'it was warm and the kiln was new'
    for (let end = 0; end <= typed.length; end++) {
      const each = lines.toSpliced(20, 0, typed.slice(0, end)).join('\n')
      for (const one of ['was warm', 'kiln it was warm', 'was new line 20 of', 'kiln line 20'])
        expect(holds(each, one)).toBe(held(each, one))
    }
  })
})
