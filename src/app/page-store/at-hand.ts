import type { Interview } from '../../core/draft.ts'
import {
  newDraft,
  newInterview,
  type DraftRecord,
  type InterviewRecord,
  type Saved,
  type Store,
} from '../../store/index.ts'
import { alike, withChanges } from './joined-facts.ts'
import type { Opened, Opening, SavedDraft } from './page-store.ts'

/** The open draft and interview, as they are in the database. */
export interface AtHand {
  readonly database: () => Promise<Store>
  draft?: DraftRecord | undefined
  interview?: InterviewRecord | undefined
  /** The facts as the page last saved or received them: any difference from these is a change by the person. */
  pageKnows: Interview
}

/** An empty draft of the interview at hand. */
export const emptyDraft = ({ interview }: AtHand): DraftRecord =>
  newDraft({ interview: interview?.id ?? null })

/** The open draft, created if there is none. */
export const draftAtHand = (at: AtHand): DraftRecord => (at.draft ??= emptyDraft(at))

/** The open interview, created if there is none. */
export const interviewAtHand = (at: AtHand): InterviewRecord => (at.interview ??= newInterview())

/** Returns the known facts of the interview and notes that the page has them. */
export function tellPage(at: AtHand): Interview | undefined {
  at.pageKnows = at.interview?.facts ?? {}
  return at.interview?.facts
}

/** Marks the draft that will be restored: the one last opened or last written in. */
async function mark(at: AtHand, { id }: DraftRecord): Promise<void> {
  const store = await at.database()
  const open = { draft: id, interview: at.interview?.id ?? '' }
  const { draft, interview } = (await store.preferences()).settings
  if (draft === open.draft && interview === open.interview) return
  await store.updatePreferences((present) => ({ ...present, settings: { ...present.settings, ...open } }))
}

/** Writes the mark first: if the page closes between the two writes, the draft survives as a note; the mark would not. */
async function markAndSave(at: AtHand, draft: DraftRecord): Promise<Saved<DraftRecord>> {
  await mark(at, draft)
  return (await at.database()).saveDraft(draft)
}

/** True where another tab saved the same draft first: ours continues as a separate draft, and neither is lost. */
export async function saveDraft(
  at: AtHand,
  { kind, subject, body }: SavedDraft,
  sentAt?: string,
): Promise<boolean> {
  const draft = draftAtHand(at)
  const known = draft.sent?.some((one) => one.at === sentAt && one.body === body)
  const sent = sentAt && !known ? { sent: [...(draft.sent ?? []), { at: sentAt, body }] } : {}
  const interview = at.interview?.id ?? draft.interview
  const text = { kind: kind ?? null, subject, body, interview, ...sent }
  // A draft that was only looked at is not saved: that would take it away from another tab.
  const same = subject === draft.subject && body === draft.body && text.kind === draft.kind
  if (same && text.interview === draft.interview && !sentAt) return false
  const result = await markAndSave(at, { ...draft, ...text })
  if (result.saved) {
    at.draft = result.record
    return false
  }
  const { present } = result
  // A tab opened meanwhile has already taken these words from our note.
  if (present && present.body === body && present.subject === subject && present.kind === text.kind) {
    at.draft = present
    return saveDraft(at, { kind, subject, body }, sentAt)
  }
  const { interviewer, versions } = draft
  const again = await markAndSave(at, { ...newDraft({ interviewer }), versions, ...text })
  if (again.saved) at.draft = again.record
  // If it no longer exists, it was removed rather than edited.
  return again.saved && present !== undefined
}

/** Saves what the page changed in the facts, and returns them as they are now, including changes by another tab. */
export async function saveInterview(at: AtHand, facts: Interview, before = at.pageKnows): Promise<Interview> {
  const store = await at.database()
  const save = (record: InterviewRecord) => {
    const plain = structuredClone(withChanges(record.facts, before, facts))
    return store.saveInterview({ ...record, facts: plain })
  }
  let result = await save(at.interview ?? newInterview())
  // If another tab removed the interview, new facts start a new one.
  if (!result.saved) result = await save(result.present ?? newInterview(facts))
  if (result.saved) at.interview = result.record
  at.pageKnows = facts
  await joinInterview(at)
  const kept = at.interview?.facts ?? facts
  return alike(kept, facts) ? facts : kept
}

/** A draft begun before its interview was entered belongs to it from now on. */
export async function joinInterview(at: AtHand): Promise<void> {
  const { draft, interview } = at
  if (!draft || !interview || draft.interview !== null) return
  const result = await (await at.database()).saveDraft({ ...draft, interview: interview.id })
  if (result.saved) at.draft = result.record
}

/** Switches to an interview or a draft: an empty one, a stored one, or the one for an interviewer and kind. */
export async function open(at: AtHand, what: Opening): Promise<Opened> {
  const store = await at.database()
  const drafts = await store.drafts()
  const interviewOf = async (id: string | null) => (await store.interviews()).find((each) => each.id === id)
  if ('interview' in what) {
    const { id } = (at.interview = (await interviewOf(what.interview)) ?? newInterview())
    at.draft = drafts.find((each) => each.interview === id) ?? newDraft({ interview: id })
  } else if ('empty' in what) {
    at.draft = emptyDraft(at)
  } else if ('kept' in what) {
    at.draft = drafts.find(({ id }) => id === what.kept) ?? newDraft()
    at.interview = await interviewOf(at.draft.interview)
  } else {
    const wanted = { interview: at.interview?.id ?? null, ...what.draft }
    const begun = what.begun ? at.draft : undefined
    at.draft =
      drafts.find(
        ({ interview, kind, interviewer }) =>
          interview === wanted.interview && kind === wanted.kind && interviewer === wanted.interviewer,
      ) ?? (begun ? { ...begun, ...wanted } : newDraft(wanted))
    // Even if blank, it is still addressed to them when the page is opened again.
    if (at.draft.revision === 0 || at.draft.id === begun?.id) {
      const result = await store.saveDraft(at.draft)
      if (result.saved) at.draft = result.record
    }
  }
  await mark(at, at.draft)
  return { interview: tellPage(at) ?? {}, draft: textOf(at.draft) }
}

/** A draft as the page shows it. */
export const textOf = ({ kind, subject, body, interviewer }: DraftRecord): SavedDraft => ({
  kind: kind ?? undefined,
  subject,
  body,
  interviewer: interviewer ?? undefined,
})
