import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carried, type Lint } from '../../src/core/lint.ts'

const before = 'One lamp was lit. Two lamp was out.'
const lintOf = (words: string): Lint => {
  const start = before.indexOf(words)
  return { start, end: start + words.length, kind: 'Agreement', message: '', fixes: [] }
}
const one = lintOf('One lamp')
const two = lintOf('Two lamp')
const kept = (after: string) =>
  carried([one, two], before, after).map(({ start, end }) => after.slice(start, end))

describe('lints carried over an edit', () => {
  it('stay where nothing changed', () => {
    expect(kept(before)).toEqual(['One lamp', 'Two lamp'])
  })

  it('stay before the edit and move behind it', () => {
    expect(kept('One lamp was lit and warm. Two lamp was out.')).toEqual(['One lamp', 'Two lamp'])
    expect(kept('One lamp lit. Two lamp was out.')).toEqual(['One lamp', 'Two lamp'])
  })

  it('are gone where the edit touches their words', () => {
    expect(kept('One lamps was lit. Two lamp was out.')).toEqual(['Two lamp'])
    expect(kept('One lamp was lit. Two old lamp was out.')).toEqual(['One lamp'])
    expect(kept('')).toEqual([])
  })

  it('hold the same words after any edit, and all of them where none was touched', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 8 })
    fc.assert(
      fc.property(letters, letters, letters, letters, (head, words, tail, typed) => {
        const before = `${head}${words}${tail}`
        const lint: Lint = {
          start: head.length,
          end: head.length + words.length,
          kind: '',
          message: '',
          fixes: [],
        }
        const edits = [`${typed}${before}`, `${before}${typed}`, `${head}${typed}`, `${typed}${tail}`, before]
        for (const after of edits)
          for (const { start, end } of carried([lint], before, after))
            expect(after.slice(start, end)).toBe(words)
        expect(carried([lint], before, before)).toEqual([lint])
        expect(carried([lint], before, `${before}!c`)).toHaveLength(tail ? 1 : 0)
        expect(carried([lint], before, `c!${before}`)).toHaveLength(head ? 1 : 0)
      }),
    )
  })

  it('stay inside a text that shrinks to repeated letters', () => {
    const lint: Lint = { start: 0, end: 6, kind: '', message: '', fixes: [] }
    for (const after of ['aaa', 'aaaaa', 'aaaaaaaaa'])
      for (const { end } of carried([lint], 'aaaaaa', after)) expect(end).toBeLessThanOrEqual(after.length)
  })
})
