import { createServer, type Server } from 'node:http'
import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
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

/** What is tried elsewhere: it deletes, or loads thirty megabytes. What hands the message over is a link or "Share…". */
const leftAlone = /^(?:Close|Delete everything|Yes, delete everything|Share…)$|Harper|larger model/

/** Fields that the browser checks or suggests words for: some browsers send to their maker what is typed there. */
const helped = (page: Page) =>
  page.locator('input[type=text], textarea, [contenteditable=true]').evaluateAll((fields) =>
    fields.flatMap((field) => {
      const { spellcheck, writingSuggestions } = field as HTMLElement & { writingSuggestions?: string }
      return spellcheck || writingSuggestions === 'true' ? [field.outerHTML] : []
    }),
  )

/** Unfolds all of a screen, changes each choice in it there and back, and presses each of its buttons; closes it. */
async function useAll(page: Page, screen: Locator): Promise<void> {
  await screen.locator('summary').evaluateAll((nodes: HTMLElement[]) => nodes.map((node) => node.click()))
  expect(await helped(page)).toEqual([])
  for (const select of await screen.locator('select').all()) {
    const before = await select.inputValue()
    const values = await select
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    for (const value of values) await select.selectOption(value)
    await select.selectOption(before)
  }
  await screen
    .locator('input[type=checkbox], input[type=radio]')
    .evaluateAll((nodes: HTMLElement[], source) => {
      const wanted = nodes.filter((node) => !new RegExp(source).test(node.parentElement?.textContent ?? ''))
      for (const node of [...wanted, ...wanted]) node.click()
    }, leftAlone.source)
  const names = await screen
    .getByRole('button')
    .evaluateAll((nodes: HTMLElement[]) => nodes.map((node) => node.innerText.trim()))
  for (const name of names.filter((each) => !leftAlone.test(each))) {
    const button = screen.getByRole('button', { name }).first()
    if ((await button.count()) > 0 && (await button.isEnabled())) await button.click()
    // Some buttons lead away from it.
    if (!(await screen.isVisible())) return
  }
  await screen.getByRole('button', { name: 'Close' }).click()
}

