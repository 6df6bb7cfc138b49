import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createStore } from '../../src/app/keep.ts'
import { defaultSettings, dialectFor } from '../../src/app/settings.ts'

it('keeps the dialect that was chosen, and that none is chosen any more', async () => {
  await createStore().saveSettings({ ...defaultSettings, dialect: 'en-AU' })
  expect(await createStore().loadSettings()).toEqual({ ...defaultSettings, dialect: 'en-AU' })
  await createStore().saveSettings(defaultSettings)
  expect(await createStore().loadSettings()).toEqual(defaultSettings)
})

it('takes the dialect that was chosen before that of the browser', () => {
  expect(dialectFor({ dialect: 'en-CA' }, ['en-GB'])).toBe('en-CA')
  expect(dialectFor({ dialect: undefined }, ['en-GB'])).toBe('en-GB')
  expect(dialectFor({ dialect: undefined }, ['fr'])).toBeUndefined()
})
