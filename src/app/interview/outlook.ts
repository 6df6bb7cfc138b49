import type { Interview } from '../../core/draft.ts'
import type { MessageKind } from '../../core/kinds.ts'
import type { Clock, Plan } from '../../schedule/index.ts'

/** The schedule is loaded when there is something to plan. */
export const loadSchedule = () => import('../../schedule/index.ts')

type Schedule = Awaited<ReturnType<typeof loadSchedule>>

/** What the schedule says about an interview at this moment. */
export interface Outlook {
  readonly schedule: Schedule
  readonly plan: Plan
  /** The facts behind the plan, where the draft answers a rejection that nobody has noted. */
  readonly supposed?: Interview
  readonly clock: Clock
}

/** Whether the facts hold anything to plan from. */
export const isDated = (facts: Interview): boolean =>
  Boolean(
    facts.interviewedAt ??
    facts.decisionBy ??
    facts.decisionText ??
    facts.offerDeadline ??
    facts.sent?.[0] ??
    facts.received?.[0],
  )

/**
 * The facts with a rejection added: their last message counts as the rejection, unless something was sent to them since;
 * otherwise it is dated `day`.
 */
export function refusedOn(day: string, facts: Interview): Interview {
  const { received = [], sent = [] } = facts
  const last = received.at(-1)
  const wasIt =
    last &&
    (last.answer ?? 'reply') === 'reply' &&
    sent.every(({ at }) => at.slice(0, 10) <= last.at.slice(0, 10))
  const no = { at: wasIt ? last.at : day, answer: 'rejection' as const }
  return { ...facts, received: [...(wasIt ? received.slice(0, -1) : received), no] }
}

/** The plan for somebody writing a message of this kind: after a rejection there is nothing left to ask for. */
export async function outlookOn(facts: Interview, kind?: MessageKind): Promise<Outlook> {
  const schedule = await loadSchedule()
  const now = schedule.readNow(new Date().toISOString(), facts.timeZone)
  const plan = await schedule.planWithHolidays(facts, now)
  const clock = schedule.clockOf(plan.situation)
  if (kind !== 'after-rejection' || plan.steps.some((step) => step.kind === kind))
    return { schedule, clock, plan }
  const supposed = refusedOn(now.toPlainDate().toString(), facts)
  return { schedule, clock, plan: await schedule.planWithHolidays(supposed, now), supposed }
}
