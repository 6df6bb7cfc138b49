import { expect, it } from 'vitest'
import { createHalfWritten } from '../../src/app/half-written.svelte.ts'
import { muteOf } from '../../src/core/mute.ts'
import type { Finding } from '../../src/core/report.ts'

const body = 'Thank you for the toour and the te'
const finding = (rule: string, words: string): Finding => ({
  rule,
  severity: 'problem',
  start: body.indexOf(words),
  end: body.indexOf(words) + words.length,
  message: '',
  fixes: [],
})
const [slip, half] = [finding('spelling', 'toour'), finding('spelling', 'te')]

function written(caret: number | undefined) {
  const word = createHalfWritten((rule) => rule === 'spelling')
  word.write(caret)
  return word
}

it('is not faulted for its spelling while the caret stands at it, as other words are', () => {
  const word = written(34)
  expect([slip, half].filter((each) => word.isFaulted(each))).toEqual([half])
  expect(word.isFaulted({ ...half, rule: 'slang' })).toBe(false)
  expect(written(undefined).isFaulted(half)).toBe(false)
})

it('is spared once what a pause faults it for, and asks for a new check', () => {
  const word = written(34)
  expect(word.spare([slip, half], body)).toBe(true)
  expect(word.mutes).toEqual([muteOf(half, body, 'this')])
  expect(word.spare([slip, half], body)).toBe(false)
  expect(written(34).spare([slip], body)).toBe(false)
})

it('is spared nothing more when the caret leaves it, which asks for a check only where it was', () => {
  const word = written(34)
  word.spare([half], body)
  expect([word.leave(), word.leave()]).toEqual([true, false])
  expect([word.mutes, word.isFaulted(half)]).toEqual([[], false])
})

it('is spared nothing more when the next key changes it', () => {
  const word = written(34)
  word.spare([half], body)
  word.write(35)
  expect(word.mutes).toEqual([])
})
