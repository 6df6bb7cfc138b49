import { expect, it } from 'vitest'
import { settingsOf, withChange } from '../../../src/app/page-store/stored-settings.ts'
import { defaultSettings } from '../../../src/app/settings.ts'
import { noPreferences } from '../../../src/store/records.ts'

it('takes what the table holds amiss as if nobody had chosen', () => {
  expect(settingsOf(noPreferences)).toEqual(defaultSettings)
  const amiss = { theme: 'pink', marks: 3, model: 'no', deeper: 'yes', dialect: 'xx' }
  expect(settingsOf({ ...noPreferences, settings: amiss })).toEqual(defaultSettings)
})

it('gives back each change that it has put there', () => {
  const change = { theme: 'dark', marks: 'pause', deeperCheck: true, model: false, dialect: 'en-GB' } as const
  expect(settingsOf(withChange(change)(noPreferences))).toEqual({ ...defaultSettings, ...change })
})

it('leaves what else the table holds', () => {
  const present = { ...noPreferences, settings: { draft: 'one', theme: 'light' } }
  expect(withChange({ marks: 'request' })(present).settings).toMatchObject({
    ...present.settings,
    marks: 'request',
  })
})

it('makes no change of one that does not fit', () => {
  expect(withChange({ muted: { reach: 'sky' } as never })(noPreferences)).toBe(noPreferences)
})
