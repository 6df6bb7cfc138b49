import * as chrono from 'chrono-node/en'
import { Temporal } from 'temporal-polyfill'
import { latestOf, type Day } from '../calendar.ts'

const ordinal = /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:week|round|of))/g

/** "by the 17th": the next day of that number. */
export function* daysOfMonth(text: string, said: Day): Generator<Day> {
  for (const [, number] of text.matchAll(ordinal)) {
    const ahead = Number(number) < said.day ? 1 : 0
    const month = said.with({ day: 1 }).add({ months: ahead })
    if (Number(number) <= month.daysInMonth) yield month.with({ day: Number(number) })
  }
}

function* datesIn(text: string, said: Day): Generator<Day> {
  const from = new Date(said.year, said.month - 1, said.day, 12)
  for (const { start, end, text: words } of chrono.strict.parse(text, from, { forwardDate: true })) {
    const date = end ?? start
    if (
      !date.isCertain('day') ||
      !date.isCertain('month') ||
      /\b(?:second|minute|hour|day|week|month)s?\b/.test(words)
    )
      continue
    const [year, month, day] = [date.get('year')!, date.get('month')!, date.get('day')!]
    yield Temporal.PlainDate.from({ year, month, day })
  }
}

/** No promise of an answer reaches further than some three months. */
const near = 100

/** The days that words name, by one of two readings. `unsure`: nothing tells which of the two is meant. */
interface Dates {
  readonly days: readonly Day[]
  readonly unsure: boolean
}

/**
 * "17 October", "Oct 17th", "2025-10-17". Of the two readings of 12/11 it is the one that lies near; where both do,
 * the country tells, and without one the later holds, since a question too early does more harm.
 */
export function calendarDates(text: string, said: Day, american: boolean | undefined): Dates {
  const dayFirst = text.replace(/\b(\d{1,2})\/(\d{1,2})\b/g, '$2/$1')
  const readings = [text, dayFirst].map((each) =>
    [...datesIn(each, said)].filter((day) => Temporal.PlainDate.compare(day, said) >= 0),
  )
  const [monthFirst = [], other = []] = readings
  const last = (days: readonly Day[]) => said.until(latestOf(said, ...days)).days
  const ahead = readings.filter((days) => days.length > 0)
  const close = ahead.filter((days) => last(days) <= near)
  const [only, second] = close.length === 1 ? close : ahead
  if (!only || !second) return { days: only ?? [], unsure: false }
  if (american !== undefined) return { days: american ? monthFirst : other, unsure: false }
  const days = last(monthFirst) > last(other) ? monthFirst : other
  return { days, unsure: last(monthFirst) !== last(other) }
}
