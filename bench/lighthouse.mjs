#!/usr/bin/env node
// Lighthouse's four numbers for the built site, the median of several runs:
//   npm run lighthouse
// Lighthouse itself is fetched by npx: it weighs more than all that the project needs to be built and tested.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { preview } from 'vite'
import { browserPath, sandboxArguments } from './browser.mjs'

const version = '12.8.2'
const runs = 5
const shown = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
]

/** @param {string} address */
async function measure(address) {
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
    ],
    { env: { ...process.env, CHROME_PATH: browserPath }, maxBuffer: 64 * 1024 * 1024 },
  )
  /** @type {{ categories: Record<string, { title: string, score: number }>, audits: Record<string, { title: string, numericValue: number }> }} */
  const { categories, audits } = JSON.parse(stdout)
  const scores = Object.values(categories).map(({ title, score }) => [title, Math.round(score * 100)])
  const figures = shown.map((name) => [audits[name]?.title, audits[name]?.numericValue])
  return Object.fromEntries([...scores, ...figures])
}

const median = (/** @type {number[]} */ list) =>
  [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? NaN

const site = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' })
const results = []
for (let run = 0; run < runs; run++) results.push(await measure(site.resolvedUrls?.local[0] ?? ''))
await site.close()

const table = Object.keys(results[0] ?? {}).map((name) => {
  const values = results.map((result) => result[name])
  const rounded = (/** @type {number} */ value) => Math.round(value * 100) / 100
  return [
    name,
    {
      median: rounded(median(values)),
      best: rounded(/Time|Paint|Shift/.test(name) ? Math.min(...values) : Math.max(...values)),
    },
  ]
})
console.table(Object.fromEntries(table))
