import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../src/language/document.ts'
import { phrase } from '../../src/language/phrase.ts'
import { fitted, leansOn, softened } from '../../src/language/wording.ts'
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
  it('says again every name, day and number of the words it replaces, or is left out', () => {
    const wordings = ['Is there any news?', 'Does {day} suit you?']
    const offered = (text: string) => {
      const given = sentence(text)
      return fitted(wordings, given, 0, given.words.length - 1)
    }
    expect(offered('Answer me by Friday')).toEqual(['Does Friday suit you?'])
    expect(offered('answer me by friday')).toEqual(['does friday suit you?'])
    expect(offered('Answer Marta by Friday')).toEqual([])
    expect(offered('Answer my 3 emails')).toEqual([])
    expect(offered('Answer what I asked')).toEqual(['Is there any news?'])
  })
  it('drops no number in words and no reason that stands beside the fault', () => {
    const offered = (text: string, from: number, to: number) => {
      const given = sentence(text)
      return fitted(['I hope to hear from you.'], given, 0, given.words.length - 1, [from, to])
    }
    expect(offered('Stop ignoring my four emails', 0, 1)).toEqual([])
    expect(offered('Stop ignoring my four emails', 0, 4)).toHaveLength(1)
    expect(offered('Answer me because rent is due', 0, 1)).toEqual([])
    expect(offered('I refused them because of you', 0, 5)).toHaveLength(1)
  })
  it('is a sentence only where it takes the place of one', () => {
    const offered = (text: string, from: number, to: number) =>
      fitted(['Is it soon?', 'I hope.', 'I hope'], sentence(text), from, to)
    expect(offered('I beg.', 0, 1)).toEqual(['Is it soon?', 'I hope.', 'I hope'])
    expect(offered('I beg, with many thanks', 0, 1)).toEqual(['I hope'])
    expect(offered('The lock is old; I beg', 4, 5)).toEqual(['I hope'])
    expect(offered('Kisses,', 0, 0)).toEqual(['I hope'])
  })
  it('keeps what the matter was, or is left out', () => {
    const offered = (text: string, from: number, to: number) => {
      const given = sentence(text)
      return fitted(['I can add to it {about}.', 'I can add.'], given, 0, given.words.length - 1, [from, to])
    }
    expect(offered('I rambled when you asked about joins', 0, 1)).toEqual(['I can add to it about joins.'])
    expect(offered('I rambled on the question of joins and ports', 0, 1)).toEqual([])
    expect(offered('I rambled about it', 0, 1)).toEqual(['I can add.'])
    expect(offered('I am ashamed about my accent', 0, 5)).toEqual(['I can add.'])
  })
  it('does not replace what the writer did beside the fault', () => {
    const offered = (text: string) => {
      const given = sentence(text)
      return fitted(['I have done this work.'], given, 0, given.words.length - 1, [0, 2])
    }
    expect(offered('Unlike the others, I have run a foundry')).toEqual([])
    expect(offered('Unlike the others, I am good')).toHaveLength(1)
  })

  it('takes up no day that asks for as much as before, nor one that shouts', () => {
    const offered = (text: string) => {
      const given = sentence(text)
      return fitted(['I hope to hear by {day}.'], given, 0, given.words.length - 1)
    }
    expect(offered('Answer me by Friday')).toHaveLength(1)
    for (const day of ['noon', 'today', 'FRIDAY']) expect(offered(`Answer me by ${day}`)).toEqual([])
  })

  it('gives the reader a day only where they named it, where it begins with {theirs}', () => {
    const offered = (text: string) => {
      const given = sentence(text)
      return fitted(['{theirs}You mentioned {day}.'], given, 0, given.words.length - 1).length
    }
    expect(offered('You promised to ring by Friday')).toBe(1)
    expect(offered('I was told Friday and heard nothing')).toBe(1)
    expect(offered('Why was my letter of 2 March not answered')).toBe(0)
    expect(offered('You told me on Friday that you would ring')).toBe(0)
  })
  it('answers only words that ask where it begins with {asks}', () => {
    const offered = (text: string) => {
      const given = { ...sentence(text), question: text.endsWith('?') }
      return fitted(['{asks}What could I improve?'], given, 0, given.words.length - 1)
    }
    for (const text of ['Did I fail?', 'I want to know why.', 'Explain the marks.'])
      expect(offered(text)).toEqual(['What could I improve?'])
    expect(offered('You chose badly.')).toEqual([])
  })

  it('is told where a clause leans on the one before it', () => {
    expect(leansOn(sentence('I have three boats and I need this'), 5)).toBe(true)
    expect(leansOn(sentence('I spoke too long, I need this'), 4)).toBe(true)
    expect(leansOn(sentence('I need this'), 0)).toBe(false)
    expect(leansOn(sentence('The lock is old; I need this'), 4)).toBe(false)
  })

  it('is none where the sentence goes on with what leans on the words', () => {
    expect(fitted(['I hope.'], sentence('I beg or I shall write to your head office'), 0, 1)).toEqual([])
  })
})

describe('calmer words', () => {
  const softer = [[phrase('(over the moon|ecstatic)'), 'very glad']] as const
  const calm = (text: string, end = text.length) => softened(softer, sentence(text), { start: 0, end })

  it('take the place of those found, and all else stays', () => {
    expect(calm('I was over the moon with your loom, Ana!')).toBe('I was very glad with your loom, Ana!')
    expect(calm('Ecstatic about it, I am ecstatic.')).toBe('Very glad about it, I am very glad.')
  })
  it('are none where none is found within the span', () => {
    expect(calm('I was glad.')).toBe('')
    expect(calm('I was glad and ecstatic.', 10)).toBe('')
  })
})
