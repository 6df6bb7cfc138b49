import { addWorkdays, workdayFrom, type Calendar, type Day } from '../calendar.ts'

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const otherNumbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  couple: 2,
  'couple of': 2,
  few: 3,
  several: 4,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}
/** In days these are a range, which ends at its far end: "a few days" are three to five. */
const farEnds: Readonly<Record<string, number>> = { few: 5, several: 7 }
const numberWords = [...Object.keys(otherNumbers), ...numbers.slice(1)]
  .sort((one, other) => other.length - one.length)
  .join('|')

const duration = new RegExp(
  `\\b(\\d{1,3}|${numberWords})[ -](?:more )?(?:(business|working|work|week)[ -]?)?(hour|hr|day|week|wk|fortnight|month)s?\\b( or (?:two|so))?`,
  'g',
)

/**
 * "one to two weeks", "ten working days": counted from the day it was said. Where that ends on a day off, the answer
 * comes on the next working day: "a couple of days" on a Friday end on Monday.
 */
export function* lengths(text: string, said: Day, calendar: Calendar): Generator<Day> {
  for (const day of counted(text, said, calendar)) yield workdayFrom(day, calendar)
}

function* counted(text: string, said: Day, calendar: Calendar): Generator<Day> {
  for (const [, number = '', working, unit = '', more] of text.matchAll(duration)) {
    const named = numbers.indexOf(number)
    const given = /^\d/.test(number) ? Number(number) : named > 0 ? named : (otherNumbers[number] ?? 1)
    // "a week or two", but not the "or so" of "two weeks or so".
    const count = more === ' or two' ? 2 : (unit === 'day' && farEnds[number]) || given
    if (unit.startsWith('h')) yield said.add({ days: Math.ceil(count / 24) })
    else if (unit === 'day' && working) yield addWorkdays(said, count, calendar)
    else if (unit === 'day') yield said.add({ days: count })
    else if (unit === 'month') yield said.add({ months: count })
    else yield said.add({ weeks: unit === 'fortnight' ? count * 2 : count })
  }
}
