import type { Interview } from '../../core/draft.ts'
import { likeness, tooAlike } from '../../core/similarity.ts'
import { titles } from '../../core/titles.ts'
import type { Kept } from '../page-store/page-store.ts'

/** A note that says nearly the same as the present one, and what to change. */
export interface Twin {
  readonly heading: string
  readonly advice: string
  /** The sentences that both notes contain. */
  readonly sentences: readonly string[]
}

/** The words of a draft with the facts it was written for: as sent at `at`, or as they are now. */
interface Note {
  readonly draft: Kept['drafts'][number]
  readonly facts: Interview
  readonly body: string
  readonly at?: string
}

/** A kind that is still to be detected may be any. */
const mayAgree = (one: string | null, other: string | null) => one === null || other === null || one === other

const firmOf = ({ facts }: Note) => facts.company?.trim() ?? ''

/** The recipient of a note: the one it was opened for, otherwise the only interviewer. */
function personOf({ draft, facts: { interviewers = [] } }: Note): string | undefined {
  return draft.interviewer ?? (interviewers.length === 1 ? interviewers[0]?.name : undefined)
}

const courtesy = new RegExp(`^(?:dear|hi|hello|hey|good|morning|afternoon|evening|${titles})$`, 'i')

/** The names of the first line, "Dear Ms. Ines Roth,". */
function greeted({ body }: Note): readonly string[] {
  const [first = ''] = body.trim().split('\n')
  const names = first.slice(0, 80).match(/\p{Lu}[\p{L}'’-]+/gu) ?? []
  return names.filter((name) => !courtesy.test(name))
}

function sameFirm(one: Note, other: Note): boolean {
  const named = firmOf(one) !== '' && firmOf(one).toLowerCase() === firmOf(other).toLowerCase()
  return named || one.draft.interview === other.draft.interview
}

function samePerson(one: Note, other: Note): boolean {
  const [mine, theirs] = [greeted(one), greeted(other)]
  const greets = mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name))
  return greets && sameFirm(one, other) && one.draft.interviewer === other.draft.interviewer
}

/** Courtesies alone are alike in all notes; a letter-for-letter copy is still the same note. */
const sameLetters = (one: Note, other: Note) => one.body.trim() === other.body.trim()

function twinFrom(mine: Note, other: Note, sentences: readonly string[]): Twin {
  if (samePerson(mine, other) && other.at) {
    const day = new Date(other.at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
    const advice = 'They have it already, so write only what is new since then.'
    return { heading: `You sent this on ${day}`, advice, sentences }
  }
  if (sameFirm(mine, other)) {
    const heading = `Much like your note to ${personOf(other) ?? 'somebody else there'}`
    const advice = `Interviewers compare notes, so put the one thing that you and ${personOf(mine) ?? 'this person'} talked about in place of these words.`
    return { heading, advice, sentences }
  }
  const heading = `Much like what you sent to ${firmOf(other) || 'another employer'}`
  const advice =
    'It would fit any employer as it stands, so put one thing that only this talk held in place of these words.'
  return { heading, advice, sentences }
}

/**
 * Among the notes already sent, for this and other interviews, and those being written to others for the same interview, the
 * one that this draft resembles too much: interviewers compare notes. Null where there is none.
 */
export function twinOf(body: string, { interviews, drafts }: Kept): Twin | null {
  const noteOf = (draft: Kept['drafts'][number]): Note => {
    const facts = interviews.find(({ id }) => id === draft.interview)?.facts ?? {}
    return { draft, facts, body: draft.body }
  }
  const current = drafts.find((draft) => draft.current)
  if (!current) return null
  const mine = { ...noteOf(current), body }
  const notes = drafts.map(noteOf)
  // A message removed from the interview's list of sent ones never went out.
  const sent = notes
    .filter(({ facts }) => facts.sent?.length)
    .flatMap((note) => note.draft.sent.map((words): Note => ({ ...note, ...words })))
  const written = notes.filter(
    (note) =>
      note.draft.interview === current.interview &&
      mayAgree(note.draft.kind, current.kind) &&
      !note.draft.current &&
      !samePerson(mine, note),
  )
  const [found] = [...sent, ...written]
    .map((note) => ({ note, ...likeness(body, note.body), same: sameLetters(mine, note) }))
    .filter(({ share, same }) => same || share > tooAlike)
    .toSorted((one, other) => Number(other.same) - Number(one.same) || other.share - one.share)
  return found ? twinFrom(mine, found.note, found.sentences) : null
}
