import * as v from 'valibot'
import { messageKinds } from './kinds.ts'
import { answers, type Interview, type Interviewer, type ReceivedMessage, type SentMessage } from './draft.ts'

const dayOrTime = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/

/** A day that exists in the calendar: 30 February does not. */
const onCalendar = (text: string) => {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10))
}

const text = v.string('should be text')
const texts = v.array(text, 'should be a list of texts')
const dayLike = (example: string) =>
  v.pipe(
    text,
    v.regex(dayOrTime, `should be a date such as ${example}`),
    v.check(onCalendar, 'is no day of the calendar'),
  )
const dateTime = dayLike('2026-03-02 or 2026-03-02T15:00')
/** A day of the calendar, `YYYY-MM-DD`. */
export const day = dayLike('2026-03-02')

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

/** An optional field: programs write null for what is unknown. */
export const maybe = <Input, Output>(schema: v.GenericSchema<Input, Output>) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  )

/** Requires a schema for each field of a type: a field added to the type alone would be dropped at every border. */
type Entries<T> = { readonly [Field in keyof T]-?: v.GenericSchema<unknown, T[Field]> }

/** Whether a text is a day of the calendar, with or without a time, in the form the facts use. */
export function isDateTime(value: string): boolean {
  return v.is(dateTime, value)
}

const candidate = { name: maybe(text) } satisfies Entries<NonNullable<Interview['candidate']>>
const interviewer = { name: text, role: maybe(text), topics: maybe(texts) } satisfies Entries<Interviewer>
const sent = { kind, at: dateTime } satisfies Entries<SentMessage>
const received = {
  at: dateTime,
  answer: maybe(v.picklist(answers, `should be one of ${answers.join(', ')}`)),
} satisfies Entries<ReceivedMessage>

const list = <Input, Output>(schema: v.GenericSchema<Input, Output>) =>
  maybe(v.array(schema, 'should be a list'))

const entries = {
  company: maybe(text),
  role: maybe(text),
  candidate: maybe(v.object(candidate, 'should be an object')),
  interviewers: list(v.object(interviewer, 'should be an object with a name')),
  interviewedAt: maybe(dateTime),
  timeZone: maybe(timeZone),
  round: maybe(text),
  format: maybe(
    v.picklist(['phone', 'video', 'in-person', 'one-way'], 'should be phone, video, in-person or one-way'),
  ),
  country: maybe(text),
  contactBy: maybe(v.picklist(['email', 'phone', 'agency'], 'should be email, phone or agency')),
  decisionBy: maybe(day),
  decisionText: maybe(text),
  offerDeadline: maybe(day),
  advert: maybe(text),
  values: maybe(texts),
  sent: list(v.object(sent, 'should be an object with kind and at')),
  received: list(v.object(received, 'should be an object with at')),
  attachments: maybe(texts),
} satisfies Entries<Interview>

/** The shape of interview facts. */
export const interviewSchema: v.GenericSchema<unknown, Interview> = v.object(entries, 'should be an object')

/** Facts that do not fit. The message names the field: "interviewers.0.name should be text". */
export class FactsError extends Error {
  override readonly name = 'FactsError'
}

/** The first digits of every plausible year. */
const century = '20'

/**
 * Throws a FactsError that names the field where a value does not fit `schema`: "body is missing". For a fault of the value as
 * a whole it says `whole`, unless the schema has its own message.
 */
export function fitting<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  whole?: string,
): v.InferOutput<Schema> {
  // A list would be reported by the fields it lacks, or has: every list has "values".
  const parsed = v.safeParse(schema, Array.isArray(value) ? null : value)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const field = v.getDotPath(issue) ?? whole
  const problem = issue.received === 'undefined' ? 'is missing' : issue.message
  throw new FactsError(field ? `${field} ${problem}` : issue.message)
}

/** Checks interview facts from outside; unknown fields are dropped. Throws a FactsError that names the field. */
export function parseInterview(value: unknown): Interview {
  const facts = fitting(interviewSchema, value, 'The interview facts')
  // A year half typed into the form is 0002, and stored facts must stay readable: so this is not part of the schema.
  if (facts.interviewedAt?.startsWith(century) === false)
    throw new FactsError('interviewedAt should be a day of this century')
  return facts
}
