import { Temporal } from 'temporal-polyfill'
import { answerNames, type Interview } from '../core/draft.ts'
import { kindNames } from '../core/kinds.ts'
import type { Plan, Step } from './step.ts'

/** One point of the timeline: a past event, the present, or a step to come. */
export type Entry =
  | { readonly type: 'past'; readonly at: string; readonly title: string }
  | { readonly type: 'now'; readonly at: string }
  | { readonly type: 'step'; readonly at: string; readonly step: Step }

/** All past events and all steps to come, in order; steps without a day come last. */
export function timeline({ steps }: Plan, facts: Interview, now: Temporal.PlainDateTime): Entry[] {
  const present = now.toString({ smallestUnit: 'minute' })
  const { interviewedAt = '' } = facts
  const past = (at: string, title: string): Entry => ({ type: 'past', at, title })
  const entries: Entry[] = [
    ...(interviewedAt ? [past(interviewedAt, 'Interview')] : []),
    ...(facts.sent ?? []).map(({ kind, at }) => past(at, `You sent: ${kindNames[kind].toLowerCase()}`)),
    ...(facts.received ?? []).map(({ at, answer = 'reply' }) => past(at, answerNames[answer])),
    { type: 'now', at: present },
    ...steps
      .filter(({ state }) => state !== 'done')
      .map((step): Entry => ({ type: 'step', at: step.best ?? '9999', step })),
  ]
  // A due step may have its best day behind it; it is still to come.
  const place = (entry: Entry) =>
    entry.type === 'step' && entry.at < present
      ? present
      : // What is noted for the day of the interview, without a time, came after it.
        interviewedAt.startsWith(entry.at)
        ? interviewedAt
        : entry.at
  return entries.toSorted((one, other) => place(one).localeCompare(place(other)))
}
