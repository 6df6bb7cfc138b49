import type { ParsedComponents } from 'chrono-node'
import * as chrono from 'chrono-node/en'
import { Temporal } from 'temporal-polyfill'
import type { Interview, Interviewer } from '../../core/draft.ts'
import { capitalized } from '../../core/words.ts'
import { endOf, readCalendarEntry, type When } from './calendar-entry.ts'
import { emailsIn } from './emails-in.ts'
import { formatNames } from './facts.ts'
import { withPlainDates } from './numeric-dates.ts'
import { job, peopleIn } from './people-in.ts'

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

const company = new RegExp(
  String.raw`\b(?:[Ii]nterview(?:ing)? (?:with|at)|(?:role|position|post|vacancy|job|opening|team) (?:at|with)|about joining|[Jj]oin(?:ing)? us at|[Oo]n behalf of|[Ww]elcome to|Company:|Employer:) ?((?:\p{Lu}[\p{L}\p{N}&'’-]*)(?: (?:&|and|of) (?=\p{Lu})| (?=\p{Lu}))?(?:\p{Lu}[\p{L}\p{N}&'’-]*(?: (?=\p{Lu}))?){0,3})`,
  'gu',
)
const role = new RegExp(
  String.raw`(?:Job title|Position|Role|Vacancy): *([^\n]{3,60})|\bfor (?:the|our|a|an) (?:(?:role|position|post|job) of )?(?:an? )?([\p{L}][\p{L} /&-]{2,45}?) (?:role|position|post|vacancy|opening|job)\b|\b(?:role|position|post) of (?:an? )?([\p{L}][\p{L} /&-]{2,40}?)(?= (?:at|with|in)\b|[,.\n])`,
  'iu',
)
/** "your application for Route Planner": capital words that name a job. */
const title =
  /\b(?:applying|application|applied|interview(?:ing)?)(?: you)? (?:for|as) (?:the |our |an? )?(\p{Lu}[\p{L}&/-]+(?: (?:(?:of|and|for) )?\p{Lu}[\p{L}&/-]+){0,4})/u
const hearing =
  /\b(?:hear|decision|decide|let (?:you|candidates|applicants|everyone|all) know|(?:tell|inform|notify) (?:you|candidates|applicants|everyone)(?= (?:by|before|within|no)\b)|get back|be in touch|update you|next steps|outcome|a yes or (?:a )?no)\b/i
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const promise = new RegExp(
  [
    String.raw`\b(?:by|within|in|before|on|during|early|late|next|this|(?:at )?the end of|a|one|two|no later than)\b[^.,;\n]{0,30}?\b(?:tomorrow|(?:day|week|fortnight|month|monday|tuesday|wednesday|thursday|friday)s?|${month})\b(?: or two| after next| following\b|,? (?:the )?(?:${month} )?\d{1,2}(?:st|nd|rd|th)?(?![\d:])(?: (?:of )?${month})?)?`,
    // "by 12/14", "no later than 18.12.2026", "before the 7th", and not "by 10.30".
    String.raw`\b(?:by|before|on|no later than) (?:the )?(?:\d{1,2}(?:st|nd|rd|th|\/\d{1,2}(?:\/\d{2,4})?|\.(?:0?[1-9]|1[0-2])(?:\.(?:\d{2,4})?)?)(?![\d:])|20\d\d-\d\d-\d\d)`,
  ].join('|'),
  'i',
)
const advert =
  /\b(?:responsibilities|requirements|qualifications|what you(?:’|')?ll do|we(?: are|(?:’|')re) (?:looking for|seeking)|what you(?:’|')?(?:ll)? (?:bring|need)|who you are|person specification|you will need|about the role|your profile)\b/i
const freeMail = /^(?:gmail|outlook|hotmail|yahoo|icloud|gmx|proton|protonmail|aol|live|web|mail)\./i

const formats: readonly (readonly [NonNullable<Interview['format']>, RegExp])[] = [
  ['one-way', /\b(?:one-way|pre-?recorded|hirevue|record your answers)\b/i],
  ['video', /\b(?:zoom|teams|google meet|webex|skype|video (?:call|interview)|meet\.google)\b/i],
  ['phone', /\b(?:by phone|phone (?:call|screen|interview)|telephone|call you (?:at|on))\b/i],
  ['in-person', /\b(?:in person|on[- ]site|at our (?:office|offices|site)|reception|visitor)\b/i],
]

const zones: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  GMT: 'Europe/London',
  BST: 'Europe/London',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
}

