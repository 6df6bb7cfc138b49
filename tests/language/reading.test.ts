import { describe, expect, it } from 'vitest'
import type { Impression, ParsedDraft, Sentence } from '../../src/language/document.ts'
import { readingRule } from '../../src/language/reading.ts'
import { wordsOf } from '../../src/language/words.ts'

const rule = readingRule({
  family: 'pushy',
  title: 'x',
  message: 'x',
  why: 'x',
  examples: { flagged: [], clean: [] },
})

/** How grave the rule finds a sentence of which this has been made. */
function severityOf(impression: Partial<Impression>, text = 'Write by tonight then'): string | undefined {
  const sentence: Sentence = {
    text,
    words: wordsOf(text),
    question: false,
    exclamation: false,
    roles: [],
    impressions: [{ family: 'pushy', probability: 0.5, start: 0, end: text.length, ...impression }],
    start: 0,
    end: text.length,
    part: 'body',
    paragraph: 0,
  }
  const [match] = rule.find({ sentences: [sentence], body: text } as unknown as ParsedDraft, {})
  return match?.severity
}

describe('what only the model hears', () => {
  it('is a hint from .5 and a problem from .9', () => {
    expect([0.49, 0.5, 0.89, 0.9].map((probability) => severityOf({ probability }))).toEqual([
      undefined,
      'hint',
      'hint',
      'problem',
    ])
  })

  it.each([
    ['As no letter came, I assume that you have moved ahead with another cook.', undefined],
    ['As no letter came, I understand that another candidate was appointed.', undefined],
    ['I trust that you have chosen the best candidate.', undefined],
    ['I am therefore withdrawing my application.', undefined],
    ['I have been offered another job that I have to answer by Friday.', undefined],
    ['Another farm has offered me work, and they would like an answer by Friday.', undefined],
    ['They would like an answer by Friday, so hurry.', 'hint'],
    ['I am withdrawing my application unless you write.', 'hint'],
    ['I have been offered another job that I have to answer by Friday, so decide.', 'hint'],
  ])('leaves a silence accepted and an offer told alone: %s', (text, severity) => {
    expect(severityOf({ probability: 0.6 }, text)).toBe(severity)
  })

  it('stays a hint where no model has read the sentence', () => {
    expect(severityOf({ probability: 0.95, byCompany: true })).toBe('hint')
  })
})
