import { Temporal } from 'temporal-polyfill'
import { addWorkdays, latestOf, spoken, workdaysBetween, workdayUntil } from './calendar.ts'
import { agencyNote, calendarNotes, daysAfterFirst, pastHolidays, wishNote, type ChaseDays } from './chase.ts'
import { checkInDays, overruledBy, windowOf } from './check-in.ts'
import { dayOf, type Situation } from './situation.ts'
import { stateIn, type Step } from './step.ts'

const fresno = 'https://www.fresnobee.com/news/business/article24651292.html'
const how = 'https://www.askamanager.org/2008/06/how-to-follow-up-after-interview.html'
const call = 'https://www.cbsnews.com/news/unanswered-e-mails-how-far-can-you-push'
const lucas =
  'http://money.usnews.com/money/blogs/outside-voices-careers/2010/03/04/should-you-follow-up-the-interview-with-a-phone-call'
const wetfeet = 'http://wetfeet.com/articles/the-job-interview-follow-up-call-me-maybe'
const rejected =
  'https://www.askamanager.org/2013/01/how-to-respond-to-job-rejection-and-even-make-it-work-for-you.html'

/** One last follow-up after an unanswered message, and none after that. */
export function finalFollowUp(situation: Situation): Step | null {
  const { unanswered, promised, named, calendar, now, today } = situation
  const sent = unanswered.find(({ kind }) => kind === 'final-follow-up')
  if (sent) {
    const day = dayOf(sent.at)
    return {
      kind: 'final-follow-up',
      earliest: day.toString(),
      best: day.toString(),
      latest: day.toString(),
      state: 'done',
      why: `You closed the loop on ${spoken(day, today)}. There is nothing more to send: whatever comes now is up to them, and your search goes on.`,
      sources: [call],
    }
  }
  const found = daysAfterFirst(situation)
  if (!found) return null
  const window = windowOf(found.days)
  const beyond =
    promised && Temporal.PlainDate.compare(promised, addWorkdays(found.from, 5, calendar)) >= 0
      ? ` It waits for ${spoken(named ?? promised, today)} too, the end of the time they named.`
      : ''
  return {
    kind: 'final-follow-up',
    ...window,
    state: stateIn(window, now),
    why: `One more note at least a week after the last, then stop: two without an answer are the limit (Fresno Bee, Ask a Manager).${beyond}${calendarNotes(found.from, found.days, situation)}${wishNote(situation.facts)}${agencyNote(situation.facts)}`,
    dayOff: found.dayOff,
    sources: [fresno, how],
  }
}

/** The call they asked for, on the days they named; null where they asked for none, or those days are over. */
function invitedDays({ invited, unanswered, today, calendar }: Situation): ChaseDays | null {
  if (invited?.by !== 'phone' || !invited.days) return null
  const { first, last } = invited.days
  const [note, second] = unanswered
  if (second || (note && Temporal.PlainDate.compare(today, last) > 0)) return null
  const earliest = note ? latestOf(first, addWorkdays(dayOf(note.at), 1, calendar)) : first
  return { earliest, best: earliest, latest: latestOf(last, earliest) }
}

/**
 * A call, only under certain conditions: they asked for it, they keep in touch by phone, a question went unanswered for a week,
 * or an offer waits.
 */
export function phoneCall(situation: Situation, thanks: Step | null): Step | null {
  const { facts, invited, unanswered, answer, now, today, calendar, offerDeadline, ban } = situation
  const made = unanswered.find(({ kind }) => kind === 'phone-script')
  const step = (days: ChaseDays, why: string): Step => {
    const window = windowOf(days)
    return { kind: 'phone-script', ...window, state: stateIn(window, now), why, sources: [lucas, wetfeet] }
  }
  if (made) {
    const day = dayOf(made.at)
    const why = `You called on ${spoken(day, today)}. One call and one voicemail are enough.`
    return { ...step({ earliest: day, best: day, latest: day }, why), state: 'done' }
  }
  if (ban || answer?.about === 'offer') return null
  const tomorrow = addWorkdays(today, 1, calendar)
  if (offerDeadline && workdaysBetween(today, offerDeadline, calendar) <= 5) {
    const latest = workdayUntil(offerDeadline, calendar)
    if (Temporal.PlainDate.compare(tomorrow, latest) > 0) return null
    return step(
      { earliest: tomorrow, best: tomorrow, latest },
      `Write first. With an offer to answer soon, one call is fine if no reply comes; not on the same day as the email.${agencyNote(facts, 'call')}`,
    )
  }
  const asked = invitedDays(situation)
  if (asked) {
    const ahead = Temporal.PlainDate.compare(today, asked.best) < 0
    return step(
      asked,
      `They asked you to call (“${facts.decisionText}”). Best ${ahead ? `on ${spoken(asked.best, today)}` : 'now'}${invited?.conditional ? `, if nothing has come${ahead ? ' by then' : ''}` : ''}: one call, in place of a note.`,
    )
  }
  const next = daysAfterFirst(situation)
  if (facts.contactBy === 'phone' || (invited?.by === 'phone' && !invited.days)) {
    const days = next?.days ?? (unanswered.length === 0 ? checkInDays(situation, thanks)?.days : undefined)
    const reason = facts.contactBy === 'phone' ? 'The phone is how they keep in touch' : 'They invited a call'
    const why = `${reason}, so one call can take the place of the email; never both on one day.`
    return days
      ? { ...step(pastHolidays(days, situation), why), ...(!next && { unless: overruledBy(situation) }) }
      : null
  }
  if (!next || Temporal.PlainDate.compare(today, next.days.earliest) < 0) return null
  return step(
    next.days,
    `Your note has gone unanswered for a week, so one call instead of the last email is fine. An email interrupts less (U.S. News, WetFeet); never do both on one day.${agencyNote(facts, 'call')}`,
  )
}

/** The reply to a rejection: once calm, within a day or two. */
export function afterRejection(situation: Situation): Step | null {
  const { answer, facts, calendar, now, today } = situation
  const sent = facts.sent?.find(({ kind }) => kind === 'after-rejection')
  const day = answer?.about === 'rejection' ? answer.day : sent && dayOf(sent.at)
  if (!day) return null
  const window = windowOf({
    earliest: day,
    best: addWorkdays(day, 1, calendar),
    latest: addWorkdays(day, 2, calendar),
  })
  const state = sent ? 'done' : stateIn(window, now)
  const when =
    state === 'late'
      ? 'Some days have passed. You may still thank them, with no apology for the wait, or leave it.'
      : 'Sleep on it, then thank them within a day or two.'
  return {
    kind: 'after-rejection',
    ...window,
    state,
    why: sent
      ? `You replied on ${spoken(dayOf(sent.at), today)}. A gracious reply is remembered; nothing more is needed.`
      : `${when} A short, kind reply with one open question at most keeps the door open (Ask a Manager).`,
    sources: [rejected],
  }
}
