import { monthNames, weekdayNames } from '../core/calendar-names.ts'
import type { Span } from '../core/span.ts'

/** A date in prose: "Tuesday, 3 March", "Mar. 3rd, 2026". Month and weekday count from 0, weekday from Sunday. */
export interface DateMention extends Span {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
  readonly weekday: number | undefined
  /** Where the weekday and the day of the month are. */
  readonly weekdayPlace: Span | undefined
  readonly dayPlace: Span
}

const weekday =
  '(?<weekday>Sun(?:day)?|Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?)\\b\\.?'
const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b(?:\\.(?=,?\\s*\\d))?'
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b'
const year = '(?:,?\\s+(?<year>20\\d\\d)\\b)?'

const forms = [
  `\\b(?:${weekday},?\\s+)?(?:the\\s+)?${day}\\s+(?:of\\s+)?${month}${year}`,
  `\\b(?:${weekday},?\\s+)?${month}\\s+(?:the\\s+)?${day}${year}`,
].map((form) => new RegExp(form, 'gid'))

const indexIn = (names: readonly string[], text: string) =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase())

const span = (indices: readonly [number, number] | undefined): Span | undefined =>
  indices && { start: indices[0], end: indices[1] }

/** "24/10/2026", "25.11.2026", "2026-11-25", "11/25" after "on" or a weekday */
const figures = new RegExp(
  `\\b(?:${weekday},?\\s+|(?<on>on\\s+))?(?:(?<year>20\\d\\d)-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)|(?<one>\\d\\d?)(?<mark>[/.-])(?<two>\\d\\d?)(?:\\k<mark>(?<after>20\\d\\d))?)(?![\\p{L}\\d/]|[.-]\\d)`,
  'gidu',
)

/** The dates in figures of which only one reading is possible: the month is not above 12, and the day is. */
function datesInFigures(text: string): DateMention[] {
  return [...text.matchAll(figures)].flatMap((match): DateMention[] => {
    const { groups = {}, indices } = match
    const { year, on, mark, one = '', two = '', after, isoMonth } = groups
    // "open 24/7", "at 12.30"
    if (!year && !after && (mark !== '/' || !(on || groups['weekday']) || match[0].endsWith('24/7')))
      return []
    const dayFirst = Number(one) > 12
    if (!year && dayFirst === Number(two) > 12) return []
    const month = Number(isoMonth ?? (dayFirst ? two : one))
    const dayPlace = span(indices?.groups?.[year ? 'isoDay' : dayFirst ? 'one' : 'two'])
    if (!dayPlace || month < 1 || month > 12) return []
    return [
      {
        start: match.index + (on?.length ?? 0),
        end: match.index + match[0].length,
        day: Number(text.slice(dayPlace.start, dayPlace.end)),
        month: month - 1,
        year: year || after ? Number(year ?? after) : undefined,
        weekday: groups['weekday'] ? indexIn(weekdayNames, groups['weekday']) : undefined,
        weekdayPlace: span(indices?.groups?.['weekday']),
        dayPlace,
      },
    ]
  })
}

/**
 * The dates in a text, in order of place: day and month in words, or in figures that have one reading only; "3/4" has two.
 */
export function datesIn(text: string): DateMention[] {
  if (!/\d/.test(text)) return []
  const found = datesInFigures(text)
  for (const form of forms)
    for (const match of text.matchAll(form)) {
      const { groups = {}, indices } = match
      const dayPlace = span(indices?.groups?.['day'])
      // "Monday may 3 people call": the verb.
      if (!dayPlace || groups['month'] === 'may') continue
      // "I sat 12 March exams": the verb again.
      const named =
        groups['weekday'] && !/^(?:sat|sun)$/.test(groups['weekday']) ? groups['weekday'] : undefined
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        day: Number(groups['day']),
        month: indexIn(monthNames, groups['month'] ?? ''),
        year: groups['year'] ? Number(groups['year']) : undefined,
        weekday: named ? indexIn(weekdayNames, named) : undefined,
        weekdayPlace: span(indices?.groups?.['weekday']),
        dayPlace,
      })
    }
  const longest = found.sort((one, other) => one.start - other.start || other.end - one.end)
  return longest.filter((mention, index) => {
    const before = longest[index - 1]
    return mention.day > 0 && (!before || mention.start >= before.end)
  })
}

/** Milliseconds of a calendar day; NaN where it does not exist ("31 June"). */
export function dayTime(year: number, { month, day }: Pick<DateMention, 'month' | 'day'>): number {
  const date = new Date(Date.UTC(year, month, day))
  return date.getUTCMonth() === month ? date.getTime() : Number.NaN
}

/** The weekday of a day, with Sunday as 0. */
export function weekdayOf(time: number): number {
  return new Date(time).getUTCDay()
}

/** The year of a mentioned date: its own, or the one that puts it nearest to the day `near` (`YYYY-MM-DD…`). */
export function yearOf(mention: DateMention, near: string | undefined): number | undefined {
  if (mention.year !== undefined || !near) return mention.year
  const at = Date.parse(near.slice(0, 10))
  const middle = new Date(at).getUTCFullYear()
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, mention.month, mention.day) - at)
  return [middle - 1, middle, middle + 1].reduce((best, next) =>
    distance(next) < distance(best) ? next : best,
  )
}
