import { hungRules, noteRunning, ruleLimit } from './hung.ts'
import type { Answer, Port, Question } from './protocol.ts'

/** What was typed is saved before a check that may hang the page. Milliseconds. */
const savedFirst = 300

/**
 * Reads drafts on the page's own thread, for browsers that cannot start workers. Typing is slower, and a hang ends only when
 * the page is reloaded; the rule that hung is then left out.
 */
export function startInPage(): Port {
  const port: Port = {
    onmessage: null,
    onerror: null,
    postMessage(question: Question) {
      setTimeout(() => void reading.then((ask) => ask({ ...question, without })), savedFirst)
    },
    terminate() {
      port.onmessage = null
    },
  }
  let without = hungRules()
  let since = 0
  let running: string | undefined

  function follow(rule: string | undefined): void {
    noteRunning(rule)
    if (running !== undefined && performance.now() - since > ruleLimit) without = [...without, running]
    running = rule
    since = performance.now()
  }

  const answer = (data: Answer) => port.onmessage?.call(port as Worker, new MessageEvent('message', { data }))
  const heed = (data: Answer) => (data.type === 'running' ? follow(data.rule) : answer(data))
  const module = import('./answering.ts')
  const reading = module.then(({ createReading }) => {
    answer({ type: 'ready' })
    return createReading(heed)
  })
  const catalogue = module.then(({ tellCatalogue }) => tellCatalogue(answer))
  Promise.all([reading, catalogue]).catch(() => port.onerror?.call(port as Worker, new ErrorEvent('error')))
  return port
}
