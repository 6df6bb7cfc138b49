import type { Port } from './client.ts'
import type { Question } from './protocol.ts'

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
  const reading = import('./reading.ts').then(({ createReading }) =>
    createReading((data) => port.onmessage?.call(port as Worker, new MessageEvent('message', { data }))),
  )
  reading.catch(() => port.onerror?.call(port as Worker, new ErrorEvent('error')))
  return port
}
