import { addWorkdays, workdayFrom } from '../calendar.ts'
import { dayAfter, someTime } from './lengths.ts'
import { dayOfMark, mark, marker, markPattern, type Known } from './marks.ts'
import { ends, fridayOf, nextNamed, weekday } from './weeks.ts'

/** What may stand in between: "after | the board meets on |", but not "after our talk, so by". */
const gap =
  '(?:(?!\\b(?:by|so|until|but|now|today|(?:the|our|your|this) (?:interview|talk|chat|conversation))\\b)[^;@~#]){0,50}?'
const to = `(?<to>${markPattern})`
const after = '(?:after|following|from|past|beyond|since)'

/** A length of time and the day it counts from: "a week on Friday", "three days after the board meets on the 8th". */
const onwards = marker(
  [`\\b${someTime} (?:${after}\\b${gap}|on (?:the )?|of ${gap}| ?)${to}`],
  (groups, { calendar }) =>
    mark('@', workdayFrom(dayAfter(dayOfMark(groups['to']!), groups, calendar), calendar)),
)

/** "a week tomorrow", "two weeks from last Friday", "the day after tomorrow", "today or the day after". */
const fromNow = marker(
  [
    `\\b${someTime} (?:(?:${after}) )?(?:today|(?<tomorrow>tomorrow)|(?<yesterday>yesterday)|last ${weekday})\\b`,
    `\\b(?:the )?day (?:after|following) (?<twice>tomorrow)\\b`,
    `\\b(?:today|(?<once>tomorrow))(?:,? (?:or|maybe|perhaps|possibly|if not))+ the (?<or>day after${ends}|(?:next|following) (?:working |business )?day\\b)`,
  ],
  (groups, { said, calendar }) => {
    const { tomorrow, yesterday, name, twice, once, or } = groups
    const start = once ? workdayFrom(said.add({ days: 1 }), calendar) : said
    if (or) return mark('@', addWorkdays(start, 1, calendar))
    if (twice) return mark('@', workdayFrom(said.add({ days: 2 }), calendar))
    const from = name
      ? nextNamed(name, said.subtract({ weeks: 1, days: 1 }))
      : said.add({ days: tomorrow ? 1 : yesterday ? -1 : 0 })
    return mark('@', workdayFrom(dayAfter(from, groups, calendar), calendar))
  },
)

/** "the day after the board meets on the 8th", "the Wednesday after interviews end on the 4th", "week commencing 7 December". */
const beside = marker(
  [
    `\\bthe (?:next )?(?:(?:working |business )?day|(?<week>week)|${weekday}) (?:after|following)\\b${gap}${to}`,
    `(?:\\bweek (?:commencing|beginning|starting|of)|\\bw\\/[cb]|\\bwc)\\b:? (?:on )?(?:the )?(?<monday>${markPattern})`,
    `\\b(?:between|from) (?<start>~[\\d-]{10}) ?(?:and|to|until|till|-) ?(?<end>~[\\d-]{10})`,
  ],
  ({ week, name, to: from, monday, start, end }, { calendar }) => {
    if (start) return mark('~', end! < start ? dayOfMark(end!).add({ weeks: 1 }) : dayOfMark(end!))
    if (monday) return mark('@', fridayOf(dayOfMark(monday)))
    const day = dayOfMark(from!)
    return mark('@', week ? fridayOf(day, 1) : name ? nextNamed(name, day) : addWorkdays(day, 1, calendar))
  },
)

/** "… on the 4th, and another week after that", "within two days of that", "a week later". */
const later = marker(
  [
    `\\b(?<another>(?=another\\b|[a-z0-9]+ (?:more|further)\\b))?${someTime}(?<counts> (?:${after}|of) (?:that|this|then|those|it|which)\\b| (?:later|thereafter|afterwards?)\\b| after(?= ?(?:[;,.)]|$)))?`,
    `\\bthe (?:next|following) (?:working |business )?day\\b`,
    `\\bthe (?:working |business )?day (?:after|following)${ends}`,
  ],
  (groups, { last, calendar }) => {
    if (!last) return null
    const from = dayOfMark(last)
    if (groups['number'] === undefined) return mark('@', addWorkdays(from, 1, calendar))
    if (groups['another'] === undefined && !groups['counts']) return null
    return mark('@', workdayFrom(dayAfter(from, groups, calendar), calendar))
  },
)

/** Replaces a day given by its distance from another by a single mark. */
export const composed = (text: string, known: Omit<Known, 'last'>): string =>
  [fromNow, onwards, beside, later].reduce((marked, read) => read(marked, known), text)

/** A distance from something without a day here: "a week after the closing date", "the Monday after they meet", "later". */
const hanging = new RegExp(
  `(?:\\b(?:(?:days?|weeks?|fortnight|months?|hours?)|${weekday}) ${after}|\\b(?:weeks?|days?|months?) (?:later|thereafter|afterwards)|\\bone after|\\b(?:within|inside) [a-z0-9 ]{1,20}(?:days?|weeks?|fortnight|months?) of)\\b(?! (?:today|now|tomorrow|(?:the date of )?(?:the|your|our|this) (?:interview|talk|chat|call|meeting|conversation|visit)\\b|we (?:met|spoke|talked)|you\\b|i\\b|lunch|work|noon|\\d))`,
)

/** Whether unread words remain that change a day. */
export const isHanging = (text: string): boolean => hanging.test(text)
