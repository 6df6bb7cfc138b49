import { expect, it, vi } from 'vitest'
import { wordsOf } from '../src/language/words.ts'

/** Every pattern that a rule or what reads a sentence is made of. */
const patterns = vi.hoisted(() => {
  const found = new Set<string>()
  vi.doMock('../src/language/phrase.ts', async (original) => {
    const all = await original<typeof import('../src/language/phrase.ts')>()
    const phrase: typeof all.phrase = (source) => {
      found.add(source)
      return all.phrase(source)
    }
    return { ...all, phrase }
  })
  return found
})
const { phrase } = await import('../src/language/phrase.ts')
await import('../src/pipeline/registry.ts')

/** The words that a pattern names as they are: no verbs in all forms, no classes, no gaps. */
const namedIn = (pattern: string) =>
  (pattern.match(/<[\w-]+>|[^\s()|?^$<>!]+/g) ?? []).filter((word) => !/^[~<.]/.test(word))

it('are well formed, those too that are read only where a sentence comes near', () => {
  for (const pattern of patterns) phrase(pattern).needs()
})

it('name only words that a sentence can hold: “can not”, as “cannot” is read', () => {
  expect(patterns.size).toBeGreaterThan(3000)
  const normal = (word: string) =>
    wordsOf(`so ${word}`)
      .slice(1)
      .map(({ norm }) => norm)
  const dead = [...patterns].filter((pattern) =>
    namedIn(pattern).some((word) => normal(word).join() !== word),
  )
  expect(dead).toEqual([])
})

it('end with no gap: one at the end takes no word', () => {
  expect([...patterns].filter((pattern) => / \.\.\.?\d*$/.test(pattern))).toEqual([])
})

it('put a space between words and groups: “apologi(s|z)e” would be three words', () => {
  expect([...patterns].filter((pattern) => /[^\s(|!?^]\(|\)[^\s)|?]/.test(pattern))).toEqual([])
})
