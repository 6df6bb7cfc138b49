import * as v from 'valibot'
import { dialects } from './dialect.ts'
import type { Draft } from './draft.ts'
import { fitting, withoutNulls } from './facts.ts'
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

/** Checks a draft from outside; unknown fields are dropped. Throws a FactsError that names the field. */
export function parseDraft(value: unknown): Draft {
  const { body, ...known } = fitting(draftSchema, value)
  return { body, ...withoutNulls(known) }
}
