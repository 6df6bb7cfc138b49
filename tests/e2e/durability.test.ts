import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { leave, parts, rewrite, site, stopClock } from './support.ts'

const here = site()
const { open, visit } = here

const notChecked = /“[^”]*exclamation[^”]*” could not be checked/i
const pushy = 'Hi Marten,\n\nI need an answer by Friday. Please call me back as soon as you can.\n\nOla'

/** A page in the same browser profile; a clock that a test stopped goes on. */
async function another(page: Page): Promise<Page> {
  const next = await page.context().newPage()
  await next.clock.resume()
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

interface KeptDraft {
  readonly subject: string
  readonly body: string
  readonly versions: readonly { readonly body: string }[]
}

/** All drafts that are kept. */
const drafts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<KeptDraft[]>((resolve) => {
        const opening = indexedDB.open('afterword')
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result)
          }
        }
      }),
  )

const kept = async (page: Page) => (await drafts(page)).map(({ body }) => body)
const subjects = async (page: Page) => (await drafts(page)).map(({ subject }) => subject).sort()
const versions = async (page: Page) => (await drafts(page))[0]?.versions.map(({ body }) => body)

/** Ends the page at once, as the browser does where memory runs out. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await crashed
  // What is left of it would answer for the clock of the next.
  await page.close()
}

/** Fills the page's tables, made by the given version, before the page is opened. */
async function plant(page: Page, version: number, rows: Readonly<Record<string, object>>): Promise<void> {
  await page.goto(`${here.address}manifest.webmanifest`)
  await page.evaluate(
    ([number, given]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('afterword', number)
        opening.onupgradeneeded = () => {
          for (const table of ['interviews', 'drafts', 'preferences']) {
            const store = opening.result.createObjectStore(table, { keyPath: 'id' })
            if (given[table]) store.put(given[table])
          }
        }
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
    [version, rows] as const,
  )
}

/** Puts a fault in place of what one rule does, in the worker and in the page alike. */
async function breakRule(page: Page, fault: string): Promise<() => boolean> {
  let planted = false
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    try {
      // The server closes a connection that rested while a rule hung; the next request on it is asked again.
      const response = await route.fetch({ maxRetries: 3 })
      const script = await response.text()
      const broken = script.replace(
        /("[^"]*\/exclamation-marks\.ts":)([\w$]+)/,
        (_, path, rule) => `${path}{...${rule},find(draft){${fault}}}`,
      )
      planted ||= broken !== script
      await route.fulfill({ response, body: broken })
    } catch (error) {
      // The test was over before the last file came.
      if (!page.isClosed()) throw error
    }
  })
  return () => planted
}

const withoutWorkers = (page: Page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))

async function finds(page: Page, words: string): Promise<void> {
  await expect
    .poll(async () => (await page.locator('.cm-tone').allInnerTexts()).join(), { timeout: 50_000 })
    .toContain(words)
}

