import { Temporal } from 'temporal-polyfill'
import { monthNames } from '../../core/calendar-names.ts'
import { lastClause } from '../../core/clause.ts'
import type { Day } from '../calendar.ts'
import { spared } from './earliest.ts'
import { mark, marker } from './marks.ts'
import { partOf, thirdNamed } from './part.ts'
import { nextNamed, weekday } from './weeks.ts'

export const months = monthNames.map((name) => name.toLowerCase())
const inMonth = new RegExp(
  `\\b${partOf}(?:(this|next|following|coming|the) (month|quarter|year)|(${months.join('|')}))\\b`,
  'g',
)
const weekOfMonth = new RegExp(
  `\\b(first|1st|second|2nd|third|3rd|fourth|4th|last) week (?:of|in) (?:(this|next|the) month|(${months.join('|')}))\\b`,
  'g',
)

function endOfMonth(day: Day): Day {
  return day.with({ day: day.daysInMonth })
}

/** The month of that name during or after the day of the promise. */
function monthNamed(name: string, said: Day): Day {
  const first = said.with({ month: months.indexOf(name) + 1, day: 1 })
  return Temporal.PlainDate.compare(endOfMonth(first), said) < 0 ? first.add({ years: 1 }) : first
}

/** "before November", "by next month": up to its beginning. */
const upTo = /\b(?:by|(before|ahead of|prior to)) (?:the )?$/
/** "We won't decide before November" names no day before it; "if you have not heard by November" does. */
const denied = /\b(?:not|no|nothing|nobody|never|cannot|unlikely)\b|n't\b/

/** The last day before a month, or its first, if the words before it are "before" or "by". */
function edgeOf(first: Day, words: string, said: Day): Day | null {
  const found = upTo.exec(words)
  if (!found) return null
  const clause = lastClause(words, [';', ','])
  const edge = found[1] ? first.subtract({ days: 1 }) : first
  const meant = !denied.test(clause) || spared.test(clause)
  return meant && Temporal.PlainDate.compare(edge, said) >= 0 ? edge : null
}

/**
 * "end of November", "mid-May", "next month": thirds of a month end on the 10th, the 20th and the last day, its first half on
 * the 15th, and thirds of a quarter with its months. "Before November" ends where it begins.
 */
export function* monthParts(text: string, said: Day): Generator<Day> {
  for (const { 1: name, 2: which, 3: unit, 4: month, index } of text.matchAll(inMonth)) {
    if (!name && which === 'the') continue
    const ahead = which === 'next' || which === 'following' ? 1 : 0
    if (unit === 'year') {
      yield said.add({ years: ahead }).with({ month: 12, day: 31 })
      continue
    }
    const third = thirdNamed(name)
    if (unit === 'quarter') {
      const months = ahead * 3 + ((12 - said.month) % 3) - 2 + third
      yield endOfMonth(said.with({ day: 1 }).add({ months }))
      continue
    }
    const first = month ? monthNamed(month, said) : said.with({ day: 1 }).add({ months: ahead })
    const edge = name ? null : edgeOf(first, text.slice(0, index), said)
    if (edge) {
      yield edge
      continue
    }
    const last = name === 'first half' ? 15 : 10 + 10 * third
    yield third < 2 ? first.with({ day: last }) : endOfMonth(first)
  }
}

/** "the first week of December" ends on the 7th. */
export function* weeksOfMonth(text: string, said: Day): Generator<Day> {
  for (const [, which = '', other, month] of text.matchAll(weekOfMonth)) {
    const first = month
      ? monthNamed(month, said)
      : said.with({ day: 1 }).add({ months: other === 'next' ? 1 : 0 })
    const place = ['first', '1st', 'second', '2nd', 'third', '3rd', 'fourth', '4th'].indexOf(which)
    yield place < 0 ? endOfMonth(first) : first.with({ day: 7 * (1 + (place >> 1)) })
  }
}

/** "the second Monday of December", "the last Friday of the month". */
export const weekdaysOfMonth = marker(
  [
    `\\b(?:first|1st|(?<second>second|2nd)|(?<third>third|3rd)|(?<fourth>fourth|4th)|(?<final>last|final)) ${weekday} (?:of|in) (?:(?:this|the|(?<next>next)) month|(?<month>${months.join('|')}))\\b`,
  ],
  ({ second, third, fourth, final, name, next, month }, { said }) => {
    const first = month ? monthNamed(month, said) : said.with({ day: 1 }).add({ months: next ? 1 : 0 })
    if (final) return mark('@', nextNamed(name, endOfMonth(first).subtract({ days: 7 })))
    const weeks = fourth ? 3 : third ? 2 : second ? 1 : 0
    return mark('@', nextNamed(name, first.subtract({ days: 1 })).add({ weeks }))
  },
)
