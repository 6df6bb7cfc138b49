import * as v from 'valibot'
import { dialects } from './dialect.ts'
import type { Draft } from './draft.ts'
import { FactsError } from './facts.ts'
import { messageKinds } from './kinds.ts'

/** What a draft from outside may hold. Programs write null for what they do not know. */
export const draftEntries = {
  kind: v.nullish(v.picklist(messageKinds, `should be one of ${messageKinds.join(', ')}`)),
  subject: v.nullish(v.string('should be a text')),
  body: v.string('should be a text'),
  dialect: v.nullish(v.picklist(dialects, `should be one of ${dialects.join(', ')}`)),
}

const draftSchema = v.object(
  {
    ...draftEntries,
    underway: v.nullish(v.boolean('should be true or false')),
    to: v.nullish(v.string('should be a text')),
  },
  'The draft should be an object',
)

/** What does not fit `schema` throws a FactsError that names the field: "body is missing". */
export function fitting<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  // A list would be faulted for the fields it lacks.
  const parsed = v.safeParse(schema, Array.isArray(value) ? undefined : value)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const field = v.getDotPath(issue)
  const problem = issue.received === 'undefined' ? 'is missing' : issue.message
  throw new FactsError(field ? `${field} ${problem}` : issue.message)
}

/** Checks a draft from outside; unknown fields are dropped. Throws a FactsError that names the field. */
export function parseDraft(value: unknown): Draft {
  const { body, ...known } = fitting(draftSchema, value)
  const told = Object.entries(known).filter(([, fact]) => fact !== null)
  return { body, ...Object.fromEntries(told) }
}
