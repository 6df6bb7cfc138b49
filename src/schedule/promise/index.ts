import { Temporal } from 'temporal-polyfill'
import { latestOf, weekdaysOnly, workdayFrom, type Calendar, type Day } from '../calendar.ts'
import { composed, isHanging } from './compose.ts'
import { calendarDates } from './dates.ts'
import { goesOn, withoutEarliest } from './earliest.ts'
import { feasts } from './feasts.ts'
import { lengths } from './lengths.ts'
import { dayOfMark, markPattern } from './marks.ts'
import { monthParts, weekdaysOfMonth, weeksOfMonth } from './months.ts'
import { withEarlierDay, withoutOtherDays } from './other-days.ts'
import { plain } from './plain.ts'
import { markWeeks } from './weeks.ts'
import { turnOfYear } from './year-end.ts'

export interface Said {
  /** The day it was said; null where unknown, so that "two weeks" has no starting point. */
  readonly on: Day | null
  readonly today: Day
  readonly calendar?: Calendar
  /** Whether 12/11 has the month first in this country; undefined where unknown. */
  readonly american?: boolean | undefined
}

const sameDay =
  /\b(?:today|tonight|same day|this (?:afternoon|evening)|(?:end|close) of (?:the )?(?:day|business))\b/

/** "today", "tomorrow". */
function* nearDays(text: string, said: Day, calendar: Calendar): Generator<Day> {
  if (sameDay.test(text)) yield said
  if (/\btomorrow\b/.test(text)) yield workdayFrom(said.add({ days: 1 }), calendar)
}

/** What words say about the day of an answer. */
interface Promised {
  /** The latest day they allow. */
  readonly by: Day | null
  /** A day before or on which nothing is expected: "not before the 7th". */
  readonly after: Day | null
  /** Whether the latest day is our reading of part of a week, month or season: "early December". */
  readonly guessed: boolean
}

const latest = ([first, ...rest]: readonly Day[]): Day | null => (first ? latestOf(first, ...rest) : null)
const isLater = (one: Day, other: Day) => Temporal.PlainDate.compare(one, other) > 0

/** The days given most precisely: a date counts before a weekday, and a weekday before its week. */
function markedDays(text: string, after: Day | null): { readonly exact: boolean; readonly days: Day[] } {
  const marks = text.match(new RegExp(markPattern, 'g')) ?? []
  const of = (sureness: string) => marks.filter((each) => each.startsWith(sureness)).map(dayOfMark)
  if (of('@').length > 0) return { exact: true, days: of('@') }
  // "Nothing before Friday; expect us on Wednesday": the Wednesday after it.
  const ahead = (day: Day) => (after && !isLater(day, after) ? nextSuch(day, after) : day)
  return of('~').length > 0 ? { exact: true, days: of('~').map(ahead) } : { exact: false, days: of('#') }
}

const nextSuch = (day: Day, after: Day) =>
  after.add({ days: ((day.dayOfWeek - after.dayOfWeek + 6) % 7) + 1 })

/**
 * Reads a promise such as "one to two weeks", "end of November", "by Friday", "a week after the 4th"; a range ends at its far
 * end. A day with words that move it by an unknown time is one before which nothing comes.
 */
export function promiseIn(words: string, told: Said): Promised {
  const text = withEarlierDay(plain(words), (other) => {
    const { by, guessed } = daysIn(other, told)
    return by && (guessed ? by.subtract(lengthOf(other)) : by.subtract({ days: 1 }))
  })
  return daysIn(withoutOtherDays(text), told)
}

/** How long the part of a month, or the month, lasts that some words name. */
const lengthOf = (words: string) =>
  /\bweek/.test(words)
    ? { weeks: 1 }
    : /\b(?:start|beginning|early|mid|middle|late|end)\b/.test(words)
      ? { days: 10 }
      : { months: 1 }

