import { beforeEach, expect, it } from 'vitest'
import { mayBeKept, noteKept, noteUnsaved, unsavedNotes } from '../../../src/app/page-store/unsaved-notes.ts'
import { emptyStorage } from '../../support/storage.ts'

beforeEach(emptyStorage)

it('has a note of each draft until it is saved', () => {
  const forget = noteUnsaved('draft', 'one', { body: 'Dear Ana' })
  noteUnsaved('draft', 'two', { body: 'Dear Ben' })
  forget()
  expect(unsavedNotes('draft').map(({ id, value }) => [id, value])).toEqual([['two', { body: 'Dear Ben' }]])
  expect(unsavedNotes('sent')).toEqual([])
})

it('keeps a newer note where an older one is forgotten', () => {
  const forget = noteUnsaved('draft', 'one', { body: 'Dear' })
  noteUnsaved('draft', 'one', { body: 'Dear Ana' })
  forget()
  expect(unsavedNotes('draft').map(({ value }) => value)).toEqual([{ body: 'Dear Ana' }])
})

it('passes over a note that has lost its shape', () => {
  noteUnsaved('draft', 'one', { body: 'Dear Ana' })
  for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"body":')
  expect(unsavedNotes('draft')).toEqual([])
})

it('knows a first visit from one where something may be kept', () => {
  expect(mayBeKept()).toBe(false)
  const forget = noteUnsaved('typed', 'page', {})
  expect(mayBeKept()).toBe(true)
  forget()
  noteKept()
  expect(mayBeKept()).toBe(true)
})