describe('what is typed', () => {
  it('is kept 300 ms after the last key: a tab that is killed then has lost nothing', async () => {
    const page = await visit()
    await page.goto(here.address)
    const { body } = parts(page)
    await body.fill('Dear Ana,')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana,'])
    await stopClock(page)
    await body.press('ControlOrMeta+End')
    await page.keyboard.type(' thank you')
    await page.clock.runFor(300)
    await written(page)
    await crash(page)
    const again = await another(page)
    await expect.poll(() => parts(again).body.innerText()).toBe('Dear Ana, thank you')
    await page.context().close()
  })

  it('is kept while the hand never pauses: a tab that is killed mid-typing has lost a second at most', async () => {
    const page = await visit()
    await page.goto(here.address)
    const { body } = parts(page)
    await body.fill('Dear Ana,')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana,'])
    await stopClock(page)
    await body.press('ControlOrMeta+End')
    const typed = ' thank you for it'
    for (const letter of typed) {
      await page.keyboard.type(letter)
      await page.clock.runFor(100)
    }
    await written(page)
    await crash(page)
    const again = await another(page)
    await expect.poll(() => parts(again).body.innerText()).toMatch(/^Dear Ana, thank yo/)
    expect(`Dear Ana,${typed}`.startsWith(await parts(again).body.innerText())).toBe(true)
    await page.context().close()
  })

  it('is kept, earlier versions too, where the clock is set back by years', async () => {
    const page = await visit()
    await page.clock.setFixedTime('2031-05-01T09:00:00Z')
    await page.goto(here.address)
    const { body } = parts(page)
    for (const text of ['one', 'two']) {
      await body.fill(text)
      await expect.poll(() => kept(page)).toEqual([text])
    }
    await page.clock.setFixedTime('2026-05-01T09:00:00Z')
    await page.reload()
    await expect.poll(() => body.innerText()).toBe('two')
    await body.fill('three')
    await expect.poll(() => kept(page)).toEqual(['three'])
    expect(await versions(page)).toEqual(['one', 'two'])
    await page.context().close()
  })

  it.each([
    ['deleted', (page: Page) => page.keyboard.press('Delete')],
    ['cut out', (page: Page) => page.keyboard.press('ControlOrMeta+x')],
    ['overwritten by a letter', (page: Page) => page.keyboard.type('x')],
    ['pasted over', (page: Page) => page.keyboard.insertText('Hello Bo, is there any news of the ferry?')],
  ])('is kept as an earlier version when it is %s minutes after it was begun', async (_, lose) => {
    const page = await visit()
    await page.goto(here.address)
    const { body } = parts(page)
    const begun = 'Dear Ms Holm, thank you for the morning at the boatyard.'
    const whole = `${begun} I would be glad to learn how your crew steams the planks.`
    await body.fill(begun)
    await expect.poll(() => kept(page)).toEqual([begun])
    for (const text of [`${begun} I`, whole]) {
      await body.press('ControlOrMeta+End')
      await page.keyboard.insertText(text.slice((await body.innerText()).length))
      await expect.poll(() => kept(page)).toEqual([text])
    }
    await body.press('ControlOrMeta+a')
    await lose(page)
    await expect.poll(async () => (await kept(page))[0]).not.toBe(whole)
    await page.reload()
    await expect.poll(() => versions(page)).toEqual([begun, whole])
    await page.context().close()
  })

  it('is kept to the last of a million letters, and the page goes on', { timeout: 180_000 }, async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(here.address)
    const million = `${'I am here. '.repeat(90_909)}!`
    await page.evaluate((text) => navigator.clipboard.writeText(text), million)
    await parts(page).body.focus()
    await page.keyboard.press('ControlOrMeta+v')
    const wait = { timeout: 60_000 }
    await expect.poll(async () => (await kept(page))[0] === million, wait).toBe(true)
    await page.keyboard.type(' Bye')
    await expect.poll(async () => (await kept(page))[0] === `${million} Bye`, wait).toBe(true)
    await page
      .getByText(/first 50,000/)
      .first()
      .waitFor(wait)
    await page.context().close()
  })

  it('is kept when the tab is closed in the middle of a word', async () => {
    const page = await open()
    await parts(page).body.focus()
    await page.keyboard.type('Dear Ana, tha')
    const again = page.context().newPage()
    await leave(page)
    await (await again).goto(here.address)
    await expect.poll(async () => parts(await again).body.innerText()).toBe('Dear Ana, tha')
    await page.context().close()
  })

  it('comes back where the next message was begun, and written only after the page was loaded again', async () => {
    const page = await visit()
    await page.goto(here.address)
    const { body, check, dialog } = parts(page)
    await body.fill('Dear Ana, the first')
    await check.click()
    await dialog.getByRole('button', { name: 'I have sent it' }).click()
    await dialog.getByRole('button', { name: 'Begin the next message' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => body.innerText()).not.toContain('first')
    await page.reload()
    await page.getByRole('button', { name: 'Earlier versions and drafts' }).waitFor()
    await body.fill('Dear Ana, the second')
    await expect
      .poll(async () => (await kept(page)).sort())
      .toEqual(['Dear Ana, the first', 'Dear Ana, the second'])
    await page.reload()
    await expect.poll(() => body.innerText()).toBe('Dear Ana, the second')
    await page.context().close()
  })

  it('in two tabs at once is kept from both', async () => {
    const page = await visit()
    await page.goto(here.address)
    await parts(page).body.fill('Dear Ana, from the first tab')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana, from the first tab'])
    const other = await another(page)
    await expect.poll(() => parts(other).body.innerText()).toContain('first tab')
    await rewrite(other, 'Dear Ana, from the second tab')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana, from the second tab'])
    await rewrite(page, 'Dear Ana, from the first tab again')
    await expect
      .poll(async () => (await kept(page)).sort())
      .toEqual(['Dear Ana, from the first tab again', 'Dear Ana, from the second tab'])
    await page.context().close()
  })
})

