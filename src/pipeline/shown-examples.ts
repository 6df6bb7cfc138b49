import type { Interview } from '../core/draft.ts'
import type { ShownExample } from '../core/report.ts'
import type { Example, ExampleDraft, Rule } from '../language/rule.ts'

/** Most examples of a side, and characters of each, that a reader takes in. */
const most = { examples: 2, characters: 360 }

const read = (example: Example): ExampleDraft => (typeof example === 'string' ? { body: example } : example)

const dayOf = (date: string) =>
  new Date(`${date.slice(0, 10)}T00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The details that an example is read with, such as "interviewer Ana Reyes"; undefined where they take too long to tell. */
function givenBy(interview: Interview = {}): string | undefined {
  const { company, role, interviewers, interviewedAt, format, contactBy, candidate, advert, ...rest } =
    interview
  if (Object.keys(rest).length > 0) return undefined
  const people = interviewers?.map(({ name, role: work }) => `interviewer ${name}${work ? `, ${work}` : ''}`)
  return [
    company && `company ${company}`,
    role && `role ${role}`,
    ...(people ?? []),
    interviewedAt && `interview on ${dayOf(interviewedAt)}`,
    format && `interview by ${format}`,
    contactBy && `contact by ${contactBy}`,
    candidate?.name && `your name ${candidate.name}`,
    advert && `advert “${advert}”`,
  ]
    .filter(Boolean)
    .join('; ')
}

/** An example as it is shown; none where it is too long to read, or depends on what cannot be told. */
function shown({ body, subject, interview }: ExampleDraft): ShownExample[] {
  const given = givenBy(interview)
  // Where a subject is shown, its body is only there to make a draft.
  const text = subject === undefined ? body.replace(/<<|>>/g, '').trim() : `Subject: ${subject || '(empty)'}`
  return given === undefined || text.length > most.characters ? [] : [{ text, ...(given ? { given } : {}) }]
}

/** The first few that can be shown, each text once. */
function few(examples: readonly ExampleDraft[]): readonly ShownExample[] {
  const byText = new Map(examples.flatMap(shown).map((example) => [example.text, example]))
  return [...byText.values()].slice(0, most.examples)
}

/** Whether the fix mends all of it, and can be seen. */
const isMended = ({ body, fixed }: ExampleDraft) =>
  fixed !== undefined && body.split('<<').length === 2 && !/\p{Cf}/u.test(body)

/** The examples of a side that are marked `forReaders`; all others are tests. */
const chosen = (side: readonly Example[]) => side.map(read).filter(({ forReaders }) => forReaders)

/**
 * The few examples of a rule that advise a reader. Those marked `forReaders`, where a side has any. Otherwise faults, and beside
 * them what their fix makes of them, for a near miss is no model; or what meets a rule by itself, and what only half does.
 */
export function shownExamples({ type, examples }: Rule): Record<'good' | 'bad', readonly ShownExample[]> {
  const either = (marked: readonly ExampleDraft[], others: readonly ExampleDraft[]) =>
    few(marked.length > 0 ? marked : others)
  if (type === 'expect') {
    const { met, weak = [], missing } = examples
    const alone = (side: readonly Example[]) => side.map(read).filter(({ interview }) => !interview)
    return { good: either(chosen(met), alone(met)), bad: either(chosen([...weak, ...missing]), alone(weak)) }
  }
  const marked = chosen(examples.flagged)
  const flagged = marked.length > 0 ? marked : examples.flagged.map(read)
  const mended = flagged.filter((example) => isMended(example) && shown(example).length > 0)
  const others = flagged.filter(({ fixed }) => fixed === undefined)
  const fixed = mended.map((example) => ({ body: example.fixed ?? '' }))
  return {
    good: either(chosen(examples.clean), fixed),
    bad: few([...mended.slice(0, most.examples), ...others]),
  }
}
