import type { Port } from '../../../src/worker/protocol.ts'
import type { Reply } from '../../../src/worker/deeper/tool.ts'

/** A tool's worker that says only what the test says, and notes in `said` when it is ended. */
export function fakePort<Question, Answer>(said: string[]) {
  const asked: Question[] = []
  const port = {
    onmessage: null as Port['onmessage'],
    onerror: null as Port['onerror'],
    postMessage: (question: Question) => void asked.push(question),
    terminate: () => void said.push('ended'),
  }
  const as = port as unknown as Port & Worker
  const say = (data: Reply<Answer>) => port.onmessage?.call(as, { data } as MessageEvent)
  return {
    asked,
    start: () => as,
    load: () => say({ loaded: true }),
    answer: (answer: Answer) => say({ answer }),
    fail: (reason: string) => say({ failed: reason }),
    stop: () => port.onerror?.call(as, { message: 'out of memory' } as ErrorEvent),
  }
}
