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

/** Whether a known name means one of those found, also as the only one it can be short for. */
const isMeant = (name: string, one: Interviewer, found: readonly Interviewer[]): boolean =>
  isSamePerson(name, one.name) ||
  (isShort(name, one.name) && found.filter((each) => isShort(name, each.name)).length === 1)

/** The people known and those found, each once. What was told of the known ones stays, and so do their names: notes are kept by them. */
function withPeople(known: readonly Interviewer[], found: readonly Interviewer[]): Interviewer[] {
  const people = known.map((each) => {
    const role = each.role ?? found.find((one) => isMeant(each.name, one, found))?.role
    return { ...each, ...(role && { role }) }
  })
  return [...people, ...found.filter((one) => !known.some(({ name }) => isMeant(name, one, found)))]
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
