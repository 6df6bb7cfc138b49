import type { Interview, Interviewer } from '../../core/draft.ts'
import { surnameTitles } from '../../core/titles.ts'

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

const greeting = /^(?:dear|hi|hello|good (?:morning|afternoon|evening)),? ([^,!\n]{1,60})(?:[,!\n]|$)/i
const title = new RegExp(`\\b(?:${surnameTitles})\\b`, 'i')

/** The one of them whom the first line greets: "Dear Ms Berg", but neither "Dear Ola and Ana" nor "Dear team". */
export function addresseeOf(body: string, people: readonly Interviewer[]): string | undefined {
  const [, greeted = ''] = greeting.exec(body.trimStart()) ?? []
  const words = wordsOf(greeted.replace(title, ''))
  const [one, other] = people.filter(({ name }) => words.every((word) => wordsOf(name).includes(word)))
  return words.length === 0 || other ? undefined : one?.name
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
