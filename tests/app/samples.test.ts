import { describe, expect, it } from 'vitest'
import { headFor, samples } from '../../src/app/samples.ts'

describe('kind and subject of a sample', () => {
  const nothing = { kind: undefined, subject: '' }
  const own =
    'Dear Wei,\n\nThank you for the tour of the ferry, and for the tea on deck.\n\nKind regards,\nOla'

  it.each(samples.map((sample) => [sample.name, sample] as const))(
    'go with its last words: %s',
    (_, sample) => {
      const head = { kind: sample.kind, subject: sample.subject }
      expect(headFor(own, sample)).toEqual(nothing)
      expect(headFor('', sample)).toEqual(nothing)
      expect(headFor(`${sample.body}\n\n${own}`, sample)).toEqual(head)
      expect(headFor(sample.body.slice(0, -20), sample)).toEqual(head)
    },
  )

  it('leave what the person has set instead, or on a letter of their own', () => {
    const [thanks, , call] = samples
    expect(headFor(own, { ...thanks!, kind: 'check-in' })).toEqual({ kind: 'check-in', subject: '' })
    expect(headFor(own, { ...thanks!, subject: 'The ferry' })).toEqual({
      kind: 'thank-you',
      subject: 'The ferry',
    })
    const typed = { kind: call!.kind, subject: '', body: 'Hello, this is Ola.' }
    expect(headFor('', typed)).toEqual({ kind: 'phone-script', subject: '' })
  })
})
