import { startInPage } from './in-page.ts'
import type { Port } from './protocol.ts'
import { trustedScript } from './trusted-script.ts'
// oxlint-disable-next-line import/default
import workerUrl from './worker.ts?worker&url'

function newWorker(): Worker | undefined {
  try {
    return new Worker(trustedScript(new URL(workerUrl, import.meta.url).href), { type: 'module' })
  } catch {
    return undefined
  }
}

/** The worker takes longer to load than the page, so a separate script starts it early. */
let early = newWorker()
if (early) early.onerror = () => (early = undefined)

/** Starts the worker that reads drafts; in a browser without workers the page reads them itself. */
export function startWorker(): Port {
  const port = early ?? newWorker() ?? startInPage()
  early = undefined
  return port
}
