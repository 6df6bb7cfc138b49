import type { Port } from './client.ts'
import type { Answer, Question } from './protocol.ts'

/**
 * Reads drafts on the page's own thread, for browsers that start no worker. Slower to type in, and no hang can be
 * broken off; but it checks.
 */
export function startInPage(): Port {
  const port: Port = {
    onmessage: null,
    onerror: null,
    postMessage(question: Question) {
      void reading.then((ask) => ask(question))
    },
    terminate() {
      port.onmessage = null
    },
  }
  const answer = (data: Answer) => port.onmessage?.call(port as Worker, new MessageEvent('message', { data }))
  const module = import('./reading.ts')
  const reading = module.then(({ createReading }) => createReading(answer))
  const catalogue = module.then(({ tellCatalogue }) => tellCatalogue(answer))
  Promise.all([reading, catalogue]).catch(() => port.onerror?.call(port as Worker, new ErrorEvent('error')))
  return port
}
