import * as v from 'valibot'
import type { Draft, Interview } from '../core/draft.ts'
import { FactsError, fitting, parseInterview } from '../core/facts.ts'
import { draftEntries } from '../core/parse-draft.ts'
import type { Report } from '../core/report.ts'
import { longestLine } from './lines.ts'
import { harmlessJson } from './print.ts'
import { resultOf } from './result.ts'

const lineSchema = v.object(
  {
    id: v.pipe(
      v.union([v.string(), v.number()], 'should be a text or a number'),
      v.check(
        (id) => typeof id === 'string' || !Number.isInteger(id) || Number.isSafeInteger(id),
        'is a number too long to be kept, and should be a text',
      ),
    ),
    ...draftEntries,
    interview: v.optional(v.unknown()),
  },
  'The line should be a JSON object',
)

/** Checks one draft. Asynchronous, since the deeper reader takes time. */
export type CheckDraft = (draft: Draft, interview: Interview) => Report | Promise<Report>

/** One output line of `--batch`, and whether the input line was not a draft. */
export interface LineResult {
  readonly json: string
  readonly broken: boolean
}

async function answer(check: CheckDraft, line: string): Promise<object> {
  if (line.length > longestLine) throw new FactsError('The line is longer than 10 MB')
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new FactsError('The line is not JSON')
  }
  const { id, interview, ...draft } = fitting(lineSchema, value)
  return { id, ...resultOf(await check(draft, parseInterview(interview ?? {}))) }
}

/** Checks one line of `--batch`; `number` counts from 1. A line that is not a draft gives `{"line","error"}`. */
export async function checkLine(check: CheckDraft, line: string, number: number): Promise<LineResult> {
  try {
    return { json: harmlessJson(await answer(check, line)), broken: false }
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    return { json: harmlessJson({ line: number, error: `${error.message}.` }), broken: true }
  }
}
