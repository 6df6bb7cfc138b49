import { Temporal } from 'temporal-polyfill'
import type { MessageKind } from '../core/kinds.ts'
import { capitalized } from '../core/words.ts'
import { workdayFrom } from './calendar.ts'
import { clockOf, dayName, momentName, type Clock } from './clock.ts'
import { restsWithThem, type Plan, type Step, type Window } from './step.ts'

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
function daysOf(earliest: string, best: string, clock: Clock): string {
  const today = clock.theirs.toPlainDate().toString()
  if (best <= today) return best === today ? dayName(best, clock) : 'now'
  const from = dayName(earliest > today ? earliest : today, clock)
  return earliest === best ? `from ${from}` : `from ${from}, best ${dayName(best, clock)}`
}

/** The best time for thanks first, as in the plan: "today, or tomorrow before 15:00", "from today, best tomorrow at 09:00". */
function thanksDays(
  { earliest, best, latest }: Record<keyof Window, string>,
  { situation }: Plan,
  clock: Clock,
): string {
  const { facts, calendar, interviewDay } = situation
  const { theirs } = clock
  const [today, now] = [theirs.toPlainDate(), theirs.toString()]
  const opens = earliest > now ? momentName(earliest, clock) : dayName(today.toString(), clock)
  if (best > now) return `from ${opens}${best === earliest ? '' : `, best ${momentName(best, clock)}`}`
  // After a Friday, Monday is as good.
  const next = interviewDay && workdayFrom(interviewDay.add({ days: 1 }), calendar)
  if (next && interviewDay.until(next).days > 1 && Temporal.PlainDate.compare(today, next) < 0)
    return `today, or ${dayName(next.toString(), clock)}`
  // Within a day of the interview is ideal.
  const ideal = facts.interviewedAt?.includes('T')
    ? Temporal.PlainDateTime.from(facts.interviewedAt).add({ days: 1 })
    : null
  if (ideal && Temporal.PlainDateTime.compare(theirs, ideal) < 0) {
    const before = momentName(ideal.toString(), clock, 'before')
    return before.startsWith('today') ? before : `today, or ${before}`
  }
  return latest === today.toString() ? dayName(latest, clock) : `today, or by ${dayName(latest, clock)}`
}

/** `others`: the steps still to take; a call replaces a note. */
function phrase(step: Step, others: readonly Step[], plan: Plan, clock: Clock): string {
  const note =
    step.kind === 'phone-script' ? others.find(({ kind }) => /check-in|follow-up/.test(kind)) : undefined
  const verb = `${note ? 'or ' : ''}${step.withThanks ? 'thank them and ' : ''}${verbs[step.kind]}`
  const { earliest, best, latest } = step
  if (!earliest || !best || !latest) return ''
  if (step.state === 'late') return `${verb} now: late is still fine`
  if (step.kind === 'thank-you') return `${verb} ${thanksDays({ earliest, best, latest }, plan, clock)}`
  return note?.best === best && note.earliest === earliest ? verb : `${verb} ${daysOf(earliest, best, clock)}`
}

/**
 * The plan in one line: "Send your thank-you today before 15:00 · check in from Thu 16 Oct, best Mon 20 Oct". Empty
 * without dates.
 */
export function headline(plan: Plan, clock = clockOf(plan.situation)): string {
  if (restsWithThem(plan)) return 'Nothing more to send. You have done your part.'
  const { offered, offerDeadline } = plan.situation
  const answer = `they made an offer: answer it${offerDeadline ? ` by ${dayName(offerDeadline.toString(), clock)}` : ''}`
  const open = plan.steps.filter(({ state }) => state !== 'done')
  const line = [
    offered ? answer : '',
    ...open.map((step) => withProviso(phrase(step, open, plan, clock), step)),
  ]
    .filter(Boolean)
    .slice(0, 2)
    .join(' · ')
  return capitalized(line)
}
