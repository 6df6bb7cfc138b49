import type { Interview } from '../core/draft.ts'
import { kindNames } from '../core/kinds.ts'
import {
  calendarFile,
  isOver,
  planWithHolidays,
  readNow,
  restsWithThem,
  stateNames,
  type Plan,
  type Step,
} from '../schedule/index.ts'
import { Misuse } from './misuse.ts'
import { harmless, harmlessJson, wrapped } from './print.ts'

export interface PlanOptions {
  /** The moment to plan from, ISO; the present where absent. */
  readonly now: string | undefined
  readonly format: 'text' | 'json'
  readonly ics: boolean
}

type Now = ReturnType<typeof readNow>

const shown = (at: string) => at.replace('T', ' ')

function printStep({ kind, earliest, best, latest, state, why }: Step, now: Now): string {
  const days =
    earliest && best && latest && state !== 'done' && state !== 'late'
      ? `\n    ${isOver(best, now) ? 'best now' : `from ${shown(earliest)}, best ${shown(best)}`}, latest ${shown(latest)}`
      : ''
  return `  ${kindNames[kind]} (${stateNames[state]})${days}\n${wrapped(harmless(why), '    ')}\n`
}

function nowFrom(text: string | undefined, facts: Interview) {
  try {
    return readNow(text ?? new Date().toISOString(), facts.timeZone)
  } catch {
    throw new Misuse(`--now ${text}: it should be a date such as 2026-03-02 or 2026-03-02T15:00.`)
  }
}

/** The output of `afterword plan`, or the reason why there is none. Throws a Misuse for a `now` that is no date. */
export async function planText(
  facts: Interview,
  { now, format, ics }: PlanOptions,
): Promise<{ readonly out: string; readonly note?: string }> {
  const at = nowFrom(now, facts)
  const plan = await planWithHolidays(facts, at)
  if (!ics) return { out: format === 'json' ? jsonOf(plan) : textOf(plan, at) }
  const file = calendarFile(plan.steps, plan.situation)
  if (file !== null) return { out: file.split('\r\n').map(harmless).join('\r\n') }
  return {
    out: '',
    note: plan.steps.every(({ state }) => state === 'done')
      ? 'There is nothing left to put into a calendar.'
      : 'No step has a sure day yet: add interviewedAt or decisionBy to the facts.',
  }
}

function jsonOf({ steps, notes }: Plan): string {
  const plain = steps.map(({ kind, earliest, best, latest, state, why }) => ({
    kind,
    earliest,
    best,
    latest,
    state,
    why,
  }))
  // The text output too says why a step is missing or a day unknown.
  return `${harmlessJson({ steps: plain, ...(notes.length > 0 && { notes }) })}\n`
}

function textOf(plan: Plan, now: Now): string {
  const { steps, notes } = plan
  return [
    ...steps.map((step) => printStep(step, now)),
    ...notes.map((note) => `${wrapped(harmless(note), '  ')}\n`),
    ...(restsWithThem(plan) ? ['There is nothing more to send. You have done your part.\n'] : []),
  ].join('\n')
}
