import { isDialect } from '../core/dialect.ts'
import type { Interview } from '../core/draft.ts'
import { isMessageKind } from '../core/kinds.ts'
import {
  deleteEverything,
  exportArchive,
  fits,
  importArchive,
  newDraft,
  newInterview,
  openStore,
  type DraftRecord,
  type InterviewRecord,
  type Preferences,
  type Store as Database,
} from '../store/index.ts'
import { alike, withChanges } from './joined-facts.ts'
import * as left from './left.ts'
import {
  changed,
  defaultSettings,
  isMarkTime,
  isTheme,
  type Settings,
  type SettingsChange,
} from './settings.ts'
import type { Opened, Opening, SavedDraft, Store } from './store.ts'

/** Keeps the draft, its interview and the settings in the browser's own database, in the order they were given. */
export function createStore(): Store {
  let opened: Promise<Database> | undefined
  /** All was deleted, here or in another tab: nothing may come back. */
  let wiped = false
  let draft: DraftRecord | undefined
  let interview: InterviewRecord | undefined
  /** What the page knew of it when it last saved or took it: what differs from then is what the person has changed. */
  let pageKnows: Interview = {}
  let last: Promise<unknown> = Promise.resolve()

  const emptyDraft = () => newDraft({ interview: interview?.id ?? null })
  /** The draft at hand, from now on. */
  const draftAtHand = () => (draft ??= emptyDraft())

  const database = () => (opened ??= opening())
  async function opening(): Promise<Database> {
    const store = await openStore()
    store.onChange(({ what }) => (wiped ||= what === 'wiped'))
    return store
  }
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next
    return next
  }
  /** Saves in turn. A page that is closed meanwhile leaves a note, which the next one takes up. */
  const saveNoted = <T>(
    what: left.Unsaved,
    id: string,
    value: object,
    save: () => Promise<T>,
  ): Promise<T> => {
    const forget = wiped ? () => {} : left.keep(what, id, value)
    return inOrder(async () => {
      const saved = await save()
      if (!wiped) left.noteKept()
      await settled(forget)
      return saved
    })
  }
  /** A note goes when what it holds is in the database; where there is none, it is all that is kept. */
  async function settled(forget: () => void): Promise<void> {
    if (wiped || (await database()).notice === null) forget()
  }
  /** What this page notes that belongs to no draft and no interview. */
  const page = newDraft().id
  /** Goes with the first save: what was typed before the kept draft had come back is a draft of its own by then. */
  let forgetEarly = () => {}
  const unsavedChanges: SettingsChange[] = []

  /** True where another tab saved the same draft first: ours goes on as a draft of its own, and neither is lost. */
  async function saveDraft({ kind, subject, body }: SavedDraft, sentAt?: string): Promise<boolean> {
    const store = await database()
    draft = draftAtHand()
    const known = draft.sent?.some((one) => one.at === sentAt && one.body === body)
    const sent = sentAt && !known ? { sent: [...(draft.sent ?? []), { at: sentAt, body }] } : {}
    const text = { kind: kind ?? null, subject, body, interview: interview?.id ?? draft.interview, ...sent }
    // A draft that was only looked at is not saved: that would take it from another tab.
    const same = subject === draft.subject && body === draft.body && text.kind === draft.kind
    if (same && text.interview === draft.interview && !sentAt) return false
    const result = await store.saveDraft({ ...draft, ...text })
    if (result.saved) {
      draft = result.record
      return false
    }
    const { present } = result
    // A tab that opened meanwhile took the same words from our note.
    if (present && present.body === body && present.subject === subject && present.kind === text.kind) {
      draft = present
      return saveDraft({ kind, subject, body }, sentAt)
    }
    const { interviewer, versions } = draft
    const again = await store.saveDraft({ ...newDraft({ interviewer }), versions, ...text })
    if (again.saved) draft = again.record
    return again.saved
  }

  /** Saves what the page has changed of the facts, and gives them as they are now, with what another tab put there. */
  async function saveInterview(facts: Interview, before = pageKnows): Promise<Interview> {
    const store = await database()
    const save = (record: InterviewRecord) => {
      const plain = structuredClone(withChanges(record.facts, before, facts)) as InterviewRecord['facts']
      return store.saveInterview({ ...record, facts: plain })
    }
    let result = await save(interview ?? newInterview())
    // Where another tab removed it, what is told now is told of a new one.
    if (!result.saved) result = await save(result.present ?? newInterview(facts as InterviewRecord['facts']))
    if (result.saved) interview = result.record
    pageKnows = facts
    await joinInterview(store)
    const kept = interview?.facts ?? facts
    return alike(kept, facts) ? facts : kept
  }

  /** A draft that was begun before its interview was told of belongs to it from now on. */
  async function joinInterview(store: Database): Promise<void> {
    if (!draft || !interview || draft.interview !== null) return
    const result = await store.saveDraft({ ...draft, interview: interview.id })
    if (result.saved) draft = result.record
  }

  /** Goes over to an interview, or to a draft: an empty one, one that is kept, or the one for an interviewer and kind. */
  async function open(what: Opening): Promise<Opened> {
    const store = await database()
    const drafts = await store.drafts()
    const interviewOf = async (id: string | null) => (await store.interviews()).find((each) => each.id === id)
    if ('interview' in what) {
      interview = (await interviewOf(what.interview)) ?? newInterview()
      const id = interview.id
      draft = drafts.find((each) => each.interview === id) ?? newDraft({ interview: id })
    } else if ('empty' in what) {
      draft = emptyDraft()
    } else if ('kept' in what) {
      draft = drafts.find(({ id }) => id === what.kept) ?? newDraft()
      interview = await interviewOf(draft.interview)
    } else {
      const wanted = { interview: interview?.id ?? null, ...what.draft }
      draft =
        drafts.find(
          ({ interview: of, kind, interviewer }) =>
            of === wanted.interview && kind === wanted.kind && interviewer === wanted.interviewer,
        ) ?? newDraft(wanted)
    }
    const open = { draft: draft.id, interview: interview?.id ?? '' }
    await store.updatePreferences((present) => ({ ...present, settings: { ...present.settings, ...open } }))
    pageKnows = interview?.facts ?? {}
    return { interview: pageKnows, draft: textOf(draft) }
  }

  /** Comes back to what was open; where that is gone, to the draft touched last. */
  async function reopen(): Promise<void> {
    const told = await takeInterview()
    const { interviews, drafts, preferences } = await (await database()).rows()
    const { settings } = preferences[0] ?? { settings: {} as Record<string, unknown> }
    draft = drafts.find(({ id }) => id === settings['draft'])
    interview = interviews.find(({ id }) => id === settings['interview'])
    // An interview opened last may have no draft yet.
    if (!draft && !interview) [draft] = await (await database()).drafts()
    interview = interviews.find(({ id }) => id === draft?.interview) ?? told ?? interview
    if (told) await joinInterview(await database())
    if (!draft && !interview) [interview] = await (await database()).interviews()
  }

  /** Whether a save of what the last page could not save succeeds now; else the note stays for the next try. */
  async function takeUp(note: left.Note, save: Promise<unknown>): Promise<boolean> {
    try {
      await save
      await settled(note.forget)
      return true
    } catch {
      return false
    }
  }

  /** The draft that was being written is the one that comes back. */
  async function takeDraft(note: left.Note): Promise<SavedDraft | undefined> {
    const { kind, subject, body, sentAt } = note.value
    if (typeof subject !== 'string' || typeof body !== 'string') return undefined
    const text = { kind: isMessageKind(kind) ? kind : undefined, subject, body }
    if (note.id !== draft?.id) {
      const { drafts, interviews } = await (await database()).rows()
      draft = drafts.find((each) => each.id === note.id) ?? { ...emptyDraft(), id: note.id }
      interview = interviews.find((each) => each.id === draft?.interview)
    }
    await takeUp(note, saveDraft(text, typeof sentAt === 'string' ? sentAt : undefined))
    return text
  }

  async function takeInterview(): Promise<InterviewRecord | undefined> {
    let taken: InterviewRecord | undefined
    for (const note of left.take('interview')) {
      const noted = { ...newInterview(), ...note.value, id: note.id }
      if (!fits('interviews', noted)) continue
      const before = { ...noted, facts: note.value['before'] }
      interview = (await (await database()).interviews()).find(({ id }) => id === noted.id) ?? noted
      const saving = saveInterview(noted.facts, fits('interviews', before) ? before.facts : {})
      if (await takeUp(note, saving)) taken = interview
    }
    return taken
  }

  async function takeSettings(): Promise<void> {
    for (const note of left.take('preferences')) {
      const { changes } = note.value
      const all = (present: Preferences) =>
        (Array.isArray(changes) ? changes : []).reduce((now, change) => withChange(change)(now), present)
      await takeUp(note, (await database()).updatePreferences(all))
    }
  }

  return {
    loadDraft() {
      // Read at once: what is typed next is noted in their place.
      const notes = [...left.take('sent'), ...left.take('draft'), ...left.take('typed')]
      return inOrder(async () => {
        await reopen()
        let unsaved: SavedDraft | undefined
        for (const note of notes) unsaved = (await takeDraft(note)) ?? unsaved
        return draft ? { ...textOf(draft), ...unsaved } : unsaved
      })
    },
    mayHold: left.mayBeKept,
    noteEarly(text) {
      if (!wiped) forgetEarly = left.keep('typed', page, text)
    },
    versions: () => inOrder(async () => draft?.versions ?? []),
    saveDraft: (text) =>
      saveNoted('draft', draftAtHand().id, text, async () => {
        const apart = await saveDraft(text)
        await settled(forgetEarly)
        return apart
      }),
    changedElsewhere: () =>
      inOrder(async () => {
        const kept = (await (await database()).drafts()).find(({ id }) => id === draft?.id)
        return kept && (kept.body !== draft?.body || kept.subject !== draft.subject) ? kept.id : undefined
      }),
    noteSent: (text, sentAt) =>
      saveNoted('sent', draftAtHand().id, { ...text, sentAt }, async () => {
        await saveDraft(text, sentAt)
      }),
    async loadSettings() {
      await takeSettings()
      return settingsOf(await (await database()).preferences())
    },
    saveSettings(change) {
      unsavedChanges.push(change)
      return saveNoted('preferences', page, { changes: unsavedChanges }, async () => {
        await (await database()).updatePreferences(withChange(change))
        unsavedChanges.splice(unsavedChanges.indexOf(change), 1)
      })
    },
    // Waits its turn behind the draft, which tells the interview.
    loadInterview: () =>
      inOrder(async () => {
        pageKnows = interview?.facts ?? {}
        return interview?.facts
      }),
    saveInterview(facts) {
      const { id } = (interview ??= newInterview())
      return saveNoted('interview', id, { facts, before: pageKnows }, () => saveInterview(facts))
    },
    async notice() {
      return (await database()).notice ?? undefined
    },
    kept: () =>
      inOrder(async () => {
        const { interviews, drafts } = await (await database()).rows()
        return {
          interviews: interviews.map((each) => ({ ...each, current: each.id === interview?.id })),
          drafts: drafts.map((each) => ({ ...each, sent: each.sent ?? [], current: each.id === draft?.id })),
        }
      }),
    open: (what) => inOrder(() => open(what)),
    removeInterview: (id) =>
      inOrder(async () => {
        for (const note of left.take('interview')) if (note.id === id) note.forget()
        await (await database()).removeInterview(id)
      }),
    exportAll: () => inOrder(async () => exportArchive(await database(), new Date().toISOString())),
    importAll: (text) => inOrder(async () => importArchive(await database(), text)),
    async deleteEverything() {
      wiped = true
      await deleteEverything(await database())
    },
  }
}

