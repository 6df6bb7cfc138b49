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
  /** The score of another text, such as an earlier version; null where it has none: too few words, not in English, or a check that failed. */
  score(matter: Matter): Promise<number | null>
  close(): void
}

/** An answer later than this means that the worker hangs. Milliseconds. */
export const timeLimit = 10_000
/** The worker’s script may take this long to come, over a slow line. Milliseconds. */
export const loadLimit = 60_000
const mostRestarts = 3

/**
 * Speaks with the worker, which the first question starts: one question at a time, the newest wins, and a crashed or
 * hanging worker is started again.
 * After a first hang the worker says which rule it runs; the one that it hangs in is left out from then on.
 */
export function createClient({ start, onReport, onCatalogue, onDeeper, onTrouble }: Hooks): CoachClient {
  let port: Port | undefined
  let loaded = false
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
    loaded = false
    port = start()
    port.onmessage = ({ data }: MessageEvent<Answer>) => receive(data)
    port.onerror = () => restart()
  }

  function send(question: Question): void {
    asked = last = question
    waiting = undefined
    timer = setTimeout(hung, loaded ? timeLimit : loadLimit)
    port?.postMessage(without ? { ...question, without } : question)
  }

  function settled(): void {
    clearTimeout(timer)
    asked = undefined
    if (waiting) send(waiting)
  }

  function receive(answer: Answer): void {
    switch (answer.type) {
      case 'ready':
        loaded = true
        return follow(undefined)
      case 'catalogue':
        return onCatalogue(answer.entries)
      case 'deeper':
        return onDeeper(answer.tool, answer.state)
      case 'score':
        return tell(answer.revision, answer.score)
      case 'running':
        return follow(answer.rule)
      case 'report':
        restarts = 0
        onTrouble(undefined)
        if (answer.revision === newest) onReport(newest, answer.report)
        break
      case 'failed':
        // The draft at hand is fine.
        if (answer.revision < 0) return tell(answer.revision, null)
        onTrouble('Part of the check failed. Your text is safe; change a word to try again.')
    }
    if (answer.revision === asked?.revision) settled()
  }

  function tell(aside: number, score: number | null): void {
    asides.get(aside)?.(score)
    asides.delete(aside)
  }

  /** Each step that the worker takes shows that it does not hang. */
  function follow(rule: string | undefined): void {
    running = rule
    clearTimeout(timer)
    if (rule !== undefined) timer = setTimeout(hung, ruleLimit)
    else if (asked) timer = setTimeout(hung, timeLimit)
  }

  function hung(): void {
    if (!loaded) return restart()
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
    for (const aside of asides.keys()) tell(aside, null)
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
