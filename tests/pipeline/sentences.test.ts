import { describe, expect, test } from 'vitest'
import { sentencesIn } from '../../src/pipeline/sentences.ts'

const sentences = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end))

describe('a quotation of several sentences', () => {
  test.each([
    'The "Where are you? I want my money!" letters made us laugh.',
    'The “Where are you? I am waiting. I want my money!” letters made us laugh.',
    'The first line, "Where were you? I waited!", was hard to answer.',
    'The card reads "Where were you? I waited!"',
    '"Where were you? I waited!" was the first line.',
  ])('stays in the sentence that quotes it: %s', (text) => {
    expect(sentences(text)).toEqual([text])
  })

  test.each([
    ['“I waited. You were late.”', ['“I waited.', 'You were late.”']],
    [
      'You said "yes". I waited. You said "no" and left.',
      ['You said "yes".', 'I waited.', 'You said "no" and left.'],
    ],
    ['I drove 6" nails. I drove 4" nails.', ['I drove 6" nails.', 'I drove 4" nails.']],
  ])('else leaves sentences apart: %s', (text, parts) => {
    expect(sentences(text)).toEqual(parts)
  })
})
