#!/usr/bin/env node
// Measures the page in a real browser, free and on one core that it shares with three busy loops:
//   npm run bench:page
// A bare CodeMirror is measured in the same run. Needs Linux's taskset for the shared core.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { quantile } from '../scripts/statistics.mjs'
import { browserPath, sandboxArguments } from './browser.mjs'
import { emails } from './texts.mjs'

const rounded = (/** @type {number} */ value) => Math.round(value * 10) / 10
// Without its sign-off, so that what is typed at the end is text.
const whole = emails.find((email) => email.split('\n\n').length > 3) ?? ''
const draft = whole.split('\n\n').slice(0, -1).join('\n\n')
const slip = 'I need an answer by Friday'

/** A separate browser; `shared`: on core 0, beside three busy loops. @param {boolean} shared */
async function launch(shared) {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const wrapper = join(folder, 'browser')
  writeFileSync(wrapper, `#!/bin/sh\nexec ${shared ? 'taskset -c 0 ' : ''}${browserPath} "$@"\n`)
  chmodSync(wrapper, 0o755)
  const loops = shared
    ? [1, 2, 3].map(() =>
        spawn('taskset', ['-c', '0', process.execPath, '-e', 'for(;;);'], { stdio: 'ignore' }),
      )
    : []
  const stop = () => loops.forEach((loop) => loop.kill())
  // If a measurement fails, they would otherwise go on for ever.
  process.once('exit', stop)
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: wrapper,
    viewport: { width: 1280, height: 900 },
    args: [
      ...sandboxArguments,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-precise-memory-info',
    ],
  })
  return {
    context,
    async close() {
      await context.close()
      stop()
    },
  }
}

/** @import { Page } from 'playwright-core' */

const body = (/** @type {Page} */ page) => page.getByRole('textbox', { name: 'Email body' })

/**
 * Script and task milliseconds per key press, and long tasks. Only the milliseconds count in which the processor worked
 * for the page's own thread, not other work on the machine. @param {Page} page
 */
async function typing(page, keys = 120) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN
    return {
      script: of('ScriptDuration') * 1000,
      task: of('TaskDuration') * 1000,
      heap: of('JSHeapUsedSize') / 1048576,
    }
  }
  await body(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.evaluate(() => {
    const seen = { long: 0, slowFrames: 0, frames: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => (seen.long += list.getEntries().length)).observe({ type: 'longtask' })
    let last = performance.now()
    const frame = (/** @type {number} */ now) => {
      seen.frames++
      if (now - last > 25) seen.slowFrames++
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  const before = await read()
  await page.keyboard.type(' and it is kind of you to say so today'.repeat(10).slice(0, keys), { delay: 60 })
  const after = await read()
  const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen'))
  return {
    'script ms a key': rounded((after.script - before.script) / keys),
    'task ms a key': rounded((after.task - before.task) / keys),
    'long tasks': seen.long,
    'frames over 25 ms, %': rounded((100 * seen.slowFrames) / seen.frames),
    'heap MB': rounded(after.heap),
  }
}

/** Milliseconds from the key that completes a fault to its mark. @param {Page} page */
async function keyToMarks(page, rounds = 30) {
  await body(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(`. ${slip.slice(0, -1)}`)
  await page.evaluate((word) => {
    const times = []
    Object.assign(globalThis, { times })
    let pressed = 0
    addEventListener('keydown', ({ key }) => (pressed = key === 'y' ? performance.now() : 0), true)
    const root = [...document.querySelectorAll('*')].find((element) => element.shadowRoot)?.shadowRoot
    if (!root) throw new Error('There is no editor.')
    const marked = () =>
      [...root.querySelectorAll('.cm-finding')].some(({ textContent }) => textContent?.includes(word))
    new MutationObserver(() => {
      if (pressed && marked()) {
        times.push(performance.now() - pressed)
        pressed = 0
      }
    }).observe(root, { subtree: true, childList: true, characterData: true })
  }, 'Friday')
  for (let round = 0; round < rounds; round++) {
    await page.keyboard.press('y')
    await page.waitForFunction((count) => Reflect.get(globalThis, 'times').length > count, round, {
      timeout: 10_000,
    })
    await page.keyboard.press('Backspace')
    await page.waitForTimeout(300)
  }
  const times = await page.evaluate(() => Reflect.get(globalThis, 'times'))
  return {
    'key to marks p50': rounded(quantile(times, 0.5)),
    'key to marks p95': rounded(quantile(times, 0.95)),
  }
}

/** Records in the page when its first score is drawn: asking from outside would take time from a busy core. */
function noteFirstScore() {
  const seen = new MutationObserver(() => {
    if (!/\d/.test(document.querySelector('section[aria-label="Score"]')?.textContent ?? '')) return
    seen.disconnect()
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { firstScore: performance.now() })),
    )
  })
  seen.observe(document, { subtree: true, childList: true, characterData: true })
}

/** Milliseconds from opening to the first score, with a draft stored before. @param {Page} page @param {string} address */
async function firstScore(page, address) {
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => 'firstScore' in globalThis, undefined, { timeout: 30_000 })
  return /** @type {number} */ (await page.evaluate(() => Reflect.get(globalThis, 'firstScore')))
}

/** Transferred bytes, compressed, by type. @param {Page} page @param {string} address */
async function firstLoad(page, address) {
  /** @type {Record<string, number>} */
  const bytes = {}
  /** @type {Promise<void>[]} */
  const reads = []
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname
    // The data of the rules is fetched by the worker.
    const sort = /worker|catalogue/.exec(name)?.[0] ?? /\.(\w+)$/.exec(name)?.[1] ?? 'html'
    reads.push(
      response
        .body()
        .then((content) => void (bytes[sort] = (bytes[sort] ?? 0) + gzipSync(content).length / 1024))
        .catch(() => {}),
    )
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await Promise.all(reads)
  return Object.fromEntries(Object.entries(bytes).map(([sort, size]) => [`KB gzip ${sort}`, rounded(size)]))
}

await build({
  root: 'bench/bare',
  logLevel: 'error',
  configFile: false,
  build: { outDir: '../../dist/bare', emptyOutDir: true },
})
const site = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' })
const bare = await preview({
  configFile: false,
  build: { outDir: 'dist/bare' },
  preview: { port: 0, strictPort: false },
  logLevel: 'error',
})
const address = site.resolvedUrls?.local[0] ?? ''
const bareAddress = bare.resolvedUrls?.local[0] ?? ''

for (const shared of [false, true]) {
  const { context, close } = await launch(shared)
  const page = await context.newPage()
  await page.addInitScript(noteFirstScore)
  const sizes = await firstLoad(page, address)
  await body(page).fill(draft)
  await page.waitForTimeout(shared ? 4000 : 1500)
  const opens = []
  for (let round = 0; round < 5; round++) opens.push(await firstScore(page, address))
  await page.waitForTimeout(shared ? 6000 : 2500)
  const ours = { ...(await typing(page)), ...(await keyToMarks(page)) }
  const plain = await context.newPage()
  await plain.goto(bareAddress)
  await body(plain).fill(draft)
  const theirs = await typing(plain)
  console.log(shared ? '\non one core, beside three busy loops' : 'free')
  if (!shared) console.table(sizes)
  const more = ours['script ms a key'] - theirs['script ms a key']
  console.log(`script a key: ${rounded(more)} ms above a bare CodeMirror`)
  console.table({
    afterword: { 'first score ms': rounded(quantile(opens, 0.5)), ...ours },
    'bare CodeMirror': theirs,
  })
  await close()
}
await site.close()
await bare.close()
process.exit(0)
