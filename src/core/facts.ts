import * as v from 'valibot'
import { messageKinds } from './kinds.ts'
import { answers, type Interview } from './draft.ts'

const dayOrTime = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/

/** A day that is on the calendar: 30 February is none. */
const onCalendar = (text: string) => {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10))
}

const text = v.string('should be text')
const texts = v.array(text, 'should be a list of texts')
const dateTime = v.pipe(
  text,
  v.regex(dayOrTime, 'should be a date such as 2026-03-02 or 2026-03-02T15:00'),
  v.check(onCalendar, 'is no day of the calendar'),
)
const date = v.pipe(
  text,
  v.regex(dayOrTime, 'should be a date such as 2026-03-02'),
  v.check(onCalendar, 'is no day of the calendar'),
)

/** Whether a text names a time zone such as Europe/London. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
const timeZone = v.pipe(text, v.check(isZone, 'should be a time zone such as Europe/London'))
const kind = v.picklist(messageKinds, `should be one of ${messageKinds.join(', ')}`)

const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(schema)

/** Whether a text is a day of the calendar, with or without a time, as the facts hold it. */
export function isDateTime(value: string): boolean {
  return v.is(dateTime, value)
}

/** The shape of interview facts. */
export const interviewSchema = v.object(
  {
    company: maybe(text),
    role: maybe(text),
    candidate: maybe(v.object({ name: maybe(text) }, 'should be an object')),
    interviewers: maybe(
      v.array(
        v.object({ name: text, role: maybe(text), topics: maybe(texts) }, 'should be an object with a name'),
        'should be a list',
      ),
    ),
    interviewedAt: maybe(dateTime),
    timeZone: maybe(timeZone),
    round: maybe(text),
    format: maybe(
      v.picklist(['phone', 'video', 'in-person', 'one-way'], 'should be phone, video, in-person or one-way'),
    ),
    country: maybe(text),
    contactBy: maybe(v.picklist(['email', 'phone', 'agency'], 'should be email, phone or agency')),
    decisionBy: maybe(date),
    decisionText: maybe(text),
    offerDeadline: maybe(date),
    advert: maybe(text),
    values: maybe(texts),
    sent: maybe(
      v.array(v.object({ kind, at: dateTime }, 'should be an object with kind and at'), 'should be a list'),
    ),
    received: maybe(
      v.array(
        v.object(
          { at: dateTime, answer: maybe(v.picklist(answers, `should be one of ${answers.join(', ')}`)) },
          'should be an object with at',
        ),
        'should be a list',
      ),
    ),
    attachments: maybe(texts),
  },
  'should be an object',
)

/** Facts that do not fit. The message names the field: "interviewers.0.name should be text". */
export class FactsError extends Error {
  override readonly name = 'FactsError'
}

/** The first digits of every year that is meant. */
const now = '20'

/** Programs write null for what they do not know. */
export const withoutNulls = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, fact]) => fact !== null))

/**
 * What does not fit `schema` throws a FactsError that names the field: "body is missing". Of what is faulted as a whole it
 * says `whole`, where the schema's message does not say it itself.
 */
export function fitting<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  whole?: string,
): v.InferOutput<Schema> {
  // A list would be faulted for the fields it lacks.
  const parsed = v.safeParse(schema, Array.isArray(value) ? undefined : value)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const field = v.getDotPath(issue) ?? whole
  const problem = issue.received === 'undefined' ? 'is missing' : issue.message
  throw new FactsError(field ? `${field} ${problem}` : issue.message)
}

/** Checks interview facts from outside; unknown fields are dropped. Throws a FactsError that names the field. */
export function parseInterview(value: unknown): Interview {
  // An array has a field "values" of its own.
  if (Array.isArray(value)) throw new FactsError('The interview facts should be an object')
  const told = typeof value === 'object' && value ? withoutNulls(value) : value
  const facts = fitting(interviewSchema, told, 'The interview facts')
  const { interviewedAt = now } = facts
  // A year half typed into the form is 0002, and what is kept from before must stay readable: so no part of the shape.
  if (!interviewedAt.startsWith(now)) throw new FactsError('interviewedAt should be a day of this century')
  return facts
}
