import { assert, constantFrom, array, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phraseSet } from '../../src/language/phrase-set.ts'
import { phrase } from '../../src/language/phrase.ts'
import { wordsOf } from '../../src/language/words.ts'

const valuesIn = (set: ReturnType<typeof phraseSet<string>>, text: string) =>
  set.matches(wordsOf(text)).map(({ value }) => value)

describe('a set of phrases', () => {
  it('takes the longest of those that begin at a word, and none inside another', () => {
    const set = phraseSet([
      ['thank you', 'short'],
      ['thank you for your time', 'long'],
      ['your time', 'inner'],
    ])
    expect(valuesIn(set, 'Thank you for your time')).toEqual(['long'])
  })

  it('takes the first of two as long', () => {
    const set = phraseSet([
      ['<any> harbour', 'any'],
      ['old harbour', 'old'],
    ])
    expect(valuesIn(set, 'The old harbour')).toEqual(['any'])
  })

  it('reads a sentence that was read before the set was made', () => {
    const words = wordsOf('A lantern for the attic')
    phraseSet([['for the attic', true]]).matches(words)
    expect(phraseSet([['lantern', true]]).matches(words)).toHaveLength(1)
  })

  it('finds in any sentence what each phrase finds alone', () => {
    const patterns = [
      'crate',
      'the crate? (of|with) (figs|plums)',
      '(a|the (old|new)) ...2 crate',
      '^ (old|new)? figs',
      '(figs|plums)? $',
      '<any> ..1 !(figs|crate) plums',
      'crate of? (figs (of|with)|plums of) crate',
    ]
    const word = constantFrom('a', 'the', 'old', 'new', 'crate', 'of', 'with', 'figs', 'plums', 'plums,')
    assert(
      property(array(word, { maxLength: 9 }), constantFrom(...patterns), (list, pattern) => {
        const words = wordsOf(list.join(' '))
        const alone = words.findIndex((_, at) => phrase(pattern).match(words, at) > at)
        expect(phraseSet([[pattern, true]]).matches(words)[0]?.from ?? -1).toBe(alone)
      }),
    )
  })
})
