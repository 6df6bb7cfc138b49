import type { Draft, Interview } from '../core/draft.ts'
import type { Mute } from '../core/mute.ts'
import type { CatalogueEntry, Report } from '../core/report.ts'
import type { Answer, Question } from './protocol.ts'

/** The part of a Worker that the client uses. */
export type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

interface Hooks {
  readonly start: () => Port
  /** Only ever the newest question's report; it may come twice, before and after the dictionary. */
  readonly onReport: (revision: number, report: Report) => void
  readonly onCatalogue: (entries: readonly CatalogueEntry[]) => void
  /** A sentence for the person, or nothing once all is well again. */
  readonly onTrouble: (trouble: string | undefined) => void
}

export interface CoachClient {
  /** Asks for a report and returns its revision. A newer question takes the place of one that waits. */
  check(draft: Draft, interview: Interview, mutes: readonly Mute[]): number
  close(): void
}

/** An answer later than this means that the worker hangs. Milliseconds. */
export const timeLimit = 10_000
const mostRestarts = 3

/** Speaks with the worker: one question at a time, the newest wins, and a crashed or hanging worker is started again. */
export function createClient({ start, onReport, onCatalogue, onTrouble }: Hooks): CoachClient {
  let port: Port | undefined
  let newest = 0
  let asked: Question | undefined
  let waiting: Question | undefined
  let restarts = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function open(): void {
    port = start()
    port.onmessage = ({ data }: MessageEvent<Answer>) => receive(data)
    port.onerror = () => restart()
  }

  function send(question: Question): void {
    asked = question
    waiting = undefined
    timer = setTimeout(restart, timeLimit)
    port?.postMessage(question)
  }

  function settled(): void {
    clearTimeout(timer)
    asked = undefined
    if (waiting) send(waiting)
  }

  function receive(answer: Answer): void {
    switch (answer.type) {
      case 'catalogue':
        return onCatalogue(answer.entries)
      case 'report':
        restarts = 0
        onTrouble(undefined)
        if (answer.revision === newest) onReport(newest, answer.report)
        break
      case 'failed':
        onTrouble('Part of the check failed. Your text is safe; change a word to try again.')
    }
    if (answer.revision === asked?.revision) settled()
  }

  function restart(): void {
    clearTimeout(timer)
    port?.terminate()
    const again = waiting ?? asked
    asked = undefined
    if (++restarts > mostRestarts) {
      port = undefined
      onTrouble('Checking has stopped. Your text is safe; reload the page to start it again.')
      return
    }
    open()
    if (again) send(again)
  }

  open()
  return {
    check(draft, interview, mutes) {
      const question: Question = { revision: ++newest, draft, interview, mutes }
      if (!port) {
        restarts = 0
        open()
      }
      if (asked) waiting = question
      else send(question)
      return newest
    },
    close() {
      clearTimeout(timer)
      port?.terminate()
    },
  }
}
