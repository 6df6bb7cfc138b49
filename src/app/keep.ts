import { isDialect } from '../core/dialect.ts'
import type { Interview } from '../core/draft.ts'
import {
  deleteEverything,
  exportArchive,
  importArchive,
  newDraft,
  newInterview,
  openStore,
  type DraftRecord,
  type InterviewRecord,
  type Store as Database,
} from '../store/index.ts'
import * as left from './left.ts'
import { defaultSettings, isMarkTime, isTheme, type Settings } from './settings.ts'
import type { Opened, Opening, SavedDraft, Store } from './store.ts'

/** Keeps the draft, its interview and the settings in the browser's own database, in the order they were given. */
export function createStore(): Store {
  let opened: Promise<Database> | undefined
  let draft: DraftRecord | undefined
  let interview: InterviewRecord | undefined
  let last: Promise<unknown> = Promise.resolve()

  const database = () => (opened ??= openStore())
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next
    return next
  }

  /** True where another tab saved the same draft first: ours goes on as a draft of its own, and neither is lost. */
  async function saveDraft({ kind, subject, body }: SavedDraft, sentAt?: string): Promise<boolean> {
    const store = await database()
    draft ??= newDraft({ interview: interview?.id ?? null })
    const sent = sentAt ? { sent: [...(draft.sent ?? []), { at: sentAt, body }] } : {}
    const text = { kind: kind ?? null, subject, body, interview: interview?.id ?? draft.interview, ...sent }
    // A draft that was only looked at is not saved: that would take it from another tab.
    const same = subject === draft.subject && body === draft.body && text.kind === draft.kind
    if (same && text.interview === draft.interview && !sentAt) return false
    const result = await store.saveDraft({ ...draft, ...text })
    if (result.saved) {
      draft = result.record
      return false
    }
    const { interviewer, versions } = draft
    const again = await store.saveDraft({ ...newDraft({ interviewer }), versions, ...text })
    if (again.saved) draft = again.record
    return again.saved
  }

  async function saveInterview(facts: Interview): Promise<void> {
    const store = await database()
    const plain = structuredClone(facts) as InterviewRecord['facts']
    const result = await store.saveInterview({ ...(interview ?? newInterview()), facts: plain })
    if (result.saved) interview = result.record
    else if (result.present) interview = (await overwrite(store, result.present, plain)) ?? interview
    await joinInterview(store)
  }

  /** A draft that was begun before its interview was told of belongs to it from now on. */
  async function joinInterview(store: Database): Promise<void> {
    if (!draft || !interview || draft.interview !== null) return
    const result = await store.saveDraft({ ...draft, interview: interview.id })
    if (result.saved) draft = result.record
  }

  /** Goes over to an interview, to a draft that is kept, or to the one for an interviewer and kind. */
  async function open(what: Opening): Promise<Opened> {
    const store = await database()
    const drafts = await store.drafts()
    const interviewOf = async (id: string | null) => (await store.interviews()).find((each) => each.id === id)
    if ('interview' in what) {
      interview = (await interviewOf(what.interview)) ?? newInterview()
      const id = interview.id
      draft = drafts.find((each) => each.interview === id) ?? newDraft({ interview: id })
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
    return { interview: interview?.facts ?? {}, draft: textOf(draft) }
  }

  /** Comes back to what was open; where that is gone, to the draft touched last. */
  async function reopen(): Promise<void> {
    const { interviews, drafts, preferences } = await (await database()).rows()
    const { settings } = preferences[0] ?? { settings: {} as Record<string, unknown> }
    draft = drafts.find(({ id }) => id === settings['draft'])
    interview = interviews.find(({ id }) => id === settings['interview'])
    // An interview opened last may have no draft yet.
    if (!draft && !interview) [draft] = await (await database()).drafts()
    interview = interviews.find(({ id }) => id === draft?.interview) ?? interview
    if (!draft && !interview) [interview] = await (await database()).interviews()
  }

  return {
    loadDraft: () =>
      inOrder(async () => {
        await reopen()
        const unsaved = left.take()
        // What the last visit could not save any more joins the draft, whose former text stays a version.
        // Where that fails it stays in its place for the next try.
        if (unsaved) await saveDraft(unsaved).then(left.forget, () => {})
        return draft ? { ...textOf(draft), ...unsaved } : unsaved
      }),
    mayHoldDraft: left.mayBeKept,
    keepAtOnce: left.keep,
    versions: () => inOrder(async () => draft?.versions ?? []),
    saveDraft: (text) =>
      inOrder(async () => {
        const apart = await saveDraft(text)
        left.forget()
        left.noteKept()
        return apart
      }),
    noteSent: (text, at) => inOrder(async () => void (await saveDraft(text, at))),
    async loadSettings() {
      const { settings, mutes } = await (await database()).preferences()
      const { theme, marks, deeper, deeperReading, model, dialect } = settings
      return {
        theme: isTheme(theme) ? theme : defaultSettings.theme,
        marks: isMarkTime(marks) ? marks : defaultSettings.marks,
        mutes,
        deeperCheck: deeper === true,
        deeperReading: deeperReading === true,
        model: model !== false,
        dialect: isDialect(dialect) ? dialect : defaultSettings.dialect,
      }
    },
    saveSettings: ({ theme, marks, mutes, deeperCheck, deeperReading, model, dialect }: Settings) =>
      inOrder(async () => {
        await (
          await database()
        ).updatePreferences((present) => ({
          ...present,
          // The check was the first of the two: it is kept under the name it then had.
          settings: {
            ...present.settings,
            theme,
            marks,
            deeper: deeperCheck,
            deeperReading,
            model,
            dialect: dialect ?? '',
          },
          mutes: [...mutes],
        }))
      }),
    // Waits its turn behind the draft, which tells the interview.
    loadInterview: () => inOrder(async () => interview?.facts),
    saveInterview: (facts) => inOrder(() => saveInterview(facts)),
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
    removeInterview: (id) => inOrder(async () => (await database()).removeInterview(id)),
    exportAll: () => inOrder(async () => exportArchive(await database(), new Date().toISOString())),
    importAll: (text) => inOrder(async () => importArchive(await database(), text)),
    async deleteEverything() {
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

/** The facts are one form: what the person sees and last wrote is what counts. */
async function overwrite(
  store: Database,
  present: InterviewRecord,
  facts: InterviewRecord['facts'],
): Promise<InterviewRecord | undefined> {
  const result = await store.saveInterview({ ...present, facts })
  return result.saved ? result.record : undefined
}
