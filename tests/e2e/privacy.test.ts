import { createServer, type Server } from 'node:http'
import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { parts, site } from './support.ts'

const here = site()
const { open, visit } = here

/** Somebody else's server, which lets everybody in and counts who comes. */
let stranger: Server
let elsewhere = ''
const callers: string[] = []

beforeAll(async () => {
  stranger = createServer((request, response) => {
    callers.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*').end('ok')
  })
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`
})
afterAll(() => {
  stranger.close()
})

const secret = 'Quillfeather'
const draft = `Hi Marten,

I still have no answer from ${secret} and need an answer by Friday!! Please recieve my [thing].

Ola`

/** Goes through every screen and what can be done there; nothing that hands the message to another program. */
async function tour(page: Page): Promise<void> {
  const { body, subject, kind, suggestions, check, dialog } = parts(page)
  const close = () => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await body.fill(draft)
  await subject.fill(`About ${secret}`)
  await kind.selectOption('check-in')
  await suggestions.getByRole('listitem').first().waitFor()
  await page.locator('.cm-finding').first().click()
  await page.keyboard.press('F8')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  for (const name of ['Rules', 'Settings', 'Interview details']) {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('dialog').waitFor()
    if (name === 'Interview details')
      await page.getByRole('dialog').getByLabel('Company').first().fill(secret)
    await close()
  }
  await check.click()
  await dialog.getByRole('button', { name: 'Copy message' }).click()
  await dialog.getByText('Message copied.').waitFor()
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as .txt' }).click()
  await saved
  await close()
}

describe('what leaves the page', () => {
  it('is nothing: every screen asks the own origin only, for files alone, with nothing of the draft', async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] })
    const requests: { url: string; method: string; data: string | null }[] = []
    page
      .context()
      .on('request', (request) =>
        requests.push({ url: request.url(), method: request.method(), data: request.postData() }),
      )
    await page.goto(here.address)
    await tour(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    expect(requests.length).toBeGreaterThan(5)
    for (const { url, method, data } of requests) {
      expect(url.startsWith(here.address) || url.startsWith('blob:')).toBe(true)
      expect(decodeURIComponent(url)).not.toContain(secret)
      expect([method, data, new URL(url).search]).toEqual(['GET', null, ''])
    }
    await page.context().close()
  })

  it('is refused by the browser, whatever code in the page tries', async () => {
    const page = await visit()
    await page.goto(here.address)
    const outcome = await page.evaluate(async (target) => {
      const told = async (work: () => unknown) => {
        try {
          return String(await work())
        } catch {
          return 'refused'
        }
      }
      const loaded = (tag: 'img' | 'iframe' | 'link' | 'video', set: Record<string, string>) =>
        new Promise<string>((resolve) => {
          const element = Object.assign(document.createElement(tag), set)
          document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true })
          element.addEventListener('load', () => resolve('loaded'))
          document.body.append(element)
        })
      return {
        fetch: await told(() => fetch(target).then(({ status }) => status)),
        request: await told(
          () =>
            new Promise((resolve, reject) => {
              const request = new XMLHttpRequest()
              request.onload = () => resolve('sent')
              request.onerror = () => reject(new Error('blocked'))
              request.open('POST', target)
              request.send('text')
            }),
        ),
        socket: await told(
          () =>
            new Promise((resolve, reject) => {
              const socket = new WebSocket(target.replace('http', 'ws'))
              socket.onopen = () => resolve('open')
              socket.onerror = () => reject(new Error('blocked'))
            }),
        ),
        image: await loaded('img', { src: `${target}/image` }),
        frame: await loaded('iframe', { src: `${target}/frame` }),
        style: await loaded('link', { rel: 'stylesheet', href: `${target}/style` }),
        video: await loaded('video', { src: `${target}/video` }),
        foreignScript: await told(() => import(/* @vite-ignore */ `${target}/script.js`)),
        worker: await told(() => new Worker(`${target}/worker.js`)),
        markup: await told(() => (document.createElement('p').innerHTML = '<b>a</b>')),
        // oxlint-disable-next-line no-eval -- the policy must refuse it
        code: await told(() => (0, eval)('1')),
      }
    }, elsewhere)
    expect(new Set(Object.values(outcome))).toEqual(new Set(['refused']))
    await page.evaluate((target) => navigator.sendBeacon(`${target}/beacon`, 'text'), elsewhere)
    expect(callers).toEqual([])
    await page.context().close()
  })

  it('is refused to the worker and the service worker too', async () => {
    const page = await visit()
    await page.goto(here.address)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const workers = [...page.workers(), ...page.context().serviceWorkers()]
    expect(workers.length).toBe(2)
    const tried = workers.map((worker) =>
      worker.evaluate((target) => fetch(target).then(String, () => 'refused'), elsewhere),
    )
    expect(await Promise.all(tried)).toEqual(['refused', 'refused'])
    expect(callers).toEqual([])
    await page.context().close()
  })

  it('would be noticed: the stranger’s server does answer', async () => {
    await fetch(`${elsewhere}/proof`)
    expect(callers.splice(0)).toEqual(['/proof'])
  })
})

describe('every file', () => {
  const files = readdirSync('dist/site', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replace('dist/site/', ''))
  const sent = (headers: Headers) => ({
    policy: headers.get('content-security-policy') ?? '',
    referrer: headers.get('referrer-policy'),
    sniff: headers.get('x-content-type-options'),
    permissions: headers.get('permissions-policy'),
  })

  it('comes with the policy, no referrer and no permissions, workers included', async () => {
    expect(files.filter((file) => /worker/.test(file)).length).toBeGreaterThanOrEqual(2)
    for (const file of files) {
      const { headers } = await fetch(here.address + file)
      const { policy, ...others } = sent(headers)
      expect(policy, file).toContain("default-src 'none'")
      expect(policy, file).toContain("frame-ancestors 'none'")
      // The deeper check alone may run WebAssembly, and still no text as code.
      const rest = file.startsWith('deeper/') ? policy.replace("'wasm-unsafe-eval'", '') : policy
      expect(rest, file).not.toMatch(/unsafe-|\*|https?:/)
      expect(others, file).toEqual({
        referrer: 'no-referrer',
        sniff: 'nosniff',
        permissions: expect.stringContaining('microphone=()'),
      })
    }
  })

  it('has the same headers in _headers, for hosts that read it, and the policy in the page, for those that do not', async () => {
    const { headers } = await fetch(here.address)
    const written = readFileSync('dist/site/_headers', 'utf8')
    expect(written.split('\n')[0]).toBe('/*')
    const patterns = written.match(/^\/.*(?=\n {2}Content-Security-Policy)/gm) ?? []
    const fits = (pattern: string, path: string) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
    // Hosts send the headers of all patterns that fit, and two policies allow less than each.
    for (const file of ['', ...files.filter((name) => name !== '_headers')])
      expect(
        patterns.filter((pattern) => fits(pattern, `/${file}`)),
        file,
      ).toHaveLength(1)
    expect(written.match(/\n\/deeper\/\*\n.*'wasm-unsafe-eval'/)).not.toBeNull()
    expect(written.match(/wasm-unsafe-eval/g)).toHaveLength(1)
    for (const value of Object.values(sent(headers))) expect(written).toContain(String(value))
    const page = readFileSync('dist/site/index.html', 'utf8')
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\bstyle="|\bon\w+="/)
  })
})

describe('a kept file', () => {
  const keeping = async (file: string) => (await fetch(here.address + file)).headers.get('cache-control')

  it('is one whose name changes with its content; every other is asked for anew', async () => {
    expect(await keeping('')).toBe('no-cache')
    expect(await keeping('service-worker.js')).toBe('no-cache')
    const asset = readdirSync('dist/site/assets').find((name) => name.startsWith('worker-'))
    expect(await keeping(`assets/${asset}`)).toContain('immutable')
    const [tool] = readdirSync('dist/site/deeper/check')
    expect(await keeping(`deeper/check/${tool}`)).toContain('immutable')
    const written = readFileSync('dist/site/_headers', 'utf8')
    expect(written.match(/^.*immutable/gm)).toHaveLength(2)
  })
})

describe('what is pasted', () => {
  it('is text: its HTML is never rendered, fetched or run', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.focus()
    await page.evaluate((target) => {
      const data = new DataTransfer()
      data.setData('text/plain', 'Thank you <img src=x onerror=alert(1)> for the tour.')
      data.setData(
        'text/html',
        `<p onclick="alert(1)">Thank you <img src="${target}/pixel"><script>alert(1)</script></p>`,
      )
      const editor = document.activeElement?.shadowRoot?.activeElement
      editor?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, elsewhere)
    await expect.poll(() => body.innerText()).toContain('<img src=x onerror=alert(1)>')
    expect(await body.locator('img, script, b').count()).toBe(0)
    expect(callers).toEqual([])
    await page.context().close()
  })
})

describe('“Delete everything”', () => {
  it('leaves nothing in any storage or cache', async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(here.address)
    await tour(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const left = () =>
      page.evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name }) => name),
        local: localStorage.length,
        session: sessionStorage.length,
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookies: document.cookie,
      }))
    // Left by a page that was closed in the middle of a save, or by an earlier version.
    await page.evaluate(() => {
      localStorage.setItem('afterword-earlier', 'text')
      sessionStorage.setItem('afterword-earlier', 'text')
    })
    const before = await left()
    expect([before.databases.length, before.caches.length, before.workers]).toEqual([1, 1, 1])
    expect([before.local, before.session]).toEqual([1, 1])
    // What the page does after that, being loaded afresh, would hide what was left: it meets an empty page instead.
    await page
      .context()
      .route(here.address, (route) =>
        route.fulfill({ body: '<title>gone</title>', contentType: 'text/html' }),
      )
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await page.waitForFunction(() => document.title === 'gone')
    expect(await left()).toEqual({ databases: [], local: 0, session: 0, caches: [], workers: 0, cookies: '' })
    await page.context().close()
  })
})
