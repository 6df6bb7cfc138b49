import {
  addWorkdays,
  daysAfter,
  isWorkday,
  latestOf,
  spoken,
  workdayFrom,
  type Calendar,
  type Day,
} from './calendar.ts'
import type { Situation } from './situation.ts'

/** The days for a message that asks for an answer. */
export interface ChaseDays {
  readonly earliest: Day
  readonly best: Day
  readonly latest: Day
}

/** Offices are slow from Christmas Eve until the end of the first week of January. */
const isQuiet = ({ month, day }: Day) => (month === 12 && day >= 24) || (month === 1 && day <= 7)

function secondWeekOfJanuary(day: Day, calendar: Calendar): Day {
  return workdayFrom(day.with({ month: 1, day: 8 }).add({ years: day.month === 12 ? 1 : 0 }), calendar)
}

/** Moves days out of the turn of the year. */
function pastNewYear(days: ChaseDays, calendar: Calendar): ChaseDays {
  const moved = Object.values(days).find(isQuiet)
  if (!moved) return days
  const january = secondWeekOfJanuary(moved, calendar)
  return {
    earliest: isQuiet(days.earliest) ? january : days.earliest,
    best: isQuiet(days.best) ? january : latestOf(days.best, isQuiet(days.earliest) ? january : days.best),
    latest: latestOf(days.latest, addWorkdays(january, 5, calendar)),
  }
}

/**
 * The window that opens so many working days after a day: none before `notBefore`, none over the turn of the year.
 */
export function chaseDays(
  from: Day,
  workdays: readonly [earliest: number, best: number, latest: number],
  calendar: Calendar,
  notBefore: readonly (Day | null)[] = [],
): ChaseDays {
  const [earliest, best, latest] = workdays.map((count) => addWorkdays(from, count, calendar)) as [
    Day,
    Day,
    Day,
  ]
  const bounds = notBefore.filter((day) => day !== null)
  const first = latestOf(earliest, ...bounds)
  return pastNewYear(
    { earliest: first, best: latestOf(best, first), latest: latestOf(latest, first) },
    calendar,
  )
}

/** The working day after a day, or null for none. */
export function workdayAfter(day: Day | null, calendar: Calendar): Day | null {
  return day && addWorkdays(day, 1, calendar)
}

/** What the calendar does to a window: public holidays in it, the turn of the year, August where all are away. */
export function calendarNotes(from: Day, { earliest, best }: ChaseDays, situation: Situation): string {
  const notes = []
  const names = []
  for (const day of [from, ...daysAfter(from, earliest)]) {
    const name = situation.calendar.holiday(day)
    if (name && day.dayOfWeek <= 5 && !isWorkday(day, situation.calendar))
      names.push(`${name} (${spoken(day)})`)
  }
  if (names.length > 0)
    notes.push(
      names.length === 1
        ? ` ${names[0]} is a public holiday there and does not count.`
        : ` Public holidays there do not count: ${names.join(', ')}.`,
    )
  if (earliest.month === 1 && earliest.day >= 8 && earliest.day <= 14 && from.month === 12)
    notes.push(' Over the turn of the year little is decided, so this waits for the second week of January.')
  if (best.month === 8 && ['FR', 'IT', 'ES'].includes(situation.country ?? ''))
    notes.push(' In August many are away there; an answer can take longer.')
  return notes.join('')
}

export const holidaySource =
  'https://www.askamanager.org/2012/12/waiting-to-hear-about-a-job-during-the-holidays.html'
