import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parts, site } from './support.ts'

const here = site()
const { open, visit } = here

const pushy = 'Hi Marten,\n\nI need an answer by Friday. Please call me back as soon as you can.\n\nOla'

/** A page in the same browser profile. */
async function another(page: Page): Promise<Page> {
  const next = await page.context().newPage()
  await next.goto(here.address)
  return next
}

/** Waits until all that the page has asked the database to write is written. */
const written = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('afterword')
        opening.onerror = () => reject(new Error('no database'))
        opening.onsuccess = () => {
          const database = opening.result
          const barrier = database.transaction(database.objectStoreNames, 'readwrite')
          barrier.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
  )

/** The bodies of all drafts that are kept. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('afterword')
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result.map(({ body }) => body))
          }
        }
      }),
  )

async function finds(page: Page, words: string): Promise<void> {
  await expect
    .poll(async () => (await page.locator('.cm-tone').allInnerTexts()).join(), { timeout: 25_000 })
    .toContain(words)
}

describe('what is typed', () => {
  it('is kept 300 ms after the last key: a tab that is killed then has lost nothing', async () => {
    const page = await visit()
    await page.goto(here.address)
    const { body } = parts(page)
    await body.fill('Dear Ana,')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana,'])
    await page.clock.install()
    await body.press('ControlOrMeta+End')
    await page.keyboard.type(' thank you')
    await page.clock.runFor(300)
    await written(page)
    const session = await page.context().newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    session.send('Page.crash').catch(() => undefined)
    await crashed
    const again = await another(page)
    await expect.poll(() => parts(again).body.innerText()).toBe('Dear Ana, thank you')
    await page.context().close()
  })

  it('is kept when the tab is closed in the middle of a word', async () => {
    const page = await open()
    await parts(page).body.focus()
    await page.keyboard.type('Dear Ana, tha')
    const again = page.context().newPage()
    await page.close({ runBeforeUnload: true })
    await (await again).goto(here.address)
    await expect.poll(async () => parts(await again).body.innerText()).toBe('Dear Ana, tha')
    await page.context().close()
  })

  it('in two tabs at once is kept from both', async () => {
    const page = await visit()
    await page.goto(here.address)
    await parts(page).body.fill('Dear Ana, from the first tab')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana, from the first tab'])
    const other = await another(page)
    await expect.poll(() => parts(other).body.innerText()).toContain('first tab')
    await parts(other).body.fill('Dear Ana, from the second tab')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana, from the second tab'])
    await parts(page).body.fill('Dear Ana, from the first tab again')
    await expect
      .poll(async () => (await kept(page)).sort())
      .toEqual(['Dear Ana, from the first tab again', 'Dear Ana, from the second tab'])
    await page.context().close()
  })
})

describe('storage that', () => {
  it.each([
    [
      'is forbidden',
      () => {
        const refuse = {
          get() {
            throw new DOMException('Storage is forbidden.', 'SecurityError')
          },
        }
        for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
          Object.defineProperty(globalThis, name, refuse)
      },
      /does not let this page keep anything/,
    ],
    [
      'is full',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('No room.', 'QuotaExceededError')
        }
        Storage.prototype.setItem = IDBObjectStore.prototype.put as unknown as () => void
      },
      /no room left/,
    ],
  ])('%s is said, and all else works', async (_, breakStorage, notice) => {
    const page = await visit()
    await page.addInitScript(breakStorage)
    await page.goto(here.address)
    const { body, check, dialog } = parts(page)
    await body.fill(pushy)
    await finds(page, 'answer by Friday')
    await page.getByText(notice).waitFor()
    expect(await page.getByText(notice).first().isVisible()).toBe(true)
    await check.click()
    await dialog.waitFor()
    await page.context().close()
  })

  it('holds broken rows, or a database of a later version, opens a page that works', async () => {
    for (const version of [1, 99]) {
      const page = await visit()
      await page.goto(`${here.address}manifest.webmanifest`)
      await page.evaluate(
        (number) =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('afterword', number)
            opening.onupgradeneeded = () => {
              for (const table of ['interviews', 'drafts', 'preferences'])
                opening.result.createObjectStore(table, { keyPath: 'id' })
              const drafts = opening.transaction?.objectStore('drafts')
              drafts?.put({ id: 'a', revision: 'one', body: 7 })
              const preferences = opening.transaction?.objectStore('preferences')
              preferences?.put({ id: 'preferences', revision: 1, updatedAt: '', settings: {}, mutes: 'all' })
            }
            opening.onsuccess = () => {
              opening.result.close()
              resolve()
            }
          }),
        version,
      )
      await page.goto(here.address)
      await parts(page).body.fill(pushy)
      await finds(page, 'answer by Friday')
      await page.context().close()
    }
  })
})

describe('a worker that', () => {
  it('throws or never answers is started again, and the text is checked', async () => {
    for (const fault of ['throw new Error("broken")', 'for (;;);']) {
      const page = await visit()
      await page.goto(here.address)
      const { body } = parts(page)
      await body.fill('Hi Marten,')
      await page.waitForFunction(() => document.querySelector('[aria-label="Checklist"] li, section li'))
      const [worker] = page.workers()
      await worker?.evaluate((code) => {
        const script = {
          'throw new Error("broken")': () => {
            throw new Error('broken')
          },
          'for (;;);': () => {
            for (;;);
          },
        }[code]
        setTimeout(script ?? (() => {}))
      }, fault)
      await body.fill(pushy)
      await finds(page, 'answer by Friday')
      await page.context().close()
    }
  })

  it('cannot be had at all leaves the page to check by itself', async () => {
    const page = await visit()
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))
    await page.goto(here.address)
    await parts(page).body.fill(pushy)
    await finds(page, 'answer by Friday')
    expect(page.workers()).toEqual([])
    await page.context().close()
  })

  it.each([
    ['never ends', 'for (;;);'],
    ['takes a minute', 'for (const end = Date.now() + 60_000; Date.now() < end;);'],
    ['throws', 'throw new Error("out of order")'],
  ])('meets a rule that %s leaves it out, names it, and checks the rest', async (_, fault) => {
    // The service worker would answer with the file as it is.
    const page = await visit({ serviceWorkers: 'block' })
    await page.route(/\/assets\/worker-.*\.js$/, async (route) => {
      const response = await route.fetch()
      const script = await response.text()
      const planted = script.replace(
        /("[^"]*\/exclamation-marks\.ts":)([\w$]+)/,
        (__, path, rule) => `${path}{...${rule},find(){${fault}}}`,
      )
      expect(planted).not.toBe(script)
      await route.fulfill({ response, body: planted })
    })
    await page.goto(here.address)
    await parts(page).body.fill(`${pushy}!!!`)
    await finds(page, 'answer by Friday')
    const { checklist } = parts(page)
    await checklist.getByText(/“[^”]*exclamation[^”]*” could not be checked/i).waitFor({ timeout: 25_000 })
    await parts(page).body.fill(`${pushy}\n\nI am desperate for a job!!!`)
    await finds(page, 'desperate')
    await page.context().close()
  })
})
