import type { Interview } from '../../core/draft.ts'
import { readCalendarEntry, type When } from './calendar-entry.ts'
import { partiesIn } from './company-in.ts'
import { decisionIn } from './decision-in.ts'
import { formatNames } from './facts.ts'
import { formatIn } from './format-in.ts'
import { peopleIn } from './people-in.ts'
import { roleIn } from './role-in.ts'
import { whenIn } from './when-in.ts'

/** One thing that a pasted text seems to say; the person confirms it. */
export interface Proposal {
  /** The name of the line in the form. */
  readonly label: string
  /** As a person reads it. */
  readonly shown: string
  readonly facts: Partial<Interview>
  /** Only a guess: not ticked until the person ticks it. */
  readonly unsure?: boolean
}

const advert =
  /\b(?:responsibilities|requirements|qualifications|what you(?:’|')?ll do|we(?: are|(?:’|')re) (?:looking for|seeking)|what you(?:’|')?(?:ll)? (?:bring|need)|who you are|person specification|you will need|about the role|your profile)\b/i

/** "2026-03-10T14:30" as "Tue 10 March 2026 at 14:30". */
function momentInWords(moment: string): string {
  const [day = '', time] = moment.split('T')
  const words = new Date(`${day}T12:00Z`).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return `${words.replace(',', '')}${time ? ` at ${time}` : ''}`
}

/** What in a calendar entry cannot be used, each with its line and field; [] for any other text. */
export const faultsOf = (source: string): readonly string[] => readCalendarEntry(source)?.faults ?? []

/** A proposal where there is something to show. */
const proposed = (
  label: string,
  shown: string | undefined,
  facts: Partial<Interview>,
  unsure = false,
): Proposal[] => (shown ? [{ label, shown, facts, unsure }] : [])

function whenProposed({ begins, ends, timeZone }: When, unsure: boolean | undefined): Proposal[] {
  const shown = `${momentInWords(begins)}${ends ? ` to ${ends.slice(11)}` : ''}`
  return proposed(
    'When',
    `${shown}${timeZone ? ` (${timeZone})` : ''}`,
    { interviewedAt: ends ?? begins, ...(timeZone ? { timeZone } : {}) },
    unsure,
  )
}

/**
 * What a pasted invitation, calendar entry, advert or signature seems to say. Proposals only: nothing is used until the person
 * confirms it. `today` settles words like "next Tuesday"; `known` is what the facts hold already: the candidate is often among
 * those invited, and is no interviewer.
 */
export function proposalsFrom(source: string, today: Date, known: Interview = {}): Proposal[] {
  const entry = readCalendarEntry(source)
  const text = entry?.words ?? source
  const isAdvert = text.length > 400 && advert.test(text)
  const invited = entry?.interviewers.length ? entry.interviewers : peopleIn(text)
  const { company, people, unsure } = partiesIn(text, invited, known, entry !== null)
  const role = roleIn(text)
  const decisionText = decisionIn(text)
  // The day of their answer is not the day of an interview.
  const rest = decisionText ? text.replace(decisionText, '') : text
  const read = entry?.when || isAdvert ? null : whenIn(rest, today, known.country)
  const when = entry?.when ?? read
  const format = formatIn(text)
  const names = people.map((each) => (each.role ? `${each.name} (${each.role})` : each.name))
  return [
    ...proposed('Company', company?.name, { company: company?.name }, company?.unsure),
    ...proposed('Role', role, { role }),
    ...(when ? whenProposed(when, read?.unsure) : []),
    ...proposed('Interviewers', names.join(', '), { interviewers: people }, unsure),
    ...proposed('How', format && formatNames[format], { format }),
    ...proposed('They decide', decisionText, { decisionText }),
    ...(isAdvert ? proposed('Job advert', `${text.trim().slice(0, 60)}…`, { advert: text.trim() }) : []),
  ]
}
