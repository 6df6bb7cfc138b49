import type { Day } from '../calendar.ts'
import { partNamed, partOf } from './part.ts'

const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'.split('|')

const inWeek = new RegExp(`\\b${partOf}(this|next|following|coming|the)? ?week( after(?: next)?)?\\b`, 'g')
const weekday = new RegExp(
  `\\b(?:(this|next|following|coming) )?(${weekdays.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\b)`).join('|')})`,
  'g',
)

/** "early next week" ends on Tuesday, the middle on Wednesday, the week itself on Friday. */
export function* weeks(text: string, said: Day): Generator<Day> {
  const monday = said.subtract({ days: said.dayOfWeek - 1 })
  const lastDay = { early: 1, middle: 2, end: 4 }
  for (const [whole, name, which, after] of text.matchAll(inWeek)) {
    if (!name && !which) continue
    if (!name && which === 'the' && !after) continue
    const weekend = said.dayOfWeek > 5 && which !== 'next'
    const ahead = after ? 2 : /next|following/.test(whole) ? 1 : weekend ? 1 : 0
    yield monday.add({ weeks: ahead, days: lastDay[partNamed(name)] })
  }
}

/** "by Friday": the next one; "next Friday", "Friday next week": the one of the week after. */
export function* namedWeekdays(text: string, said: Day): Generator<Day> {
  const weekAhead = /\b(?:next|following) week\b/.test(text)
  for (const [, which, name = ''] of text.matchAll(weekday)) {
    const place = weekdays.findIndex((each) => each.startsWith(name.slice(0, 3))) + 1
    const monday = said.subtract({ days: said.dayOfWeek - 1 })
    if (weekAhead || which === 'next' || which === 'following')
      yield monday.add({ weeks: 1, days: place - 1 })
    else yield said.add({ days: ((place - said.dayOfWeek + 6) % 7) + 1 })
  }
}
