/** How a greeting line addresses somebody: "Dear Dr. Ana Reyes," is title `dr` and names Ana, Reyes. */
export interface Address {
  readonly title: string
  readonly names: readonly string[]
}

const opening = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|respected)\b[\s,]*/i
const titles = /^(mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|madam)\b\.?\s*/i

/** Reads a greeting; several people are several addresses ("Dear Ana and Mr. Bose"). */
export function addressesOf(greeting: string): Address[] {
  const rest = greeting.replace(opening, '').replace(/[\s,.:;!–—-]+$/, '')
  return rest
    .split(/\s*(?:,|&|\/|\band\b)\s*/i)
    .filter(Boolean)
    .map((person) => {
      const title = titles.exec(person)?.[1]?.toLowerCase() ?? ''
      const names = person
        .replace(titles, '')
        .split(/\s+/)
        .filter((name) => /^\p{Lu}/u.test(name) || /^\p{Lo}/u.test(name))
      return { title, names }
    })
}
