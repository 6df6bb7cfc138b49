import * as chrono from 'chrono-node/en'
import { Temporal } from 'temporal-polyfill'
import { latestOf, type Day } from '../calendar.ts'
import { mark } from './marks.ts'

interface Reading {
  readonly days: readonly Day[]
  /** The words, with the days found replaced by marks. */
  readonly text: string
}

function datesIn(text: string, said: Day): Reading {
  const from = new Date(said.year, said.month - 1, said.day, 12)
  const days: Day[] = []
  let [marked, end] = ['', 0]
  for (const found of chrono.strict.parse(text, from, { forwardDate: true })) {
    const date = found.end ?? found.start
    if (
      !date.isCertain('day') ||
      !date.isCertain('month') ||
      /\b(?:second|minute|hour|day|week|month)s?\b/.test(found.text)
    )
      continue
    const [year, month, day] = [date.get('year')!, date.get('month')!, date.get('day')!]
    const named = Temporal.PlainDate.from({ year, month, day })
    if (Temporal.PlainDate.compare(named, said) < 0) continue
    days.push(named)
    const between = text.slice(end, found.index)
    // Of "from 3 to 5 December" the end remains.
    marked += (found.end ? between.replace(/\bfrom $/, '') : between) + mark('@', named)
    end = found.index + found.text.length
  }
  return { days, text: marked + text.slice(end) }
}

/** No promise of an answer reaches further ahead than some three months. */
const near = 100

/** "10.12.2026", "10.12.26", "by 10.12"; 10.30 is a time of day. */
const dotted =
  /(?<![\d.])(\d{1,2})\.(\d{1,2})(?:\.(20\d\d|\d\d)|(?<=\b(?:by|on|until|till?|before|after|bis|zum|am) [\d.]{3,5})(?:\.|(?= ?(?:[;,)]|$)| at the)))(?!\.?\d)/g

/** With dots the day comes first: "10.12.2026" is 2026-12-10. Without a year it is the next such day, if near. */
const withDotted = (text: string, said: Day): string =>
  text.replace(dotted, (words, one: string, two: string, written?: string) => {
    const [day, month] = [Number(one), Number(two)]
    if (day < 1 || day > 31 || month < 1 || month > 12) return words
    const of = (year: number) => Temporal.PlainDate.from({ year, month, day })
    if (written) return of(2000 + (Number(written) % 100)).toString()
    const next = [of(said.year), of(said.year + 1)].find(
      (each) => Temporal.PlainDate.compare(each, said) >= 0,
    )!
    return said.until(next).days <= near ? next.toString() : words
  })

/** The days that words name, by one of two readings. `unsure`: nothing tells which reading is meant. */
interface Dates extends Reading {
  readonly unsure: boolean
}

/**
 * "17 October", "Oct 17th", "2025-10-17". Of the two readings of 12/11 the nearer one counts; if both are near, the country
 * decides, and without one the later day, since asking too early does more harm.
 */
export function calendarDates(words: string, said: Day, american: boolean | undefined): Dates {
  const text = withDotted(words, said)
  const dayFirst = text.replace(/\b(\d{1,2})\/(\d{1,2})\b/g, '$2/$1')
  const monthFirst = datesIn(text, said)
  const other = dayFirst === text ? monthFirst : datesIn(dayFirst, said)
  const last = ({ days }: Reading) => said.until(latestOf(said, ...days)).days
  const ahead = [monthFirst, other].filter(({ days }) => days.length > 0)
  const close = ahead.filter((reading) => last(reading) <= near)
  const [only, second] = close.length === 1 ? close : ahead
  if (!only || !second) return { ...(only ?? monthFirst), unsure: false }
  if (american !== undefined) return { ...(american ? monthFirst : other), unsure: false }
  return {
    ...(last(monthFirst) > last(other) ? monthFirst : other),
    unsure: last(monthFirst) !== last(other),
  }
}
