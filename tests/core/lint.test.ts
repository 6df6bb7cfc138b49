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

  it('stay inside a text that shrinks to repeated letters', () => {
    const lint: Lint = { start: 0, end: 6, kind: '', message: '', fixes: [] }
    for (const after of ['aaa', 'aaaaa', 'aaaaaaaaa'])
      for (const { end } of carried([lint], 'aaaaaa', after)) expect(end).toBeLessThanOrEqual(after.length)
  })
})
