import type { Interview, Interviewer } from '../../core/draft.ts'
import { isDateTime } from '../../core/facts.ts'

interface Property {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

/** The properties of the first event of a calendar entry (iCalendar), folded lines joined. */
function propertiesOf(source: string): Property[] {
  const unfolded = source.replace(/\r?\n[ \t]/g, '')
  const from = unfolded.search(/BEGIN:VEVENT/i)
  const rest = from < 0 ? '' : unfolded.slice(from)
  const event = rest.slice(0, Math.max(0, rest.search(/END:VEVENT/i)))
  return event.split(/\r?\n/).flatMap((line) => {
    const match = /^([A-Z-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/i.exec(line)
    if (!match) return []
    const [, name = '', rest = '', value = ''] = match
    const parameters = Object.fromEntries(
      [...rest.matchAll(/;([A-Z-]+)=("[^"]*"|[^;]*)/gi)].map(([, key = '', text = '']) => [
        key.toUpperCase(),
        text.replaceAll('"', ''),
      ]),
    )
    const plain = value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1')
    return [{ name: name.toUpperCase(), parameters, value: plain }]
  })
}

/** "20260302T150000Z" as the local time of a zone, or as it stands. */
function localTime({ value, parameters }: Property): Pick<Interview, 'interviewedAt' | 'timeZone'> {
  const [, date = '', time, utc] = /^(\d{8})(?:T(\d{4})\d{2}(Z)?)?$/.exec(value) ?? []
  if (!date) return {}
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`
  const local = time ? `${day}T${time.slice(0, 2)}:${time.slice(2)}` : day
  if (!isDateTime(local)) return {}
  if (!time) return { interviewedAt: day }
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!utc) {
    const zone = parameters['TZID']
    return { interviewedAt: local, ...(zone && isZone(zone) ? { timeZone: zone } : {}) }
  }
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: here, dateStyle: 'short', timeStyle: 'short' })
  return { interviewedAt: parts.format(new Date(`${local}Z`)).replace(' ', 'T'), timeZone: here }
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** What a calendar entry says: day, time and zone, the people in it, and its words for further reading. */
export function readCalendarEntry(source: string): { facts: Interview; words: string } | null {
  if (!/BEGIN:VEVENT/i.test(source)) return null
  const properties = propertiesOf(source)
  const start = properties.find(({ name }) => name === 'DTSTART')
  const people = properties
    .filter(({ name }) => name === 'ORGANIZER' || name === 'ATTENDEE')
    .flatMap(({ parameters }): Interviewer[] => {
      const name = parameters['CN']
      return name && !name.includes('@') ? [{ name }] : []
    })
  const names = new Map(people.map((person) => [person.name, person]))
  const words = properties.filter(({ name }) => ['SUMMARY', 'DESCRIPTION', 'LOCATION'].includes(name))
  return {
    facts: {
      ...(start ? localTime(start) : {}),
      ...(names.size > 0 ? { interviewers: [...names.values()] } : {}),
    },
    words: words.map(({ value }) => value).join('\n'),
  }
}
