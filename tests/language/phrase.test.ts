import { describe, expect, it } from 'vitest'
import { phraseSet } from '../../src/language/phrase-set.ts'
import { phrase } from '../../src/language/phrase.ts'
import { wordsOf } from '../../src/language/words.ts'

/** The words that a pattern finds in a text, or nothing. */
function found(pattern: string, text: string): string[] {
  return phraseSet([[pattern, pattern]])
    .matches(wordsOf(text))
    .map(({ from, to }) => text.slice(wordsOf(text)[from]!.start, wordsOf(text)[to]!.end))
}

describe('a phrase', () => {
  it.each([
    ['words side by side', 'look forward', 'I look forward to it', ['look forward']],
    ['any case and a line break', 'next week', 'Until NEXT\nweek', ['NEXT\nweek']],
    ['a comma between', 'please please', 'Please, please write', ['Please, please']],
    ['one of several', '(by|before) <day>', 'by Friday or before Monday', ['by Friday', 'before Monday']],
    ['words that may be left out', 'very? (sorry|sad)', 'sorry, very sad', ['sorry', 'very sad']],
    ['any form of a verb', '~need you', 'He needed you', ['needed you']],
    ['a gap', 'thank ...2 for', 'thank you both for', ['thank you both for']],
    ['a contraction typed in full or not', 'i am', "I'm and I am", ["I'm", 'I am']],
    ['a gap within a clause', 'need ..2 answer', 'I need a quick answer', ['need a quick answer']],
    ['a word with none of these after it', 'a chance !(to|of)', 'a chance at last', ['a chance']],
    [
      'a fragment of the lexicon',
      'answer <deadline>',
      'an answer by the end of the week',
      ['answer by the end of the week'],
    ],
    ['adverbs between', 'i need', 'I just really need it', ['I just really need']],
    ['a sum of money', 'want <money>', 'I want 30k or want $900', ['want 30k', 'want $900']],
    ['the beginning', '^ so', 'So it is so', ['So']],
    ['the end', 'now $', 'now or now', ['now']],
  ])('meets %s', (_, pattern, text, words) => {
    expect(found(pattern, text)).toEqual(words)
  })

  it.each([
    ['a gap that is too long', 'thank ...2 for', 'thank you all so much for'],
    ['a clause gap across a comma', 'need ..2 answer', 'what I need, an answer'],
    ['a word that is refused there', 'a chance !(to|of)', 'a chance to meet'],
    ['words on two sides of a bracket', 'good news', 'it is good (news to me)'],
    ['half a word', 'art', 'a smart start'],
    ['an adverb behind a comma', 'i need', 'as I, really need'],
    ['a number that is no money', 'want <money>', 'I want 30 bolts'],
  ])('lets %s pass', (_, pattern, text) => {
    expect(found(pattern, text)).toEqual([])
  })

  it.each(['(a|b', 'a)', '<nobody>', '<days', '? a'])(
    'refuses a malformed pattern with its words: %s',
    (pattern) => {
      expect(() => phrase(pattern).needs()).toThrow(SyntaxError)
    },
  )
})
