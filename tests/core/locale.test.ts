import { expect, it } from 'vitest'
import { localeOf } from '../../src/core/locale.ts'

it('knows a country by code, by region and by name', () => {
  expect(localeOf('GB').jointNote).toBe(true)
  expect(localeOf('DE-BY').formal).toBe(true)
  expect(localeOf(' Japan ').longThanks).toBeLessThan(localeOf('US').longThanks)
  for (const britain of ['uk', 'U.K.', 'Scotland', 'Ireland']) expect(localeOf(britain)).toBe(localeOf('GB'))
})

it('assumes the usual habit for any other country and for none', () => {
  expect(localeOf('Brazil')).toBe(localeOf(undefined))
  expect(localeOf('constructor').habit).toBe('')
  for (const none of [undefined, '', '-']) expect(localeOf(none)).toMatchObject({ habit: '', sir: false })
})
