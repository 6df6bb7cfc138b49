import { expect, it, vi } from 'vitest'
import { lruCache, memoizeLast } from '../../src/core/cache.ts'

it('makes a value once, and again only after it was forgotten', () => {
  const kept = lruCache<string, string>(2)
  const make = vi.fn((key: string) => key.toUpperCase())
  const of = (key: string) => kept.of(key, () => make(key))
  expect([of('a'), of('b'), of('a'), of('b')]).toEqual(['A', 'B', 'A', 'B'])
  expect(make).toHaveBeenCalledTimes(2)
})

it('takes what was made elsewhere, and forgets what it is told to', () => {
  const kept = lruCache<string, string>(2)
  kept.put('a', 'A')
  kept.put('b', 'B')
  expect(kept.find('a')).toBe('A')
  kept.put('c', 'C')
  expect(kept.find('b')).toBeUndefined()
  kept.forget('a')
  expect(kept.of('a', () => 'again')).toBe('again')
})

it('forgets the one that was used longest ago', () => {
  const kept = lruCache<string, string>(2)
  const made: string[] = []
  const of = (key: string) =>
    kept.of(key, () => {
      made.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) of(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

it('forgets nothing for being looked for in vain', () => {
  const kept = lruCache<string, string>(1)
  kept.put('a', 'A')
  expect(kept.find('b')).toBeUndefined()
  expect(kept.find('a')).toBe('A')
})

it('makes again what was made last only of other data', () => {
  const make = vi.fn(({ of }: { of: string }) => of.toUpperCase())
  const made = memoizeLast(make)
  expect(['a', 'a', 'b', 'a'].map((of) => made({ of }))).toEqual(['A', 'A', 'B', 'A'])
  expect(make).toHaveBeenCalledTimes(3)
})
