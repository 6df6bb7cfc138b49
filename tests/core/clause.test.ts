import { expect, it } from 'vitest'
import { lastClause } from '../../src/core/clause.ts'

it('gives what stands behind the last of the marks, and a text without one whole', () => {
  expect(lastClause('It rained; so we sat, and talked', [';', ','])).toBe(' and talked')
  expect(lastClause('It rained; so we sat, and talked', [';'])).toBe(' so we sat, and talked')
  expect(lastClause('It rained', [';', ','])).toBe('It rained')
})
