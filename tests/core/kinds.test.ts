import { expect, it } from 'vitest'
import { isMessageKind, messageKinds } from '../../src/core/kinds.ts'

it('knows its own kinds and nothing else from outside', () => {
  expect(messageKinds.every(isMessageKind)).toBe(true)
  for (const other of ['letter', '', 'Thank-you', undefined, null, 0])
    expect(isMessageKind(other)).toBe(false)
})
