import { Temporal } from 'temporal-polyfill'
import {
  addWorkdays,
  spoken,
  workdaysBetween,
  workdayFrom,
  workdayUntil,
  latestOf,
  type Calendar,
  type Day,
} from './calendar.ts'
import {
  agencyNote,
  calendarNotes,
  chaseDays,
  daysAfterFirst,
  holidaySource,
  pastHolidays,
  wishNote,
  type ChaseDays,
} from './chase.ts'
import { awayFrom } from './promise/year-end.ts'
import { dayOf, isTooSoon, tooSoonAfter, type Situation } from './situation.ts'
import { stateIn, type Step, type Window } from './step.ts'

const indeed = 'https://www.indeed.com/career-advice/interviewing/how-long-to-wait-after-interview'
const say = 'https://www.askamanager.org/2013/10/what-to-say-when-following-up-on-a-job-interview.html'
const seattle = 'https://www.seattletimes.com/nwshowcase/careers/how-to-follow-up-after-your-big-interview/'
const perfect = 'https://www.careerperfect.com/tips/interviewing/multiple-offers/'
const openly = 'https://www.cbsnews.com/news/i-have-a-job-offer-do-i-tell-other-companies/'

/** Employers where each step passes through more hands. */
const slow = /\b(?:universit\w+|council|ministry|government|NHS|city of|county of|department of)\b/i

export const windowOf = ({ earliest, best, latest }: ChaseDays): Window => ({
  earliest: earliest.toString(),
  best: best.toString(),
  latest: latest.toString(),
})

const notTooSoon = (last: Day, calendar: Calendar) => workdayFrom(last.add({ days: tooSoonAfter }), calendar)

/**
 * The first day for a question after thanks: never so soon that both read as pressure. Where no day is named and the thanks went
 * out later than on the next working day, a week after them, as between any two messages.
 */
function afterThanks({ thanked, promised, invited, answer, interviewDay, calendar }: Situation): Day | null {
  if (!thanked) return null
  const from = promised || invited?.days ? null : (answer?.day ?? interviewDay)
  return from && workdaysBetween(from, thanked, calendar) > 1
    ? addWorkdays(thanked, 5, calendar)
    : notTooSoon(thanked, calendar)
}

/**
 * The days for a first question about the outcome; null where neither interview, answer nor promise has a day. While it is time
 * for `thanks` they go first, and the question on another day.
 */
export function checkInDays(
  situation: Situation,
  thanks: Step | null,
): { readonly from: Day; readonly days: ChaseDays } | null {
  const { promised, invited, answer, interviewDay, today, calendar, facts, unread, far } = situation
  const notBefore = [thanks?.state === 'due' ? notTooSoon(today, calendar) : afterThanks(situation)]
  if (invited?.by === 'email' && invited.days) {
    const { first, last } = invited.days
    return { from: first, days: { earliest: first, best: first, latest: last } }
  }
  const named = promised ?? invited?.days?.last
  if (named) {
    const gone = awayFrom(named, facts.decisionText ?? '')
    return { from: named, days: chaseDays(gone, [1, 3, 5], calendar, notBefore) }
  }
  if (far) return null
  const from = answer?.day ?? interviewDay
  const opens = situation.notBefore
  if (!from && !opens) return null
  // Words that could not be read may mean a long wait: then the late end of the usual range.
  const best = unread || slow.test(facts.company ?? '') ? 10 : 7
  const usual = from && chaseDays(from, unread && !opens ? [10, 10, 15] : [5, best, 10], calendar, notBefore)
  if (!opens) return from && usual && { from, days: usual }
  const beyond = chaseDays(opens, [5, 7, 10], calendar, [...notBefore, usual?.earliest ?? null])
  return { from: opens, days: beyond }
}

/** An offer elsewhere that must be answered: the one reason to write before their date. Null where there is none. */
function offerDays({
  offerDeadline,
  today,
  calendar,
  unanswered,
  interviewDay,
}: Situation): ChaseDays | null {
  if (!offerDeadline || (interviewDay && Temporal.PlainDate.compare(today, interviewDay) < 0)) return null
  if (isTooSoon(unanswered.at(-1), today)) return null
  const workday = workdayFrom(today, calendar)
  const earliest = Temporal.PlainDate.compare(workday, offerDeadline) > 0 ? today : workday
  const latest = workdayUntil(offerDeadline.subtract({ days: 1 }), calendar)
  return { earliest, best: earliest, latest: latestOf(earliest, latest) }
}

/** Whether a day on which they want to be called is still ahead: the call replaces the check-in. */
const callAwaits = ({ invited, today }: Situation) =>
  invited?.by === 'phone' &&
  invited.days !== null &&
  Temporal.PlainDate.compare(today, invited.days.last) <= 0

/** What could overrule the days for a question: words that could not be read, or a further interview still to be entered. */
export const overruledBy = ({ unread, answer }: Situation): string | undefined =>
  answer?.about === 'invitation' ? 'a new interview is set' : unread ? 'they named a later day' : undefined

/** "The latest day they named is Fri 17 October", or what we made of "early December". */
function latestNamed({ named, promised, guessed, countedFrom, today }: Situation, words: string): string {
  const day = spoken((named ?? promised)!, today)
  const since = countedFrom ? `, counted from their message of ${spoken(countedFrom, today)}` : ''
  return guessed
    ? `We read their words${words} as up to ${day}${since}`
    : `The latest day they named is ${day}${words}${since}`
}

