import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import { describe, expect, it } from 'vitest'
import { parts, site } from './support.ts'

const here = site()
const { open, visit } = here

/** Changes one thing in a file. */
async function mend(file: string, before: RegExp, after: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  expect(text).toMatch(before)
  await writeFile(file, text.replace(before, after))
}

describe('without a network, after the first visit', () => {
  it('everything works and the draft is still there', async () => {
    const page = await open()
    const { body, score, checklist, check, dialog } = parts(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.getByRole('button', { name: 'A good thank-you' }).click()
    await expect.poll(() => score.innerText()).toMatch(/\d/)
    const text = await body.innerText()
    await page.context().setOffline(true)
    await page.reload()
    await expect.poll(() => body.innerText()).toBe(text)
    await expect.poll(() => score.innerText()).toMatch(/\d/)
    // The dictionary is there too: spelling is judged, not waited for.
    const spelling = checklist.getByRole('listitem', { name: /^Spell/ })
    await expect.poll(() => spelling.getAttribute('aria-label')).toMatch(/clear/)
    await check.click()
    await dialog.waitFor()
    await page.context().close()
  })
})

describe('the service worker', () => {
  it('answers with the page for its own address alone: the licences are there to read', async () => {
    // Beside a plain text the browser looks for an icon that no one has promised.
    const page = await visit()
    await page.goto(here.address)
    await page.waitForFunction(() => navigator.serviceWorker.controller)
    await page.goto(new URL('licences.txt', page.url()).href)
    expect(await page.locator('body').innerText()).toContain('MIT')
    await page.goto(new URL('./?from=bookmark#top', page.url()).href)
    await parts(page).body.waitFor()
    await page.context().close()
  })

  it('makes no cache anew once all is deleted', async () => {
    const page = await open()
    await page.waitForFunction(() => navigator.serviceWorker.controller)
    const left = await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
      await fetch('index.html')
      return caches.keys()
    })
    expect(left).toEqual([])
    await page.context().close()
  })

  it('keeps nothing ahead that only browsers without workers load', async () => {
    const script = await readFile('dist/site/service-worker.js', 'utf8')
    const [, ahead = '', later = ''] = /"files":(\[.*?\]),"later":(\[.*?\])/.exec(script) ?? []
    const named = (list: string) => list.match(/assets\/(?:answering|catalogue|worker)-/g)?.toSorted()
    expect(named(ahead)).toEqual(['assets/catalogue-', 'assets/worker-'])
    expect(named(later)).toEqual(['assets/answering-', 'assets/catalogue-'])
  })
})

describe('closing the page at any moment', () => {
  it('loses not one letter', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.focus()
    for (const word of ['Dear', ' Ms.', ' Ito,']) {
      await page.keyboard.type(word)
      const text = await body.innerText()
      await page.reload()
      await expect.poll(() => body.innerText()).toBe(text)
      await body.focus()
      await page.keyboard.press('ControlOrMeta+End')
    }
    await page.context().close()
  })
})

describe('a new build', () => {
  it('is offered, never forced, and takes over without losing a letter', async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'afterword-build-'))
    await cp('dist/site', outDir, { recursive: true })
    const server = await preview({
      build: { outDir },
      preview: { port: 0, strictPort: false },
      logLevel: 'error',
    })
    const page = await visit()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    const { body } = parts(page)
    await body.fill('Dear Ms. Ito,')
    await page.waitForFunction(() => navigator.serviceWorker.controller)

    await mend(join(outDir, 'index.html'), /<title>[^<]*/, '<title>The new build')
    await mend(join(outDir, 'service-worker.js'), /"version":"\w+"/, '"version":"new"')
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const offer = page.getByRole('button', { name: 'Update now' })
    await offer.waitFor()
    await body.press('ControlOrMeta+End')
    await page.keyboard.type(' thank')
    expect(await page.title()).not.toBe('The new build')
    await page.keyboard.type(' you')
    await offer.click()
    await expect.poll(() => page.title()).toBe('The new build')
    await expect.poll(() => body.innerText()).toBe('Dear Ms. Ito, thank you')
    await page.context().close()
    await server.close()
    await rm(outDir, { recursive: true })
  })
})
