import type { ParsedComponents } from 'chrono-node'
import * as chrono from 'chrono-node/en'
import { Temporal } from 'temporal-polyfill'
import { monthNames } from '../../core/calendar-names.ts'
import type { Interview, Interviewer } from '../../core/draft.ts'
import { capitalized } from '../../core/words.ts'
import { endOf, readCalendarEntry, type When } from './calendar-entry.ts'
import { emailsIn } from './emails-in.ts'
import { formatNames } from './facts.ts'
import { withPlainDates } from './numeric-dates.ts'
import { job, peopleIn } from './people-in.ts'
import { isTakenBack, withPlainTimes } from './plain-times.ts'

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
  String.raw`\b(?:[Ii]nterview(?:ing)? (?:with|at)|(?:role|position|post|vacancy|job|opening|team)(?: of [\p{L} /&()-]{2,40}?)? (?:at|with)|about joining|[Aa]ppl(?:ying|ied|ication) to|[Gg]reetings from|[Jj]oin(?:ing)? us at|[Oo]n behalf of|[Ww]elcome to|Company:|Employer:) ?((?:\p{Lu}[\p{L}\p{N}&'’-]*)(?: (?:&|and|of) (?=\p{Lu})| (?=\p{Lu}))?(?:\p{Lu}[\p{L}\p{N}&'’-]*(?: (?=\p{Lu}))?){0,3})`,
  'gu',
)
const role = new RegExp(
  String.raw`(?:Job title|Position|Role|Vacancy): *([^\n]{3,60})|\bfor (?:the|our|a|an) (?:(?:role|position|post|job) of )?(?:an? )?(\p{L}(?:(?! for (?:the|our|an?) )[\p{L} /&-]){2,45}?) (?:role|position|post|vacancy|opening|job)\b|\b(?:role|position|post) of (?:an? )?([\p{L}][\p{L} /&-]{2,40}?)(?= (?:at|with|in|on|has|is|will|to)\b|[,.;:(\n]|$)`,
  'iu',
)
/** "your application for Route Planner": capital words that name a job. */
const title =
  /\b(?:applying|application|applied|interview(?:ing)?)(?: you)? (?:for|as) (?:the |our |an? )?(\p{Lu}[\p{L}&/-]+(?: (?:(?:of|and|for) )?\p{Lu}[\p{L}&/-]+){0,4})/u
const hearing =
  /\b(?:hear|decision|decide|let (?:you|candidates|applicants|everyone|all) know|(?:tell|inform|notify) (?:you|candidates|applicants|everyone)(?= (?:by|before|within|no)\b)|get back|be in touch|update you|next steps|outcome|a yes or (?:a )?no)\b/i
const month = `(?:${monthNames.join('|')})`
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

/** "Interviews are from 9 to 3; yours is | at 11.20". */
const ownTime =
  /\b(?:yours|your (?:slot|time|turn|interview)|you|we)(?: will)? (?:is|are|be|starts?|begins?)(?: on)? $/i

/**
 * The day and time that the text names; of several, the first that has a time. The day an email was sent does not count, but
 * "tomorrow" in it counts from that day. A day that they took back does not count either; `unsure`: which one holds is unclear.
 */
