import { Temporal } from 'temporal-polyfill'
import type { Interview } from '../core/draft.ts'
import {
  addWorkdays,
  daysAfter,
  isWeekend,
  latestOf,
  spoken,
  workdaysBetween,
  workdayFrom,
  type Calendar,
  type Day,
} from './calendar.ts'
import { banIn, namesAddressee } from './promise/ban.ts'
import { dayOf, type Situation } from './situation.ts'

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

/** If a window is open or past on a public holiday or at the turn of the year, it opens again once people are back. */
export function pastHolidays(days: ChaseDays, { today, calendar }: Situation): ChaseDays {
  const off = isQuiet(today) || calendar.holiday(today) !== undefined
  if (!off || Temporal.PlainDate.compare(days.earliest, today) > 0) return days
  const back = isQuiet(today) ? secondWeekOfJanuary(today, calendar) : workdayFrom(today, calendar)
  const closed = Temporal.PlainDate.compare(days.latest, back) <= 0
  const latest = closed ? addWorkdays(back, 5, calendar) : days.latest
  return { earliest: back, best: latestOf(days.best, back), latest }
}

/** The window that opens a number of working days after a day: never before `notBefore`, never over the turn of the year. */
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

/** Once its window is over, a message unanswered for this many working days is past; another one would only nag. */
const tooLong = 20

/**
 * The days for one more message after a single unanswered one: five to ten working days after it, and one to five after a
 * promised day.
 */
export function daysAfterFirst(situation: Situation) {
  const { unanswered, promised, answer, calendar, today, ban } = situation
  const [first, second] = unanswered
  if (!first || second || answer?.about === 'offer' || ban === 'any') return null
  const from = dayOf(first.at)
  const named = promised ?? from
  const [after, beyond] = [chaseDays(from, [5, 7, 10], calendar), chaseDays(named, [1, 3, 5], calendar)]
  const days: ChaseDays = {
    earliest: latestOf(after.earliest, beyond.earliest),
    best: latestOf(after.best, beyond.best),
    latest: latestOf(after.latest, beyond.latest),
  }
  const isOver = Temporal.PlainDate.compare(today, days.latest) > 0
  if (isOver && workdaysBetween(latestOf(from, named), today, calendar) > tooLong) return null
  const open = pastHolidays(days, situation)
  return { from, days: open, dayOff: open !== days }
}

/**
 * How the calendar affects a window: public holidays in it, the turn of the year, August in countries where everybody is away.
 */
export function calendarNotes(from: Day, { earliest, best }: ChaseDays, situation: Situation): string {
  const notes = []
  const names = []
  for (const day of [from, ...daysAfter(from, earliest)]) {
    const name = situation.calendar.holiday(day)
    if (name && !isWeekend(day, situation.calendar)) names.push(`${name} (${spoken(day, situation.today)})`)
  }
  if (names.length > 0)
    notes.push(
      names.length === 1
        ? ` ${names[0]} is a public holiday there and does not count.`
        : ` Public holidays there do not count: ${names.join(', ')}.`,
    )
  if (
    earliest.month === 1 &&
    earliest.day >= 8 &&
    earliest.day <= 14 &&
    (from.month === 12 || isQuiet(situation.today))
  )
    notes.push(
      ` Over the turn of the year little is decided, so this waits until ${spoken(earliest, situation.today)}.`,
    )
  if (best.month === 8 && ['FR', 'IT', 'ES'].includes(situation.country ?? ''))
    notes.push(' In August many are away there; an answer can take longer.')
  return notes.join('')
}

/** What they said about how to ask: no calls, or whom to write to. */
export function wishNote({ decisionText = '' }: Interview): string {
  if (namesAddressee(decisionText))
    return ` They said whom questions go to (“${decisionText}”), so write there.`
  return banIn(decisionText)?.ban === 'phone' ? ' They asked for no calls, so write.' : ''
}

/** Whom to ask if an agency arranged the interview: the consultant, not the employer. */
export const agencyNote = ({ contactBy }: Interview, verb = 'write to'): string =>
  contactBy === 'agency'
    ? ` The agency arranged this, so ${verb} your consultant, who passes it on, unless they told you to go direct.`
    : ''

export const holidaySource =
  'https://www.askamanager.org/2012/12/waiting-to-hear-about-a-job-during-the-holidays.html'
