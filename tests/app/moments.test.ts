import { expect, it } from 'vitest'
import { namesOf } from '../../src/app/moments.ts'

it('moments of one minute are told apart by their seconds, and others need none', () => {
  const moments = ['2026-11-30T09:31:05.000Z', '2026-11-30T09:31:48.000Z', '2026-11-30T09:44:10.000Z']
  const names = namesOf(moments, 'UTC')
  expect(moments.map((at) => names.get(at))).toEqual([
    'Mon 30 Nov, 09:31:05',
    'Mon 30 Nov, 09:31:48',
    'Mon 30 Nov, 09:44',
  ])
})
