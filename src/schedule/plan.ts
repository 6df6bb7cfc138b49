import { Temporal } from 'temporal-polyfill'
import type { Interview } from '../core/draft.ts'
import { spoken, weekdaysOnly, type Calendar } from './calendar.ts'
import { checkIn } from './check-in.ts'
import { loadCalendar } from './holidays.ts'
import { afterRejection, finalFollowUp, phoneCall } from './last-steps.ts'
import { latestPromised } from './promise/index.ts'
import { dayOf, isAhead, situationOf, type Situation } from './situation.ts'
import type { Plan, Step } from './step.ts'
import { thankYou } from './thank-you.ts'

const isOpen = (step: Step | null): step is Step => step?.state === 'due' || step?.state === 'late'

/**
 * Thanks and a question due on the same day go into one message. Late thanks go into the answer to an offer; after another
 * answer, more than five days late, they are pointless.
 */
function thanksAndQuestion(situation: Situation, thanks: Step | null): (Step | null)[] {
  const asking = checkIn(situation, thanks)
  if (isOpen(thanks) && isOpen(asking)) {
    const why = `${asking.why} Begin with your thanks for the interview, so that one message does both.`
    return [{ ...asking, why, withThanks: true }]
  }
  const late =
    thanks?.state === 'late' && thanks.latest ? dayOf(thanks.latest).until(situation.today).days : 0
  const pointless = situation.answer && late > (situation.offered ? 0 : 5)
  return [pointless ? null : thanks, asking]
}

function stepsOf(situation: Situation): Step[] {
  const reply = afterRejection(situation)
  const thanks = thankYou(situation)
  const steps = reply
    ? [thanks?.state === 'done' ? thanks : null, reply]
    : [...thanksAndQuestion(situation, thanks), finalFollowUp(situation), phoneCall(situation, thanks)]
  return steps.filter((step) => step !== null && (!situation.over || step.state === 'done')) as Step[]
}

/** Impossible dates, to be checked by the person. */
function wrongDates({ facts, today }: Situation): string[] {
  const notes = []
  const { interviewedAt, decisionBy, sent } = facts
  if (decisionBy && interviewedAt && dayOf(decisionBy).until(dayOf(interviewedAt)).days > 0)
    notes.push('The day they named is before the interview, so it is left out. Please check both dates.')
  const ahead = sent?.find(({ at }) => dayOf(at).since(today).days > 0)
  if (ahead)
    notes.push(
      `You noted a message as sent on ${ahead.at.slice(0, 10)}, a day still to come${isAhead(ahead.at, today) ? ', so it is left out' : ''}. Please check it.`,
    )
  return notes
}

/** How their words were understood, where they give no plain day, or that they were not understood. */
function readingOf(situation: Situation): string[] {
  const { facts, answer, ban, calendar, interviewDay, invited, named, notBefore, offered, over, today } =
    situation
  const { decisionText, decisionBy, received } = facts
  if (answer?.about === 'rejection')
    return received?.some((each) => each.answer === 'rejection')
      ? []
      : [
          `We read “${decisionText}” as a no. If it is none, say it in other words, or enter the day they promised.`,
        ]
  if (offered)
    return [
      `They made an offer on ${spoken(offered, today)}, so the next word is yours: thank them, and accept, decline, or ask for what you need to decide${situation.offerDeadline ? `, by ${spoken(situation.offerDeadline, today)}` : ', within the time they gave you'}.`,
    ]
  if (over)
    return [
      'More than half a year has passed without a word, so there is nothing left to send. Take this one as closed; a new opening is a new start.',
    ]
  if (ban === 'any')
    return [
      `They would rather not be asked (“${decisionText}”), so no check-in is planned. What comes now is up to them.`,
    ]
  const read = decisionBy || invited?.days || named
  if (!decisionText || read || latestPromised(decisionText, { on: interviewDay, today, calendar })) return []
  return [
    `We could not read ${notBefore ? 'the latest day' : 'a day'} in “${decisionText}”; add the day they promised if there is one.${situation.unread ? ' Until then the check-in stays out of your calendar.' : ''}`,
  ]
}

/**
 * When to write next, and when to stop. `now` is local to the interview; `calendar` knows the working days of the employer's
 * country, null where they could not be loaded.
 */
export function plan(
  facts: Interview,
  now: Temporal.PlainDateTime,
  calendar: Calendar | null = weekdaysOnly,
): Plan {
  const situation = situationOf(facts, now, calendar ?? weekdaysOnly)
  const notes = wrongDates(situation)
  if (facts.country && calendar?.holiday === weekdaysOnly.holiday)
    notes.push(`We do not know the public holidays of “${facts.country}”; only weekends are left out.`)
  if (!calendar) notes.push('The public holidays could not be loaded; only weekends are left out.')
  notes.push(...readingOf(situation))
  if (situation.ambiguous)
    notes.push(
      `The date in “${facts.decisionText}” can be read two ways, and the later day is taken. Write the month as a word, or add the country, to be sure.`,
    )
  return { steps: stepsOf(situation), notes, situation }
}

/** The plan with the public holidays of the employer's country, which are loaded on demand. */
export const planWithHolidays = async (facts: Interview, now: Temporal.PlainDateTime): Promise<Plan> =>
  plan(facts, now, await loadCalendar(facts.country))

/**
 * Reads a moment: an ISO day, local time, or instant (converted to the given zone, or that of this machine). Throws a
 * RangeError for anything else.
 */
export function readNow(text: string, zone: string = Temporal.Now.timeZoneId()): Temporal.PlainDateTime {
  if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) && text.includes('T'))
    return Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDateTime()
  return Temporal.PlainDateTime.from(text)
}