const two = (number: number) => String(number).padStart(2, '0')

function localTime(on: ParsedComponents): string {
  const day = `${on.get('year')}-${two(on.get('month')!)}-${two(on.get('day')!)}`
  return on.isCertain('hour') ? `${day}T${two(on.get('hour')!)}:${two(on.get('minute') ?? 0)}` : day
}

const lengths: Readonly<Record<string, number>> = {
  'half an hour': 30,
  'an hour': 60,
  'one hour': 60,
  'an hour and a half': 90,
  'two hours': 120,
}

/** Length of the interview in minutes, from words such as "It lasts about 45 minutes". */
function lengthIn(text: string): number | undefined {
  const [, count, unit = '', words = ''] =
    /\b(?:takes?|lasts?|duration:?|allow|will be|for) (?:about |around |approximately |roughly |up to )?(?:(\d{1,3})[ -]?(m|h)(?:in|our|r)|(an hour and a half|half an hour|an hour|one hour|two hours)\b)/i.exec(
      text,
    ) ?? []
  return count ? Number(count) * (/h/i.test(unit) ? 60 : 1) : lengths[words.toLowerCase()]
}

/** "Time: 11:15" on a line of its own, under the day. */
const ownLine = /\n[^\S\n]*(?:start(?:ing)? )?time:? (?=\d)/gi
/** "12 March, 10 to 11": no year of two digits. */
const hours =
  /(?<=\d(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}),? (?=\d{1,2} ?(?:to|until|[-–]) ?\d)/gi

/**
 * The day and time that the text names; of several, the first that has a time. The day an email was sent does not count, but
 * "tomorrow" in it counts from that day.
 */
function whenIn(source: string, today: Date, country: string | undefined): When | null {
  const day = Temporal.PlainDate.from({
    year: today.getFullYear(),
    month: today.getMonth() + 1,
    day: today.getDate(),
  })
  const { locale } = Intl.DateTimeFormat().resolvedOptions()
  const plain = (words: string) => withPlainDates(words, day, country, locale)
  const found = emailsIn(source).flatMap(({ sent, body }) => {
    const written = chrono.parseDate(plain(sent), today)
    const text = plain(body).replace(ownLine, ' at ').replace(hours, ' at ')
    return chrono
      .parse(text, written && written < today ? written : today)
      .filter(({ start }) => start.isCertain('day') || start.isCertain('weekday'))
      .map(({ start, end, text: words, index }) => ({ start, end, words, index, text }))
  })
  const best = found.find(({ start }) => start.isCertain('hour')) ?? found[0]
  if (!best) return null
  const begins = localTime(best.start)
  if (!best.start.isCertain('hour')) return { begins }
  const zone = /\b([A-Z]{2,4})\b/.exec(
    best.text.slice(best.index + 4, best.index + best.words.length + 8),
  )?.[1]
  const minutes = lengthIn(best.text)
  const ends = best.end
    ? localTime(best.end)
    : minutes && Temporal.PlainDateTime.from(begins).add({ minutes }).toString({ smallestUnit: 'minute' })
  return { begins, ends: endOf(begins, ends || undefined), timeZone: zones[zone ?? ''] }
}

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

/** The words after "you will hear from us": "within two weeks". */
function promiseIn(text: string): string | null {
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    const at = hearing.exec(sentence)
    const words = at && (promise.exec(sentence.slice(at.index + at[0].length)) ?? promise.exec(sentence))
    if (words) return words[0].trim()
  }
  return null
}

/** A name of capital words that begins with the letters of a domain: "North Quay Port Authority" of "northquay". */
function spelledOut(host: string, text: string): string | undefined {
  const letters = host.replaceAll('-', '').toLowerCase()
  const names = text.matchAll(
    /(?<![\p{L}@.])\p{Lu}[\p{L}\d'’-]*(?: (?:(?:&|and|of) )?\p{Lu}[\p{L}\d'’-]*){0,5}(?!\p{L}|@|\.\w)/gu,
  )
  return [...names]
    .map(([name]) => name)
    .find((name) => {
      const words = name.toLowerCase().split(' ')
      return words.some(
        (_, count) =>
          words
            .slice(0, count + 1)
            .join('')
            .replace(/[^\p{L}\d]/gu, '') === letters,
      )
    })
}

