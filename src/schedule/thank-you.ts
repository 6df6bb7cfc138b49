import { Temporal } from 'temporal-polyfill'
import { cultureOf, type Culture } from '../core/locale.ts'
import { addWorkdays, isNight, isWorkday, spoken, workdayFrom, type Day } from './calendar.ts'
import { agencyNote } from './chase.ts'
import type { Situation } from './situation.ts'
import { stateIn, type Step, type Window } from './step.ts'

const quick = 'https://www.askamanager.org/2010/07/is-it-possible-to-send-interview-thank.html'
const virginia = 'http://www.career.vt.edu/interviewing/afterthanksfollowup.html'
const princeton =
  'https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters'
const societe = 'https://careers.societegenerale.com/en/tips-candidates/thank-you-email-interview'

/** A local habit: how many working days are acceptable, and what to say about it. */
interface Habit {
  readonly workdays: number
  readonly said: string
  readonly source: string
  /** How long a note should wait: a few hours, until the next morning, or a whole day. */
  readonly wait: 'hours' | 'night' | 'day'
}

const habits: Readonly<Record<Culture, Habit>> = {
  DE: {
    workdays: 3,
    said: 'In German-speaking countries such a note is not usual; where one goes out, the next day or the two after are customary (arbeits-abc.de).',
    source: 'http://arbeits-abc.de/dankschreiben-so-punkten-bewerber-nach-dem-vorstellungsgespraech/',
    wait: 'night',
  },
  FR: {
    workdays: 2,
    said: 'In France, let a day go by and write within two (Société Générale).',
    source: societe,
    wait: 'day',
  },
  JP: {
    workdays: 1,
    said: 'In Japan a note is optional; where one goes out, the same or the next day is usual (Ascent Global Partners).',
    source:
      'https://ascentgp.com/career-advice/post-interview-etiquette-in-japan-what-to-do-after-the-interview',
    wait: 'hours',
  },
  GB: {
    workdays: 2,
    said: 'In Britain and Ireland such notes are rarer: three or four restrained sentences do (CV Circuit).',
    source: 'https://cvcircuit.com/blog/feature-outreach-thank-you-notes',
    wait: 'hours',
  },
  IN: {
    workdays: 2,
    said: 'In India such notes are not usual; formal names and no flattery fit best.',
    source: 'http://yourdreamjob.in/blog/the-magic-of-saying-thank-you/',
    wait: 'hours',
  },
}

const usual: Habit = {
  workdays: 2,
  said: 'Thanks read best on the same day or the next morning. A few hours show that you thought about them (Ask a Manager), and two working days is the usual limit (Virginia Tech).',
  source: virginia,
  wait: 'hours',
}

const text = (time: Temporal.PlainDateTime) => time.toString({ smallestUnit: 'minute' })

/** A time some hours later where the interview was, across a change of clocks. */
function later(time: Temporal.PlainDateTime, hours: number, zone: string): Temporal.PlainDateTime {
  return time.toZonedDateTime(zone).add({ hours }).toPlainDateTime()
}

/** The time itself unless it is at night, then nine in the morning. */
function byDay(time: Temporal.PlainDateTime): Temporal.PlainDateTime {
  if (!isNight(time)) return time
  const morning = time.with({ hour: 9, minute: 0 })
  return time.hour < 12 ? morning : morning.add({ days: 1 })
}

const nine = (day: Day) => day.toPlainDateTime({ hour: 9 })

function windowOf(situation: Situation, day: Day, habit: Habit): Window {
  const { facts, calendar } = situation
  const latest = addWorkdays(day, habit.workdays, calendar).toString()
  const nextWorkday = workdayFrom(day.add({ days: 1 }), calendar)
  if (!facts.interviewedAt?.includes('T')) {
    if (decidesAtOnce(situation, habit)) return { earliest: day.toString(), best: day.toString(), latest }
    const tomorrow = day.add({ days: 1 })
    const best = habit.wait !== 'hours' ? nextWorkday : isWorkday(tomorrow, calendar) ? tomorrow : day
    const earliest = habit.wait !== 'hours' ? tomorrow : day
    return { earliest: earliest.toString(), best: best.toString(), latest }
  }
  const time = Temporal.PlainDateTime.from(facts.interviewedAt)
  const zone = facts.timeZone ?? 'UTC'
  if (decidesAtOnce(situation, habit))
    return { earliest: text(time.add({ minutes: 30 })), best: text(later(time, 1, zone)), latest }
  if (habit.wait !== 'hours') {
    const earliest = habit.wait === 'day' ? time.add({ days: 1 }) : nine(day.add({ days: 1 }))
    const best = isWorkday(earliest.toPlainDate(), calendar) ? earliest : nine(nextWorkday)
    return { earliest: text(earliest), best: text(best), latest }
  }
  const earliest = later(time, 2, zone)
  return { earliest: text(earliest), best: text(byDay(earliest)), latest }
}

