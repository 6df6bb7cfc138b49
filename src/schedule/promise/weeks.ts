import { Temporal } from 'temporal-polyfill'
import { placeOf, type Day } from '../calendar.ts'
import { countOf } from './lengths.ts'
import { dayOfMark, mark, marker, type Known } from './marks.ts'
import { partOf, thirdNamed } from './part.ts'

export const weekday =
  '(?<name>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?\\b'
/** "the Monday after.", "the week after that", but not "the week after we meet". */
export const ends =
  '(?: (?:that|this|then)\\b|(?= ?(?:[;,.)]|$)| (?:if|at|and|or|but|by|for|instead|or so)\\b))'

const mondayOf = (day: Day) => day.subtract({ days: day.dayOfWeek - 1 })
/** The Friday a number of weeks after the week of a day. */
export const fridayOf = (day: Day, weeks = 0) => mondayOf(day).add({ weeks, days: 4 })

/** The first day of that name after a day. */
export const nextNamed = (name: string | undefined, day: Day) =>
  day.add({ days: ((placeOf(name) - day.dayOfWeek + 6) % 7) + 1 })

/** The next days of that number, including the day itself. */
function* numbered(number: number, said: Day): Generator<Day> {
  for (const months of [0, 1, 2, 3]) {
    const month = said.with({ day: 1 }).add({ months })
    const day = number >= 1 && number <= month.daysInMonth ? month.with({ day: number }) : null
    if (day && Temporal.PlainDate.compare(day, said) >= 0) yield day
  }
}

/** "Wed 9th", "Friday (11th)": the next day of that number that is such a weekday. A bare number has to be near. */
const numberedWeekdays = marker(
  [
    `\\b(?:(?:this|next|coming) )?${weekday},? \\(?(?:the )?(?<number>\\d{1,2})(?<ordinal>st|nd|rd|th)?\\b\\)?(?![:.]\\d| ?(?:[ap]\\.?m\\b|o'clock|noon|working|business|days?|weeks?|people|candidates))`,
  ],
  ({ name, number, ordinal }, { said }) => {
    const [next, ...rest] = numbered(Number(number), said)
    const agrees = [next, ...(ordinal ? rest : [])].find((day) => day?.dayOfWeek === placeOf(name))
    const day = agrees ?? (ordinal ? next : undefined)
    return day ? mark('@', day) : null
  },
)

/** "by the 17th": the next day of that number. */
const daysOfMonth = marker(
  [
    '(?:\\bthe|(?<=\\b(?:by|on|until|till|before|after|past|or|and|to))) (?<number>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:week|round|of))',
  ],
  ({ number }, { said }, words) => {
    const [day] = numbered(Number(number), said)
    return day ? `${words.startsWith(' ') ? ' ' : ''}${mark('~', day)}` : null
  },
)

/** "two Tuesdays from now", "in three Fridays", but not "two Fridays a month". */
const countedWeekdays = marker(
  [
    `\\b(?<within>(?:in|within) (?:the next )?)?(?<count>[2-6]|two|three|four|five|six|(?:a )?couple of) ${weekday}(?<=days)(?:' time\\b)?(?<on> (?:from (?:now|today)|away|hence)\\b)?(?!,? (?:a|per|each|every|in|of)\\b)`,
  ],
  ({ within, on, count = '', name }, { said }) =>
    (within ?? on)
      ? mark('@', nextNamed(name, said).add({ weeks: countOf(count.replace('a ', '')) - 1 }))
      : null,
)

/** "by Friday": the next one; "next Friday", "Friday next week": that of the following week; "Friday week": a week later. */
const namedWeekdays = (weekAhead: boolean) =>
  marker(
    [
      // The day of the interview itself.
      `(?<=\\b(?:your|our|this) (?:interview|talk|chat|visit|conversation|meeting) (?:on|last) )${weekday.replace('name', 'then')}`,
      `(?<!\\bthe (?:following |(?=[a-z]{3,10} (?:after|following)\\b)))(?<!\\b(?:last|black|good|cyber|ash|shrove|giving) )\\b(?:(?<which>this|next|coming) )?${weekday}(?! (?:after next|(?:after|following)${ends}))(?:,? (?<far>week|fortnight)\\b(?!'|-| (?:of|is|was|commencing|beginning)\\b))?`,
    ],
    ({ which, name: other, then, far }, { said }) => {
      if (then && placeOf(then) === said.dayOfWeek) return null
      const name = other ?? then
      const day =
        weekAhead || which === 'next'
          ? mondayOf(said).add({ weeks: 1, days: placeOf(name) - 1 })
          : nextNamed(name, said)
      return far ? mark('@', day.add({ weeks: far === 'week' ? 1 : 2 })) : mark('~', day)
    },
  )

