import { expect, it } from 'vitest'
import { checkLine, type CheckDraft } from '../../src/cli/check-line.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('greeting')
const check: CheckDraft = (draft, interview) => analyzer.check(draft, interview)
const lineOf = (fields: object) => JSON.stringify({ id: 1, body: 'Dear Ana,\n\nThank you.', ...fields })
const errorOf = async (fields: object) =>
  (JSON.parse((await checkLine(check, lineOf(fields), 7)).json) as { error?: string }).error

it.each([
  { kind: null, subject: null, dialect: null, interview: null },
  { interview: { candidate: { name: null }, interviewers: [{ name: 'Ana', role: null }] } },
])('a line may say null for what is not known: %j', async (fields) => {
  expect(await errorOf(fields)).toBeUndefined()
})

it.each(['', 0, false, 1, []])('a line is refused whose interview is no object: %j', async (interview) => {
  expect(await errorOf({ interview })).toBe('The interview facts should be an object.')
})
