import { isMessageKind } from '../../core/kinds.ts'
import { fits, newInterview, type InterviewRecord, type Preferences } from '../../store/index.ts'
import { emptyDraft, joinInterview, saveDraft, saveInterview, type AtHand } from './at-hand.ts'
import type { SavedDraft } from './page-store.ts'
import type { Saving } from './saving.ts'
import { withChange } from './stored-settings.ts'
import { unsavedNotes, type UnsavedNote } from './unsaved-notes.ts'

type Settled = Saving['settled']

/** Whether saving what the last page left behind succeeds now; otherwise its note stays for the next attempt. */
async function takeUp(note: UnsavedNote, save: Promise<unknown>, settled: Settled): Promise<boolean> {
  try {
    await save
    await settled(note.forget)
    return true
  } catch {
    return false
  }
}

/** The drafts that earlier pages were writing, in the order in which to save them. */
export const unsavedDrafts = (): UnsavedNote[] => [
  ...unsavedNotes('sent'),
  ...unsavedNotes('draft'),
  ...unsavedNotes('typed'),
]

/** The draft that was being written is the one to restore. A note that can never be saved is forgotten. */
export async function takeDraft(
  note: UnsavedNote,
  at: AtHand,
  settled: Settled,
): Promise<SavedDraft | undefined> {
  const { kind, subject, body, sentAt } = note.value
  if (typeof subject !== 'string' || typeof body !== 'string') {
    note.forget()
    return undefined
  }
  const text = { kind: isMessageKind(kind) ? kind : undefined, subject, body }
  if (note.id !== at.draft?.id) {
    const { drafts, interviews } = await (await at.database()).rows()
    const draft = drafts.find((each) => each.id === note.id) ?? { ...emptyDraft(at), id: note.id }
    at.draft = draft
    at.interview = interviews.find((each) => each.id === draft.interview)
  }
  await takeUp(note, saveDraft(at, text, typeof sentAt === 'string' ? sentAt : undefined), settled)
  return text
}

/** Saves the interview facts that were being entered, where they can be; returns the last interview that was saved. */
export async function takeInterviews(at: AtHand, settled: Settled): Promise<InterviewRecord | undefined> {
  let taken: InterviewRecord | undefined
  for (const note of unsavedNotes('interview')) {
    const noted = { ...newInterview(), ...note.value, id: note.id }
    if (!fits('interviews', noted)) {
      note.forget()
      continue
    }
    const before = { ...noted, facts: note.value['before'] }
    const interviews = await (await at.database()).interviews()
    at.interview = interviews.find(({ id }) => id === noted.id) ?? noted
    const saving = saveInterview(at, noted.facts, fits('interviews', before) ? before.facts : {})
    if (await takeUp(note, saving, settled)) taken = at.interview
  }
  return taken
}

/** Settings that were being changed. */
export async function takeSettings({ database }: Pick<AtHand, 'database'>, settled: Settled): Promise<void> {
  for (const note of unsavedNotes('preferences')) {
    const { changes } = note.value
    const all = (present: Preferences) =>
      (Array.isArray(changes) ? changes : []).reduce((now, change) => withChange(change)(now), present)
    await takeUp(note, (await database()).updatePreferences(all), settled)
  }
}

/** Restores what was open; if that is gone, the draft edited last. */
export async function reopen(at: AtHand, settled: Settled): Promise<void> {
  const told = await takeInterviews(at, settled)
  const store = await at.database()
  const { interviews, drafts, preferences } = await store.rows()
  const { settings } = preferences[0] ?? { settings: {} as Record<string, unknown> }
  at.draft = drafts.find(({ id }) => id === settings['draft'])
  at.interview = interviews.find(({ id }) => id === settings['interview'])
  // The interview opened last may have no draft yet.
  if (!at.draft && !at.interview) [at.draft] = await store.drafts()
  const interview = interviews.find(({ id }) => id === at.draft?.interview)
  at.interview = interview ?? told ?? at.interview
  if (told) await joinInterview(at)
  if (!at.draft && !at.interview) [at.interview] = await store.interviews()
}
