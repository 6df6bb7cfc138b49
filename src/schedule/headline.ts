import { Temporal } from 'temporal-polyfill'
import type { Interview } from '../core/draft.ts'
import type { MessageKind } from '../core/kinds.ts'
import { capitalized } from '../core/words.ts'
import { spoken } from './calendar.ts'
import { restsWithThem, type Plan, type Step } from './step.ts'

/** "today", "tomorrow", "Mon 20 Oct", or in another year "Mon 11 Jan 2027". */
export function dayName(at: string, now: Temporal.PlainDateTime): string {
  const day = Temporal.PlainDate.from(at.slice(0, 10))
  const ahead = now.toPlainDate().until(day).days
  if (ahead === 0) return 'today'
  if (ahead === 1) return 'tomorrow'
  return spoken(day, now.toPlainDate(), 'short')
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

const withProviso = (words: string, { unless }: Step) =>
  words && unless ? `${words}, unless ${unless}` : words

/** "from Thu 16 Oct, best Mon 20 Oct", as in the plan; "today", or "now" once the best day is past. */
function daysOf(earliest: string, best: string, now: Temporal.PlainDateTime): string {
  const today = now.toPlainDate().toString()
  if (best <= today) return best === today ? 'today' : 'now'
  const from = dayName(earliest > today ? earliest : today, now)
  return earliest === best ? `from ${from}` : `from ${from}, best ${dayName(best, now)}`
}

/** `others`: the steps still to take; a call replaces a note. */
function phrase(step: Step, others: readonly Step[], facts: Interview, now: Temporal.PlainDateTime): string {
  const note =
    step.kind === 'phone-script' ? others.find(({ kind }) => /check-in|follow-up/.test(kind)) : undefined
  const verb = `${note ? 'or ' : ''}${step.withThanks ? 'thank them and ' : ''}${verbs[step.kind]}`
  const { earliest, best, latest } = step
  if (!earliest || !best || !latest) return ''
  if (step.state === 'late') return `${verb} now: late is still fine`
  if (step.kind !== 'thank-you')
    return note?.best === best && note.earliest === earliest ? verb : `${verb} ${daysOf(earliest, best, now)}`
  if (step.state === 'upcoming') return `${verb} from ${momentName(earliest, now)}`
  // Within a day of the interview is ideal.
  const ideal = facts.interviewedAt?.includes('T')
    ? Temporal.PlainDateTime.from(facts.interviewedAt).add({ days: 1 })
    : null
  if (ideal && Temporal.PlainDateTime.compare(now, ideal) < 0)
    return `${verb} ${dayName(ideal.toString(), now)} before ${ideal.toString().slice(11, 16)}`
  return `${verb} ${dayName(latest, now) === 'today' ? 'today' : `by ${dayName(latest, now)}`}`
}

/**
 * The plan in one line: "Send your thank-you today before 15:00 · check in from Thu 16 Oct, best Mon 20 Oct". Empty
 * without dates.
 */
export function headline(plan: Plan, facts: Interview, now: Temporal.PlainDateTime): string {
  if (restsWithThem(plan)) return 'Nothing more to send. You have done your part.'
  const { offered, offerDeadline } = plan.situation
  const answer = `they made an offer: answer it${offerDeadline ? ` by ${dayName(offerDeadline.toString(), now)}` : ''}`
  const open = plan.steps.filter(({ state }) => state !== 'done')
  const line = [
    offered ? answer : '',
    ...open.map((step) => withProviso(phrase(step, open, facts, now), step)),
  ]
    .filter(Boolean)
    .slice(0, 2)
    .join(' · ')
  return capitalized(line)
}
