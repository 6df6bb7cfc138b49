import type { Port } from '../protocol.ts'
import { trustedScript } from '../trusted-script.ts'
// oxlint-disable-next-line import/default
import checkUrl from './harper-worker.ts?worker&url'
// oxlint-disable-next-line import/default
import readingUrl from './reader-worker.ts?worker&url'

/** Starts a worker from our own origin. Throws where the browser has no workers. */
const start = (url: string): Port =>
  new Worker(trustedScript(new URL(url, import.meta.url).href), { type: 'module' })

export const startDeeperCheck = () => start(checkUrl)
export const startDeeperReading = () => start(readingUrl)