/** In the page: as a busy tab would, keeps tables of the database to itself until it is told to let go. */
const hold = (tables: readonly string[]) =>
  new Promise<void>((resolve) => {
    Reflect.deleteProperty(window, 'letGo')
    const opening = indexedDB.open('afterword')
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(tables, 'readwrite')
      const again = () => {
        resolve()
        if ('letGo' in window) opening.result.close()
        else transaction.objectStore(tables[0]!).count().onsuccess = again
      }
      again()
    }
  })
const letGo = (page: Page) => page.evaluate(() => void Object.assign(window, { letGo: true }))
const allTables = ['preferences', 'interviews', 'drafts']

describe('what is set or told while the database is busy', () => {
  it('is there when the page is loaded again', async () => {
    const page = await visit()
    await page.goto(here.address)
    const { body } = parts(page)
    const company = page.getByRole('textbox', { name: 'Company', exact: true })
    const role = page.getByRole('textbox', { name: 'Role', exact: true })
    await body.fill('Dear Ana, thank you.')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana, thank you.'])
    await page.evaluate(hold, allTables)
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Interview details/ }).click()
    await company.fill('Tarnby Tiles')
    await company.press('Tab')
    // The field still has the focus when the page goes.
    await role.fill('Kiln hand')
    await page.reload()
    await expect.poll(() => body.innerText()).toBe('Dear Ana, thank you.')
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.getByRole('button', { name: /^Interview details/ }).click()
    await expect.poll(() => company.inputValue()).toBe('Tarnby Tiles')
    expect(await role.inputValue()).toBe('Kiln hand')
    // All of it is in the database by now, the draft with its interview.
    await page.reload()
    await page.getByRole('button', { name: 'Interview details: Tarnby Tiles' }).waitFor()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['afterword-kept'])
    await page.context().close()
  })
})

describe('a letter that was being written when its tab was closed', () => {
  it('comes back to its own draft, though another was opened since', async () => {
    const page = await visit()
    await page.goto(here.address)
    await parts(page).body.fill('Dear Ana, the first')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana, the first'])
    const other = await another(page)
    await expect.poll(() => parts(other).body.innerText()).toBe('Dear Ana, the first')
    await other.getByRole('button', { name: /^Interview details/ }).click()
    await other.getByRole('button', { name: 'New interview' }).click()
    await other.keyboard.press('Escape')
    await parts(other).body.fill('Dear Bo, the second')
    await expect
      .poll(async () => (await kept(page)).sort())
      .toEqual(['Dear Ana, the first', 'Dear Bo, the second'])
    await other.evaluate(hold, ['drafts'])
    await parts(page).body.press('ControlOrMeta+End')
    await page.keyboard.type(' and more')
    await leave(page)
    await other.close()
    const again = await another(other)
    await expect.poll(() => parts(again).body.innerText()).toBe('Dear Ana, the first and more')
    await expect
      .poll(async () => (await kept(again)).sort())
      .toEqual(['Dear Ana, the first and more', 'Dear Bo, the second'])
    await again.context().close()
  })
})

