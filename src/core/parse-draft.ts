import * as v from 'valibot'
import { dialects } from './dialect.ts'
import type { Draft } from './draft.ts'
import { day, fitting, maybe } from './facts.ts'
import { messageKinds } from './kinds.ts'

/** What a draft from outside may hold. */
export const draftEntries = {
  kind: maybe(v.picklist(messageKinds, `should be one of ${messageKinds.join(', ')}`)),
  subject: maybe(v.string('should be a text')),
  body: v.string('should be a text'),
  on: maybe(day),
  dialect: maybe(v.picklist(dialects, `should be one of ${dialects.join(', ')}`)),
}

const draftSchema = v.object(
  {
    ...draftEntries,
    underway: maybe(v.boolean('should be true or false')),
    to: maybe(v.string('should be a text')),
  },
  'The draft should be an object',
)

/** Checks a draft from outside; unknown fields are dropped. Throws a FactsError that names the field. */
export function parseDraft(value: unknown): Draft {
  return fitting(draftSchema, value)
}
