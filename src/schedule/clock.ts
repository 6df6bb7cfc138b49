import { Temporal } from 'temporal-polyfill'
import { spoken } from './calendar.ts'
import type { Situation } from './situation.ts'

/** The present, in the time of the interview and of the person who reads. */
export interface Clock {
  readonly theirs: Temporal.PlainDateTime
  readonly own: Temporal.PlainDateTime
  /** A moment of the interview's place in the reader's own time. */
  readonly toOwn: (at: Temporal.PlainDateTime) => Temporal.PlainDateTime
}

/** The clock of somebody in `zone`, this device's if absent; that of the interview where its place is not known. */
export function clockOf({ now, facts }: Situation, zone = Temporal.Now.timeZoneId()): Clock {
  const { timeZone } = facts
  const toOwn = (at: Temporal.PlainDateTime) =>
    timeZone ? at.toZonedDateTime(timeZone).withTimeZone(zone).toPlainDateTime() : at
  return { theirs: now, own: toOwn(now), toOwn }
}

/** Whether the times differ. */
export const isAway = ({ theirs, own }: Clock): boolean => !theirs.equals(own)

/** "today", "tomorrow", "Mon 20 Oct", or in another year "Mon 11 Jan 2027". */
function nameOf(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const ahead = today.until(day).days
  return ahead === 0 ? 'today' : ahead === 1 ? 'tomorrow' : spoken(day, today, 'short')
}

/** The name of a day of the interview's place: "today" only where that is the same day for the reader. */
export function dayName(at: string, { theirs, own }: Clock): string {
  const [day, today] = [Temporal.PlainDate.from(at.slice(0, 10)), own.toPlainDate()]
  return theirs.toPlainDate().equals(today) ? nameOf(day, today) : spoken(day, today, 'short')
}

/** "today at 17:00" in the reader's time, "Mon 20 Oct". `between`: what joins day and time. */
export function momentName(at: string, clock: Clock, between = 'at'): string {
  if (!at.includes('T')) return dayName(at, clock)
  const own = clock.toOwn(Temporal.PlainDateTime.from(at))
  return `${nameOf(own.toPlainDate(), clock.own.toPlainDate())} ${between} ${own.toString().slice(11, 16)}`
}
