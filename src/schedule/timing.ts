import { Temporal } from 'temporal-polyfill'
import type { MessageKind } from '../core/kinds.ts'
import type { Severity } from '../core/report.ts'
import { addWorkdays, isNight, isWorkday, spoken, workdayFrom, workdaysBetween } from './calendar.ts'
import { clockOf, isAway, momentName, type Clock } from './clock.ts'
import { dayOf, isTooSoon, type Situation } from './situation.ts'
import type { Plan, Step } from './step.ts'

/** The remark about sending a message of this kind now. */
export interface TimingRemark {
  readonly severity: Severity
  readonly message: string
  /** Where it is only too early: from when it is not, "Tue 1 December", "16:00" or "tomorrow at 09:00". */
  readonly until?: string
}

const remark = (severity: Severity, message: string, until?: string): TimingRemark => ({
  severity,
  message,
  ...(until && { until }),
})

/** The step that a message belongs to: a second question about the outcome is the last follow-up, whatever it is called. */
function stepOf(steps: readonly Step[], kind: MessageKind): Step | undefined {
  const step = steps.find((each) => each.kind === kind)
  const last = steps.find((each) => each.kind === 'final-follow-up')
  return kind === 'check-in' && step?.state === 'done' && last ? last : step
}

/** The moment from which a step is due, while that is ahead. */
const opens = (step: Step | undefined) => (step?.state === 'upcoming' ? step.earliest : null)

/**
 * Why now is not the time for a message of this kind; null where it is. Too early, too often or too late, but never what a
 * missing or late note might cost: nobody should be scolded for that.
 */
export function timingRemark(
  { steps, situation }: Plan,
  kind: MessageKind,
  clock = clockOf(situation),
): TimingRemark | null {
  if (kind === 'after-rejection') return null
  const step = stepOf(steps, kind)
  if (kind === 'thank-you') return thanksRemark(situation, opens(step), clock)
  return (
    oftenRemark(situation, step, kind) ??
    unwantedRemark(situation, step, kind) ??
    (step ? earlyRemark(situation, step) : insteadRemark(situation, steps, kind)) ??
    offHoursRemark(situation, kind, clock)
  )
}

/** A message too many: they have said no or yes, or the candidate has written already. */
function oftenRemark(
  { answer, offered, unanswered, today }: Situation,
  step: Step | undefined,
  kind: MessageKind,
): TimingRemark | null {
  const last = unanswered.at(-1)
  if (answer?.about === 'rejection')
    return remark('blocker', 'They have said no. Thank them for telling you instead of asking again.')
  // Only a hint: an answer to the offer may pass for a check-in.
  if (offered && kind !== 'phone-script')
    return remark(
      'hint',
      'They have made an offer, so the next word is yours: answer it instead of asking for news.',
    )
  if (unanswered.length > 2)
    return remark(
      'blocker',
      'You have written several times without an answer. Please stop here; you have done your part.',
    )
  if (unanswered.length === 2)
    return remark(
      'problem',
      'Two messages have gone unanswered. This is the point to stop; you have done your part.',
    )
  if (step?.state === 'done')
    return remark('problem', 'You have sent this already. Sending it again would read as impatience.')
  if (!last || !isTooSoon(last, today)) return null
  const opening = opens(step)
  const until = opening === null ? undefined : spoken(dayOf(opening), today)
  return remark(
    'blocker',
    `Your last message went out on ${spoken(dayOf(last.at), today)}. Two within three days read as pressure${until ? `: keep it until ${until}` : ''}.`,
    until,
  )
}

/** A message that nobody waits for: they asked for none, or it is too late. */
function unwantedRemark(
  { ban, over, answer, facts }: Situation,
  step: Step | undefined,
  kind: MessageKind,
): TimingRemark | null {
  const asked = (what: string, instead: string) =>
    remark('problem', `They asked you not to ${what} (“${facts.decisionText}”): ${instead}.`)
  const counts = !step && answer?.about !== 'offer'
  if (counts && ban === 'any') return asked('get in touch', 'please leave the next word to them')
  if (counts && ban && kind === 'phone-script') return asked('call', 'write instead, once it is time')
  if (over)
    return remark(
      'problem',
      'More than half a year has passed. Take this one as closed, and write again when they have a new opening.',
    )
  return null
}

/** Where the plan has no such step: the call they asked for instead of an email, or an email before a call. */
function insteadRemark(situation: Situation, steps: readonly Step[], kind: MessageKind): TimingRemark | null {
  const call = steps.find((each) => each.kind === 'phone-script')
  if (kind === 'check-in' && call) return remark('hint', call.why)
  return kind === 'phone-script' && situation.answer?.about !== 'offer' ? callRemark(situation) : null
}

/** A step of the plan that is still ahead, or whose day may yet move. */
function earlyRemark({ promised, unanswered, today, calendar }: Situation, step: Step): TimingRemark | null {
  if (step.dayOff || (step.unless && step.earliest === null)) return remark('hint', step.why)
  const opening = opens(step)
  if (opening === null) return null
  const from = spoken(dayOf(opening), today)
  if (workdaysBetween(today, dayOf(opening), calendar) <= 1)
    return remark('hint', `This is a day too soon. From ${from} on it is fair to ask.`, from)
  const again = promised !== null && unanswered.length > 0 && Temporal.PlainDate.compare(today, promised) < 0
  return remark(
    again ? 'blocker' : 'problem',
    `It is early for this: keep it until ${from}. ${step.why}`,
    from,
  )
}

/**
 * A question at night or on a day off there: it is best read on a working morning. Never said of thanks, nor of a call where they
 * may work at weekends.
 */
function offHoursRemark(
  { today, now, calendar, offerDeadline }: Situation,
  kind: MessageKind,
  clock: Clock,
): TimingRemark | null {
  const night = isNight(now)
  const off = !isWorkday(today, calendar)
  const spokenCall = kind === 'phone-script'
  if (offerDeadline || (!night && (spokenCall || !off))) return null
  const next = now.hour < 12 && night ? workdayFrom(today, calendar) : addWorkdays(today, 1, calendar)
  const when = spoken(next, today)
  const where = night ? 'It is night there' : 'This is no working day there'
  return remark(
    'hint',
    spokenCall
      ? `${where}: better call on ${when}, in office hours.`
      : `${where}. A question is best read on a working morning: time it for ${when} between 8 and 10${isAway(clock) ? ' their time' : ''}, if your mail program can send later, or keep it until then.`,
  )
}

/** A call for which none of the conditions holds yet. */
function callRemark({ promised, named, today }: Situation): TimingRemark {
  if (promised && Temporal.PlainDate.compare(today, promised) <= 0)
    return remark(
      'problem',
      `They named ${spoken(named ?? promised, today)}. A call before it is past reads as pressure: please wait, then write first.`,
    )
  return remark(
    'hint',
    'Write first: an email interrupts less. A call is fine once your check-in has had no answer for a week, when they keep in touch by phone, or when an offer cannot wait.',
  )
}

/** Thanks before their time. */
function thanksRemark({ facts, now }: Situation, earliest: string | null, clock: Clock): TimingRemark | null {
  if (earliest === null) return null
  const { interviewedAt = '' } = facts
  if (interviewedAt > now.toString()) return remark('hint', 'The interview is still to come.')
  const until = momentName(earliest, clock).replace('today at ', '')
  return remark('hint', `Let it rest a little: from ${until} on it reads as considered.`, until)
}