describe('a draft that opens late', () => {
  it('takes no word from the one before and none from what is written next', async () => {
    const page = await visit()
    await page.goto(here.address)
    const { body, subject } = parts(page)
    await page.getByRole('button', { name: /^Interview details/ }).click()
    await page.getByRole('textbox', { name: 'Company', exact: true }).fill('Tarnby Tiles')
    await page.keyboard.press('Escape')
    await body.fill('Dear Ana, thank you.')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana, thank you.'])
    const openLate = async (name: string) => {
      await page.getByRole('button', { name: /^Interview details/ }).click()
      const button = page.getByRole('button', { name, exact: true })
      await button.waitFor()
      await page.evaluate(hold, allTables)
      await button.click()
      await page.keyboard.press('Escape')
      await page.locator('main[inert]').waitFor()
    }
    await openLate('New interview')
    expect(await body.innerText()).toBe('Dear Ana, thank you.')
    await Promise.all([body.fill('Dear Ana, thank you.'), letGo(page)])
    await subject.fill('Kiln')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana, thank you.', 'Dear Ana, thank you.'])
    await openLate('Tarnby Tiles')
    await Promise.all([subject.fill('Glaze'), letGo(page)])
    expect(await body.innerText()).toBe('Dear Ana, thank you.')
    await expect.poll(() => subjects(page)).toEqual(['Glaze', 'Kiln'])
    await page.context().close()
  })
})

describe('before what is kept has come back', () => {
  it('a letter is begun and its page closed: both letters are there, and no fact can be told of the wrong interview', async () => {
    const page = await visit()
    await page.goto(here.address)
    await page.getByRole('button', { name: /^Interview details/ }).click()
    await page.getByRole('textbox', { name: 'Company', exact: true }).fill('Tarnby Tiles')
    await page.keyboard.press('Escape')
    await parts(page).body.fill('Dear Ana, the first')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana, the first'])
    const late = await page.context().newPage()
    await page.close()
    await late.addInitScript(hold, allTables)
    await late.goto(here.address)
    await late.getByRole('button', { name: /^Interview details/ }).click()
    await late.locator('form[inert]').waitFor()
    await late.keyboard.press('Escape')
    await parts(late).body.fill('Dear Bo, the second')
    const again = await late.context().newPage()
    await leave(late)
    await again.goto(here.address)
    await expect.poll(() => parts(again).body.innerText()).toBe('Dear Bo, the second')
    await expect
      .poll(async () => (await kept(again)).sort())
      .toEqual(['Dear Ana, the first', 'Dear Bo, the second'])
    await again.context().close()
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
      await plant(page, version, {
        drafts: { id: 'a', revision: 'one', body: 7 },
        preferences: { id: 'preferences', revision: 1, updatedAt: '', settings: {}, mutes: 'all' },
      })
      await page.evaluate(() => localStorage.setItem('afterword-left', '{"subject":'))
      await page.goto(here.address)
      await parts(page).body.fill(pushy)
      await finds(page, 'answer by Friday')
      await page.context().close()
    }
  })

  it('answers late changes nothing that the person has set by then', async () => {
    const page = await visit()
    const row = { revision: 1, updatedAt: '2026-03-02T09:00:00.000Z' }
    await plant(page, 1, {
      preferences: { ...row, id: 'preferences', settings: { theme: 'dark' }, mutes: [], words: [] },
    })
    await page.addInitScript(hold, ['preferences'])
    await page.goto(here.address)
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    await page.getByRole('radio', { name: 'Light' }).check()
    await page.keyboard.press('Escape')
    const theme = () => page.locator('html').getAttribute('data-theme')
    expect(await theme()).toBe('light')
    await letGo(page)
    await parts(page).body.fill('Dear Ana,')
    await expect.poll(() => kept(page)).toEqual(['Dear Ana,'])
    expect(await theme()).toBe('light')
    await page.context().close()
  })

  it('was filled by an earlier version of the page gives back what was in it', async () => {
    const page = await visit()
    const row = { revision: 3, updatedAt: '2025-11-19T17:30:00.000Z' }
    await plant(page, 1, {
      interviews: { ...row, id: 'kiln', facts: { company: 'Tarnby Tiles' } },
      // From before drafts said when they went out, and before there were dialects and deeper tools.
      drafts: {
        ...row,
        id: 'note',
        interview: 'kiln',
        kind: 'thank-you',
        interviewer: 'Bo Aagard',
        subject: 'Kiln hand',
        body: 'Dear Bo,',
        versions: [],
      },
      preferences: { ...row, id: 'preferences', settings: { theme: 'dark' }, mutes: [], words: [] },
    })
    await page.goto(here.address)
    const { body, subject, kind } = parts(page)
    await expect.poll(() => body.innerText()).toBe('Dear Bo,')
    expect([await subject.inputValue(), await kind.inputValue()]).toEqual(['Kiln hand', 'thank-you'])
    await page.getByRole('button', { name: 'Interview details: Tarnby Tiles' }).waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await body.fill('Dear Bo, thank you.')
    await expect.poll(() => kept(page)).toEqual(['Dear Bo, thank you.'])
    await page.context().close()
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
    await withoutWorkers(page)
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
  ])(
    'meets a rule that %s leaves it out, names it, and checks the rest',
    { timeout: 150_000 },
    async (_, fault) => {
      // The service worker would answer with the file as it is.
      const page = await visit({ serviceWorkers: 'block' })
      const planted = await breakRule(page, fault)
      await page.goto(here.address)
      await parts(page).body.fill(`${pushy}!!!`)
      await finds(page, 'answer by Friday')
      await parts(page).checklist.getByText(notChecked).waitFor({ timeout: 50_000 })
      expect(planted()).toBe(true)
      await parts(page).body.fill(`${pushy}\n\nI am desperate for a job!!!`)
      await finds(page, 'desperate')
      await page.context().close()
    },
  )
})