const textOf = ({ kind, subject, body, interviewer }: DraftRecord): SavedDraft => ({
  kind: kind ?? undefined,
  subject,
  body,
  interviewer: interviewer ?? undefined,
})

/** The settings that their table holds. What it holds amiss is as if nobody had chosen. */
function settingsOf({ settings, mutes }: Preferences): Settings {
  const { theme, marks, deeper, deeperReading, model, dialect } = settings
  return {
    theme: isTheme(theme) ? theme : defaultSettings.theme,
    marks: isMarkTime(marks) ? marks : defaultSettings.marks,
    mutes,
    // The check was the first of the two: it is kept under the name it then had.
    deeperCheck: deeper === true,
    deeperReading: deeperReading === true,
    model: model !== false,
    dialect: isDialect(dialect) ? dialect : defaultSettings.dialect,
  }
}

/** Changes what the table holds, and leaves what another tab has put there meanwhile. A change that does not fit is none. */
const withChange =
  (change: SettingsChange) =>
  (present: Preferences): Preferences => {
    const { mutes, deeperCheck, dialect, ...others } = changed(settingsOf(present), change)
    const settings = { ...present.settings, ...others, deeper: deeperCheck, dialect: dialect ?? '' }
    const after = { ...present, settings, mutes: [...mutes] }
    return fits('preferences', after) ? after : present
  }