function whenIn(
  source: string,
  today: Date,
  country: string | undefined,
): (When & { readonly unsure?: boolean }) | null {
  const day = Temporal.PlainDate.from({
    year: today.getFullYear(),
    month: today.getMonth() + 1,
    day: today.getDate(),
  })
  const { locale } = Intl.DateTimeFormat().resolvedOptions()
  const plain = (words: string) => withPlainDates(words, day, country, locale)
  const found = emailsIn(source).flatMap(({ sent, body }) => {
    const written = chrono.parseDate(plain(sent), today)
    const text = withPlainTimes(plain(body), day)
    const moments = chrono.parse(text, written && written < today ? written : today)
    const own = moments.find(
      ({ start, index }) => start.isCertain('hour') && ownTime.test(text.slice(0, index)),
    )
    return moments
      .filter(
        ({ start, text: words }) => words !== 'now' && (start.isCertain('day') || start.isCertain('weekday')),
      )
      .map(({ start, end, text: words, index }) => {
        const old = isTakenBack(text.slice(0, index), text.slice(index + words.length))
        // "from Tuesday to Thursday": the second holds.
        return old && end
          ? { start: end, end: null, words, index, text, own, old: false, moved: true }
          : { start, end, words, index, text, own, old, moved: old }
      })
  })
  const left = found.filter(({ old }) => !old)
  const ahead = left.length > 0 ? left : found
  const best = ahead.find(({ start }) => start.isCertain('hour')) ?? ahead[0]
  if (!best) return null
  const days = new Set(left.map(({ start }) => localTime(start).slice(0, 10)))
  const unsure = found.some(({ moved }) => moved) && days.size !== 1
  const time = best.start.isCertain('hour') ? best.start : best.own?.start
  const begins = `${localTime(best.start).slice(0, 10)}${time ? localTime(time).slice(10) : ''}`
  if (!time) return { begins, unsure }
  const zone = /\b([A-Z]{2,4})\b/.exec(
    best.text.slice(best.index + 4, best.index + best.words.length + 8),
  )?.[1]
  const minutes = lengthIn(best.text)
  const ends = best.end
    ? localTime(best.end)
    : minutes && Temporal.PlainDateTime.from(begins).add({ minutes }).toString({ smallestUnit: 'minute' })
  return { begins, ends: endOf(begins, ends || undefined), timeZone: zones[zone ?? ''], unsure }
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

/** Where the words of a job have ended: "the post of Clerk and | meet with Ana Duarte". */
const jobEnds = /[,.;\n]|\b(?:and|at|on|you|will|interview|meet(?:ing)?|talk|call)\b/i
const ofJob = /\b(?:role|position|post) of |\b(?:role|position|post|vacancy|job|opening) $/i

/** Whether a name stands behind a job, as an employer's does and a person's may: "the position of Clerk with Marsh Bell". */
function mayBeEmployer({ name, role }: Interviewer, text: string): boolean {
  const at = text.indexOf(`with ${name}`)
  if (role || at < 0) return false
  // "with Ana Duarte and Tom Reyes" names people.
  if (/^(?:,? and|,| &) \p{Lu}/u.test(text.slice(at + name.length + 5))) return false
  const before = text.slice(0, at).split(jobEnds).at(-1) ?? ''
  return ofJob.test(before) || job.test(before.trimEnd().split(/\s/).at(-1) ?? '')
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
  const listed = invited.filter(({ name }) => !isSamePerson(name, known.candidate?.name ?? ''))
  const isEmployer = (each: Interviewer) =>
    known.company ? each.name === known.company : !entry && mayBeEmployer(each, text)
  const others = listed.filter((each) => !isEmployer(each))
  const people = others.length > 0 || known.company ? others : listed
  const employer = companyIn(text, people)
  // One name behind the job, and nothing else to tell what it is.
  const either = employer || people !== listed ? undefined : listed[0]
  const at = employer ?? (either && { name: either.name, unsure: true })
  propose('Company', at?.name, { company: at?.name }, at?.unsure)
  const [, byLabel, before, after] = role.exec(text) ?? []
  const [, titled] = title.exec(text) ?? []
  const post = (byLabel ?? before ?? after ?? (titled && job.test(titled) ? titled : undefined))?.trim()
  propose('Role', post, { role: post })
  const said = promiseIn(text)
  // The day of their answer is not the day of an interview.
  const rest = said ? text.replace(said, '') : text
  const read = entry?.when || isAdvert ? null : whenIn(rest, today, known.country)
  const when = entry?.when ?? read
  if (when) {
    const { begins, ends, timeZone } = when
    const shown = `${momentInWords(begins)}${ends ? ` to ${ends.slice(11)}` : ''}`
    propose(
      'When',
      `${shown}${timeZone ? ` (${timeZone})` : ''}`,
      { interviewedAt: ends ?? begins, ...(timeZone ? { timeZone } : {}) },
      read?.unsure,
    )
  }
  propose(
    'Interviewers',
    people.map((each) => (each.role ? `${each.name} (${each.role})` : each.name)).join(', '),
    {
      interviewers: people,
    },
    either !== undefined,
  )
  const [format] = formats.find(([, words]) => words.test(text)) ?? []
  propose('How', format && formatNames[format], { format })
  propose('They decide', said, { decisionText: said ?? undefined })
  if (isAdvert) propose('Job advert', `${text.trim().slice(0, 60)}…`, { advert: text.trim() })
  return proposals
}
