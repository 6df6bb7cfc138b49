import { expect, it } from 'vitest'
import { wordsOf } from '../../src/language/words.ts'

const norms = (text: string) => wordsOf(text).map(({ norm }) => norm)
const places = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end))

it('takes contractions apart, with straight or curly apostrophes', () => {
  expect(norms("I'm sure we’ll see")).toEqual(['i', 'am', 'sure', 'we', 'will', 'see'])
  expect(norms("can't won't didn’t")).toEqual(['can', 'not', 'will', 'not', 'did', 'not'])
})

it('knows contractions typed without the apostrophe', () => {
  expect(norms('i dont, ive asked')).toEqual(['i', 'do', 'not', 'i', 'have', 'asked'])
})

it('leaves possessives and names whole', () => {
  expect(norms("Ola's plan for O'Brien")).toEqual(["ola's", 'plan', 'for', "o'brien"])
})

it('gives every part of a contraction its own place', () => {
  expect(places('I’m not, can’t')).toEqual(['I', '’m', 'not', 'ca', 'n’t'])
})

it('keeps hyphenated words, addresses and figures together', () => {
  expect(norms('a two-day trial at 3.5 kg')).toEqual(['a', 'two-day', 'trial', 'at', '3.5', 'kg'])
})

it('remembers the marks before a word', () => {
  expect(wordsOf('Yes, and (then) no').map(({ before }) => before)).toEqual(['', ',', '(', ')'])
})

it('reads any writing', () => {
  expect(norms('Ελένη и Жанна 林舟')).toEqual(['ελένη', 'и', 'жанна', '林舟'])
})

it('has nothing to say of an empty text', () => {
  expect(wordsOf('')).toEqual([])
})
