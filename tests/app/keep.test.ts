import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createStore } from '../../src/app/keep.ts'
import { defaultSettings, dialectFor } from '../../src/app/settings.ts'

it('keeps the dialect that was chosen, and that none is chosen any more', async () => {
  await createStore().saveSettings({ dialect: 'en-AU' })
  expect(await createStore().loadSettings()).toEqual({ ...defaultSettings, dialect: 'en-AU' })
  await createStore().saveSettings({ dialect: undefined })
  expect(await createStore().loadSettings()).toEqual(defaultSettings)
})

it('keeps what each of two tabs chose and ignored, and what one of them took back', async () => {
  const [one, other] = [createStore(), createStore()]
  const word = (words: string) => ({ reach: 'words', words }) as const
  await Promise.all([one.loadSettings(), other.loadSettings()])
  await one.saveSettings({ muted: word('Quaysider') })
  await one.saveSettings({ muted: word('Tarnby') })
  await other.saveSettings({ theme: 'dark' })
  await other.saveSettings({ muted: word('Brix') })
  await other.saveSettings({ unmuted: word('Tarnby') })
  expect(await createStore().loadSettings()).toEqual({
    ...defaultSettings,
    theme: 'dark',
    mutes: [word('Quaysider'), word('Brix')],
  })
})

it('keeps what is told of an interview that another tab has removed, as a new one', async () => {
  const [one, other] = [createStore(), createStore()]
  await one.saveInterview({ company: 'Tarnby Tiles' })
  for (const { id } of (await other.kept()).interviews) await other.removeInterview(id)
  await one.saveInterview({ company: 'Tarnby Tiles', role: 'Kiln hand' })
  const { interviews } = await other.kept()
  expect(interviews.map(({ facts }) => facts)).toEqual([{ company: 'Tarnby Tiles', role: 'Kiln hand' }])
})

it('takes the dialect that was chosen before that of the browser', () => {
  expect(dialectFor({ dialect: 'en-CA' }, ['en-GB'])).toBe('en-CA')
  expect(dialectFor({ dialect: undefined }, ['en-GB'])).toBe('en-GB')
  expect(dialectFor({ dialect: undefined }, ['fr'])).toBeUndefined()
})
