import { Temporal } from 'temporal-polyfill'
import type { MessageKind } from '../core/kinds.ts'
import type { Severity } from '../core/report.ts'
import { spoken, workdaysBetween } from './calendar.ts'
import { dayOf, isTooSoon, type Situation } from './situation.ts'
import type { Plan, Step } from './step.ts'

/** The remark about sending a message of this kind now. */
export interface TimingRemark {
  readonly severity: Severity
  readonly message: string
  /** Where it is only too early: the day from which it is not, "Tue 1 December". */
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

/**
 * Why now is not the time for a message of this kind; null where it is. Too early, too often or too late, but never what a
 * missing or late note might cost: nobody should be scolded for that.
 */
export function timingRemark({ steps, situation }: Plan, kind: MessageKind): TimingRemark | null {
  if (kind === 'after-rejection') return null
  const step = stepOf(steps, kind)
  const early = step?.state === 'upcoming' && step.earliest !== null
  if (kind === 'thank-you') return early ? thanksRemark(situation, step.earliest!) : null
  const { facts, unanswered, answer, promised, today, calendar, ban, over } = situation
  const last = unanswered.at(-1)
  if (answer?.about === 'rejection')
    return remark('blocker', 'They have said no. Thank them for telling you instead of asking again.')
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
  if (last && isTooSoon(last, today))
    return remark(
      'blocker',
      `Your last message went out on ${spoken(dayOf(last.at), today)}. Two within three days read as pressure.`,
    )
  if (!step && answer?.about !== 'offer' && (ban === 'any' || (ban && kind === 'phone-script')))
    return remark(
      'problem',
      `They asked you not to ${ban === 'any' ? 'get in touch' : 'call'} (“${facts.decisionText}”): ${ban === 'any' ? 'please leave the next word to them' : 'write instead, once it is time'}.`,
    )
  if (over)
    return remark(
      'problem',
      'More than half a year has passed. Take this one as closed, and write again when they have a new opening.',
    )
  const call = steps.find((each) => each.kind === 'phone-script')
  if (kind === 'check-in' && !step && call) return remark('hint', call.why)
  if (kind === 'phone-script' && !step && answer?.about !== 'offer') return callRemark(situation)
  if (step?.dayOff || (step?.unless && step.earliest === null)) return remark('hint', step.why)
  if (!early) return null
  const from = spoken(dayOf(step.earliest), today)
  if (workdaysBetween(today, dayOf(step.earliest), calendar) <= 1)
    return remark('hint', `This is a day too soon. From ${from} on it is fair to ask.`, from)
  const again = promised !== null && unanswered.length > 0 && Temporal.PlainDate.compare(today, promised) < 0
  return remark(
    again ? 'blocker' : 'problem',
    `It is early for this: keep it until ${from}. ${step.why}`,
    from,
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

function thanksRemark({ facts, now, today }: Situation, earliest: string): TimingRemark {
  const { interviewedAt = '' } = facts
  if (interviewedAt > now.toString()) return remark('hint', 'The interview is still to come.')
  const until = earliest.slice(11) || spoken(dayOf(earliest), today)
  return remark('hint', `Let it rest a little: from ${until} on it reads as considered.`, until)
}
