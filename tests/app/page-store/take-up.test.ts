import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { open, type AtHand } from '../../../src/app/page-store/at-hand.ts'
import { settingsOf } from '../../../src/app/page-store/stored-settings.ts'
import { reopen, takeDraft, takeSettings, unsavedDrafts } from '../../../src/app/page-store/take-up.ts'
import { noteUnsaved, unsavedNotes, type Unsaved } from '../../../src/app/page-store/unsaved-notes.ts'
import { newDraft, newInterview, openStore, type Store } from '../../../src/store/index.ts'
import { emptyStorage } from '../../support/storage.ts'

let store: Store
const nothingOpen = (): AtHand => ({ database: async () => store, pageKnows: {} })
let atHand: AtHand
beforeEach(async () => {
  emptyStorage()
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  atHand = nothingOpen()
})

const settled = async (forget: () => void) => forget()
const text = (body: string) => ({ kind: undefined, subject: 'Thank you', body })
const notes = (what: Unsaved) => unsavedNotes(what).length
const bodies = async () => (await store.drafts()).map(({ body }) => body)

/** Takes up all drafts that were noted. */
async function takeDrafts() {
  const taken = []
  for (const note of unsavedDrafts()) taken.push(await takeDraft(note, atHand, settled))
  return taken
}

it('takes up the draft that was being written, in place of what was saved of it', async () => {
  const saved = await store.saveDraft(newDraft({ body: 'Dear' }))
  noteUnsaved('draft', saved.saved ? saved.record.id : '', text('Dear Ana'))
  expect(await takeDrafts()).toEqual([text('Dear Ana')])
  expect(await bodies()).toEqual(['Dear Ana'])
  expect(notes('draft')).toBe(0)
})

it('takes up what was typed before all was back as a draft of its own, and what went out first', async () => {
  noteUnsaved('typed', 'page', text('Hello'))
  noteUnsaved('sent', 'one', { ...text('Dear Ana'), sentAt: '2026-03-02T09:00' })
  expect(await takeDrafts()).toEqual([text('Dear Ana'), text('Hello')])
  expect((await store.drafts()).find(({ id }) => id === 'one')?.sent).toEqual([
    { at: '2026-03-02T09:00', body: 'Dear Ana' },
  ])
  expect(atHand.draft?.id).toBe('page')
})

it('forgets a note that is no draft, and one that is no interview, so that no later page reads them', async () => {
  noteUnsaved('draft', 'one', { body: 7 })
  noteUnsaved('interview', 'two', { facts: { company: 7 } })
  expect(await takeDrafts()).toEqual([undefined])
  await reopen(atHand, settled)
  expect([...(await bodies()), ...(await store.interviews())]).toEqual([])
  expect([notes('draft'), notes('interview')]).toEqual([0, 0])
})

it('keeps the note of a draft that cannot be saved, and gives its words', async () => {
  noteUnsaved('draft', 'one', text('Dear Ana'))
  store.saveDraft = () => Promise.reject(new Error('no room'))
  expect(await takeDrafts()).toEqual([text('Dear Ana')])
  expect(notes('draft')).toBe(1)
})

it('takes up what was being told of an interview, beside what another tab has told', async () => {
  const { id } = newInterview()
  await store.saveInterview({ ...newInterview({ company: 'Alder', round: 'second' }), id })
  noteUnsaved('interview', id, { facts: { company: 'Alder', role: 'Clerk' }, before: { company: 'Alder' } })
  await reopen(atHand, settled)
  expect(atHand.interview?.facts).toEqual({ company: 'Alder', round: 'second', role: 'Clerk' })
  expect(notes('interview')).toBe(0)
})

it('takes up the settings that were being made, and passes over what is none', async () => {
  noteUnsaved('preferences', 'page', { changes: [{ theme: 'dark' }, { marks: 'pause' }] })
  noteUnsaved('preferences', 'other', { changes: 'all' })
  await takeSettings(atHand, settled)
  expect(settingsOf(await store.preferences())).toMatchObject({ theme: 'dark', marks: 'pause' })
  expect(notes('preferences')).toBe(0)
})

it('comes back to what was open, else to the draft touched last', async () => {
  const [older, newer] = [newDraft(), newDraft()]
  await store.saveDraft(older)
  await new Promise((resolve) => setTimeout(resolve, 2))
  await store.saveDraft(newer)
  await reopen(atHand, settled)
  expect(atHand.draft?.id).toBe(newer.id)
  await open(atHand, { kept: older.id })
  const next = nothingOpen()
  await reopen(next, settled)
  expect(next.draft?.id).toBe(older.id)
})
