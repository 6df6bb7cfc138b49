import type { Interviewer } from '../../core/draft.ts'
import { isDateTime, isZone } from '../../core/facts.ts'

interface Property {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
  /** The number of its first line, from 1. */
  readonly line: number
}

/** The lines of a calendar entry (iCalendar), with folded lines joined, each with its number. */
function linesOf(source: string): { text: string; line: number }[] {
  const lines: { text: string; line: number }[] = []
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const folded = /^[ \t]/.test(text) ? lines.at(-1) : undefined
    if (folded) folded.text += text.slice(1)
    else lines.push({ text, line: index + 1 })
  }
  return lines
}

/** The lines without nested parts: an alarm has texts and attendees of its own. */
function withoutParts<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  let depth = 0
  return lines.filter(({ text }) => {
    if (/^BEGIN:/i.test(text)) depth++
    const own = depth === 0
    if (/^END:/i.test(text)) depth--
    return own
  })
}

/** The properties of its first event, and whether that event is complete. */
function propertiesOf(source: string): { properties: Property[]; ended: boolean } {
  const lines = linesOf(source)
  const from = lines.findIndex(({ text }) => /BEGIN:VEVENT/i.test(text))
  const rest = lines.slice(from + 1)
  const end = rest.findIndex(({ text }) => /END:VEVENT/i.test(text))
  const properties = withoutParts(rest.slice(0, Math.max(0, end))).flatMap(({ text, line }) => {
    const match = /^([A-Z-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/i.exec(text)
    if (!match) return []
    const [, name = '', more = '', value = ''] = match
    const parameters = Object.fromEntries(
      [...more.matchAll(/;([A-Z-]+)=("[^"]*"|[^;]*)/gi)].map(([, key = '', text = '']) => [
        key.toUpperCase(),
        text.replaceAll('"', ''),
      ]),
    )
    const plain = value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1')
    return [{ name: name.toUpperCase(), parameters, value: plain, line }]
  })
  return { properties, ended: end >= 0 }
}

/** "20260302T150000Z" as the local time of a zone, or as it stands. */
function localTime({ value, parameters }: Property): { moment?: string; timeZone?: string } {
  const [, date = '', time, utc] = /^(\d{8})(?:T(\d{4})\d{2}(Z)?)?$/.exec(value) ?? []
  if (!date) return {}
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`
  const local = time ? `${day}T${time.slice(0, 2)}:${time.slice(2)}` : day
  if (!isDateTime(local)) return {}
  if (!time) return { moment: day }
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!utc) {
    const zone = parameters['TZID']
    return { moment: local, ...(zone && isZone(zone) ? { timeZone: zone } : {}) }
  }
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: here, dateStyle: 'short', timeStyle: 'short' })
  return { moment: parts.format(new Date(`${local}Z`)).replace(' ', 'T'), timeZone: here }
}

/** When an interview takes place: local times in `timeZone`, or only a day. */
export interface When {
  readonly begins: string
  /** The end, where it is given and on the same day. */
  readonly ends?: string | undefined
  readonly timeZone?: string | undefined
}

/** What a calendar entry says. */
interface CalendarEntry {
  readonly when: When | null
  readonly interviewers: readonly Interviewer[]
  /** Its texts, for further reading. */
  readonly words: string
  /** What could not be used, for the person: "Line 3, DTSTART: …". */
  readonly faults: readonly string[]
}

/** The end of an interview, if it is a later time on the same day. */
export function endOf(begins: string, ends: string | undefined): string | undefined {
  return ends && begins.includes('T') && ends > begins && ends.slice(0, 10) === begins.slice(0, 10)
    ? ends
    : undefined
}

/** Why the start of an event cannot be used. */
function faultsOf(start: Property | undefined, begins?: string, timeZone?: string): string[] {
  if (!start) return ['The entry has no DTSTART, so it does not say when it begins.']
  const at = `Line ${start.line}, DTSTART:`
  if (!begins) return [`${at} “${start.value}” should be a date such as 20260318T113000.`]
  const zone = start.parameters['TZID']
  return zone && !timeZone ? [`${at} “${zone}” should be a time zone such as Europe/London.`] : []
}

/** Invited things that are no people: a room, a projector, a mailing list. */
const noPerson = /^(?:room|resource|group)$/i

/** "Interview: Ola Berg" names the candidate, "Interview with Ines Roth" the other side. */
const withThem = /\b(?:with|by|meets?|and|&) $/i

/** Reads a calendar entry; null for any other text. */
export function readCalendarEntry(source: string): CalendarEntry | null {
  if (!/BEGIN:VEVENT/i.test(source)) return null
  const { properties, ended } = propertiesOf(source)
  const start = properties.find(({ name }) => name === 'DTSTART')
  const end = properties.find(({ name }) => name === 'DTEND')
  const { moment: begins, timeZone } = start ? localTime(start) : {}
  const ends = end && localTime(end).moment
  const people = properties
    .filter(({ name }) => name === 'ORGANIZER' || name === 'ATTENDEE')
    .flatMap(({ parameters }): Interviewer[] => {
      const { CN: name, CUTYPE: type = '' } = parameters
      return name && !name.includes('@') && !noPerson.test(type) ? [{ name }] : []
    })
  const title = properties.find(({ name }) => name === 'SUMMARY')?.value ?? ''
  const names = new Map(people.map((person) => [person.name, person]))
  const entitled = [...names.keys()].filter((name) => title.includes(name))
  const [candidate = ''] = entitled.length === 1 ? entitled : []
  const organizer = properties.find(({ name }) => name === 'ORGANIZER')?.parameters['CN']
  if (candidate !== organizer && !withThem.test(title.slice(0, title.indexOf(candidate))))
    names.delete(candidate)
  const words = properties.filter(({ name }) => ['SUMMARY', 'DESCRIPTION', 'LOCATION'].includes(name))
  return {
    when: begins === undefined ? null : { begins, ends: endOf(begins, ends), timeZone },
    interviewers: [...names.values()],
    words: words.map(({ value }) => value).join('\n'),
    faults: ended ? faultsOf(start, begins, timeZone) : ['The entry has no END:VEVENT, so it was cut off.'],
  }
}
