import type { ParsedComponents, ParsedResult } from 'chrono-node'
import * as chrono from 'chrono-node/en'
import { Temporal } from 'temporal-polyfill'
import { endOf, type When } from './calendar-entry.ts'
import { emailsIn } from './emails-in.ts'
import { withPlainDates } from './numeric-dates.ts'
import { isTakenBack, withPlainTimes } from './plain-times.ts'
import { zoneIn } from './zone-in.ts'

const two = (number: number) => String(number).padStart(2, '0')

function localTime(on: ParsedComponents): string {
  const day = `${on.get('year')}-${two(on.get('month')!)}-${two(on.get('day')!)}`
  return on.isCertain('hour') ? `${day}T${two(on.get('hour')!)}:${two(on.get('minute') ?? 0)}` : day
}

const lengths: Readonly<Record<string, number>> = {
  'half an hour': 30,
  'an hour': 60,
  'one hour': 60,
  'an hour and a half': 90,
  'two hours': 120,
}

/** Length of the interview in minutes, from words such as "It lasts about 45 minutes". */
function lengthIn(text: string): number | undefined {
  const [, count, unit = '', words = ''] =
    /\b(?:takes?|lasts?|duration:?|allow|will be|for) (?:about |around |approximately |roughly |up to )?(?:(\d{1,3})[ -]?(m|h)(?:in|our|r)|(an hour and a half|half an hour|an hour|one hour|two hours)\b)/i.exec(
      text,
    ) ?? []
  return count ? Number(count) * (/h/i.test(unit) ? 60 : 1) : lengths[words.toLowerCase()]
}

/** "Interviews are from 9 to 3; yours is | at 11.20". */
const ownTime =
  /\b(?:yours|your (?:slot|time|turn|interview)|you|we)(?: will)? (?:is|are|be|starts?|begins?)(?: on)? $/i

/** A day that a text names, with the time that stands beside it. */
interface Moment {
  readonly start: ParsedComponents
  readonly end?: ParsedComponents | null | undefined
  readonly words: string
  /** Where the words stand in `text`, one of the emails. */
  readonly index: number
  readonly text: string
  /** The time that the email names as the candidate's own. */
  readonly own: ParsedResult | undefined
  /** They took it back. */
  readonly old: boolean
  /** They took it back, or put it in place of another. */
  readonly moved: boolean
}

/** All days that a text names. "Tomorrow" counts from the day on which the email around it was sent. */
function momentsIn(source: string, today: Date, country: string | undefined): Moment[] {
  const day = Temporal.PlainDate.from({
    year: today.getFullYear(),
    month: today.getMonth() + 1,
    day: today.getDate(),
  })
  const { locale } = Intl.DateTimeFormat().resolvedOptions()
  const plain = (words: string) => withPlainDates(words, day, country, locale)
  return emailsIn(source).flatMap(({ sent, body }) => {
    const written = chrono.parseDate(plain(sent), today)
    const text = withPlainTimes(plain(body), day)
    const moments = chrono.parse(text, written && written < today ? written : today)
    const own = moments.find(
      ({ start, index }) => start.isCertain('hour') && ownTime.test(text.slice(0, index)),
    )
    return moments
      .filter(
        ({ start, text: words }) => words !== 'now' && (start.isCertain('day') || start.isCertain('weekday')),
      )
      .map(({ start, end, text: words, index }) => {
        const old = isTakenBack(text.slice(0, index), text.slice(index + words.length))
        // "from Tuesday to Thursday": the second holds.
        return old && end
          ? { start: end, end: null, words, index, text, own, old: false, moved: true }
          : { start, end, words, index, text, own, old, moved: old }
      })
  })
}

/**
 * The day and time that the text names; of several, the first that has a time. The day an email was sent does not count, nor
 * does a day that they took back; `unsure`: which one holds is unclear.
 */
export function whenIn(
  source: string,
  today: Date,
  country: string | undefined,
): (When & { readonly unsure: boolean }) | null {
  const found = momentsIn(source, today, country)
  const left = found.filter(({ old }) => !old)
  const ahead = left.length > 0 ? left : found
  const best = ahead.find(({ start }) => start.isCertain('hour')) ?? ahead[0]
  if (!best) return null
  const days = new Set(left.map(({ start }) => localTime(start).slice(0, 10)))
  const unsure = found.some(({ moved }) => moved) && days.size !== 1
  const { own } = best
  const clock = best.start.isCertain('hour')
    ? best
    : own && { start: own.start, index: own.index, words: own.text }
  const begins = `${localTime(best.start).slice(0, 10)}${clock ? localTime(clock.start).slice(10) : ''}`
  if (!clock) return { begins, unsure }
  const timeZone = zoneIn(best.text, clock.index, clock.index + clock.words.length)
  const minutes = lengthIn(best.text)
  const ends = best.end
    ? localTime(best.end)
    : minutes && Temporal.PlainDateTime.from(begins).add({ minutes }).toString({ smallestUnit: 'minute' })
  return { begins, ends: endOf(begins, ends || undefined), timeZone, unsure }
}
