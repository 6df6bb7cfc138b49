import type { Interview } from '../../core/draft.ts'
import type { Plan } from '../../schedule/index.ts'

/** The schedule is loaded when there is something to plan. */
export const loadSchedule = () => import('../../schedule/index.ts')

type Schedule = Awaited<ReturnType<typeof loadSchedule>>

/** What the schedule says of an interview at this moment. */
export interface Outlook {
  readonly schedule: Schedule
  readonly plan: Plan
  /** Local to the interview. */
  readonly now: ReturnType<Schedule['readNow']>
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

/** The plan in one line; empty where there is nothing to plan from. */
export async function headlineOn(facts: Interview): Promise<string> {
  if (!isDated(facts)) return ''
  const { schedule, plan, now } = await outlookOn(facts)
  return schedule.headline(plan, facts, now)
}

export async function outlookOn(facts: Interview): Promise<Outlook> {
  const schedule = await loadSchedule()
  const now = schedule.readNow(new Date().toISOString(), facts.timeZone)
  return { schedule, now, plan: await schedule.planWithHolidays(facts, now) }
}