function daysIn(plainWords: string, told: Said): Promised {
  const { on, today, calendar = weekdaysOnly, american } = told
  const said = on ?? today
  const known = { said, calendar }
  const dated = feasts(calendarDates(plainWords, said, american).text, known)
  const { text, early } = withoutEarliest(composed(markWeeks(weekdaysOfMonth(dated, known), known), known))
  const after = latest(early.map(dayOfMark))
  const { exact, days } = markedDays(text, after)
  const bare = text.replace(new RegExp(markPattern, 'g'), ';')
  const ofMonth = [...weeksOfMonth(bare, said)]
  const counted = [
    ...(on ? lengths(bare, after && goesOn.test(text) ? latestOf(on, after) : on, calendar) : []),
    ...days,
    ...nearDays(bare, said, calendar),
  ]
  const parts = [
    ...ofMonth,
    ...(exact || ofMonth.length > 0 ? [] : monthParts(bare, said)),
    ...(exact || /\b(?:january|february|march)\b/.test(bare) ? [] : turnOfYear(bare, said)),
  ]
  const by = latest([...counted, ...parts].filter((day) => !isLater(said, day)))
  if (isHanging(text))
    return { by: null, after: latest([after, by].filter((day) => day !== null)), guessed: false }
  // "Early next week" and "a few days" name no single day.
  const vague = /\b(?:few|several)\b/.test(bare) ? counted : days
  const named = exact ? days : counted.filter((day) => !vague.includes(day))
  const guessed = by !== null && !named.some((day) => day.equals(by))
  return { by: by && after && !isLater(by, after) ? null : by, after, guessed }
}

/** The latest day that a promise in words allows; null where the words name none. */
export const latestPromised = (words: string, told: Said): Day | null => promiseIn(words, told).by

/** Times of the year at an unknown distance, where no day could be read: "after the summer", "next term". */
const season =
  /\b(?:halloween|bonfire night|hanukkah|black friday|good friday|cyber monday|spring|summer|autumn|winter|christmas|easter|thanksgiving|diwali|eid|ramadan|holidays?|vacations?|terms?|semesters?|seasons?|quarter)\b/
/** Signs of a time in words that name no day: "when the board has met", unlike "we will be in touch by email". */
const timed =
  /\d|\b(?:after|until|till?|before|by(?! (?:e-?mail|phone|post|letter))|once|when|then|next|later|during|over|following|first|last|while|within|(?<!\b(?:nice|good|lovely|great|thanks for the) )(?:days?|weeks?|fortnight|weekend|months?|years?))\b/
/** "He didn't say when", "I forgot to ask": no date was named. */
const undated =
  /(?:\b(?:not|never|nobody|no one|forgot|without)|n't)(?: [a-z]+){0,2} (?:say|said|saying|tell|told|mention(?:ed)?|asked|ask|asking|know|given?|named?|discuss(?:ed)?|specify)\b(?:(?! (?:until|till?|before|after|by|once)\b)[^;.,])*/g

/** Ordinary words that show that the rest contains no time: "we will be in touch", "no idea", "asap". */
const english =
  /\b(?:we|you|they|she|will|have|has|the|and|soon(?:er|est)?|shortly|course|asap|possible|touch|know|not|none|nothing|idea|unknown|unsure|said|free|please|call|ring|phone|reply|answer|decision|dates?|tb[acd]|n\/a|quickly|promptly)\b|'ll\b|^\P{L}*$/u

/**
 * Whether the words seem to name a time that could not be read. Words that are not plain English may contain one: "nächste
 * Woche".
 */
export function isUnread(words: string, told: Said): boolean {
  const { by, after } = promiseIn(words, told)
  const whole = plain(words)
  const said = withoutOtherDays(whole).replace(undated, 'no date')
  return (
    by === null &&
    (after !== null || timed.test(said) || season.test(said) || (said === whole && !english.test(said)))
  )
}

/** "Not before the budget", "no news until the auditors have gone": some event must come first. */
const opensLater = /(?:\b(?:not|no|nothing|nobody|never|cannot)\b|n't\b)[^;.]{0,40}\b(?:before|until|till)\b/

/** Whether unread words name a season, a holiday or another event to wait for, possibly months ahead. */
export function isFar(words: string): boolean {
  const said = plain(words)
  return season.test(said) || opensLater.test(said)
}

/** Whether the words contain a date such as 10/11 that could be either of two days. */
export function isAmbiguous(words: string, { on, today, american }: Said): boolean {
  return calendarDates(plain(words), on ?? today, american).unsure
}
