import { describe, expect, it } from 'vitest'
import { createCoach, FactsError } from '../../src/index.ts'
import { parseDraft } from '../../src/core/parse-draft.ts'

describe('a draft from outside', () => {
  it('keeps what is known, and null is as good as nothing', () => {
    expect(parseDraft({ body: 'Hello', kind: 'check-in', subject: null, shoeSize: 44 })).toEqual({
      body: 'Hello',
      kind: 'check-in',
    })
  })

  it.each([
    [{}, 'body is missing'],
    [{ body: 5 }, 'body should be a text'],
    [{ body: 'Hello', kind: 'sonnet' }, /^kind should be one of thank-you, /],
    [{ body: 'Hello', dialect: 'Latin' }, /^dialect should be one of /],
    [[], 'The draft should be an object'],
    [undefined, 'The draft should be an object'],
  ])('is refused where it does not fit: %j', (value, reason) => {
    expect(() => parseDraft(value)).toThrow(FactsError)
    expect(() => parseDraft(value)).toThrow(reason)
  })
})

it('the library refuses facts in the words of the command, and takes null for none', async () => {
  const { check } = await createCoach()
  const draft = { body: 'Thank you for the tour.' }
  await expect(check(draft, { interviewedAt: '2026-02-30' })).rejects.toThrow(
    'interviewedAt is no day of the calendar',
  )
  expect(await check(draft, null)).toEqual(await check(draft))
})
