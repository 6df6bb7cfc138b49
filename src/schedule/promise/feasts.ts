import { daysAfter } from '../calendar.ts'
import { mark, marker } from './marks.ts'

const article = '(?:(?:the|our|your) )?'
const before = `(?<before>\\b(?:by|before|ahead of|prior to) ${article})`
/** Words that mean they come back after it, as "after" does. */
const from = `(?<from>\\b(?:around|about|near|over|round|once|during) ${article})`
const other = `(?<other>\\b(?:after|following|beyond|past|until|till?|since|of|from|on|at) ${article})`

/**
 * "before Easter", "after Labor Day", "once the bank holiday is over": the next public holiday of that name; the words stay
 * unread where the country has none. Christmas is handled separately.
 */
export const feasts = marker(
  [
    `(?:${before}|${from}|${other})(?<name>easter|thanksgiving|good friday|diwali|eid|(?:(?:spring|summer|may|august) )?(?:bank|public) holiday|(?!christmas|new|boxing)[a-z']+ day)\\b`,
  ],
  ({ before, from, other, name = '' }, { said, calendar }) => {
    const any = /^(?:bank|public)/.test(name)
    const key = name.replace('august', 'summer').replace('labour', 'labor')
    for (const day of daysAfter(said, said.add({ years: 1 }))) {
      const holiday = calendar.holiday(day)?.toLowerCase().replace('labour', 'labor')
      if (
        !holiday ||
        !(any || holiday.includes(key) || (before && key === 'easter' && holiday === 'good friday'))
      )
        continue
      return before
        ? before + mark('@', day.subtract({ days: 1 }))
        : (from ? 'from ' : other) + mark('@', day)
    }
    return null
  },
)
