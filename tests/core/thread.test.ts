import { describe, expect, it } from 'vitest'
import { isReply, withoutThreadMarks } from '../../src/core/thread.ts'

describe('a subject', () => {
  it.each([
    'Re: Interview',
    'RE : Interview',
    ' re:Interview',
    'AW: Gespräch',
    'Sv: Intervju',
    'Antw: Gesprek',
  ])('is that of an answer in whatever language the mail program speaks: %j', (subject) =>
    expect(isReply(subject)).toBe(true),
  )

  it.each([
    '',
    'Interview',
    'Reference: Ana Reyes',
    'Fwd: Interview',
    'Thanks re: Tuesday',
    'SVP: interview',
  ])('is none: %j', (subject) => expect(isReply(subject)).toBe(false))

  it.each([
    ['Re: Fwd: Interview', 'Interview'],
    ['WG: AW: Gespräch', 'Gespräch'],
    ['Re:', ''],
    ['Revision: two drafts', 'Revision: two drafts'],
  ])('says without the marks of its thread what it is about: %j', (subject, bare) =>
    expect(withoutThreadMarks(subject)).toBe(bare),
  )
})
