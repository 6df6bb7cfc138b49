import type { Dialect } from './dialect.ts'
import type { MessageKind } from './kinds.ts'

/** What the person is about to send. `body` is kept exactly as typed, with `\n` line ends. */
export interface Draft {
  /** Chosen by the person; detected from the words where absent. */
  readonly kind?: MessageKind | undefined
  readonly subject?: string | undefined
  readonly body: string
  /** It is still being written: what it lacks may still come. */
  readonly underway?: boolean | undefined
  /** The day it is written, `YYYY-MM-DD`, where that is known. */
  readonly on?: string | undefined
  /** The interviewer it goes to, where each of several gets their own note. */
  readonly to?: string | undefined
  /** The person's spelling, where known. All spellings are accepted; this decides which one a mixed draft should keep. */
  readonly dialect?: Dialect | undefined
}

export interface Interviewer {
  readonly name: string
  readonly role?: string | undefined
  /** What the person talked about with this interviewer. */
  readonly topics?: readonly string[] | undefined
}

/** A message that was sent or received. `at`: local `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export interface SentMessage {
  readonly kind: MessageKind
  readonly at: string
}

/** What a received message was about; a plain reply where nothing is said. */
export const answers = ['reply', 'invitation', 'offer', 'rejection'] as const
type Answer = (typeof answers)[number]

/** What an answer is called on the page and in the timeline. */
export const answerNames: Readonly<Record<Answer, string>> = {
  reply: 'They wrote',
  invitation: 'They invited you again',
  offer: 'They made an offer',
  rejection: 'They said no',
}

/** A message from the employer. `at`: local `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export interface ReceivedMessage {
  readonly at: string
  readonly answer?: Answer | undefined
}

/**
 * The facts about one application. All are optional; each makes some rule more precise. Dates are `YYYY-MM-DD` or local
 * `YYYY-MM-DDTHH:MM` in `timeZone`.
 */
export interface Interview {
  readonly company?: string | undefined
  readonly role?: string | undefined
  readonly candidate?: { readonly name?: string | undefined } | undefined
  readonly interviewers?: readonly Interviewer[] | undefined
  readonly interviewedAt?: string | undefined
  readonly timeZone?: string | undefined
  /** Which interview of the series it was: "screening call", "second round". */
  readonly round?: string | undefined
  readonly format?: 'phone' | 'video' | 'in-person' | 'one-way' | undefined
  /** The employer's country: a code such as `GB` or `US-CA`, or its English name. */
  readonly country?: string | undefined
  readonly contactBy?: 'email' | 'phone' | 'agency' | undefined
  /** The date by which they promised to decide. */
  readonly decisionBy?: string | undefined
  /** The promise in the employer's words: "one to two weeks". */
  readonly decisionText?: string | undefined
  /** The day by which another employer wants an answer to an offer. */
  readonly offerDeadline?: string | undefined
  readonly advert?: string | undefined
  readonly values?: readonly string[] | undefined
  readonly sent?: readonly SentMessage[] | undefined
  readonly received?: readonly ReceivedMessage[] | undefined
  readonly attachments?: readonly string[] | undefined
}