describe('a page without workers', () => {
  it('leaves out a rule that throws, names it, and checks the rest', async () => {
    const page = await visit({ serviceWorkers: 'block' })
    await withoutWorkers(page)
    const planted = await breakRule(page, 'throw new Error("out of order")')
    await page.goto(here.address)
    await parts(page).body.fill(`${pushy}!!!`)
    await finds(page, 'answer by Friday')
    await parts(page).checklist.getByText(notChecked).waitFor({ timeout: 50_000 })
    expect(planted()).toBe(true)
    await page.context().close()
  })

  it('hangs with a rule that never ends; loaded again it has the text, names the rule, and checks the rest', async () => {
    const page = await visit({ serviceWorkers: 'block' })
    await withoutWorkers(page)
    const planted = await breakRule(page, 'for (; draft.body.includes("!!!"); );return []')
    const session = await page.context().newCDPSession(page)
    await page.goto(here.address)
    const answers = () =>
      Promise.race([page.evaluate(() => true), new Promise((resolve) => setTimeout(resolve, 5_000))])
    await parts(page).checklist.getByRole('listitem').first().waitFor()
    expect(planted()).toBe(true)
    await parts(page).body.fill(`${pushy}!!!`)
    await expect.poll(answers, { timeout: 60_000 }).not.toBe(true)
    // What "Stop the page" does.
    await session.send('Runtime.terminateExecution')
    await page.reload()
    await parts(page).checklist.getByText(notChecked).waitFor({ timeout: 50_000 })
    await finds(page, 'answer by Friday')
    expect(await parts(page).body.innerText()).toContain('Ola!!!')
    await page.context().close()
  })
})

describe('a screen that', () => {
  it('does not load any more says what to do, and leaves the draft and the other screens as they are', async () => {
    const page = await visit({ serviceWorkers: 'block' })
    await page.context().route(/\/(?:Settings|schedule)-[^/]*\.js$/, (route) => route.abort())
    await page.goto(here.address)
    await parts(page).body.fill(pushy)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page
      .getByText('Something here did not work. Reload the page and try again; your draft is kept.')
      .waitFor()
    expect(await parts(page).body.innerText()).toContain('by Friday')
    await page.getByRole('button', { name: 'Earlier versions' }).click()
    await page.getByRole('dialog', { name: 'Earlier versions' }).waitFor()
    await page.keyboard.press('Escape')
    // What went out is noted, though nobody can say what comes next.
    const { check, dialog, whenToSend } = parts(page)
    await check.click()
    await dialog.getByRole('button', { name: 'I have sent it' }).click()
    await dialog.getByText('Noted. Reload the page to see what comes next').waitFor()
    await page.keyboard.press('Escape')
    await whenToSend.getByText('Reload the page to see when to send.').waitFor()
    await whenToSend.getByRole('button', { name: 'See the plan' }).click()
    await page.getByRole('dialog', { name: 'Your plan' }).getByText('Something here did not work.').waitFor()
    await page.context().close()
  })
})
