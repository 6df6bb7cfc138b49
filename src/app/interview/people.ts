import type { Interview, Interviewer } from '../../core/draft.ts'

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}'’-]+/gu) ?? []

/** Whether two names belong to one person: "Berg, Ola" and "Ola M. Berg", but not "Ola Berg" and "Ola" or "Ola Roth". */
export function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const shared = first.filter((word) => second.includes(word)).length
  const fewer = Math.min(first.length, second.length)
  return shared > 0 && shared === fewer && (fewer > 1 || first.length === second.length)
}

/** "Ola" is the beginning or end of "Ola Berg". */
const isShort = (name: string, full: string): boolean => {
  const [word = '', ...others] = wordsOf(name)
  return others.length === 0 && wordsOf(full).length > 1 && wordsOf(full).includes(word)
}

/** The full name of a person known by one name, where only one of those found can be meant. */
function fullName(name: string, found: readonly Interviewer[]): string {
  const [full, another] = found.filter((each) => isShort(name, each.name))
  return full && !another ? full.name : name
}

/** The people known and those found, each once; what was told of the known ones stays. */
function withPeople(known: readonly Interviewer[], found: readonly Interviewer[]): Interviewer[] {
  const people = known.map((each) => {
    const name = fullName(each.name, found)
    const role = each.role ?? found.find((other) => isSamePerson(name, other.name))?.role
    return { ...each, name, ...(role && { role }) }
  })
  return [...people, ...found.filter(({ name }) => !people.some((each) => isSamePerson(each.name, name)))]
}

/** The facts with others added. Of people nothing is lost that the person has told: what they talked about with each. */
export function withFacts(known: Interview, added: Interview): Interview {
  const { interviewers } = added
  return {
    ...known,
    ...added,
    ...(interviewers && { interviewers: withPeople(known.interviewers ?? [], interviewers) }),
  }
}
