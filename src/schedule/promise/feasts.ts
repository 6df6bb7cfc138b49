import { daysAfter, type Calendar, type Day } from '../calendar.ts'

const before = /\b(?:by|before|ahead of|prior to) (?:the )?(easter|thanksgiving)\b/

/** "before Easter": the day before the first public holiday of that name; none where the country has none. */
export function* feasts(text: string, said: Day, calendar: Calendar): Generator<Day> {
  const [, name] = before.exec(text) ?? []
  if (!name) return
  const names = name === 'easter' ? /easter|good friday/i : /thanksgiving/i
  for (const day of daysAfter(said, said.add({ years: 1 })))
    if (names.test(calendar.holiday(day) ?? '')) return yield day.subtract({ days: 1 })
}
