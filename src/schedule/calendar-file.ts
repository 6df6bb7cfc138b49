import { createEvents, type EventAttributes } from 'ics'
import { Temporal } from 'temporal-polyfill'
import { kindNames } from '../core/kinds.ts'
import { addWorkdays, isWorkday } from './calendar.ts'
import type { Situation } from './situation.ts'
import type { Step } from './step.ts'

/** Office hours in which a reminder may ring, and the last possible hour on the last possible day. */
const [opens, closes, lastHour] = [9, 17, 20]

/** The next full hour of the employer's working days. It may be in the evening if the next working day is after `latest`. */
function nextHour({ now, today, calendar }: Situation, latest: string | null): Temporal.PlainDateTime {
  const next = now.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 })
  const until = latest?.slice(0, 10) === today.toString() ? lastHour : closes
  const day = isWorkday(today, calendar) && now.hour < until ? today : addWorkdays(today, 1, calendar)
  const morning = day.toPlainDateTime({ hour: opens })
  return Temporal.PlainDateTime.compare(next, morning) > 0 ? next : morning
}

/** When a reminder rings: at the best time, at nine where only the day is known, or at the next hour where that is past. */
function ringsAt(step: Step, situation: Situation): Temporal.PlainDateTime | null {
  if (step.state === 'done' || step.best === null || step.unless) return null
  const best = step.best.includes('T')
    ? Temporal.PlainDateTime.from(step.best)
    : Temporal.PlainDate.from(step.best).toPlainDateTime({ hour: opens })
  const past = Temporal.PlainDateTime.compare(best, situation.now) < 0
  return past ? nextHour(situation, step.latest) : best
}

type Numbers = [number, number, number, number, number]
const numbersOf = ({ year, month, day, hour, minute }: Temporal.PlainDateTime): Numbers => [
  year,
  month,
  day,
  hour,
  minute,
]

/** A line break in a fact would start a new property: the library that writes the file escapes only line feeds. */
const onOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** The library escapes special characters everywhere except in alarms. */
const masked = (text: string) => text.replace(/[\\;,]/g, '\\$&')

const idOf = (...parts: readonly (string | undefined)[]) =>
  parts
    .join('-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')

/**
 * Those steps of a plan that are still to take as one calendar file (iCalendar, with an alarm each), or null where none has a
 * certain day. In the interview's time zone if known, otherwise at that time in whatever zone the calendar is. Importing the
 * file again replaces the earlier reminders.
 */
export function calendarFile(steps: readonly Step[], situation: Situation): string | null {
  const { facts } = situation
  const events: EventAttributes[] = []
  for (const step of steps) {
    const local = ringsAt(step, situation)
    if (!local) continue
    const zone = facts.timeZone
    const type = zone ? 'utc' : 'local'
    const start = zone ? local.toZonedDateTime(zone).withTimeZone('UTC').toPlainDateTime() : local
    const name = kindNames[step.kind]
    const title = facts.company ? `${name}: ${onOneLine(facts.company)}` : name
    events.push({
      uid: `${idOf(step.kind, facts.company, facts.role, facts.interviewedAt)}@afterword`,
      title,
      description: onOneLine(step.why),
      start: numbersOf(start),
      startInputType: type,
      startOutputType: type,
      duration: { minutes: 15 },
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      alarms: [{ action: 'display', description: masked(title), trigger: { minutes: 5, before: true } }],
    })
  }
  if (events.length === 0) return null
  const { error, value } = createEvents(events, { productId: 'afterword' })
  if (error || value === undefined) throw error ?? new Error('The calendar file could not be written.')
  return value
}
