import { Temporal } from 'temporal-polyfill'
import type { Interview } from '../core/draft.ts'
import { weekdaysOnly, type Calendar } from './calendar.ts'
import { checkIn } from './check-in.ts'
import { countryCode, loadCalendar } from './holidays.ts'
import { afterRejection, finalFollowUp, phoneCall } from './last-steps.ts'
import { latestPromised } from './promise/index.ts'
import { dayOf, isAhead, situationOf, type Situation } from './situation.ts'
import type { Plan, Step } from './step.ts'
import { thankYou } from './thank-you.ts'

const isOpen = (step: Step | null): step is Step => step?.state === 'due' || step?.state === 'late'

/** Thanks and a question that are open on one day go into one message; an answer overtakes thanks five days late. */
function thanksAndQuestion(situation: Situation): (Step | null)[] {
  const [thanks, asking] = [thankYou(situation), checkIn(situation)]
  if (isOpen(thanks) && isOpen(asking)) {
    const why = `${asking.why} Begin with your thanks for the interview, so that one message does both.`
    return [{ ...asking, why, withThanks: true }]
  }
  const late =
    thanks?.state === 'late' && thanks.latest ? dayOf(thanks.latest).until(situation.today).days : 0
  return [late > 5 && situation.answer ? null : thanks, asking]
}

/**
 * When to write next, and when to stop. `now` is local to the interview; `calendar` knows the working days of the
 * employer's country, whose code is `country`. Steps come in the order they are taken; one that should not be taken
 * any more is not there.
 */
export function plan(
  facts: Interview,
  now: Temporal.PlainDateTime,
  calendar: Calendar = weekdaysOnly,
  country: string | null = null,
): Plan {
  return stepsOf(situationOf(facts, now, calendar, country))
}

function stepsOf(situation: Situation): Plan {
  const reply = afterRejection(situation)
  const thanks = thankYou(situation)
  const steps = reply
    ? [thanks?.state === 'done' ? thanks : null, reply]
    : [...thanksAndQuestion(situation), finalFollowUp(situation), phoneCall(situation)]
  return {
    steps: steps.filter((step) => step !== null && (!situation.over || step.state === 'done')) as Step[],
  }
}

export interface PlanWithNotes extends Plan {
  /** What the plan could not take into account. */
  readonly notes: readonly string[]
}

/** The plan with the public holidays of the employer's country, which are loaded on demand. */
export async function planWithHolidays(
  facts: Interview,
  now: Temporal.PlainDateTime,
): Promise<PlanWithNotes> {
  const code = facts.country === undefined ? null : countryCode(facts.country)
  const calendar = await loadCalendar(facts.country)
  const notes = []
  const { interviewedAt, decisionBy, sent } = facts
  if (decisionBy && interviewedAt && dayOf(decisionBy).until(dayOf(interviewedAt)).days > 0)
    notes.push('The day they named is before the interview, so it is left out. Please check both dates.')
  const ahead = sent?.find(({ at }) => dayOf(at).since(now.toPlainDate()).days > 0)
  if (ahead)
    notes.push(
      `You noted a message as sent on ${ahead.at.slice(0, 10)}, a day still to come${isAhead(ahead.at, now.toPlainDate()) ? ', so it is left out' : ''}. Please check it.`,
    )
  if (facts.country && !code)
    notes.push(`We do not know the public holidays of “${facts.country}”; only weekends are left out.`)
  if (!calendar) notes.push('The public holidays could not be loaded; only weekends are left out.')
  const situation = situationOf(facts, now, calendar ?? weekdaysOnly, code?.[0] ?? null)
  const { ambiguous, answer, ban, interviewDay, invited, named, notBefore, over, today, unread } = situation
  const refused = answer?.about === 'rejection'
  if (refused) {
    if (!facts.received?.some((each) => each.answer === 'rejection'))
      notes.push(
        `We read “${facts.decisionText}” as a no. If it is none, say it in other words, or enter the day they promised.`,
      )
  } else if (over)
    notes.push(
      'More than half a year has passed without a word, so there is nothing left to send. Take this one as closed; a new opening is a new start.',
    )
  else if (ban === 'any')
    notes.push(
      `They would rather not be asked (“${facts.decisionText}”), so no check-in is planned. What comes now is up to them.`,
    )
  else if (
    facts.decisionText &&
    !facts.decisionBy &&
    !invited?.days &&
    !named &&
    !latestPromised(facts.decisionText, { on: interviewDay, today, calendar: situation.calendar })
  )
    notes.push(
      `We could not read ${notBefore ? 'the latest day' : 'a day'} in “${facts.decisionText}”; add the day they promised if there is one.${unread ? ' Until then the check-in stays out of your calendar.' : ''}`,
    )
  if (ambiguous)
    notes.push(
      `The date in “${facts.decisionText}” can be read two ways, and the later day is taken. Write the month as a word, or add the country, to be sure.`,
    )
  return { ...stepsOf(situation), notes }
}

/**
 * Reads a moment: an ISO day, local time, or instant (turned into the time of the zone, or of this machine). Throws
 * a RangeError for anything else.
 */
export function readNow(text: string, zone: string = Temporal.Now.timeZoneId()): Temporal.PlainDateTime {
  if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) && text.includes('T'))
    return Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDateTime()
  return Temporal.PlainDateTime.from(text)
}