/** Why these days: what they named or asked for, or the usual wait. */
function waitReason(situation: Situation, from: Day, days: ChaseDays): string {
  const { promised, invited, answer, facts, calendar, today } = situation
  const again = answer?.about === 'invitation'
  const waits = Temporal.PlainDate.compare(today, days.earliest) < 0
  if (!again && workdaysBetween(from, today, calendar) > 20)
    return `Some time has passed, and it is still fine to ask once. Say who you are, which role it was and when you met.${waits ? calendarNotes(today, days, situation) : ''}`
  if (invited?.by === 'email' && invited.days)
    return `They asked you to write (“${facts.decisionText}”), so one note is welcome then${invited.conditional ? ', if nothing has come' : ''}.`
  if (invited?.days && !promised)
    return `They asked you to call, from ${spoken(invited.days.first, today)}. If you have not, a late call or one note now is fine.`
  return countReason(situation) + thanksNote(situation, days) + calendarNotes(from, days, situation)
}

/** That the thanks are what it waits for. */
function thanksNote(situation: Situation, { earliest }: ChaseDays): string {
  const { thanked, today } = situation
  return thanked && afterThanks(situation)?.equals(earliest)
    ? ` Your thanks went out on ${spoken(thanked, today)}, and two messages close together read as pressure.`
    : ''
}

/** From what the days of waiting count. */
function countReason(situation: Situation): string {
  const { promised, named, notBefore, answer, facts, today, unread } = situation
  const words = facts.decisionText && !facts.decisionBy ? ` (“${facts.decisionText}”)` : ''
  if (promised)
    return `${latestNamed(situation, words)}${named && !named.equals(promised) ? `, no working day there, so ${spoken(promised, today)} counts` : ''}. Give them a working day or two beyond it (Indeed); three or four days more is safer (Seattle Times).`
  if (answer?.about === 'invitation')
    return `They invited you again on ${spoken(answer.day, today)}: enter the new interview, and the plan goes on from there. If its day stays open, ask after five working days at the soonest, better seven to ten (Indeed, Ask a Manager).`
  if (notBefore)
    return `No latest day could be read in their words${words}, only ${spoken(notBefore, today)} as one before which nothing comes. Five working days beyond it is the soonest to ask (Indeed).`
  if (unread)
    return `No day could be read in their words${words}. If they named no later one, two weeks are the usual wait (Ask a Manager).`
  if (answer)
    return `They wrote on ${spoken(answer.day, today)}, so the count starts again: ask after five working days at the soonest, better seven to ten (Indeed, Ask a Manager).${facts.decisionText || facts.decisionBy ? ' If they named a new day, enter it.' : ''}`
  return 'No date was named. Five working days is the soonest to ask (Indeed), and up to two weeks is usual (Ask a Manager).'
}

const listed = new Intl.ListFormat('en-GB')

/** What follows after a first question: one more message, or none. */
function afterAsking(situation: Situation): string {
  const { unanswered, today, ban } = situation
  const asked = `You asked on ${listed.format(unanswered.map(({ at }) => spoken(dayOf(at), today)))}.`
  if (callAwaits(situation) && unanswered.length === 1) return `${asked} The call they asked for comes next.`
  const next = daysAfterFirst(situation)?.days.earliest
  if (next)
    return Temporal.PlainDate.compare(today, next) < 0
      ? `${asked} Give them until ${spoken(next, today)} before the next step.`
      : `${asked} A week and more has passed: one last message is fine now.`
  // The last follow-up says the rest.
  if (unanswered.some(({ kind }) => kind === 'final-follow-up')) return asked
  const over =
    unanswered.length > 1
      ? 'That was your last message'
      : ban === 'any'
        ? 'They would rather not be asked'
        : 'That is long ago, and one more would only nag'
  return `${asked} ${over}: whatever comes now is up to them, and your search goes on.`
}

/**
 * The first question about the outcome: best three to seven working days after the date they named, or five to ten after the
 * interview if they named none; earlier only where another offer waits.
 */
export function checkIn(situation: Situation, thanks: Step | null): Step | null {
  const { unanswered, answer, facts, now, today, offerDeadline, ban, invited } = situation
  const asked = unanswered.find(({ kind }) => kind === 'check-in')
  if (answer?.about === 'offer') return null
  const offer = offerDays(situation)
  const suffix = wishNote(facts) + agencyNote(facts)
  if (offer && offerDeadline)
    return {
      kind: 'check-in',
      ...windowOf(offer),
      state: stateIn(windowOf(offer), now),
      why: `You have an offer to answer by ${spoken(offerDeadline, today)}: they will want to know before then, even ahead of their own date. Say so openly, and ask whether a decision is likely by that day (CareerPerfect).${suffix}`,
      sources: [perfect, openly],
    }
  if (!asked && (unanswered.length > 0 || ban === 'any' || callAwaits(situation))) return null
  const usual = checkInDays(situation, thanks)
  const theirDay = invited?.by === 'email' && invited.days
  const found = usual && !asked && !theirDay ? { ...usual, days: pastHolidays(usual.days, situation) } : usual
  const window = found ? windowOf(found.days) : { earliest: null, best: null, latest: null }
  const sources = found?.days.earliest.month === 1 ? [indeed, say, holidaySource] : [indeed, say, seattle]
  const shared = { kind: 'check-in', ...window, sources } as const
  if (asked) return { ...shared, state: 'done', why: afterAsking(situation) }
  const why = found
    ? waitReason(situation, found.from, found.days)
    : situation.far
      ? `No day could be read in their words (“${facts.decisionText}”), and it may be far ahead. Add the day they meant to see when to ask.`
      : 'Add the day of the interview, or the day they promised, to see when to ask.'
  return {
    ...shared,
    state: stateIn(window, now),
    why: why + suffix,
    unless: overruledBy(situation),
    dayOff: found?.days !== usual?.days,
  }
}
