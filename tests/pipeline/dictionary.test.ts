import { describe, expect, it } from 'vitest'
import { levelIn, readWordList } from '../../src/language/spelling/word-list.ts'
import { testDictionary } from '../support/dictionary.ts'

describe('the word list', () => {
  it('reads words that share their beginning, their capital and their level', () => {
    const list = readWordList('aTom\nacat3\ndch1\nbow')
    expect(['Tom', 'cat', 'catch', 'caow', 'cow', 'ca', 'tom'].map((word) => levelIn(list, word))).toEqual([
      1, 4, 2, 0, 1, 0, 0,
    ])
  })

  it('knows American and British spellings, and contractions', () => {
    for (const word of ['colour', 'color', 'organise', 'organize', "don't", 'Thanks', 'THANKS'])
      expect(testDictionary.correct(word), word).toBe(true)
    for (const word of ['recieve', 'monday', 'qwrt']) expect(testDictionary.correct(word), word).toBe(false)
  })
})

describe('a term', () => {
  it.each(['cron', 'kubectl', 'linux', 'grpc', 'scada'])('is known, and known for a term: %s', (word) => {
    expect(testDictionary.correct(word)).toBe(true)
    expect(testDictionary.isTerm(word)).toBe(true)
  })

  it('is no common word', () => {
    for (const word of ['table', 'recieve', 'colour', 'Priya'])
      expect(testDictionary.isTerm(word), word).toBe(false)
  })
})

describe('a guess', () => {
  it.each([
    ['excelent', 'excellent'],
    ['tommorrow', 'tomorrow'],
    ['enginer', 'engineer'],
    ['manufactoring', 'manufacturing'],
    ['responsibilty', 'responsibility'],
    ['companys', 'companies'],
    ['fotographer', 'photographer'],
    ['tecnician', 'technician'],
    ['aknowledge', 'acknowledge'],
  ])('for %s is first of all %s', (slip, meant) => {
    expect(testDictionary.suggest(slip)[0]).toBe(meant)
  })

  it('is never rude, never far-fetched, and none for what is no word', () => {
    expect(testDictionary.suggest('shitf')).not.toContain('shit')
    expect(testDictionary.suggest('krapao')).toEqual([])
    expect(testDictionary.suggest('x'.repeat(33))).toEqual([])
  })

  it('is two words only after whole words', () => {
    expect(testDictionary.suggest('diffrent')[0]).toBe('different')
    expect(testDictionary.suggest('aboutthis')).toContain('about this')
  })
})
