import { titles } from '../core/titles.ts'

/** How a greeting addresses somebody: "Dear Dr. Ana Reyes," has the title `dr` and names Ana, Reyes. */
export interface Address {
  readonly title: string
  readonly names: readonly string[]
}

const opening = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|respected)\b[\s,]*/i
const leading = new RegExp(`^(${titles})\\b\\.?\\s*`, 'i')

/** Reads a greeting; several people are several addresses ("Dear Ana and Mr. Bose"). */
export function addressesOf(greeting: string): Address[] {
  return greeting
    .replace(opening, '')
    .split(/[,&/:;!–—](?=\s|$)|\band\b/i)
    .map((person) => person.trim())
    .filter(Boolean)
    .map((person) => {
      const title = leading.exec(person)?.[1]?.toLowerCase() ?? ''
      const names = person
        .replace(leading, '')
        .split(/\s+/)
        .map((name) => name.replace(/[^\p{L}\p{M}'’-]/gu, ''))
        .filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name))
      return { title, names }
    })
}
