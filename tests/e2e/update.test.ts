import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { parts, site } from './support.ts'

/** The site as one build left it, in a folder of its own that the next build takes over. */
const folder = mkdtempSync(join(tmpdir(), 'afterword-site-'))
cpSync('dist/site', folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const { open } = site(folder)

function change(file: string, by: (text: string) => string): void {
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  const after = by(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

/** Another build takes the place of this one: its page has another title, and one file of the old build is gone. */
function nextBuild(gone: string): void {
  rmSync(join(folder, 'assets', gone))
  change('index.html', (page) => page.replace(/<title>[^<]*/, '<title>The next build'))
  change('service-worker.js', (worker) =>
    worker.replace(`"assets/${gone}",`, '').replace(/"version":"\w+"/, '"version":"next"'),
  )
}

it('a new build in the middle of a draft waits until it is taken, mixes with nothing, and costs not a letter', async () => {
  const page = await open()
  const { body } = parts(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await page.reload()
  await body.fill('Dear Ana,')
  const rules = readdirSync(join(folder, 'assets')).find((name) => /^Rules-.*\.js$/.test(name)) ?? ''
  nextBuild(rules)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  const take = page.getByRole('button', { name: 'Update now' })
  await take.waitFor()

  // The page at hand goes on as it was, with the files of its own build.
  await body.press('ControlOrMeta+End')
  await page.keyboard.type(' thank you')
  expect(await page.title()).not.toBe('The next build')
  await page.getByRole('button', { name: 'Rules', exact: true }).click()
  await page.getByRole('dialog', { name: 'Rules' }).getByRole('heading').nth(1).waitFor()
  await page.keyboard.press('Escape')

  await body.press('ControlOrMeta+End')
  await page.keyboard.type(' for the to')
  await take.click()
  await page.waitForFunction(() => document.title === 'The next build')
  await expect.poll(() => body.innerText()).toBe('Dear Ana, thank you for the to')
  const kept = await page.evaluate(() => caches.keys())
  expect(kept).toEqual([`afterword ${new URL('./', page.url()).href} next`])
  await page.context().close()
})
