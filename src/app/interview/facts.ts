import { countryCode, worldNames } from '../../core/countries.ts'
import type { Interview } from '../../core/draft.ts'
import { FactsError, parseInterview } from '../../core/facts.ts'
import { applicationName } from '../application-name.ts'
import type { Session } from '../session.svelte.ts'

/** The facts with one of them set; an empty text or list removes it. */
export function withFact<K extends keyof Interview>(
  facts: Interview,
  key: K,
  value: Interview[K] | '',
): Interview {
  const { [key]: _, ...rest } = facts
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return empty ? rest : { ...rest, [key]: typeof value === 'string' ? value.trim() : value }
}

/** Why facts cannot be true; undefined where they can. */
export function faultOf(facts: Interview): string | undefined {
  try {
    parseInterview(facts)
  } catch (error) {
    if (error instanceof FactsError) return error.message.replace(/^\S+/, 'This')
    throw error
  }
  return undefined
}

/** Accepts the facts if they can be true; otherwise changes nothing and returns what is wrong. */
export function accept(session: Session, facts: Interview): string | undefined {
  const fault = faultOf(facts)
  if (fault === undefined) session.setInterview(facts)
  return fault
}

/** Sets one of the facts; an empty text or list removes it. Returns what is wrong where it cannot be true. */
export const setFact = <K extends keyof Interview>(
  session: Session,
  key: K,
  value: Interview[K] | '',
): string | undefined => accept(session, withFact(session.interview, key, value))

/** Why a country is of no use, where it is none that we know. */
export const strangeCountry = (country = ''): string | undefined =>
  country && !countryCode(country)
    ? `We know no country “${country}”, so no public holidays are counted. Choose one from the list, or leave this empty.`
    : undefined

/** Why the day of a message that came or went cannot be right. `today`: `YYYY-MM-DD`. */
export const stillToCome = (at: string, today: string): string | undefined =>
  at.slice(0, 10) > today ? 'This day is still to come. Please check it.' : undefined

/** Why the day they named cannot be right. */
export const beforeInterview = ({ decisionBy, interviewedAt }: Interview): string | undefined =>
  decisionBy && interviewedAt && decisionBy.slice(0, 10) < interviewedAt.slice(0, 10)
    ? 'This is before the interview, so the plan leaves it out. Please check both days.'
    : undefined

/** Whether anything is told that the form keeps folded. */
export const tellsMore = (facts: Interview): boolean =>
  Boolean(
    facts.format ??
    facts.round ??
    facts.contactBy ??
    facts.country ??
    facts.offerDeadline ??
    facts.values ??
    facts.attachments ??
    facts.advert,
  )

/** How people meet, as the form and what is read from a text say it. */
export const formatNames: Readonly<Record<NonNullable<Interview['format']>, string>> = {
  'in-person': 'In person',
  video: 'By video',
  phone: 'By phone',
  'one-way': 'Recorded, one-way',
}

/** How an employer keeps in touch. */
export const contactNames: Readonly<Record<NonNullable<Interview['contactBy']>, string>> = {
  email: 'Email',
  phone: 'Phone',
  agency: 'Through an agency',
}

/** Whether the value of a select is one of those that have a name. */
export const isOneOf = <K extends string>(names: Readonly<Record<K, string>>, value: string): value is K =>
  Object.hasOwn(names, value)

/** "rota, invoices" as a list. */
export const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** A moment made from the day and time fields: no day, no moment. */
export const momentOf = (day: string, time: string): string => (day && time ? `${day}T${time}` : day)

/** The time zone of this device, for a moment entered here. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The name of an interview in a list: its day where it has no other name. */
export function nameOf(facts: Interview): string {
  const { interviewedAt } = facts
  const name = applicationName(facts)
  if (name || !interviewedAt) return name || 'Interview without a name'
  const day = new Date(`${interviewedAt.slice(0, 10)}T12:00Z`)
  return `Interview of ${day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })}`
}

/** English names of all countries. */
export const countryNames = (): string[] =>
  [...new Set(worldNames('region').values())].toSorted((one, other) => one.localeCompare(other))
