import { Temporal } from 'temporal-polyfill'
import { weekdayNames } from '../core/calendar-names.ts'

export type Day = Temporal.PlainDate

const [sunday = '', ...others] = weekdayNames
/** As they begin in lower case, in the order of Temporal's `dayOfWeek`, which counts from 1. */
export const weekdays: readonly string[] = [...others, sunday].map((name) => name.slice(0, 3).toLowerCase())

/** The `dayOfWeek` of a weekday, however long the name: "Wed", "wednesday"; 0 if it is none. */
export const placeOf = (name = ''): number => weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** Whether a day is of that weekday. */
export const isNamed = ({ dayOfWeek }: Day, name: string): boolean => dayOfWeek === placeOf(name)

/** On which days people work, where the employer is. */
export interface Calendar {
  /** The name of the public holiday on that day, if it is one. */
  holiday(day: Day): string | undefined
  /** The days of its weekend, 1 being Monday; Saturday and Sunday if absent. */
  readonly weekend?: readonly number[]
}

/** Monday to Friday, no holidays: where the country is not known. */
export const weekdaysOnly: Calendar = { holiday: () => undefined }

/** Whether a day is one of the weekend of the calendar’s country; Saturday and Sunday where none is known. */
export const isWeekend = (day: Day, { weekend = [6, 7] }: Calendar): boolean =>
  weekend.includes(day.dayOfWeek)

/** Whether a day is a business day: neither weekend nor public holiday. */
export function isWorkday(day: Day, calendar: Calendar): boolean {
  return !isWeekend(day, calendar) && calendar.holiday(day) === undefined
}

/** The n-th working day after a day, which counts as day 0 whether or not people work on it. */
export function addWorkdays(day: Day, count: number, calendar: Calendar): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = at.add({ days: 1 })
    if (isWorkday(at, calendar)) left--
  }
  return at
}

/** The day itself if it is a working day, otherwise the next working day. */
export function workdayFrom(day: Day, calendar: Calendar): Day {
  return isWorkday(day, calendar) ? day : addWorkdays(day, 1, calendar)
}

/** The day itself if it is a working day, otherwise the last working day before it. */
export function workdayUntil(day: Day, calendar: Calendar): Day {
  let at = day
  while (!isWorkday(at, calendar)) at = at.subtract({ days: 1 })
  return at
}

/** Whether nobody would expect a message at that hour: before seven in the morning, or after eight in the evening. */
export const isNight = ({ hour, minute }: Temporal.PlainDateTime): boolean =>
  hour < 7 || hour > 20 || (hour === 20 && minute > 0)

/** Longer than any wait. A half-typed (0002) or mistyped (2206) year must not be walked through day by day. */
const longestWalk = 400

/** The days after the first, up to and including the second, but no more than the longest wait. */
export function* daysAfter(first: Day, second: Day): Generator<Day> {
  const last = first.add({ days: longestWalk })
  const until = Temporal.PlainDate.compare(second, last) < 0 ? second : last
  for (let at = first.add({ days: 1 }); Temporal.PlainDate.compare(at, until) <= 0; at = at.add({ days: 1 }))
    yield at
}

/** The number of working days after the first day, up to and including the second; 0 where it is not later. */
export function workdaysBetween(first: Day, second: Day, calendar: Calendar): number {
  let count = 0
  for (const day of daysAfter(first, second)) if (isWorkday(day, calendar)) count++
  return count
}

export const latestOf = (first: Day, ...others: readonly Day[]): Day =>
  others.reduce((latest, day) => (Temporal.PlainDate.compare(day, latest) > 0 ? day : latest), first)

/** "Fri 17 October", as in the schedule's sentences; in another year than today "Fri 12 November 2027". */
export function spoken(day: Day, today: Day, month: 'long' | 'short' = 'long'): string {
  const year = day.year === today.year ? undefined : 'numeric'
  return day.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month, year }).replace(',', '')
}
