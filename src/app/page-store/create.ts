import { deleteEverything, newDraft, openStore, type Store } from '../../store/index.ts'
import type { SettingsChange } from '../settings.ts'
import {
  draftAtHand,
  interviewAtHand,
  open,
  saveDraft,
  saveInterview,
  tellPage,
  textOf,
  type AtHand,
} from './at-hand.ts'
import type { PageStore, SavedDraft } from './page-store.ts'
import { createSaving } from './saving.ts'
import { settingsOf, withChange } from './stored-settings.ts'
import { reopen, takeDraft, takeSettings, unsavedDrafts } from './take-up.ts'
import { mayBeKept, unsavedNotes } from './unsaved-notes.ts'

/** Few ever save or take in everything: the first visit goes without. */
const archive = () => import('../../store/archive.ts')

/** Keeps the draft, its interview and the settings in the browser's database, saved in the order they were given. */
export function createPageStore(): PageStore {
  let opened: Promise<Store> | undefined
  const database = () => (opened ??= opening())
  async function opening(): Promise<Store> {
    const store = await openStore()
    store.onChange(({ what }) => {
      if (what === 'wiped') saving.wipe()
    })
    return store
  }
  const saving = createSaving(database)
  const { inOrder, settled } = saving
  const at: AtHand = { database, pageKnows: {} }
  /** What this page notes that belongs to no draft or interview. */
  const page = newDraft().id
  /** Removed with the first save: by then, text typed before the stored draft was restored is a draft of its own. */
  let forgetEarly = () => {}
  const unsavedChanges: SettingsChange[] = []

  return {
    loadDraft() {
      // Read at once, because what is typed next is noted in the same place.
      const notes = unsavedDrafts()
      return inOrder(async () => {
        await reopen(at, settled)
        let unsaved: SavedDraft | undefined
        for (const note of notes) unsaved = (await takeDraft(note, at, settled)) ?? unsaved
        return at.draft ? { ...textOf(at.draft), ...unsaved } : unsaved
      })
    },
    mayHold: mayBeKept,
    noteEarly(text) {
      forgetEarly = saving.note('typed', page, text)
    },
    versions: () => inOrder(async () => at.draft?.versions ?? []),
    saveDraft: (text) =>
      saving.noted('draft', draftAtHand(at).id, text, async () => {
        const apart = await saveDraft(at, text)
        await settled(forgetEarly)
        return apart
      }),
    changedElsewhere: () =>
      inOrder(async () => {
        const kept = (await (await database()).drafts()).find(({ id }) => id === at.draft?.id)
        return kept && (kept.body !== at.draft?.body || kept.subject !== at.draft.subject)
          ? kept.id
          : undefined
      }),
    noteSent: (text, sentAt) =>
      saving.noted('sent', draftAtHand(at).id, { ...text, sentAt }, () => saveDraft(at, text, sentAt)),
    async loadSettings() {
      await takeSettings(at, settled)
      return settingsOf(await (await database()).preferences())
    },
    saveSettings(change) {
      unsavedChanges.push(change)
      return saving.noted('preferences', page, { changes: unsavedChanges }, async () => {
        await (await database()).updatePreferences(withChange(change))
        unsavedChanges.splice(unsavedChanges.indexOf(change), 1)
      })
    },
    // Waits for the draft, which says which interview is meant.
    loadInterview: () => inOrder(async () => tellPage(at)),
    saveInterview: (facts) =>
      saving.noted('interview', interviewAtHand(at).id, { facts, before: at.pageKnows }, () =>
        saveInterview(at, facts),
      ),
    async notice() {
      return (await database()).notice ?? undefined
    },
    kept: () =>
      inOrder(async () => {
        const { interviews, drafts } = await (await database()).rows()
        const [draft, interview] = [at.draft?.id, at.interview?.id]
        return {
          interviews: interviews.map((each) => ({ ...each, current: each.id === interview })),
          drafts: drafts.map((each) => ({ ...each, sent: each.sent ?? [], current: each.id === draft })),
        }
      }),
    open: (what) => inOrder(() => open(at, what)),
    removeInterview: (id) =>
      inOrder(async () => {
        for (const note of unsavedNotes('interview')) if (note.id === id) note.forget()
        return (await database()).removeInterview(id)
      }),
    removeDraft: (id) => inOrder(async () => (await database()).removeDraft(id)),
    exportAll: () =>
      inOrder(async () => {
        const { exportArchive } = await archive()
        return exportArchive(await database(), new Date().toISOString())
      }),
    importAll: (text) =>
      inOrder(async () => {
        const { importArchive } = await archive()
        return importArchive(await database(), text)
      }),
    async deleteEverything() {
      saving.wipe()
      await deleteEverything(await database())
    },
  }
}
