import type { DeeperTool, ToolState } from '../core/deeper.ts'
import type { CatalogueEntry, Report } from '../core/report.ts'
import { ruleLimit } from './hung.ts'
import type { Answer, Matter, Question } from './protocol.ts'

/** The part of a Worker that the client uses. */
export type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

interface Hooks {
  readonly start: () => Port
  /** Only ever the newest question's report; it may come again, when the dictionary or a deeper tool is there. */
  readonly onReport: (revision: number, report: Report) => void
  readonly onCatalogue: (entries: readonly CatalogueEntry[]) => void
  readonly onDeeper: (tool: DeeperTool, state: ToolState) => void
  /** A sentence for the person, or nothing once all is well again. */
  readonly onTrouble: (trouble: string | undefined) => void
}

export interface CoachClient {
  /** Asks for a report and returns its revision. A newer question takes the place of one that waits. */
  check(matter: Matter): number
  /** The score of another text, such as an earlier version; null where it has none: too few words, or not in English. */
  score(matter: Matter): Promise<number | null>
  close(): void
}

/** An answer later than this means that the worker hangs. Milliseconds. */
export const timeLimit = 10_000
const mostRestarts = 3

/**
 * Speaks with the worker, which the first question starts: one question at a time, the newest wins, and a crashed or
 * hanging worker is started again.
 * After a first hang the worker says which rule it runs; the one that it hangs in is left out from then on.
 */
export function createClient({ start, onReport, onCatalogue, onDeeper, onTrouble }: Hooks): CoachClient {
  let port: Port | undefined
  let newest = 0
  let asked: Question | undefined
  let waiting: Question | undefined
  let last: Question | undefined
  let without: readonly string[] | undefined
  let running: string | undefined
  let restarts = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Below zero, where no question about the draft is counted. */
  let lastAside = 0
  const asides = new Map<number, (score: number | null) => void>()

  function open(): void {
    port = start()
    port.onmessage = ({ data }: MessageEvent<Answer>) => receive(data)
    port.onerror = () => restart()
  }

  function send(question: Question): void {
    asked = last = question
    waiting = undefined
    timer = setTimeout(hung, timeLimit)
    port?.postMessage(without ? { ...question, without } : question)
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
      case 'deeper':
        return onDeeper(answer.tool, answer.state)
      case 'score':
        asides.get(answer.revision)?.(answer.score)
        asides.delete(answer.revision)
        return
      case 'running':
        return follow(answer.rule)
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

  /** Each step that the worker takes shows that it does not hang. */
  function follow(rule: string | undefined): void {
    running = rule
    clearTimeout(timer)
    if (rule !== undefined) timer = setTimeout(hung, ruleLimit)
    else if (asked) timer = setTimeout(hung, timeLimit)
  }

  function hung(): void {
    without ??= []
    if (running !== undefined) {
      without = [...without, running]
      // It may hang with the dictionary, in the second report of a question that has had its first.
      waiting ??= last
    }
    restart()
  }

  function restart(): void {
    clearTimeout(timer)
    port?.terminate()
    running = undefined
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

  return {
    check(matter) {
      const question: Question = { ...matter, revision: ++newest }
      if (!port) {
        restarts = 0
        open()
      }
      if (asked) waiting = question
      else send(question)
      return newest
    },
    score(matter) {
      const revision = --lastAside
      if (!port) open()
      return new Promise((resolve) => {
        asides.set(revision, resolve)
        port?.postMessage({ ...matter, revision, aside: true } satisfies Question)
      })
    },
    close() {
      clearTimeout(timer)
      port?.terminate()
    },
  }
}
