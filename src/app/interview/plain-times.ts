import { monthNames } from '../../core/calendar-names.ts'
import { isNamed, weekdays, type Day } from '../../schedule/calendar.ts'

const months = monthNames.map((name) => name.slice(0, 3)).join('|')
const weekday = String.raw`\b(?<name>${weekdays.join('|')})[a-z]{0,6}\b\.?,? `
const month = String.raw`(?:${months})[a-z]{0,6}\.?`
const inWords = String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \d{1,2}(?:st|nd|rd|th)?\b`
const atTime = String.raw`(?! ?(?:[ap]\.?m\b|o['’]clock|to\b|until\b|[-–:.] ?\d)| (?:of us|people|minutes)\b)`
const beside = new RegExp(
  `${weekday}(?:\\((?<date>(?:${inWords})(?:,? 20\\d\\d)?)\\)|\\(?(?:the )?(?<one>\\d{1,2})(?:\\/(?<two>\\d{1,2})(?![\\d/])|(?<ordinal>st|nd|rd|th)?\\b(?!\\/| (?:of )?${month}\\b)${atTime})\\)?)`,
  'gi',
)

/** The first day from today on, of so many, that is such a weekday and that. */
function next(today: Day, days: number, name: string, is: (day: Day) => boolean): Day | undefined {
  for (let ahead = 0; ahead <= days; ahead++) {
    const day = today.add({ days: ahead })
    if (isNamed(day, name) && is(day)) return day
  }
  return undefined
}

/** "Thursday (12/3)", "Wed 18th", "Tuesday (November 24)": the date alone. */
const withoutWeekdays = (text: string, today: Day): string =>
  text.replace(beside, (words: string, ...rest: readonly unknown[]) => {
    const { name = '', date, one, two, ordinal } = rest.at(-1) as Record<string, string | undefined>
    if (date) return date
    const [first, second] = [Number(one), Number(two)]
    const found = two
      ? next(
          today,
          200,
          name,
          ({ day, month }) => (day === first && month === second) || (day === second && month === first),
        )
      : next(today, ordinal ? 100 : 31, name, ({ day }) => day === first)
    return found?.toString() ?? words
  })

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const spoken = new RegExp(
  String.raw`\b(half|quarter) (past|to) (${hours.join('|')}|\d{1,2})\b(?: in the (morning|afternoon|evening))?`,
  'gi',
)

/** "half past six in the morning" as "6:30 am"; of a bare one the hours of a working day. */
const withNumbers = (text: string): string =>
  text.replace(spoken, (_, part: string, side: string, named: string, of?: string) => {
    const hour = (hours.indexOf(named.toLowerCase()) + 1 || Number(named)) - (/to/i.test(side) ? 1 : 0) || 12
    const minutes = /half/i.test(part) ? 30 : /to/i.test(side) ? 45 : 15
    const morning = of ? /morning/i.test(of) : hour > 6 && hour < 12
    return `${hour}:${minutes} ${morning ? 'am' : 'pm'}`
  })

/** "12 March, 10 to 11", "1 Dec, 7.30 am", "18 November 2026 by 10:00am", "… Time: 12:00": a time, and no year of two digits. */
const timeBehind = new RegExp(
  String.raw`(?<=\b(?:20\d\d(?:-\d\d-\d\d)?|${inWords}))[,;]?(?: (?:by|around|about|start(?:ing)?|time):?)? (?=\d{1,2}(?:[:.]\d\d(?!\d)| ?[ap]\.?m\b| ?(?:to|until|[-–]) ?\d))`,
  'gi',
)
/** "Time: 11:15" on a line of its own, under the day. */
const ownLine = /\n[^\S\n]*(?:start(?:ing)? )?time:? (?=\d)/gi

/** "… at 10am to 19 November at 3pm": the 19 is no hour. */
const toDay = new RegExp(
  String.raw`(?<=\d ?[ap]\.?m\.?|\d[:.]\d\d|\bat \d{1,2}) to (?=(?:(?:${weekdays.join('|')})[a-z]{0,6},? )?(?:${inWords}))`,
  'gi',
)

/** Days and times said so that a reader of dates takes them together: "Tues (1 Dec), 7.30 am" as "1 Dec at 7.30 am". */
export const withPlainTimes = (text: string, today: Day): string =>
  withNumbers(withoutWeekdays(text, today))
    .replace(ownLine, ' at ')
    .replace(timeBehind, ' at ')
    .replace(toDay, '; to ')

const change = String.raw`(?:mov|chang|re-?schedul|postpon|shift|push|switch|swap|bring|brought|replac)\w*`
const oldBefore = new RegExp(
  [
    String.raw`\b(?:originally|initially|previously|instead of|rather than|in place of|cancel\w*|no longer|(?:can(?:no|['’])t|unable to) (?:do|make|manage|meet|see you))\b[^,\d]{0,40}$`,
    String.raw`\b(?:was|were|had been)(?: to be)?(?: (?:set|planned|scheduled|booked|due))?(?: (?:for|on))? ?$`,
    String.raw`\b${change}\b.{0,90}\bfrom (?:the )?$`,
    String.raw`\b${change}\b(?:(?! (?:to|until|till|for|with|by|now)\b)[^:]){0,60}$`,
  ].join('|'),
  'i',
)
const oldAfter = new RegExp(
  String.raw`^[^.;\n]{0,25}\b(?:no longer|won['’]t|cannot|(?:has|had|have|is|was|must|needs|will)(?: (?:had|to|be|been|now)){0,3} (?:${change}|cancel+ed))\b`,
  'i',
)

/** Whether a date that stands between some words is one they take back: "moved from the 17th to …", not "if you cannot make …". */
export function isTakenBack(before: string, after: string): boolean {
  const clause =
    before
      .slice(-120)
      .split(/[.;\n]/)
      .at(-1) ?? ''
  return (
    !/\b(?:if|in case|should you)\b/i.test(clause) &&
    (oldBefore.test(clause) || oldAfter.test(after.slice(0, 80)))
  )
}
