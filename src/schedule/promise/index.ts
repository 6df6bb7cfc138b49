import { Temporal } from 'temporal-polyfill'
import { latestOf, weekdaysOnly, workdayFrom, type Calendar, type Day } from '../calendar.ts'
import { calendarDates, daysOfMonth } from './dates.ts'
import { lengths } from './lengths.ts'
import { monthParts, weeksOfMonth } from './months.ts'
import { plain } from './plain.ts'
import { namedWeekdays, weeks } from './weeks.ts'
import { turnOfYear } from './year-end.ts'

export interface Said {
  /** The day it was said; null where that is unknown, so that "two weeks" has no beginning. */
  readonly on: Day | null
  readonly today: Day
  readonly calendar?: Calendar
  /** Whether 12/11 has the month first there; undefined where that is unknown. */
  readonly american?: boolean | undefined
}

const sameDay =
  /\b(?:today|tonight|same day|this (?:afternoon|evening)|(?:end|close) of (?:the )?(?:day|business))\b/

/** "today", "tomorrow". */
function* nearDays(text: string, said: Day, calendar: Calendar): Generator<Day> {
  if (sameDay.test(text)) yield said
  if (/\btomorrow\b/.test(text)) yield workdayFrom(said.add({ days: 1 }), calendar)
}

/**
 * The latest day that a promise in words allows, such as "one to two weeks", "end of November", "by Friday", "early
 * next week"; a range ends at its far end. Null where the words name no day.
 */
export function latestPromised(words: string, told: Said): Day | null {
  const { on, today, calendar = weekdaysOnly, american } = told
  const text = plain(words)
  const said = on ?? today
  // A day of the calendar says more than a weekday, and a weekday more than its week: "Tuesday of next week".
  const dates = calendarDates(text, said, american).days
  const days = dates.length > 0 ? [] : [...namedWeekdays(text, said), ...daysOfMonth(text, said)]
  const ofMonth = [...weeksOfMonth(text, said)]
  const exact = dates.length > 0 || days.length > 0
  const found = [
    ...(on ? lengths(text, on, calendar) : []),
    ...dates,
    ...days,
    ...ofMonth,
    ...(exact ? [] : weeks(text, said)),
    ...(exact || ofMonth.length > 0 ? [] : monthParts(text, said)),
    ...(exact || /\b(?:january|february|march)\b/.test(text) ? [] : turnOfYear(text, said)),
    ...nearDays(text, said, calendar),
  ].filter((day) => Temporal.PlainDate.compare(day, said) >= 0)
  const [first, ...rest] = found
  return first ? latestOf(first, ...rest) : null
}

/** Marks of a time in words that name no day: "when the board has met", but not "we will be in touch by email". */
const timed =
  /\d|\b(?:after|until|till?|before|by(?! (?:e-?mail|phone|post|letter))|once|when|then|next|later|during|over|following|spring|summer|autumn|winter|easter|thanksgiving|holidays?|term|first|last|while)\b/

/** Whether the words seem to name a time, though none that can be read. */
export const isUnread = (words: string, told: Said): boolean =>
  timed.test(plain(words)) && latestPromised(words, told) === null

/** Whether the words hold a date such as 10/11 that can be either of two days. */
export function isAmbiguous(words: string, { on, today, american }: Said): boolean {
  return calendarDates(plain(words), on ?? today, american).unsure
}
