import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { closeSettings, deeperTool, governed, loading, openSettings, settings } from './deeper-tool.ts'
import { parts, site } from './support.ts'

const here = site()
const { open, visit } = here
const { choice, choose, files, isOurs, kept, said, size } = deeperTool('check', /Harper/)

const draft = `Dear Ms. Ito,

Thank you for the tour of the print room on Monday. I know the press to some extend, and yours is a joy to watch. I would be glad to run it.

Kind regards,
Ola Berg`

const hint = (page: Page) => parts(page).suggestions.getByRole('listitem', { name: /“extent”/ })

describe('the deeper check', { timeout: 3 * loading }, () => {
  it('is as large as its switch says', () => {
    expect(Math.abs(size() / said - 1)).toBeLessThan(0.03)
  })

  it('is not loaded before it is chosen, then finds more, without a network too, until it is given up', async () => {
    const page = await open()
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    const { body, score, suggestions } = parts(page)
    await governed(page)
    await page.reload()
    await body.fill(draft)
    await expect.poll(() => score.innerText()).toMatch(/\d/)
    expect(await hint(page).count()).toBe(0)
    expect(asked.filter(isOurs)).toEqual([])
    expect(await kept(page)).toEqual([])

    await choose(page, true)
    await settings(page).getByText('check is ready').waitFor({ timeout: loading })
    await closeSettings(page)
    await hint(page).waitFor()
    expect(await kept(page)).toHaveLength(2)

    await page.context().setOffline(true)
    await page.reload()
    await hint(page).waitFor({ timeout: loading })

    await choose(page, false)
    await closeSettings(page)
    await hint(page).waitFor({ state: 'detached' })
    await expect.poll(() => kept(page)).toEqual([])
    await page.reload()
    await suggestions.waitFor()
    await openSettings(page)
    expect(await choice(page).isChecked()).toBe(false)
    await page.context().close()
  })

  it('says so where it cannot be loaded, and all else goes on', async () => {
    const page = await visit({ serviceWorkers: 'block' })
    await page.route(files, (route) => route.abort())
    await page.goto(here.address)
    const { body, score, suggestions } = parts(page)
    await body.fill(draft.replace('press', 'pres, and oppurtunity'))
    await choose(page, true)
    await expect.poll(() => settings(page).innerText()).toContain('could not be loaded')
    await closeSettings(page)
    await expect.poll(() => suggestions.innerText()).toContain('could not be loaded')
    await suggestions.getByRole('listitem', { name: /opportunity/ }).waitFor()
    await expect.poll(() => score.innerText()).toMatch(/\d/)
    await body.fill(draft)
    await page.unroute(files)
    await page.evaluate(() => {
      caches.keys = () => Promise.reject(new Error('The disk is gone'))
    })
    await choose(page, false)
    await settings(page).getByText('Something here did not work.').waitFor()
    await choice(page).setChecked(true)
    await closeSettings(page)
    await hint(page).waitFor({ timeout: loading })
    await hint(page)
      .getByRole('button', { name: /^Replace with/ })
      .click()
    await expect.poll(() => body.innerText()).toContain('I know the press to some extent')
    await hint(page).waitFor({ state: 'detached' })
    await page.context().close()
  })
})
