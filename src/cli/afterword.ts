#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { isMainThread, workerData } from 'node:worker_threads'
import type { Interview } from '../core/draft.ts'
import { dialects, isDialect } from '../core/dialect.ts'
import { FactsError, parseInterview } from '../core/facts.ts'
import { isMessageKind, messageKinds } from '../core/kinds.ts'
import { createAnalyzer } from '../pipeline/analyze.ts'
import { englishDictionary } from '../pipeline/english-dictionary.ts'
import { englishReader } from '../pipeline/reader/english.ts'
import { catalogue } from '../pipeline/catalogue.ts'
import { runBatch, serveBatch } from './batch.ts'
import type { CheckDraft } from './check-line.ts'
import { Misuse } from './misuse.ts'
import { planText } from './plan.ts'
import { harmless, harmlessJson, painter, printCatalogue, printReport } from './print.ts'
import { readDraft, readJson } from './read.ts'
import { resultOf } from './result.ts'

const usage = `afterword: a private coach for what you write after a job interview

  afterword [FILE…]                 check drafts (.txt, .md, .eml; - or none: standard input)
    --kind KIND                     ${messageKinds.join(', ')};
                                    read from the words where you leave it out
    --interview FACTS.json          what you know of the interview: see README
    --dialect DIALECT               ${dialects.join(', ')}: how you spell
    --min-score N                   exit 1 where a draft scores less than N of 100
    --format text|json              json: one object a line
    --no-model                      leave the reader model out: wording alone decides
    --deep                          read with the larger model: slower, hears tone a little better
  afterword --batch                 one JSON object a line in, one a line out: see README
    --no-model, --deep              as above
  afterword rules                   every rule, with its reason and sources
    --format text|json
  afterword plan --interview FACTS.json
                                    when to write next, and when to stop
    --now DATE                      plan from that moment: 2026-03-02 or 2026-03-02T15:00
    --format text|json
    --ics                           the steps as a calendar file
  afterword --help                  this list

Exit: 0 fine, 1 below --min-score or something that must not be sent, 2 misuse.
`

const options = {
  kind: { type: 'string' },
  interview: { type: 'string' },
  format: { type: 'string' },
  dialect: { type: 'string' },
  'min-score': { type: 'string' },
  batch: { type: 'boolean' },
  'no-model': { type: 'boolean' },
  deep: { type: 'boolean' },
  now: { type: 'string' },
  ics: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Misuse(`${(error as Error).message.split('. ')[0]}. See afterword --help.`)
  }
}

function formatOf(format: string | undefined): 'text' | 'json' {
  if (format === undefined || format === 'text') return 'text'
  if (format === 'json') return 'json'
  throw new Misuse(`--format ${format}: it should be text or json.`)
}

async function factsOf(file: string | undefined): Promise<Interview> {
  if (file === undefined) return {}
  try {
    return parseInterview(await readJson(file))
  } catch (error) {
    if (error instanceof FactsError) throw new Misuse(`${file}: ${error.message}.`)
    throw error
  }
}

/** Which models are used beside the wording. */
type Models = Pick<ReturnType<typeof parsed>['values'], 'no-model' | 'deep'>

async function fullCheck({ 'no-model': wordingAlone = false, deep = false }: Models): Promise<CheckDraft> {
  if (wordingAlone && deep)
    throw new Misuse('--deep reads with a model and --no-model with none: choose one.')
  const dictionary = englishDictionary()
  const reader = wordingAlone ? undefined : englishReader()
  if (reader && deep) return (await import('./deeper.ts')).deepAnalyzer({ dictionary, reader })
  const analyzer = createAnalyzer({ dictionary, reader })
  return (draft, facts) => analyzer.check(draft, facts)
}

