import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { closeSettings, deeperTool, governed, loading, settings } from './deeper-tool.ts'
import { parts, site } from './support.ts'

const here = site()
const { open, visit } = here
const { choice, choose, files, isOurs, kept, said, size } = deeperTool('reading', /larger model/)

/** No wording of ours has the first sentence, and the small model is not sure of it; both hear the second. */
const harsh = 'One of us has been checking the post each morning, and it is not you.'
const heard = 'I hope you sleep well knowing how you left me hanging.'
const draft = `Dear Ms. Ito,

${harsh} ${heard} I would be glad to run the large press with your crew.

Kind regards,
Ola Berg`

const about = (page: Page, words: string) =>
  parts(page).suggestions.getByRole('listitem').filter({ hasText: words })
const hint = (page: Page) => about(page, 'checking the post each morning')

/** The small model has spoken, and all that came before it: the spelling, which comes last, is judged. */
const readWithoutIt = async (page: Page) => {
  await about(page, 'sleep well').waitFor()
  const spelling = parts(page).checklist.getByRole('listitem', { name: /^Spell/ })
  await expect.poll(() => spelling.getAttribute('aria-label')).toMatch(/clear/)
}

describe('the deeper reading', { timeout: 3 * loading }, () => {
  it('is as large as its switch says', () => {
    expect(Math.abs(size() / said - 1)).toBeLessThan(0.03)
  })

  it('is not loaded before it is chosen, then hears more, without a network too, until it is given up', async () => {
    const page = await open()
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    await governed(page)
    await page.reload()
    await parts(page).body.fill(draft)
    await readWithoutIt(page)
    expect(await hint(page).count()).toBe(0)
    expect(asked.filter(isOurs)).toEqual([])
    expect(await kept(page)).toEqual([])

    await choose(page, true)
    await settings(page).getByText('reading is ready').waitFor({ timeout: loading })
    await closeSettings(page)
    await hint(page).waitFor({ timeout: loading })
    expect(await kept(page)).toHaveLength(3)

    await page.context().setOffline(true)
    await page.reload()
    await hint(page).waitFor({ timeout: loading })

    await choose(page, false)
    await closeSettings(page)
    await hint(page).waitFor({ state: 'detached' })
    await about(page, 'sleep well').waitFor()
    await expect.poll(() => kept(page)).toEqual([])
    await page.context().close()
  })

  it('says so where it cannot be loaded, and the small model goes on', async () => {
    const page = await visit({ serviceWorkers: 'block' })
    await page.route(files, (route) => route.abort())
    await page.goto(here.address)
    const { body, suggestions } = parts(page)
    await body.fill(draft)
    await choose(page, true)
    await expect.poll(() => settings(page).innerText()).toContain('could not be loaded')
    await closeSettings(page)
    await expect.poll(() => suggestions.innerText()).toContain('reading could not be loaded')
    await readWithoutIt(page)
    await page.unroute(files)
    await choose(page, false)
    await choice(page).setChecked(true)
    await closeSettings(page)
    await hint(page).waitFor({ timeout: loading })
    await page.context().close()
  })
})
