import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import axe from 'axe-core'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { preview, type PreviewServer } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env['CHROME_PATH'] ?? '', ...places, ...elsewhere].find((path) => path && runnable(path))
}

/** Chrome or Chromium; Debian's is installed where there is none and we may. */
function browserPath(): string {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    try {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' })
      execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
        stdio: 'ignore',
      })
    } catch {
      // Said below.
    }
  }
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chrome or Chromium: install one (on Debian: apt-get install chromium), or set CHROME_PATH to it.',
  )
}

const quietly = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The built site in a real browser, for one test file. Call it at the top of the file. `folder`: where the site lies. */
export function site(folder = 'dist/site') {
  let server: PreviewServer
  let browser: Browser
  let address = ''
  let opened: BrowserContext[] = []
  const foreign: string[] = []
  const faults: string[] = []

  beforeAll(async () => {
    if (!existsSync('dist/site/index.html'))
      throw new Error('There is no built site: run npm run build first.')
    server = await preview({
      preview: { port: 0, strictPort: false },
      build: { outDir: folder },
      logLevel: 'error',
    })
    address = server.resolvedUrls?.local[0] ?? ''
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    browser = await chromium.launch({ executablePath: browserPath(), args: [...quietly, ...sandbox] })
  })

  // A page that nobody looks at any more goes on: thirty of them would slow the one that is tested.
  beforeEach(() => {
    opened = []
  })
  afterEach(() => Promise.all(opened.map((context) => context.close())))

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    // Every test file proves it: nothing left the origin, no policy was broken, nothing threw.
    expect(foreign).toEqual([])
    expect(faults).toEqual([])
  })

  async function visitor(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    opened.push(context)
    return context
  }

  return {
    get address() {
      return address
    },
    /** A fresh visitor whom nobody watches, for tests that break things; the page is still blank. */
    async visit(options: BrowserContextOptions = {}): Promise<Page> {
      return (await visitor(options)).newPage()
    },
    /** A fresh visitor. */
    async open(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await visitor(options)
      context.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) foreign.push(url)
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      await page.goto(address)
      return page
    },
  }
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[]
  }[]
}

/** What axe finds wrong on the page as it stands: WCAG 2.2 AA. What the open card or the bar covers is no target there. */
export async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  await page.evaluate(axe.source)
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } }
    const result = await axe.run({ runOnly: { type: 'tag', values } })
    const isCovered = (node: Element | null) => {
      const { left, top, width, height } = node?.getBoundingClientRect() ?? new DOMRect()
      const above = document.elementFromPoint(left + width / 2, top + height / 2)
      return above?.closest('[role=dialog], footer')?.contains(node) === false
    }
    return result.violations.flatMap(({ id, nodes }) => {
      const open = nodes.filter(
        ({ target }) => id !== 'target-size' || !isCovered(document.querySelector(target[0] ?? '')),
      )
      return open.length > 0 ? [`${id}: ${open.map(({ html }) => html).join(' | ')}`] : []
    })
  }, tags)
}

/**
 * Writes a text in place of the one that is there, which is emptied first: a browser that puts text in place of marked
 * words would style it, which the policy forbids.
 */
export async function rewrite(page: Page, text: string): Promise<void> {
  await parts(page).body.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
}

/** Time goes on only as the test says: a machine that stalls makes no pause of the hand. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
}

/** Closes a page as a person does, who may leave something half saved; the next one finds what it left. */
export async function leave(page: Page): Promise<void> {
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
}

/** The parts of the page by their fixed accessible names. */
export const parts = (page: Page) => ({
  body: page.getByRole('textbox', { name: 'Email body' }),
  subject: page.getByRole('textbox', { name: 'Subject' }),
  kind: page.getByRole('combobox', { name: 'Kind of message' }),
  score: page.getByRole('region', { name: 'Score' }),
  checklist: page.getByRole('region', { name: 'Checklist' }),
  suggestions: page.getByRole('region', { name: 'Suggestions' }),
  whenToSend: page.getByRole('region', { name: 'When to send' }),
  check: page.getByRole('button', { name: 'Check before sending' }),
  dialog: page.getByRole('dialog', { name: 'Before you send' }),
})
