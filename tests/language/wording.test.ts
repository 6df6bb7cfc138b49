import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../src/language/document.ts'
import { fitted } from '../../src/language/wording.ts'
import { wordsOf } from '../../src/language/words.ts'

function sentence(text: string): Sentence {
  return {
    text,
    words: wordsOf(text),
    question: false,
    exclamation: false,
    roles: [],
    impressions: [],
    start: 0,
    end: text.length,
    part: 'body',
    paragraph: 0,
  }
}

describe('a softer wording', () => {
  it('takes up the capital of the words it replaces', () => {
    expect(fitted(['going home'], sentence('Leaving now'), 0, 1)).toEqual(['Going home'])
    expect(fitted(['Going home'], sentence('I am leaving now'), 2, 3)).toEqual(['going home'])
  })
  it('keeps the day they name, and is left out where they name none', () => {
    expect(fitted(['You mentioned {day}.'], sentence('You said next Friday'), 0, 3)).toEqual([
      'You mentioned next Friday.',
    ])
    expect(fitted(['You mentioned {day}.'], sentence('You said so'), 0, 2)).toEqual([])
  })
  it('is no question, and has no end mark, within a sentence', () => {
    expect(fitted(['Is it soon?', 'I hope.'], sentence('I beg and you wait'), 0, 1)).toEqual(['I hope'])
  })
})
