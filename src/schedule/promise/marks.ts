import { Temporal } from 'temporal-polyfill'
import type { Calendar, Day } from '../calendar.ts'

/**
 * The marks that replace days once they are read: `@` a date, or a day counted from one, `~` a weekday or number, `#` a week.
 */
export const mark = (sureness: '@' | '~' | '#', day: Day) => `${sureness}${day.toString()}`

export const markPattern = '[@~#]\\d{4}-\\d\\d-\\d\\d'

export const dayOfMark = (marked: string): Day => Temporal.PlainDate.from(marked.slice(1))

/** What the reading of a place in the words depends on. */
export interface Known {
  readonly said: Day
  readonly calendar: Calendar
  /** The mark before it. */
  readonly last: string | undefined
}

type Groups = Readonly<Record<string, string | undefined>>

/** Replaces words that match some patterns by marks; where `read` returns null the words stay. */
export function marker(
  patterns: readonly string[],
  read: (groups: Groups, known: Known, words: string) => string | null,
) {
  const every = new RegExp(`(?<standing>${markPattern})|${patterns.join('|')}`, 'g')
  return (text: string, known: Omit<Known, 'last'>): string => {
    let last: string | undefined
    return text.replace(every, (words: string, ...rest: readonly unknown[]) => {
      const groups = rest.at(-1) as Groups
      const made = groups.standing ?? read(groups, { ...known, last }, words)
      last = made ?? last
      return made ?? words
    })
  }
}
