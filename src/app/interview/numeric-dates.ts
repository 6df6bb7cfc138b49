import { Temporal } from 'temporal-polyfill'
import { writesMonthFirst } from '../../core/countries.ts'
import { isNamed, type Day } from '../../schedule/calendar.ts'

const numeric =
  /(?:\b(?<name>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? (?:the )?)?(?<![\d./-])(?<one>\d{1,2})(?<between>[./-])(?<two>\d{1,2})\k<between>(?<year>20\d\d)(?![\d/-])/gi

/** An interview that somebody enters is likely within this many days of today. */
const near = 60

function dayOf(year: string, month: string, day: string): Day | null {
  const parts = { year: Number(year), month: Number(month), day: Number(day) }
  try {
    return Temporal.PlainDate.from(parts, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** The day for which this holds, if it holds for exactly one. */
function only(days: readonly Day[], is: (day: Day) => boolean): Day | undefined {
  const [found, second] = days.filter(is)
  return second ? undefined : found
}

/**
 * Turns 08/12/2026 into 2026-12-08. Which number is the month is decided by the weekday before it, by dots, by the country, by
 * which of the two days is near, or else by the language of this device.
 */
export function withPlainDates(
  text: string,
  today: Day,
  country: string | undefined,
  language: string,
): string {
  const american = writesMonthFirst(country)
  return text.replace(numeric, (words: string, ...rest: readonly unknown[]) => {
    const named = rest.at(-1) as Record<string, string | undefined>
    const { name = '', one = '', two = '', between, year = '' } = named
    const [dayFirst, monthFirst] = [dayOf(year, two, one), dayOf(year, one, two)]
    if (!dayFirst || !monthFirst) return (dayFirst ?? monthFirst)?.toString() ?? words
    const both = dayFirst.equals(monthFirst) ? [dayFirst] : [dayFirst, monthFirst]
    const day =
      only(both, (each) => isNamed(each, name)) ??
      (between === '.' ? dayFirst : undefined) ??
      (american === undefined ? undefined : american ? monthFirst : dayFirst) ??
      only(both, (each) => Math.abs(today.until(each).days) <= near) ??
      (language.endsWith('-US') ? monthFirst : dayFirst)
    return day.toString()
  })
}