/**
 * The company a text names, without `people`: in "an interview with Ana Duarte" she is no company. A domain that the text does
 * not spell out is only a guess.
 */
function companyIn(text: string, people: readonly Interviewer[]): { name: string; unsure?: boolean } | null {
  const named = [...text.matchAll(company)].map(([, words = '']) => words.trim())
  const employer = named.find((words) => !people.some(({ name }) => name.startsWith(words)))
  if (employer) return { name: employer }
  const [domain] = [...text.matchAll(/@([a-z0-9-]+)\.[a-z.]{2,12}\b/gi)].filter(
    ([whole]) => !freeMail.test(whole.slice(1)),
  )
  if (!domain) return null
  const [, host = ''] = domain
  const name = spelledOut(host, text)
  return name ? { name } : { name: capitalized(host), unsure: true }
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}'’-]+/gu) ?? []

/** Whether two names belong to one person: "Berg, Ola" and "Ola M. Berg", but not "Ola Berg" and "Ola" or "Ola Roth". */
function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const shared = first.filter((word) => second.includes(word)).length
  const fewer = Math.min(first.length, second.length)
  return shared > 0 && shared === fewer && (fewer > 1 || first.length === second.length)
}

/** What in a calendar entry cannot be used, each with its line and field; [] for any other text. */
export const faultsOf = (source: string): readonly string[] => readCalendarEntry(source)?.faults ?? []

/**
 * What a pasted invitation, calendar entry, advert or signature seems to say. Proposals only: nothing is used until the person
 * confirms it. `today` settles words like "next Tuesday"; `known` is what the facts hold already: the candidate is often among
 * those invited, and is no interviewer.
 */
export function proposalsFrom(source: string, today: Date, known: Interview = {}): Proposal[] {
  const entry = readCalendarEntry(source)
  const text = entry?.words ?? source
  const proposals: Proposal[] = []
  const propose = (
    label: string,
    shown: string | null | undefined,
    facts: Partial<Interview>,
    unsure = false,
  ) => {
    if (shown) proposals.push({ label, shown, facts, unsure })
  }
  const isAdvert = text.length > 400 && advert.test(text)
  const invited = entry?.interviewers.length ? entry.interviewers : peopleIn(text)
  const people = invited.filter(({ name }) => !isSamePerson(name, known.candidate?.name ?? ''))
  const at = companyIn(text, people)
  propose('Company', at?.name, { company: at?.name }, at?.unsure)
  const [, byLabel, before, after] = role.exec(text) ?? []
  const [, titled] = title.exec(text) ?? []
  const post = (byLabel ?? before ?? after ?? (titled && job.test(titled) ? titled : undefined))?.trim()
  propose('Role', post, { role: post })
  const said = promiseIn(text)
  // The day of their answer is not the day of an interview.
  const others = said ? text.replace(said, '') : text
  const when = entry?.when ?? (isAdvert ? null : whenIn(others, today, known.country))
  if (when) {
    const { begins, ends, timeZone } = when
    const shown = `${momentInWords(begins)}${ends ? ` to ${ends.slice(11)}` : ''}`
    propose('When', `${shown}${timeZone ? ` (${timeZone})` : ''}`, {
      interviewedAt: ends ?? begins,
      ...(timeZone ? { timeZone } : {}),
    })
  }
  propose(
    'Interviewers',
    people.map((each) => (each.role ? `${each.name} (${each.role})` : each.name)).join(', '),
    {
      interviewers: people,
    },
  )
  const [format] = formats.find(([, words]) => words.test(text)) ?? []
  propose('How', format && formatNames[format], { format })
  propose('They decide', said, { decisionText: said ?? undefined })
  if (isAdvert) propose('Job advert', `${text.trim().slice(0, 60)}…`, { advert: text.trim() })
  return proposals
}
