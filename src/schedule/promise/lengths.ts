import { addWorkdays, workdayFrom, type Calendar, type Day } from '../calendar.ts'

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const otherNumbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
  couple: 2,
  'couple of': 2,
  few: 3,
  several: 4,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  ...Object.fromEntries(tens.map((ten, index) => [ten, 10 * index + 20])),
}
/** In days these are a range, of which the far end counts: "a few days" are three to five. */
const farEnds: Readonly<Record<string, number>> = { few: 5, several: 7 }
/** "twenty-one" is more than its last word. */
const compound = `(?:${tens.join('|')})[ -](?:${numbers.slice(1, 10).join('|')})`
const numberWords = [
  compound,
  ...[...Object.keys(otherNumbers), ...numbers.slice(1)].sort((one, other) => other.length - one.length),
].join('|')

/** "two weeks", "a couple of working days", "a day or two"; of a range the far end counts, "1 to 2 weeks". */
export const someTime = `(?<number>\\d{1,3}|${numberWords})[ -](?:(?:more|further|extra|additional|full|good|whole) )?(?:(?<working>business|working|work|week)[ -]?)?(?<unit>hour|hr|day|week|wk|fortnight|month)s?\\b(?<more> or (?:two|so))?`
const duration = new RegExp(`\\b${someTime}`, 'g')
/** "two weeks minimum, four at most". */
const atMost = new RegExp(
  `\\b(?<number>\\d{1,2}|${numberWords}) (?:at (?:the )?(?:(?:very )?most|outside|worst)|at a push|tops|max(?:imum)?)\\b`,
)
/** "two weeks, maybe three", but not "two weeks, maybe three people". */
const perhaps = new RegExp(
  `^[ ,;:(-]*\\b(?:(?:but|and|or|it|that|could|might|be|maybe|perhaps|possibly|probably|even|more|like|likely) ){1,4}(?<number>\\d{1,2}|${numberWords})(?= ?(?:[;,.)]|$)| (?:if|but|and|depending|because|since|with|given|as|at|before|though|while)\\b)`,
)

type Groups = Readonly<Record<string, string | undefined>> | undefined

/** The number expressed by words such as "twenty-one". */
export function countOf(number = ''): number {
  const named = numbers.indexOf(number)
  if (/^\d/.test(number)) return Number(number)
  if (named > 0) return named
  const [tens = '', ones] = number.split(/[ -]/)
  return otherNumbers[number] ?? (ones ? countOf(tens) + countOf(ones) : 1)
}

/** The day at a distance from another; the groups are those of `someTime`. */
export function dayAfter(
  from: Day,
  { number = '', working, unit = '', more }: NonNullable<Groups>,
  calendar: Calendar,
) {
  // "a week or two", but not the "or so" of "two weeks or so".
  const count = more === ' or two' ? 2 : (unit === 'day' && farEnds[number]) || countOf(number)
  if (unit.startsWith('h')) return from.add({ days: Math.ceil(count / 24) })
  if (unit === 'day') return working ? addWorkdays(from, count, calendar) : from.add({ days: count })
  if (unit === 'month') return from.add({ months: count })
  return from.add({ weeks: unit === 'fortnight' ? count * 2 : count })
}

/**
 * "one to two weeks", "ten working days": counted from the day it was said. If that ends on a day off, the answer comes on the
 * next working day: "a couple of days" on a Friday end on Monday.
 */
export function* lengths(text: string, said: Day, calendar: Calendar): Generator<Day> {
  for (const { groups, index, 0: whole } of text.matchAll(duration)) {
    yield workdayFrom(dayAfter(said, groups!, calendar), calendar)
    const rest = text.slice(index + whole.length)
    const most = (atMost.exec(rest) ?? perhaps.exec(rest))?.groups
    if (most) yield workdayFrom(dayAfter(said, { ...groups, more: undefined, ...most }, calendar), calendar)
  }
}
