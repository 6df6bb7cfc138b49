import { expect, it } from 'vitest'
import { isMuted, muteOf, muteOfWords, sentenceAround, withoutMute } from '../../src/core/mute.ts'
import type { Finding } from '../../src/core/report.ts'

const body = 'I rushed here. They rushed off, and I rushed home.'

function finding(word: string, nth = 1, rule = 'pace'): Finding {
  let start = -1
  for (let count = 0; count < nth; count++) start = body.indexOf(word, start + 1)
  return { rule, severity: 'hint', message: '', fixes: [], start, end: start + word.length }
}

it('mutes this one and no other use of the word', () => {
  const mute = muteOf(finding('rushed'), body, 'this')
  expect(isMuted(finding('rushed'), body, [mute])).toBe(true)
  expect(isMuted(finding('rushed', 2), body, [mute])).toBe(false)
})

it('keeps muting after an edit elsewhere moved it', () => {
  const mute = muteOf(finding('rushed'), body, 'this')
  const moved = { ...finding('rushed'), start: finding('rushed').start + 4, end: finding('rushed').end + 4 }
  expect(isMuted(moved, `Oh. ${body}`, [mute])).toBe(true)
})

it.each([
  ['Ready', 'ready'],
  ['3.5', 'we ran 3.5 miles'],
  ['Why', 'why'],
  ['knows', 'nobody knows'],
  ['all', 'that is all'],
])('takes the sentence between end marks and line ends: %s', (words, sentence) => {
  const text = 'Ready! We\tran  3.5 miles. Why? Nobody knows\nThat is all'
  const start = text.indexOf(words)
  expect(sentenceAround(text, { start, end: start + words.length })).toBe(sentence)
})

it('takes a sentence of one letter for itself', () => {
  expect(sentenceAround('Go. A! B. C? D', { start: 4, end: 5 })).toBe('a')
  expect(sentenceAround('Go. A! B. C? D', { start: 13, end: 14 })).toBe('d')
})

it('mutes a word for every rule', () => {
  const mute = muteOf(finding('rushed'), body, 'words')
  expect(isMuted(finding('rushed', 3, 'other'), body, [mute])).toBe(true)
})

it('keeps words as they were written, and takes them in any case', () => {
  const mute = muteOfWords(' Fernway  Docks ')
  expect(mute.words).toBe('Fernway Docks')
  const text = 'At FERNWAY docks.'
  const found = { ...finding('rushed'), start: 3, end: 16 }
  expect(isMuted(found, text, [mute])).toBe(true)
  expect(withoutMute([mute], muteOfWords('fernway docks'))).toEqual([])
})

it('mutes a rule whatever it says', () => {
  const mute = muteOf(finding('rushed'), body, 'rule')
  expect(isMuted(finding('home'), body, [mute])).toBe(true)
  expect(isMuted(finding('home', 1, 'other'), body, [mute])).toBe(false)
})

it('needs but one mute of several', () => {
  const mutes = [muteOf(finding('home'), body, 'words'), muteOf(finding('rushed'), body, 'words')]
  expect(isMuted(finding('rushed'), body, mutes)).toBe(true)
})

it('can be taken back', () => {
  const mute = muteOf(finding('rushed'), body, 'words')
  const other = muteOf(finding('home'), body, 'words')
  expect(withoutMute([mute, other], { ...mute })).toEqual([other])
})
