import { describe, expect, it } from 'vitest'
import { parts, site } from './support.ts'

const { open } = site()

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
