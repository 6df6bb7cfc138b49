import * as chrono from 'chrono-node/en'
import { Temporal } from 'temporal-polyfill'
import type { Day } from '../calendar.ts'

const ordinal = /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:week|round|of))/g

/** "by the 17th": the next day of that number. */
export function* daysOfMonth(text: string, said: Day): Generator<Day> {
  for (const [, number] of text.matchAll(ordinal)) {
    const ahead = Number(number) < said.day ? 1 : 0
    const month = said.with({ day: 1 }).add({ months: ahead })
    if (Number(number) <= month.daysInMonth) yield month.with({ day: Number(number) })
  }
}

/** "17 October", "Oct 17th", "2025-10-17"; 10/11 has the day first, but for Americans. */
export function* calendarDates(text: string, said: Day, american: boolean): Generator<Day> {
  const monthFirst = american ? text : text.replace(/\b(\d{1,2})\/(\d{1,2})\b/g, '$2/$1')
  const from = new Date(said.year, said.month - 1, said.day, 12)
  for (const { start, end, text: words } of chrono.strict.parse(monthFirst, from, { forwardDate: true })) {
    const date = end ?? start
    if (!date.isCertain('day') || !date.isCertain('month') || /\b(?:hour|day|week|month)s?\b/.test(words))
      continue
    const [year, month, day] = [date.get('year')!, date.get('month')!, date.get('day')!]
    yield Temporal.PlainDate.from({ year, month, day })
  }
}