const write = (text: string) => process.stdout.write(text)
const paint = painter(Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'])

async function checkFiles(
  files: readonly string[],
  values: ReturnType<typeof parsed>['values'],
): Promise<number> {
  const { kind, dialect } = values
  if (kind !== undefined && !isMessageKind(kind))
    throw new Misuse(`--kind ${kind}: it should be one of ${messageKinds.join(', ')}.`)
  if (dialect !== undefined && !isDialect(dialect))
    throw new Misuse(`--dialect ${dialect}: it should be one of ${dialects.join(', ')}.`)
  const { 'min-score': score = '0' } = values
  const least = Number(score)
  if (!/^\d+$/.test(score) || least > 100)
    throw new Misuse(`--min-score ${score || '""'}: it should be a whole number from 0 to 100.`)
  const format = formatOf(values.format)
  const facts = await factsOf(values.interview)
  const drafts = []
  let exit = 0
  for (const file of files.length > 0 ? files : ['-'])
    try {
      drafts.push(await readDraft(file))
    } catch (error) {
      complain(error)
      exit = 2
    }
  if (drafts.length === 0) return exit
  const check = await fullCheck(values)
  const entries = new Map(catalogue.map((entry) => [entry.rule, entry]))
  for (const draft of drafts) {
    // The attachments of an .eml file are known from the file, unless the facts say otherwise.
    const { file, subject, body, attachments } = draft
    const known = { ...facts, attachments: facts.attachments ?? attachments }
    const report = await check({ kind, subject, body, dialect }, known)
    const blocked = report.findings.some(({ severity }) => severity === 'blocker')
    if (blocked || (report.score !== null && report.score < least)) exit ||= 1
    write(
      format === 'json'
        ? `${harmlessJson({ file, body, ...resultOf(report) })}\n`
        : `${printReport(draft, report, entries, paint)}\n`,
    )
  }
  return exit
}

/** Reports misuse on standard error; throws on any fault of ours. */
function complain(error: unknown): void {
  if (!(error instanceof Misuse)) throw error
  process.stderr.write(`afterword: ${harmless(error.message)}\n`)
}

type Form = '--batch' | 'rules' | 'plan' | 'a check of files'

/** The options that each form of the command accepts: any other would be dropped in silence. */
const accepted: Readonly<Record<Form, readonly string[]>> = {
  '--batch': ['batch', 'format', 'no-model', 'deep'],
  rules: ['format'],
  plan: ['interview', 'now', 'format', 'ics'],
  'a check of files': ['kind', 'interview', 'format', 'min-score', 'dialect', 'no-model', 'deep'],
}

function formOf(batch: boolean, first: string): Form {
  if (batch) return '--batch'
  return first === 'rules' || first === 'plan' ? first : 'a check of files'
}

function refuseStray(form: Form, given: readonly string[]): void {
  const stray = given.find((name) => !accepted[form].includes(name))
  if (stray) throw new Misuse(`--${stray} does not go with ${form}.`)
}

/** Runs the command; the exit code is 0, 1 or 2 as the usage says. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args)
  if (values.help) {
    write(usage)
    return 0
  }
  const [first = ''] = positionals
  const form = formOf(values.batch ?? false, first)
  refuseStray(form, Object.keys(values))
  if (form === '--batch') {
    if (positionals.length > 0) throw new Misuse('--batch reads standard input and takes no files.')
    if (values.format !== undefined && formatOf(values.format) === 'text')
      throw new Misuse('--batch writes JSON alone: leave --format text out.')
    const thread = { script: new URL(import.meta.url), data: values }
    const broken = await runBatch(await fullCheck(values), thread, process.stdin, process.stdout)
    return broken > 0 ? 2 : 0
  }
  if (form === 'rules') {
    if (positionals.length > 1) throw new Misuse('rules takes no files.')
    if (formatOf(values.format) === 'json') write(`${JSON.stringify(catalogue)}\n`)
    else write(printCatalogue(catalogue, paint))
    return 0
  }
  if (form === 'plan') {
    if (positionals.length > 1) throw new Misuse('plan takes no files.')
    if (values.interview === undefined) throw new Misuse('plan needs --interview FACTS.json.')
    const { now, ics = false, format } = values
    if (ics && format !== undefined) throw new Misuse('--ics and --format: choose one.')
    const { out, note } = await planText(await factsOf(values.interview), {
      now,
      ics,
      format: formatOf(format),
    })
    write(out)
    if (note) process.stderr.write(`afterword: ${note}\n`)
    return 0
  }
  return checkFiles(positionals, values)
}

// A reader that closes early ("| head") is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

async function run(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    complain(error)
    process.exitCode = 2
  }
}

if (isMainThread) await run()
else serveBatch(await fullCheck(workerData as Models))