/** Goes through every screen and what can be done there; nothing that hands the message to another program. */
async function tour(page: Page): Promise<void> {
  const { body, subject, kind, suggestions, check, dialog } = parts(page)
  const screen = async (name: string) => {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    const opened = page.getByRole('dialog')
    await opened.waitFor()
    return opened
  }
  await page.getByRole('button', { name: 'A phone script' }).click()
  await body.fill(draft)
  await subject.fill(`About ${secret}`)
  await kind.selectOption('check-in')
  await suggestions.getByRole('listitem').first().waitFor()
  await page.locator('.cm-finding').first().click()
  await page.keyboard.press('F8')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  for (const name of ['Rules', 'Settings', 'Earlier versions']) await useAll(page, await screen(name))
  const interview = await screen('Interview details')
  await interview.getByLabel('Company').first().fill(secret)
  await interview.getByLabel('Day of the interview').fill('2026-03-03')
  await interview.getByRole('button', { name: 'Close' }).click()
  await useAll(page, await screen('See the plan'))
  await useAll(page, await screen('Interview details'))
  // Another interview may be open by now, with a draft of its own.
  await body.fill(draft)
  await subject.fill(`About ${secret}`)
  await check.click()
  await dialog.getByRole('button', { name: 'Copy message' }).click()
  await dialog.getByText('Message copied.').waitFor()
  await useAll(page, dialog)
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
    const all = () => [...page.workers(), ...page.context().serviceWorkers()]
    await expect.poll(() => all().length).toBe(2)
    const workers = all()
    const tried = workers.map((worker) =>
      worker.evaluate((target) => fetch(target).then(String, () => 'refused'), elsewhere),
    )
    expect(await Promise.all(tried)).toEqual(['refused', 'refused'])
    expect(callers).toEqual([])
    await page.context().close()
  })

  it('is refused to the workers of the deeper tools as well', { timeout: 300_000 }, async () => {
    const page = await visit()
    await page.goto(here.address)
    await parts(page).body.fill(draft)
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    for (const [name, ready] of [
      [/Harper/, 'check is ready'],
      [/larger model/, 'reading is ready'],
    ] as const) {
      await page.getByRole('dialog').getByRole('checkbox', { name }).setChecked(true)
      await page.getByText(ready).waitFor({ timeout: 120_000 })
    }
    const workers = page.workers().filter((worker) => worker.url().includes('/deeper/'))
    expect(workers).toHaveLength(2)
    for (const worker of workers) {
      expect(await worker.evaluate((target) => fetch(target).then(String, () => 'refused'), elsewhere)).toBe(
        'refused',
      )
      // The policy lets them run WebAssembly, and still no text as code.
      const run = worker.evaluate(
        () =>
          new Promise((resolve) =>
            setTimeout(() => {
              try {
                // oxlint-disable-next-line no-eval -- the policy must refuse it
                resolve((0, eval)('1'))
              } catch {
                resolve('refused')
              }
            }),
          ),
      )
      expect(await run).toBe('refused')
    }
    expect(callers).toEqual([])
    await page.context().close()
  })

  it('is no speech either: only a voice that runs on the device reads aloud', async () => {
    for (const local of [false, true]) {
      const page = await visit()
      await page.addInitScript((localService) => {
        speechSynthesis.getVoices = () => [
          { lang: 'en-GB', name: 'far', default: true, localService: false, voiceURI: 'far' },
          { lang: 'en-GB', name: 'near', default: false, localService, voiceURI: 'near' },
        ]
      }, local)
      await page.goto(here.address)
      await parts(page).body.fill(draft)
      await parts(page).check.click()
      await parts(page).dialog.getByRole('button', { name: 'Copy message' }).waitFor()
      expect(await page.getByRole('button', { name: 'Read it to me' }).count()).toBe(local ? 1 : 0)
      await page.context().close()
    }
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
    readers: headers.get('cross-origin-resource-policy'),
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
        readers: 'same-origin',
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
    expect(await keeping('assets/gone-12345678.js')).toBe('no-store')
    const written = readFileSync('dist/site/_headers', 'utf8')
    expect(written.match(/^.*immutable/gm)).toHaveLength(2)
  })
})

describe('what is pasted', () => {
  it('is text: its HTML is never rendered, fetched or run', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    const { body } = parts(page)
    await page.evaluate((target) => {
      const text = 'Thank you <img src=x onerror=alert(1)> for the tour.'
      const html = `<p>Thank you <b>all</b> <img src="${target}/pixel"></p>`
      const blob = (content: string, type: string) => new Blob([content], { type })
      return navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob(text, 'text/plain'),
          'text/html': blob(html, 'text/html'),
        }),
      ])
    }, elsewhere)
    await body.focus()
    await page.keyboard.press('ControlOrMeta+v')
    await expect.poll(() => body.innerText()).toContain('<img src=x onerror=alert(1)>')
    expect(await body.locator('img, script, b').count()).toBe(0)
    expect(callers).toEqual([])
    await page.context().close()
  })
})

describe('“Delete everything”', () => {
  it('leaves nothing of ours in any storage or cache', async () => {
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
    // All is saved: of its own storage the note that something is kept is left.
    await expect.poll(async () => (await left()).local).toBe(1)
    // Left by a page that was closed in the middle of a save, or by an earlier version.
    await page.evaluate(() => {
      localStorage.setItem('afterword-earlier', 'text')
      sessionStorage.setItem('afterword-earlier', 'text')
    })
    const before = await left()
    expect([before.databases.length, before.caches.length, before.workers]).toEqual([1, 1, 1])
    expect([before.local, before.session]).toEqual([2, 1])
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
