import { describe, expect, it } from 'vitest'
import { clauseAround, negatedAt, quotedAt, reportedAt, supposedAt } from '../../src/language/context.ts'
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
  it.each([
    "'Hurry up' said the sign",
    'The sign said ‘do hurry up’, in red',
    "A card read 'we can't hurry you', and another 'sit down'",
    "The boys' card read 'the mums' hurry is over', in red",
    "They wrote ('hurry or else') on the slate",
    "In the '90s a card read 'hurry home' to us",
  ])('knows it by single marks: %s', (text) => {
    expect(quotedAt(sentence(text), at(text, 'hurry'))).toBe(true)
  })
  it.each([
    "The drivers' hours are long, so hurry for the boys' sake",
    "In the '90s we had to hurry for the drivers' tea",
    "'Tis late, so hurry for the boys' sake",
    "I can't hurry, and Jess' van won't",
    "'Where are the keys' was on the door, so hurry for the boys' sake",
    "It was all 'go', so hurry, said the 'boss'",
    "Rock 'n' roll fans hurry to the boys' hall",
    "So 'hurry up is what it said",
  ])('takes no apostrophe for a mark: %s', (text) => {
    expect(quotedAt(sentence(text), at(text, 'hurry'))).toBe(false)
  })
})

describe('reported speech', () => {
  it('knows what others said', () => {
    const text = 'You mentioned that the crews need an answer by noon'
    expect(reportedAt(sentence(text), at(text, 'need'))).toBe(true)
  })
  it('knows a name that begins a sentence, which “We” is not', () => {
    const named = 'Ewa said that the crews need an answer by noon'
    expect(reportedAt(sentence(named), at(named, 'need'))).toBe(true)
    const own = 'We said that we need an answer by noon'
    expect(reportedAt(sentence(own), at(own, 'need'))).toBe(false)
  })
  it.each([
    'A diver told me that the crews need an answer by noon',
    'The night crew said that we need an answer by noon',
  ])('knows it from somebody of another story: %s', (text) => {
    expect(reportedAt(sentence(text), at(text, 'need'))).toBe(true)
  })
  it.each([
    'A friend told me that you need an answer by noon',
    'The bank says that I need an answer by noon',
    'Some say that your crews need an answer by noon',
  ])('is none where the reader or the writer stands in it: %s', (text) => {
    expect(reportedAt(sentence(text), at(text, 'need'))).toBe(false)
  })
  it.each(['The crews need an answer by noon, you said', 'They need an answer by noon, as Ewa put it'])(
    'knows it when that is told after: %s',
    (text) => {
      expect(reportedAt(sentence(text), at(text, 'need'))).toBe(true)
    },
  )
  it.each(['I need an answer by noon, as I said', 'I need an answer by noon, you know'])(
    'is none when nobody else said it: %s',
    (text) => {
      expect(reportedAt(sentence(text), at(text, 'need'))).toBe(false)
    },
  )
  it('does not take my own words for theirs', () => {
    const text = 'I said I need an answer by noon'
    expect(reportedAt(sentence(text), at(text, 'need'))).toBe(false)
  })
})

describe('the clause around a word', () => {
  const around = (text: string, word: string) => {
    const { words } = sentence(text)
    const { from, to } = clauseAround(sentence(text), at(text, word), at(text, word))
    return text.slice(words[from]!.start, words[to]!.end)
  }
  it.each([
    ['I liked the tour, but I need an answer', 'need', 'I need an answer'],
    ['I need an answer so please write', 'need', 'I need an answer'],
    ['It was fine; you owe me a word', 'owe', 'you owe me a word'],
    ['Bread and butter need care', 'need', 'Bread and butter need care'],
    ['I loved the loom and the light and everyone was kind', 'loved', 'I loved the loom and the light'],
    ['I need an answer and the clock is ticking', 'need', 'I need an answer'],
    ['I thank Ruta and everybody who was there', 'thank', 'I thank Ruta and everybody who was there'],
    ['I respect your choice of a baker, I know I was the worst', 'worst', 'I know I was the worst'],
    [
      'If I hear nothing by noon on Monday, I will sign',
      'sign',
      'If I hear nothing by noon on Monday, I will sign',
    ],
    ['You were, I felt, rude', 'rude', 'You were, I felt, rude'],
  ])('ends at a mark, or where another subject begins: %s', (text, word, clause) => {
    expect(around(text, word)).toBe(clause)
  })
})

describe('supposition', () => {
  it('knows what is only imagined', () => {
    const text = 'If you hired me, my first week would go to the backlog'
    expect(supposedAt(sentence(text), at(text, 'first'), at(text, 'week'))).toBe(true)
  })
  it('leaves plain statements alone', () => {
    const text = 'My first week will go to the backlog'
    expect(supposedAt(sentence(text), at(text, 'first'), at(text, 'week'))).toBe(false)
  })
})
