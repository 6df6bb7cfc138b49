import { Temporal } from 'temporal-polyfill'
import { countryCode, writesMonthFirst } from '../core/countries.ts'
import type { Interview, ReceivedMessage, SentMessage } from '../core/draft.ts'
import type { MessageKind } from '../core/kinds.ts'
import { latestOf, weekdaysOnly, workdayFrom, workdayUntil, type Calendar, type Day } from './calendar.ts'
import { banIn, type Ban } from './promise/ban.ts'
import { isAmbiguous, isFar, isUnread, promiseIn, type Said } from './promise/index.ts'
import { invitationFrom, toldIn, type Invitation } from './promise/invitation.ts'
import { months } from './promise/months.ts'
import { ownDeadline } from './promise/own-offer.ts'
import { isRefusal } from './promise/refusal.ts'

/** What the facts say about the state of things on a given day. */
export interface Situation {
  readonly facts: Interview
  readonly now: Temporal.PlainDateTime
  readonly today: Day
  readonly calendar: Calendar
  /** The country code, where it is known. */
  readonly country: string | null
  readonly interviewDay: Day | null
  /** The latest working day by which they promised to decide, unless they have written since. */
  readonly promised: Day | null
  /** The latest day as they named it, a working day or not; null where none is promised. */
  readonly named: Day | null
  /** Whether that day is our reading of words such as "early December". */
  readonly guessed: boolean
  /** Their message from which that day is counted: "another week". */
  readonly countedFrom: Day | null
  /** A day before which, by their words, nothing is expected, where they promised none. */
  readonly notBefore: Day | null
  /** Whether their words contain a date such as 5/6 whose reading nothing decides. */
  readonly ambiguous: boolean
  /** Whether their words seem to name a time that cannot be read, and no day is known. */
  readonly unread: boolean
  /** Whether that time may lie months ahead: "after the summer". */
  readonly far: boolean
  /** What they asked the candidate not to do, without a day from which it is fine. */
  readonly ban: Ban | null
  /** Their invitation to call or write, unless an answer has overtaken it. */
  readonly invited: Invitation | null
  /** The last message from the employer since the interview. */
  readonly answer: { readonly day: Day; readonly about: string } | null
  /** The day of their offer, while the candidate has not written or called since: the next word is the candidate's. */
  readonly offered: Day | null
  /** Messages that asked for an answer and have none so far; oldest first. */
  readonly unanswered: readonly SentMessage[]
  /** The day the last thanks for this interview went out. */
  readonly thanked: Day | null
  /** The day by which another employer wants an answer, if it is still ahead. */
  readonly offerDeadline: Day | null
  /** Whether so much time has passed since the last event that nobody is waiting any more. */
  readonly over: boolean
}

/** The day of a `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export const dayOf = (at: string): Day => Temporal.PlainDate.from(at.slice(0, 10))
const compareDays = Temporal.PlainDate.compare

/** Whether the day of a message is still ahead. It may already be tomorrow where the person is. */
export const isAhead = (at: string, today: Day): boolean => today.until(dayOf(at)).days > 1

/** Days without a word from either side after which an application is over. Our choice. */
const forgotten = 180

/** Whether one moment is later than another; a bare day counts as equal to any time on it. */
function later(one: string, other: string): boolean {
  const [dayOnly, same] = [one.length === 10 || other.length === 10, one.slice(0, 10) === other.slice(0, 10)]
  return dayOnly && same ? false : one > other
}

/** Two messages less than this many days apart read as pressure. */
export const tooSoonAfter = 3

/** Whether it is too soon for another message after the last one. */
export const isTooSoon = (last: SentMessage | undefined, today: Day): boolean =>
  last !== undefined && today.since(dayOf(last.at)).days < tooSoonAfter

const chasers: readonly MessageKind[] = ['check-in', 'final-follow-up', 'phone-script']

function workdayOf(day: Day, told: Said): Day | null {
  const { on, calendar = weekdaysOnly } = told
  if (on && compareDays(day, on) < 0) return null
  if (on?.equals(day)) return on
  const workday = workdayUntil(day, calendar)
  // "By Sunday", said on a Friday, does not promise an answer that Friday.
  return on && compareDays(workday, on) <= 0 ? workdayFrom(day, calendar) : workday
}

/** Whether a message received on a day overtakes an invitation: on or after its days, or where it only applied to silence. */
const overtakes = (day: Day, { days, conditional }: Invitation) =>
  conditional || (days !== null && compareDays(day, days.first) >= 0)

const span = '(?:days?|weeks?|wks?|fortnight|months?)'
/** "another week", "two more weeks", "a week longer": counts on from their latest message. */
const further = new RegExp(
  `\\b(?:another|(?:more|further|extra|additional)(?! than\\b))(?: (?:few|couple of|full|good|working|business|one|two|three|four|five|six|ten|\\d+)){0,3} ${span}\\b|\\b${span} (?:more|longer|extra)\\b(?! than\\b)`,
)
/** Words without a calendar date, which may count from a message as well as from the interview. */
const counted = /\b(?:days?|weeks?|wks?|fortnight|tomorrow|weekend|(?:mon|tues|wednes|thurs|fri)day)\b/
const dated = new RegExp(
  `\\d(?:st|nd|rd|th)\\b|\\d[./]\\d|\\d{4}-|\\b(?:the|this|next) month\\b|${months.join('|')}`,
)

/**
 * The message that the words came with, if they count on from it or would have been over by then; null where they date from the
 * interview.
 */
