import type { Port } from './client.ts'
import { startInPage } from './in-page.ts'
import { trustedScript } from './trusted-script.ts'
// oxlint-disable-next-line import/default
import workerUrl from './worker.ts?worker&url'

/** Starts the worker that reads drafts; where the browser has none, the page reads them itself. */
export function startWorker(): Port {
  try {
    return new Worker(trustedScript(new URL(workerUrl, import.meta.url).href), { type: 'module' })
  } catch {
    return startInPage()
  }
}
