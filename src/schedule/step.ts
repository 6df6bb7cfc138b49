import { Temporal } from 'temporal-polyfill'
import type { MessageKind } from '../core/kinds.ts'
import type { Situation } from './situation.ts'

export type StepState = 'done' | 'due' | 'upcoming' | 'late'

/** What a person reads. */
export const stateNames: Readonly<Record<StepState, string>> = {
  done: 'done',
  due: 'now',
  upcoming: 'later',
  late: 'late, still fine',
}

/** When to write one message. Days are `YYYY-MM-DD`, times local `YYYY-MM-DDTHH:MM`; null where nothing is known. */
export interface Window {
  readonly earliest: string | null
  readonly best: string | null
  readonly latest: string | null
}

/** One message of the plan, with its window and the reasons for it. */
export interface Step extends Window {
  readonly kind: MessageKind
  readonly state: StepState
  /** One or two sentences: the reason, and its source. */
  readonly why: string
  /** Whether it should include thanks that are still to be said. */
  readonly withThanks?: boolean
  /** What could overrule its days: they are then a guess, which is not put into a calendar automatically. */
  readonly unless?: string | undefined
  /** Whether it would be due if today were a working day. */
  readonly dayOff?: boolean
  /** Web addresses behind the reason. */
  readonly sources: readonly string[]
}

/** The messages of one application, those done and those still to come. */
export interface Plan {
  /** In the order they are taken; a step that should no longer be taken is left out. */
  readonly steps: readonly Step[]
  /** What the plan could not take into account. */
  readonly notes: readonly string[]
  /** What the plan was made from. */
  readonly situation: Situation
}

/** Whether the candidate has done their part: no message is left to send, and no offer to answer. */
export const restsWithThem = ({ steps, situation }: Plan): boolean =>
  !situation.offered && steps.every(({ state }) => state === 'done')

/** Where a moment is relative to a window; a window without dates never comes due. A last day counts until its end. */
export function stateIn(window: Window, now: Temporal.PlainDateTime): StepState {
  if (window.earliest === null || before(now, window.earliest)) return 'upcoming'
  return window.latest !== null && isOver(window.latest, now) ? 'late' : 'due'
}

function before(now: Temporal.PlainDateTime, day: string): boolean {
  return Temporal.PlainDateTime.compare(now, Temporal.PlainDateTime.from(day)) < 0
}

/** Whether a day or a time is past. Such a one helps nobody: once the best is over, it is now. */
export function isOver(last: string, now: Temporal.PlainDateTime): boolean {
  if (last.includes('T')) return Temporal.PlainDateTime.compare(Temporal.PlainDateTime.from(last), now) < 0
  return Temporal.PlainDate.compare(now.toPlainDate(), Temporal.PlainDate.from(last)) > 0
}
