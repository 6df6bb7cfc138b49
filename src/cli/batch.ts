import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import * as v from 'valibot'
import { FactsError, parseInterview } from '../core/facts.ts'
import { messageKinds } from '../core/kinds.ts'
import type { Analyzer } from '../pipeline/analyze.ts'
import { resultOf } from './result.ts'

const lineSchema = v.object(
  {
    id: v.union([v.string(), v.number()], 'should be a text or a number'),
    kind: v.nullish(v.picklist(messageKinds, `should be one of ${messageKinds.join(', ')}`)),
    subject: v.nullish(v.string('should be a text')),
    body: v.string('should be a text'),
    interview: v.nullish(v.unknown()),
  },
  'The line should be a JSON object',
)

/** Checks one line of `--batch`. Throws with a sentence where it is no draft. */
function checkLine(analyzer: Analyzer, line: string) {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error('The line is not JSON.')
  }
  const parsed = v.safeParse(lineSchema, value)
  if (!parsed.success) {
    const [issue] = parsed.issues
    const field = v.getDotPath(issue)
    if (!field) throw new Error(`${issue.message}.`)
    throw new Error(`${field} ${issue.received === 'undefined' ? 'is missing' : issue.message}.`)
  }
  const { id, kind, subject, body, interview } = parsed.output
  const facts = interview ? parseInterview(interview) : {}
  const draft = { kind: kind ?? undefined, subject: subject ?? undefined, body }
  return { id, ...resultOf(analyzer.check(draft, facts)) }
}

/**
 * One JSON object a line in, one a line out, in the same order and in constant memory.
 * Returns how many lines were no drafts; each has `{"line", "error"}` in its place.
 */
export async function runBatch(analyzer: Analyzer, input: Readable, output: Writable): Promise<number> {
  let number = 0
  let broken = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    let result: object
    try {
      result = checkLine(analyzer, line)
    } catch (error) {
      broken++
      const reason = error instanceof FactsError ? `interview: ${error.message}` : (error as Error).message
      result = { line: number, error: reason }
    }
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain')
  }
  return broken
}
