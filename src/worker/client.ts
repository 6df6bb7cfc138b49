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
  /** Likely spellings of a word; none where the dictionary is not there or the worker fails. */
  suggest(word: string): Promise<readonly string[]>
  close(): void
}

/** An answer later than this means that the worker hangs. Milliseconds. */
export const timeLimit = 10_000
const mostRestarts = 3

/** Speaks with the worker: one question at a time, the newest wins, and a crashed or hanging worker is started again. */
export function createClient({ start, onReport, onCatalogue, onTrouble }: Hooks): CoachClient {
  type Check = Extract<Question, { type: 'check' }>
  let port: Port | undefined
  let last = 0
  let newest = 0
  let asked: Check | undefined
  let waiting: Check | undefined
  let restarts = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const suggesting = new Map<number, (words: readonly string[]) => void>()

  function open(): void {
    port = start()
    port.onmessage = ({ data }: MessageEvent<Answer>) => receive(data)
    port.onerror = () => restart()
  }

  function send(question: Check): void {
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
      case 'suggestions':
        suggesting.get(answer.revision)?.(answer.words)
        suggesting.delete(answer.revision)
        return
      case 'report':
        restarts = 0
        onTrouble(undefined)
        if (answer.revision === newest) onReport(newest, answer.report)
        break
      case 'failed':
        if (suggesting.has(answer.revision)) return receive({ ...answer, type: 'suggestions', words: [] })
        onTrouble('Part of the check failed. Your text is safe; change a word to try again.')
    }
    if (answer.revision === asked?.revision) settled()
  }

  function restart(): void {
    clearTimeout(timer)
    port?.terminate()
    for (const resolve of suggesting.values()) resolve([])
    suggesting.clear()
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
      newest = ++last
      const question: Check = { type: 'check', revision: newest, draft, interview, mutes }
      if (!port) {
        restarts = 0
        open()
      }
      if (asked) waiting = question
      else send(question)
      return newest
    },
    suggest(word) {
      const id = ++last
      return new Promise((resolve) => {
        suggesting.set(id, resolve)
        port?.postMessage({ type: 'suggest', revision: id, word } satisfies Question)
      })
    },
    close() {
      clearTimeout(timer)
      port?.terminate()
    },
  }
}
