#!/usr/bin/env node
// Lighthouse's four numbers for the built site, the median of several runs, by the clock and by processor time:
//   npm run lighthouse
// npx fetches Lighthouse itself: it is larger than everything needed to build and test the project.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'
import { quantile } from '../scripts/statistics.mjs'
import { browserPath, sandboxArguments } from './browser.mjs'

const version = '12.8.2'
const runs = 5
const shown = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
]

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tts?: number, tdur?: number }} TraceEvent */

/**
 * Shortens each event to the time the processor worked on it: other work on the machine would count four times, since
 * Lighthouse assumes a phone to be that much slower. Changes the events in place.
 * @param {TraceEvent[]} events
 */
function leaveOutWaiting(events) {
  /** The task running on each thread: when it ends by the clock, and where inside it an event belongs. */
  const running = new Map()
  for (const event of events.toSorted(
    (one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0),
  )) {
    const { pid, tid, ts, dur, tts, tdur } = event
    const thread = `${pid} ${tid}`
    const task = running.get(thread)
    if (task && ts < task.end) event.ts = task.placeOf(event)
    else if (event.ph === 'X' && dur !== undefined && tts !== undefined && tdur !== undefined)
      running.set(thread, {
        end: ts + dur,
        placeOf: (/** @type {TraceEvent} */ inner) =>
          ts + Math.min(tdur, Math.max(0, inner.tts === undefined ? inner.ts - ts : inner.tts - tts)),
      })
    if (dur !== undefined && tdur !== undefined) event.dur = tdur
  }
}

/** @param {string} address @param {string[]} more */
async function lighthouse(address, ...more) {
  const flags = ['--headless=new', '--disable-gpu', ...sandboxArguments].join(' ')
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      '--ignore-scripts',
      `lighthouse@${version}`,
      address,
      '--output=json',
      '--quiet',
      `--chrome-flags=${flags}`,
      ...more,
    ],
    { env: { ...process.env, CHROME_PATH: browserPath }, maxBuffer: 64 * 1024 * 1024 },
  )
  /** @type {{ categories: Record<string, { title: string, score: number }>, audits: Record<string, { title: string, numericValue: number }> }} */
  const { categories, audits } = JSON.parse(stdout)
  const scores = Object.values(categories).map(({ title, score }) => [title, Math.round(score * 100)])
  const figures = shown.map((name) => [audits[name]?.title, audits[name]?.numericValue])
  return Object.fromEntries([...scores, ...figures])
}

/** The figures by the clock, and those of the same visit by processor time. @param {string} address */
async function measure(address) {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-lighthouse-'))
  const clock = await lighthouse(address, `--gather-mode=${folder}`, `--audit-mode=${folder}`)
  const file = join(folder, 'defaultPass.trace.json')
  const trace = JSON.parse(await readFile(file, 'utf8'))
  leaveOutWaiting(trace.traceEvents)
  await writeFile(file, JSON.stringify(trace))
  const processor = await lighthouse(address, `--audit-mode=${folder}`)
  await rm(folder, { recursive: true })
  return { clock, processor }
}

const median = (/** @type {number[]} */ list) => quantile(list, 0.5)

const site = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' })
const address = site.resolvedUrls?.local[0] ?? ''
const results = []
// A visit that the browser recorded without its beginning (NO_NAVSTART) is repeated.
for (let run = 0; run < runs; run++) results.push(await measure(address).catch(() => measure(address)))
await site.close()

const rounded = (/** @type {number} */ value) => Math.round(value * 100) / 100
const table = Object.keys(results[0]?.clock ?? {}).map((name) => [
  name,
  {
    'by the clock': rounded(median(results.map(({ clock }) => clock[name]))),
    'by processor time': rounded(median(results.map(({ processor }) => processor[name]))),
  },
])
console.table(Object.fromEntries(table))
