import * as v from 'valibot'
import type { Interview } from '../core/draft.ts'
import { interviewSchema } from '../core/facts.ts'
import { messageKinds } from '../core/kinds.ts'
import { muteSchema } from '../core/mute-schema.ts'

const text = v.string('should be text')
const row = {
  id: v.pipe(text, v.nonEmpty('should not be empty')),
  /** Increases by one with each save; 0 before the first. A save based on an older one is refused. */
  revision: v.pipe(v.number('should be a number'), v.integer('should be a whole number')),
  /** UTC, as `Date.toISOString` writes it. */
  updatedAt: text,
}

const interviewRecord = v.object({ ...row, facts: interviewSchema }, 'should be an interview')

const draftRecord = v.object(
  {
    ...row,
    /** The interview it belongs to; null for a draft without one. */
    interview: v.nullable(text),
    /** Chosen by the person; null where it is detected from the words. */
    kind: v.nullable(v.picklist(messageKinds, `should be one of ${messageKinds.join(', ')}`)),
    /** The recipient, where there are several interviewers. */
    interviewer: v.nullable(text),
    subject: text,
    body: text,
    /** Earlier states of the text, oldest first. */
    versions: v.array(
      v.object({ at: text, subject: text, body: text }, 'should be a version'),
      'should be a list',
    ),
    /** Its words as sent, earliest first. `at`: local `YYYY-MM-DDTHH:MM`. */
    sent: v.optional(
      v.array(v.object({ at: text, body: text }, 'should be a sent note'), 'should be a list'),
    ),
  },
  'should be a draft',
)

const preferences = v.object(
  {
    ...row,
    /** Choices of the page, such as theme and dialect. */
    settings: v.record(text, v.union([text, v.number(), v.boolean()], 'should be text, number or yes/no')),
    mutes: v.array(muteSchema, 'should be a list'),
  },
  'should be preferences',
)

/** One schema per table. */
export const schemas = { interviews: interviewRecord, drafts: draftRecord, preferences } as const

export type Table = keyof typeof schemas
export const tables = Object.keys(schemas) as readonly Table[]

/** The rows of each table, by its name. */
export type RowOf = { [T in Table]: v.InferOutput<(typeof schemas)[T]> }
export type Row = RowOf[Table]
export type InterviewRecord = RowOf['interviews']
export type DraftRecord = RowOf['drafts']
export type Preferences = RowOf['preferences']

/** The only row of the table `preferences`. */
export const preferencesId = 'preferences'

export const noPreferences: Preferences = {
  id: preferencesId,
  revision: 0,
  updatedAt: '',
  settings: {},
  mutes: [],
}

/** Whether a stored row has the shape its table requires. */
export function fits<T extends Table>(table: T, value: unknown): value is RowOf[T] {
  return v.is(schemas[table], value)
}

/** A new interview, not yet saved. */
export function newInterview(facts: Interview = {}): InterviewRecord {
  return { id: crypto.randomUUID(), revision: 0, updatedAt: '', facts }
}

/** A new draft, not yet saved: one per interviewer and kind. */
export function newDraft(
  of: Partial<Pick<DraftRecord, 'interview' | 'kind' | 'interviewer' | 'subject' | 'body'>> = {},
): DraftRecord {
  const { interview = null, kind = null, interviewer = null, subject = '', body = '' } = of
  const text = { interview, kind, interviewer, subject, body, versions: [] }
  return { id: crypto.randomUUID(), revision: 0, updatedAt: '', ...text }
}
