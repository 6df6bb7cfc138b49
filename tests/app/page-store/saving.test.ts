import { beforeEach, expect, it } from 'vitest'
import { createSaving } from '../../../src/app/page-store/saving.ts'
import { unsavedNotes } from '../../../src/app/page-store/unsaved-notes.ts'
import { emptyStorage } from '../../support/storage.ts'

beforeEach(emptyStorage)

const savingInto = (notice: string | null) => createSaving(async () => ({ notice }))
const noted = () => unsavedNotes('draft').map(({ id }) => id)
const save = async () => 'saved'
const fail = () => Promise.reject(new Error('no room'))

it('saves in the order given, though the first takes longer and another fails', async () => {
  const { inOrder } = savingInto(null)
  const done: string[] = []
  const slow = inOrder(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    done.push('slow')
  })
  const failed = inOrder(fail)
  const quick = inOrder(async () => done.push('quick'))
  await expect(failed).rejects.toThrow('no room')
  await Promise.all([slow, quick])
  expect(done).toEqual(['slow', 'quick'])
})

it('notes at once what it saves, until it is saved', async () => {
  const saved = savingInto(null).noted('draft', 'one', {}, save)
  expect(noted()).toEqual(['one'])
  expect(await saved).toBe('saved')
  expect(noted()).toEqual([])
})

it('keeps the note where the save fails, and where there is no database', async () => {
  await expect(savingInto(null).noted('draft', 'one', {}, fail)).rejects.toThrow('no room')
  await savingInto('Nothing is kept here.').noted('draft', 'two', {}, save)
  expect(noted()).toEqual(['one', 'two'])
})

it('leaves nothing behind once all was deleted', async () => {
  const { noted: saved, note, wipe } = savingInto(null)
  wipe()
  note('draft', 'one', {})
  await saved('draft', 'two', {}, save)
  expect(Object.keys(localStorage)).toEqual([])
})