const [weekdaysNext, weekdaysAhead] = [namedWeekdays(false), namedWeekdays(true)]

const farDays = marker(
  ['\\b(?<near>today|tomorrow),? (?<far>week|fortnight)\\b'],
  ({ near, far }, { said }) =>
    mark('@', said.add({ days: near === 'today' ? 0 : 1, weeks: far === 'week' ? 1 : 2 })),
)

const lastDays = [1, 2, 4] as const
/** "early next week" ends on Tuesday, the middle on Wednesday, and the week itself, or a time before its end, on Friday. */
const partOfWeek = (part: string | undefined, day: Day, weeks: number) =>
  mondayOf(day).add({ weeks, days: lastDays[thirdNamed(part)] })

/** "by the end of week 48", "weeks 48 or 49": by their number in the calendar, and not "last week 48 people came". */
const numberedWeeks = marker(
  [
    `\\b${partOf}(?<!\\b(?:last|this|next|per|each|every|one|a|\\d) )weeks? (?:\\d{1,2} ?(?:[/-]|or|and|to) ?)?(?<number>[0-5]\\d)\\b(?![.:]\\d| (?:of|people|candidates|applicants|hours?|days?|weeks?)\\b)`,
  ],
  ({ part, number }, { said }) => {
    // The first week is that of the 4th of January.
    const ofYear = (years: number) =>
      partOfWeek(part, said.add({ years }).with({ month: 1, day: 4 }), Number(number) - 1)
    const ahead = [0, 1].map(ofYear).find((day) => said.until(day).days >= 0)
    return ahead && said.until(ahead).days <= 100 ? mark('@', ahead) : null
  },
)

const weeks = marker(
  [
    `\\b${partOf}(?:(?<which>this|next|coming|the) )?week(?<beyond> after next)?\\b(?! (?:after|of|commencing|beginning|starting)\\b)`,
    '\\b(?<=\\b(?:by|before|until|till|at|over|after) )(?:the|this) weekend\\b|\\bthe weekend(?= at the latest)',
  ],
  ({ part, which, beyond }, { said }, words) => {
    const named = part ?? (which === 'the' ? beyond : which) ?? /weekend$/.exec(words)
    if (!named) return null
    const ahead = beyond ? 2 : which === 'next' || said.dayOfWeek > 5 ? 1 : 0
    return mark('#', partOfWeek(part, said, ahead))
  },
)

/** A day relative to one named before: "the following Friday", "the week after", "not this week but next". */
const relative = marker(
  [
    `\\bthe following ${weekday}`,
    `\\b${weekday.replace('name', 'other')} (?:(?<afterNext>after next)\\b|(?:after|following)${ends})`,
    `\\b${partOf}(?:the )?following week\\b`,
    `\\bthe (?:(?<one>one)|(?<week>week)) after(?: (?<beyond>next)\\b|${ends})`,
    '\\b(?:all|that|the (?:whole|entire)|(?:most|the rest) of (?:the|that)) week\\b(?<same>)',
    `\\b${partOf.replace('part', 'elided')}next(?= ?(?:[;,.)]|$))`,
  ],
  ({ name, other = name, afterNext, part, one, week, beyond, same, elided }, { said, last }, words) => {
    const from = last ? dayOfMark(last) : undefined
    const sureness = last && !last.startsWith('#') ? '@' : '#'
    if (afterNext) return mark('@', mondayOf(said).add({ weeks: 2, days: placeOf(other) - 1 }))
    if (beyond) return mark('#', fridayOf(said, 2))
    if (other)
      return from
        ? mark('@', nextNamed(other, from))
        : mark('~', mondayOf(said).add({ weeks: 1, days: placeOf(other) - 1 }))
    if (same !== undefined) return from ? mark(sureness, fridayOf(from)) : null
    if (words.endsWith('next'))
      return from && sureness === '#' ? mark('#', partOfWeek(elided, said, 1)) : null
    if (one) return from ? mark(sureness, from.add({ weeks: 1 })) : null
    return mark(sureness, partOfWeek(part, from ?? said, !from && week ? 2 : 1))
  },
)

/** Replaces every day or week given by its place in the week or month by a mark. */
export function markWeeks(text: string, known: Omit<Known, 'last'>): string {
  const days = /\b(?:next|(?<!the )following) week\b/.test(text) ? weekdaysAhead : weekdaysNext
  return [
    numberedWeeks,
    countedWeekdays,
    numberedWeekdays,
    daysOfMonth,
    farDays,
    days,
    weeks,
    relative,
  ].reduce((marked, read) => read(marked, known), text)
}
