import { Temporal } from 'temporal-polyfill'
import type { Interview } from '../core/draft.ts'
import type { MessageKind } from '../core/kinds.ts'
import { weekdaysOnly } from './calendar.ts'
import { situationOf } from './situation.ts'
import type { Plan, Step } from './step.ts'

/** "today", "tomorrow", or "Mon 20 Oct". */
export function dayName(at: string, now: Temporal.PlainDateTime): string {
  const day = Temporal.PlainDate.from(at.slice(0, 10))
  const ahead = now.toPlainDate().until(day).days
  if (ahead === 0) return 'today'
  if (ahead === 1) return 'tomorrow'
  return day.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '')
}

/** "today at 17:00", "Mon 20 Oct". */
export function momentName(at: string, now: Temporal.PlainDateTime): string {
  const time = at.slice(11, 16)
  return time ? `${dayName(at, now)} at ${time}` : dayName(at, now)
}

const verbs: Readonly<Record<MessageKind, string>> = {
  'thank-you': 'send your thank-you',
  'check-in': 'check in',
  'final-follow-up': 'send your last follow-up',
  'after-rejection': 'reply to their no',
  'phone-script': 'call',
}

/** `others`: the steps still to take; a call takes the place of a note. */
function phrase(step: Step, others: readonly Step[], facts: Interview, now: Temporal.PlainDateTime): string {
  const instead = step.kind === 'phone-script' && others.some(({ kind }) => /check-in|follow-up/.test(kind))
  const verb = `${instead ? 'or ' : ''}${verbs[step.kind]}`
  const { earliest, best, latest } = step
  if (!earliest || !best || !latest) return ''
  if (step.state === 'late') return `${verb} now: late is still fine`
  if (step.state === 'upcoming')
    return step.kind === 'thank-you'
      ? `${verb} from ${momentName(earliest, now)}`
      : `${verb} from ${dayName(best, now)}`
  if (step.kind !== 'thank-you') return `${verb} ${dayName(best, now) === 'today' ? 'today' : 'now'}`
  // Within a day of the interview is ideal.
  const ideal = facts.interviewedAt?.includes('T')
    ? Temporal.PlainDateTime.from(facts.interviewedAt).add({ days: 1 })
    : null
  if (ideal && Temporal.PlainDateTime.compare(now, ideal) < 0)
    return `${verb} ${dayName(ideal.toString(), now)} before ${ideal.toString().slice(11, 16)}`
  return `${verb} ${dayName(latest, now) === 'today' ? 'today' : `by ${dayName(latest, now)}`}`
}

/**
 * Thanks that are more than five days late go into the check-in once it is time for that, or are overtaken by an answer:
 * one message does both.
 */
function withoutStaleThanks(steps: readonly Step[], facts: Interview, now: Temporal.PlainDateTime) {
  const thanks = steps.find(({ kind, state }) => kind === 'thank-you' && state === 'late')
  if (!thanks?.latest) return steps
  const late = Temporal.PlainDate.from(thanks.latest.slice(0, 10)).until(now.toPlainDate()).days
  const asking = steps.some(({ kind, state }) => kind === 'check-in' && state !== 'upcoming')
  const { answer } = situationOf(facts, now, weekdaysOnly, null)
  return late > 5 && (asking || answer) ? steps.filter((step) => step !== thanks) : steps
}

/** The plan in one line: "Send your thank-you today before 15:00 · check in from Mon 20 Oct". Empty without dates. */
export function headline({ steps }: Plan, facts: Interview, now: Temporal.PlainDateTime): string {
  const open = withoutStaleThanks(
    steps.filter(({ state }) => state !== 'done'),
    facts,
    now,
  )
  if (open.length === 0 && steps.length > 0) return 'Nothing more to send. You have done your part.'
  const line = open
    .map((step) => phrase(step, open, facts, now))
    .filter(Boolean)
    .slice(0, 2)
    .join(' · ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}