function messageOf(words: string, told: Said, last: Day | null): Day | null {
  if (!last || !told.on || dated.test(words)) return null
  if (further.test(words)) return last
  const by = counted.test(words) ? promiseIn(words, told).by : null
  return by && compareDays(last, by) >= 0 ? last : null
}

const dayIn = (words: string, told: Said): Day | null => {
  const { by, after } = promiseIn(words, told)
  return by ?? after
}

/** "Please don't call us", but not "… before Friday"; where they also invite a call or name a day, only what remains of it. */
function banOf(
  words: string,
  named: boolean,
  invitation: { by: Invitation['by'] } | null,
  told: Said,
): Ban | null {
  const found = banIn(words)
  if (!found || dayIn(found.clause, told)) return null
  if (found.ban === 'phone') return invitation?.by === 'phone' ? null : 'phone'
  return named ? 'phone' : invitation ? null : 'any'
}

/** Messages up to today, oldest first; what was written before the interview counts for nothing. */
const sinceInterview = <T extends { readonly at: string }>(
  messages: readonly T[] = [],
  start: string | undefined,
  today: Day,
): T[] =>
  messages
    .filter(({ at }) => !isAhead(at, today) && (start === undefined || at.slice(0, 10) >= start.slice(0, 10)))
    .toSorted((one, other) => one.at.localeCompare(other.at))

/** Their last message; words that refuse are one even where no message is noted. */
function answerOf(last: ReceivedMessage | undefined, refused: boolean, today: Day): Situation['answer'] {
  const day = last ? dayOf(last.at) : today
  if (refused) return { day, about: 'rejection' }
  return last ? { day, about: last.answer ?? 'reply' } : null
}

/** Whether the last of these days is so long ago that nobody is waiting any more. */
function isForgotten(events: readonly (Day | null | undefined)[], today: Day): boolean {
  const [first, ...others] = events.filter((day) => day != null)
  return first !== undefined && latestOf(first, ...others).until(today).days > forgotten
}

/** The day by which they promised to decide: as it was entered, otherwise as their words name it. */
function promiseOf(
  { decisionBy }: Interview,
  words: string,
  promise: string,
  told: Said,
  replied: Day | null,
) {
  const entered = decisionBy === undefined ? null : dayOf(decisionBy)
  const countedFrom = entered ? null : messageOf(promise, told, replied)
  const heard = countedFrom ? { ...told, on: countedFrom } : told
  const read = promiseIn(promise, heard)
  const named = entered ?? read.by
  return {
    read,
    named,
    promised: named && workdayOf(named, heard),
    guessed: !entered && read.guessed,
    countedFrom,
    ambiguous: !entered && isAmbiguous(words, told),
  }
}

/** The day by which another employer wants an answer, as entered or as their words tell it, if it is still ahead. */
function offerDeadlineOf({ offerDeadline }: Interview, own: Day | null, today: Day): Day | null {
  const day = offerDeadline === undefined ? own : dayOf(offerDeadline)
  return day && compareDays(day, today) >= 0 ? day : null
}

/** Reads the facts as of a moment, by the working days of the employer's country. */
export function situationOf(facts: Interview, now: Temporal.PlainDateTime, calendar: Calendar): Situation {
  const [country = null] = countryCode(facts.country) ?? []
  const today = now.toPlainDate()
  const start = facts.interviewedAt
  const received = sinceInterview(facts.received, start, today)
  const sent = sinceInterview(facts.sent, start, today)
  const last = received.at(-1)
  const lastDay = last ? dayOf(last.at) : null
  const replied = last && (last.answer ?? 'reply') === 'reply' ? lastDay : null
  const on = start === undefined ? null : dayOf(start)
  const told = { on, today, calendar, american: writesMonthFirst(facts.country) }
  const { day: own, rest: words } = ownDeadline(facts.decisionText ?? '', told)
  const { promise, invitation } = toldIn(words)
  const { read, named, promised, guessed, countedFrom, ambiguous } = promiseOf(
    facts,
    words,
    promise,
    told,
    replied,
  )
  const kept = promised && lastDay && compareDays(lastDay, promised) >= 0 ? null : promised
  const invited = invitation && invitationFrom(invitation, told)
  const unread = facts.decisionBy === undefined && !invited?.days && isUnread(words, told)
  const refused = (!last || replied !== null) && !read.by && isRefusal(words)
  const thanks = sent.findLast(({ kind }) => kind === 'thank-you')
  const offerDeadline = offerDeadlineOf(facts, own, today)
  const messages = [...sent, ...received].map(({ at }) => dayOf(at))
  const over = !offerDeadline && isForgotten([on, named, read.after, invited?.days?.last, ...messages], today)
  const answer = answerOf(last, refused, today)
  return {
    facts,
    now,
    today,
    calendar,
    country,
    interviewDay: on,
    promised: kept,
    named: kept && named,
    guessed,
    countedFrom,
    notBefore: unread ? read.after : null,
    ambiguous,
    unread,
    far: unread && !read.after && !last && isFar(words),
    ban: banOf(words, promised !== null, invitation, told),
    invited: invited && lastDay && overtakes(lastDay, invited) ? null : invited,
    answer,
    offered:
      answer?.about === 'offer' && !over && !sent.some(({ at }) => later(at, last!.at)) ? answer.day : null,
    unanswered: sent.filter(({ kind, at }) => chasers.includes(kind) && (!last || later(at, last.at))),
    thanked: thanks ? dayOf(thanks.at) : null,
    offerDeadline,
    over,
  }
}
