import { deepStrictEqual as same, match, ok } from 'node:assert/strict'
import { Temporal } from 'temporal-polyfill'
import { cleanText } from '../../src/core/clean.ts'
import { composeLink, emlFile, htmlBody } from '../../src/app/hand-over.ts'
import { readCalendarEntry } from '../../src/app/interview/calendar-entry.ts'
import { checkLine } from '../../src/cli/check-line.ts'
import { linesOf } from '../../src/cli/lines.ts'
import { harmless, painter, printReport } from '../../src/cli/print.ts'
import type { Interview } from '../../src/core/draft.ts'
import { FactsError, parseInterview } from '../../src/core/facts.ts'
import { messageKinds } from '../../src/core/kinds.ts'
import { readMail } from '../../src/files/mail.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { englishDictionary } from '../../src/pipeline/english-dictionary.ts'
import { catalogue } from '../../src/pipeline/catalogue.ts'
import { calendarFile } from '../../src/schedule/calendar-file.ts'
import { plan } from '../../src/schedule/plan.ts'
import { ArchiveError, readArchive } from '../../src/store/archive.ts'
import { sound } from '../support/sound.ts'

/** Reads one input; throws where a promise is broken. */
export type Target = (input: string) => void | Promise<void>

const dictionary = englishDictionary()
const analyzer = createAnalyzer({ dictionary })
const entries = new Map(catalogue.map((entry) => [entry.rule, entry]))
const paint = painter(false)
const now = Temporal.PlainDateTime.from('2026-03-10T11:00')
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

/** Runs and lets pass only the errors that are meant for a person. */
async function politely(meant: new (message: string) => Error, run: () => unknown): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof meant)) throw error
    ok(error.message.length > 0 && error.message.length < 2_000, 'the message is short')
  }
}

/** Facts in JSON, or none where they do not fit. */
function factsOf(input: string): Interview | undefined {
  try {
    return parseInterview(JSON.parse(input))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof FactsError) return undefined
    throw error
  }
}

/** The first line chooses the kind by its length; the rest is the body. */
function draft(input: string): void {
  const kind = messageKinds[input.indexOf('\n') % messageKinds.length]
  const report = analyzer.check({ kind, body: input })
  sound(report, input)
  same(structuredClone(report), report)
  // Costs as much as all the rest, so not every time.
  if (input.length % 8 === 0) same(createAnalyzer({ dictionary }).check({ kind, body: input }), report)
  const printed = printReport({ file: '-', body: input }, report, entries, paint)
  ok(!control.test(printed), 'a control character reached the terminal')
}

function facts(input: string): void {
  const interview = factsOf(input)
  if (!interview) return
  const { steps, notes, situation } = plan(interview, now)
  ok(
    notes.every((note) => note.trim() === note && note.endsWith('.')),
    'a note is a sentence',
  )
  for (const { earliest, best, latest } of steps)
    ok((earliest ?? '') <= (best ?? '~') && (best ?? '') <= (latest ?? '~'), 'the days are in order')
  const file = calendarFile(steps, situation)
  if (file === null) return
  const lines = file.split('\r\n')
  ok(!lines.some((line) => /[\r\n]/.test(line)), 'a line feed alone')
  const names =
    'BEGIN|END|VERSION|CALSCALE|PRODID|METHOD|X-[A-Z-]+|UID|SUMMARY|DTSTAMP|DTSTART|DTEND|DURATION|DESCRIPTION|STATUS|TRANSP|SEQUENCE|ACTION|TRIGGER|REPEAT|ATTACH|CATEGORIES'
  for (const line of lines) match(line, new RegExp(`^(?:(?:${names})[:;]|[ \\t]|$)`))
}

async function line(input: string): Promise<void> {
  const { json, broken } = await checkLine((...given) => analyzer.check(...given), input, 7)
  ok(!json.includes('\n'), 'one line for one line')
  const value = JSON.parse(json) as { line?: number; error?: string; id?: unknown }
  if (broken) same([value.line, typeof value.error], [7, 'string'])
  else ok('id' in value, 'an answer has its id')
}

async function mail(input: string): Promise<void> {
  const { body } = await readMail(Buffer.from(input)).catch(() => ({ body: '' }))
  // Lists within lists are set in, each further than the one around it.
  ok(body.length <= 12 * input.length + 1_000, `${body.length} characters from ${input.length}`)
}

const archive = (input: string) => politely(ArchiveError, () => readArchive(input))

function promise(input: string): void {
  facts(JSON.stringify({ interviewedAt: '2026-03-03', decisionText: input, company: input }))
}

function entry(input: string): void {
  const read = readCalendarEntry(input)
  if (!read) return
  const { when, interviewers } = read
  parseInterview({ interviewedAt: when?.ends ?? when?.begins, timeZone: when?.timeZone, interviewers })
}

/** What leaves the page holds the person's words and nothing of ours is overwritten by them. */
function leaving(input: string): void {
  const [subject = '', ...rest] = input.split('\n')
  const body = rest.join('\n')
  const message = { subject, body }
  const file = emlFile(message)
  const [head = '', ...content] = file.split('\r\n\r\n')
  for (const each of head.split('\r\n'))
    match(each, /^(?:X-Unsent|Subject|MIME-Version|Content-Type|Content-Transfer-Encoding|) ?/)
  same(
    Buffer.from(content.join('').replaceAll('\r\n', ''), 'base64').toString('utf8'),
    body.replace(/\r?\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\uFFFD'),
  )
  for (const link of [composeLink('mail', message).href, composeLink('gmail', message).href])
    ok(['mailto:', 'https:'].includes(new URL(link).protocol))
  ok(!/<(?!\/?p>|br>)/.test(htmlBody(body)), 'a tag of the draft stayed a tag')
}

async function text(input: string): Promise<void> {
  const clean = cleanText(input)
  same(cleanText(clean), clean)
  ok(!control.test(harmless(input).replaceAll('\n', '')))
  const whole = []
  for await (const some of linesOf(piecesOf(Buffer.from(input)))) whole.push(...some)
  const expected = Buffer.from(input).toString('utf8').split('\n')
  if (expected.at(-1) === '') expected.pop()
  same(
    whole,
    expected.map((each) => (each.endsWith('\r') ? each.slice(0, -1) : each)),
  )
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5)
}

/** Every reader of outside text, with the share of cases it gets: a draft takes as long as fifty of the others. */
export const targets: Readonly<Record<string, { readonly share: number; readonly run: Target }>> = {
  draft: { share: 1, run: draft },
  line: { share: 1, run: line },
  promise: { share: 1, run: promise },
  facts: { share: 3, run: facts },
  mail: { share: 5, run: mail },
  archive: { share: 4, run: archive },
  entry: { share: 5, run: entry },
  leaving: { share: 5, run: leaving },
  text: { share: 4, run: text },
}