const screening = /\bscreen|\b(?:recruiter|intro|introductory|initial) (?:phone )?(?:call|chat)\b/i
/** An interview by phone, unless it is named as a later round. */
const firstRound = /^$|\b(?:first|initial|1st|one|1)\b/i

/**
 * They decide on the day of the interview, or it was a short first screening call; where quick thanks are not the habit, only
 * if it is named so.
 */
function decidesAtOnce({ facts, promised, interviewDay }: Situation, { wait }: Habit): boolean {
  const sameDay = promised !== null && interviewDay !== null && promised.equals(interviewDay)
  const { format, round = '' } = facts
  return (
    sameDay ||
    screening.test(round) ||
    (format === 'phone' && wait === 'hours' && firstRound.test(round.trim()))
  )
}

function reasonOf(situation: Situation, window: Window, habit: Habit): string {
  const { facts, today, calendar, interviewDay: day, promised } = situation
  if (!day) return 'A note within a day of the interview can help. Add the day of the interview to see dates.'
  if (stateIn(window, situation.now) === 'late')
    return 'Late thanks are better than none (Ask a Manager): send them now, with no apology for the day.'
  if (facts.format === 'one-way')
    return 'Nobody was there to talk to, so a line of thanks to the person who arranged the recording is enough, or none at all.'
  if (promised?.equals(day))
    return Temporal.PlainDate.compare(today, day) > 0
      ? 'They meant to decide on the day of the interview, so wait no longer: thanks are welcome all the same.'
      : 'They decide that day, so there is no need to wait: thank them once you are out of the door (Princeton University).'
  if (decidesAtOnce(situation, habit))
    return 'A screening call, as a first talk on the phone mostly is, asks for a short note to the recruiter on the same day (Washington University).'
  if (day.dayOfWeek === 5 && isWorkday(day, calendar) && habit === usual)
    return `After a Friday, the same day and Monday are both fine (Société Générale); until ${spoken(addWorkdays(day, 2, calendar), today)} is still in good time (Virginia Tech).`
  return habit.said
}

/** Several interviewers each get their own note, while it is time for thanks: they compare notes. */
function panelNote({ facts, now }: Situation, window: Window): string {
  const people = facts.interviewers?.length ?? 0
  const notes = facts.sent?.filter(({ kind }) => kind === 'thank-you').length ?? 0
  if (people < 2 || notes >= people || stateIn(window, now) === 'late') return ''
  return ` You met ${people} people${notes > 0 ? ` and noted ${notes === 1 ? 'one message' : `${notes} messages`} of thanks` : ''}: a note to each, with something of its own, reads best (Princeton University). Where you have one address alone, ask there to pass your thanks on.`
}

/** Thanks for the interview: best after two to twenty-four hours, fine until the end of the second working day. */
export function thankYou(situation: Situation): Step | null {
  const { facts, interviewDay: day, thanked, unanswered, now, today } = situation
  // After asking for news, thanks alone come too late.
  if (!thanked && unanswered.length > 0) return null
  const culture = cultureOf(facts.country)
  const habit = culture ? habits[culture] : usual
  const window = day ? windowOf(situation, day, habit) : { earliest: null, best: null, latest: null }
  return {
    kind: 'thank-you',
    ...window,
    state: thanked ? 'done' : stateIn(window, now),
    why:
      (thanked
        ? `You thanked them on ${spoken(thanked, today)}. A thank-you needs no reply, so its silence means nothing.`
        : reasonOf(situation, window, habit)) +
      panelNote(situation, window) +
      (thanked ? '' : agencyNote(facts)),
    sources: [...new Set([quick, habit.source, princeton])],
  }
}
