import { describe, expect, it } from 'vitest'
import { negatedAt, quotedAt, reportedAt } from '../../src/language/context.ts'
import type { SentenceContent } from '../../src/language/document.ts'
import { wordsOf } from '../../src/language/words.ts'

function sentence(text: string): SentenceContent {
  return { text, words: wordsOf(text), question: false, exclamation: false, roles: [], impressions: [] }
}

/** Index of a word in a text. */
const at = (text: string, word: string) => wordsOf(text).findIndex(({ norm }) => norm === word)

describe('negation', () => {
  it.each(['There is no rush', 'I am not in a rush', 'without any rush'])(
    'carries to the word: %s',
    (text) => {
      expect(negatedAt(sentence(text), at(text, 'rush'))).toBe(true)
    },
  )
  it.each(['No, there is a rush', 'I am in a rush, not you'])(
    'ends at a comma, and does not run back: %s',
    (text) => {
      expect(negatedAt(sentence(text), at(text, 'rush'))).toBe(false)
    },
  )
})

describe('quotation', () => {
  it('knows words between quotation marks', () => {
    const text = 'Your sign said “hurry up” in red, so I did'
    expect(quotedAt(sentence(text), at(text, 'hurry'))).toBe(true)
    expect(quotedAt(sentence(text), at(text, 'red'))).toBe(false)
  })
})

describe('reported speech', () => {
  it('knows what others said', () => {
    const text = 'You mentioned that the crews need an answer by noon'
    expect(reportedAt(sentence(text), at(text, 'need'))).toBe(true)
  })
  it('does not take my own words for theirs', () => {
    const text = 'I said I need an answer by noon'
    expect(reportedAt(sentence(text), at(text, 'need'))).toBe(false)
  })
})
