import type { DeeperTool, ToolState } from '../core/deeper.ts'
import type { CatalogueEntry, Report } from '../core/report.ts'
import { ruleLimit } from './hung.ts'
import type { Answer, Matter, Port, Question } from './protocol.ts'

interface Hooks {
  readonly start: () => Port
  /** Only the newest question's report; it may come again when the dictionary or a deeper tool is ready. */
  readonly onReport: (report: Report) => void
  readonly onCatalogue: (entries: readonly CatalogueEntry[]) => void
  readonly onDeeper: (tool: DeeperTool, state: ToolState) => void
  /** A sentence for the person, or undefined once all is well again. */
  readonly onTrouble: (trouble: string | undefined) => void
}

export interface CoachClient {
  /** Asks for a report. A newer question replaces one that is waiting. */
  check(matter: Matter): void
  /**
   * The score of another text, such as an earlier version; null where there is none: too few words, not in English, or a failed
   * check.
   */
  score(matter: Matter): Promise<number | null>
  close(): void
}

/** A later answer than this means that the worker hangs. Milliseconds. */
export const timeLimit = 10_000
/** Loading the worker’s script may take this long on a slow line. Milliseconds. */
export const loadLimit = 60_000
const mostRestarts = 3

/**
 * Talks to the worker, which the first question starts: one question at a time, the newest wins, and a worker that crashed or
 * hangs is restarted. After the first hang the worker reports which rule it runs; a rule in which it hangs is left out from
 * then on.
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
  /** Counts down from zero, to differ from the numbers of questions about the draft. */
  let lastAside = 0
  const asides = new Map<number, (score: number | null) => void>()

  function open(): void {
    loaded = false
    port = start()
    port.onmessage = ({ data }: MessageEvent<Answer>) => receive(data)
    port.onerror = () => restart()
  }

  const post = (question: Question) => port?.postMessage(without ? { ...question, without } : question)

  /** Any message proves that the worker is alive and restarts the timer, which runs while an answer is due. */
  function watch(): void {
    clearTimeout(timer)
    const reply = loaded ? timeLimit : loadLimit
    const due = running !== undefined || asked || asides.size > 0
    timer = due ? setTimeout(hung, running === undefined ? reply : ruleLimit) : undefined
  }

  function send(question: Question): void {
    asked = last = question
    waiting = undefined
    watch()
    post(question)
  }

  function settled(): void {
    asked = undefined
    watch()
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
        if (answer.revision === newest) onReport(answer.report)
        break
      case 'failed':
        console.error(`The check failed: ${answer.reason}`)
        // Only the question about another text failed: the draft at hand is fine.
        if (answer.revision < 0) return tell(answer.revision, null)
        onTrouble('Part of the check failed. Your text is safe; change a word to try again.')
    }
    if (answer.revision === asked?.revision) settled()
  }

  function tell(aside: number, score: number | null): void {
    asides.get(aside)?.(score)
    asides.delete(aside)
    watch()
  }

  function follow(rule: string | undefined): void {
    running = rule
    watch()
  }

  function hung(): void {
    if (!loaded) return restart()
    without ??= []
    if (running !== undefined) {
      without = [...without, running]
      // It may hang with the dictionary, in the second report on a question already answered once.
      waiting ??= last
    }
    restart()
  }

  function restart(): void {
    port?.terminate()
    const again = waiting ?? asked
    asked = running = undefined
    for (const aside of asides.keys()) tell(aside, null)
    watch()
    if (++restarts > mostRestarts) {
      port = undefined
      onTrouble('Checking has stopped. Your text is safe; change a word to try again, or reload the page.')
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
    },
    score(matter) {
      const revision = --lastAside
      if (!port) open()
      return new Promise((resolve) => {
        asides.set(revision, resolve)
        // The question in progress has its own time limit.
        if (timer === undefined) watch()
        post({ ...matter, revision, aside: true })
      })
    },
    close() {
      clearTimeout(timer)
      port?.terminate()
    },
  }
}
