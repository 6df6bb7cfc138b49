import { expect, it } from 'vitest'
import { mutedBy, muteOf, muteOfWords, sentenceAround, withoutMute, type Mute } from '../../src/core/mute.ts'
import type { Finding } from '../../src/core/report.ts'

const body = 'I rushed here. They rushed off, and I rushed home.'

function finding(word: string, nth = 1, rule = 'pace'): Finding {
  let start = -1
  for (let count = 0; count < nth; count++) start = body.indexOf(word, start + 1)
  return { rule, severity: 'hint', message: '', fixes: [], start, end: start + word.length }
}

it('mutes this one and no other use of the word', () => {
  const mute = muteOf(finding('rushed'), body, 'this')
  expect(mutedBy([mute], body)(finding('rushed'))).toBe(true)
  expect(mutedBy([mute], body)(finding('rushed', 2))).toBe(false)
})

it('keeps the words as they were written, and mutes what an earlier page kept in small letters', () => {
  const mute = muteOf(finding('They'), body, 'this')
  expect(mute).toMatchObject({ words: 'They' })
  const small = {
    ...mute,
    words: 'they',
    sentence: sentenceAround(body, finding('They')).toLowerCase(),
  } as Mute
  expect(mutedBy([small], body)(finding('They'))).toBe(true)
})

it('keeps muting after an edit elsewhere moved it', () => {
  const mute = muteOf(finding('rushed'), body, 'this')
  const moved = { ...finding('rushed'), start: finding('rushed').start + 4, end: finding('rushed').end + 4 }
  expect(mutedBy([mute], `Oh. ${body}`)(moved)).toBe(true)
})

it.each([
  ['Ready', 'Ready'],
  ['3.5', 'We ran 3.5 miles'],
  ['Why', 'Why'],
  ['knows', 'Nobody knows'],
  ['all', 'That is all'],
])('takes the sentence between end marks and line ends: %s', (words, sentence) => {
  const text = 'Ready! We\tran  3.5 miles. Why? Nobody knows\nThat is all'
  const start = text.indexOf(words)
  expect(sentenceAround(text, { start, end: start + words.length })).toBe(sentence)
})

it('takes a sentence of one letter for itself', () => {
  expect(sentenceAround('Go. A! B. C? D', { start: 4, end: 5 })).toBe('A')
  expect(sentenceAround('Go. A! B. C? D', { start: 13, end: 14 })).toBe('D')
})

it('mutes a word for every rule', () => {
  const mute = muteOf(finding('rushed'), body, 'words')
  expect(mutedBy([mute], body)(finding('rushed', 3, 'other'))).toBe(true)
})

it('keeps words as they were written, and takes them in any case', () => {
  const mute = muteOfWords(' Fernway  Docks ')
  expect(mute.words).toBe('Fernway Docks')
  const text = 'At FERNWAY docks.'
  const found = { ...finding('rushed'), start: 3, end: 16 }
  expect(mutedBy([mute], text)(found)).toBe(true)
  expect(withoutMute([mute], muteOfWords('fernway docks'))).toEqual([])
})

it('mutes a rule whatever it says', () => {
  const mute = muteOf(finding('rushed'), body, 'rule')
  expect(mutedBy([mute], body)(finding('home'))).toBe(true)
  expect(mutedBy([mute], body)(finding('home', 1, 'other'))).toBe(false)
})

it('needs but one mute of several', () => {
  const mutes = [muteOf(finding('home'), body, 'words'), muteOf(finding('rushed'), body, 'words')]
  expect(mutedBy(mutes, body)(finding('rushed'))).toBe(true)
})

it('can be taken back', () => {
  const mute = muteOf(finding('rushed'), body, 'words')
  const other = muteOf(finding('home'), body, 'words')
  expect(withoutMute([mute, other], { ...mute })).toEqual([other])
})

it('reads each mute once, however much is found', () => {
  let read = 0
  const mute = {
    reach: 'words' as const,
    get words() {
      read++
      return 'home'
    },
  }
  const isMuted = mutedBy([mute], body)
  for (let count = 0; count < 100; count++) isMuted(finding('rushed'))
  expect(isMuted(finding('home'))).toBe(true)
  expect(read).toBe(1)
})

it('looks no further around a place than a sentence is long', () => {
  const text = `${'tide '.repeat(5_000)}and ebb${' tide'.repeat(5_000)}`
  const start = text.indexOf('ebb')
  const around = sentenceAround(text, { start, end: start + 3 })
  expect(around).toContain('tide and ebb tide')
  expect(around.length).toBeLessThan(1_100)
})
