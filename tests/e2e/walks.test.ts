import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parts, site } from './support.ts'

const { open } = site()
const clipboard = ['clipboard-read', 'clipboard-write']

const draft = `Dear Ms. Sato,

Thank you for the tour of the kiln room. I need an answer by Friday. You said that the night firing is where most pots are lost, and I ran one for two years at the Leith pottery.

Kind regards,
Lea Roth`

/** What a person hears where the focus is: role and name, in the page or in the text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
    return element?.ariaLabel ?? element?.textContent?.trim() ?? ''
  })

/** Goes on with Tab until the focus is at what is so called. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${name}; it ends at ${await focused(page)}`)
}

const bodyText = async (page: Page) => (await parts(page).body.innerText()).replace(/\n{3,}/g, '\n\n')
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

describe('from paste to send', () => {
  it('with the keyboard alone', async () => {
    const page = await open({ permissions: clipboard })
    const { dialog } = parts(page)
    await page.evaluate((text) => navigator.clipboard.writeText(text), draft)

    await tabTo(page, /^Paste your draft$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Email body')
    await expect.poll(() => page.locator('.cm-tone').count()).toBeGreaterThan(0)

    // The card of the first suggestion: its wording is taken, had back, and the suggestion ignored by key.
    await page.keyboard.press('F8')
    const card = page.getByRole('dialog')
    await card.waitFor()
    await expect.poll(() => focused(page)).toMatch(/^Replace with/)
    await page.keyboard.press('Enter')
    await expect.poll(() => bodyText(page)).not.toContain('answer by Friday')
    expect(await focused(page)).toBe('Email body')
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => bodyText(page)).toContain('answer by Friday')
    await expect.poll(() => page.locator('.cm-tone').count()).toBeGreaterThan(0)
    await page.keyboard.press('F8')
    await card.waitFor()
    expect(await focused(page)).toMatch(/^With 38 words/)
    await page.keyboard.press('Shift+F8')
    await expect.poll(() => focused(page)).toMatch(/^Replace with/)
    await page.keyboard.press('Alt+Shift+Enter')
    await expect.poll(() => page.locator('.cm-tone').count()).toBe(0)
    expect(await focused(page)).toBe('Email body')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Undo')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.cm-tone').count()).toBeGreaterThan(0)
    expect(await focused(page)).toBe('Email body')
    await page.keyboard.press('Alt+Enter')
    await expect.poll(() => page.locator('.cm-tone').count()).toBe(0)

    // What is missing begins with a starter; Tab goes among its blanks, and leaves the text after the last.
    await tabTo(page, /^Say that you are interested/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Begin with: /)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Email body')
    for (let blanks = (await bodyText(page)).match(/\[[^\]]+\]/g)?.length ?? 0; blanks > 0; blanks--) {
      await page.keyboard.type('the kiln room')
      await page.keyboard.press('Tab')
    }
    expect(await bodyText(page)).not.toMatch(/\[/)

    await page.keyboard.press('Shift+Tab')
    await tabTo(page, /^Check before sending$/)
    await page.keyboard.press('Enter')
    await dialog.getByText('Fix this first').waitFor()
    await page.keyboard.press('Tab')
    await tabTo(page, /^Go there/)
    await page.keyboard.press('Enter')
    // The subject that is missing: the focus stands in its field.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.type('Thank you – kiln room')
    await tabTo(page, /^Check before sending$/)
    await page.keyboard.press('Enter')
    await dialog.getByText('Nothing here stops you').waitFor()
    for (const box of await dialog.getByRole('checkbox').all()) {
      while (!(await box.evaluate((node) => node === document.activeElement)))
        await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      expect(await box.isChecked()).toBe(true)
    }
    await tabTo(page, /^Copy message$/)
    await page.keyboard.press('Enter')
    await dialog.getByText('Message copied.').waitFor()
    expect(await copied(page)).toBe(await bodyText(page))
    await tabTo(page, /^I have sent it$/)
    await page.keyboard.press('Enter')
    await dialog.getByText('Noted.').waitFor()
    await page.context().close()
  })

  it('with a phone alone', async () => {
    const page = await open({
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
      permissions: clipboard,
    })
    const { subject, check, dialog } = parts(page)
    await page.evaluate((text) => navigator.clipboard.writeText(text), draft)
    await page.getByRole('button', { name: 'Paste your draft' }).tap()
    const mark = page.locator('.cm-tone').first()
    await mark.waitFor()
    await mark.tap()
    const card = page.getByRole('dialog')
    await card.waitFor()
    // The sheet covers neither the words it speaks of nor more than the window.
    await expect
      .poll(async () => {
        const [words, sheet] = [await mark.boundingBox(), await card.boundingBox()]
        return words && sheet && words.y >= 0 && words.y + words.height <= sheet.y
      })
      .toBe(true)
    await card.getByRole('button', { name: /everywhere$/ }).tap()
    await expect.poll(() => page.locator('.cm-tone').count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).tap()
    await mark.tap()
    await card
      .getByRole('button', { name: /^Replace with/ })
      .first()
      .tap()
    await expect.poll(() => bodyText(page)).not.toContain('answer by Friday')
    // A phone has no key for it.
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expect.poll(() => bodyText(page)).toContain('answer by Friday')
    await mark.tap()
    await card
      .getByRole('button', { name: /^Replace with/ })
      .first()
      .tap()
    await expect.poll(() => bodyText(page)).not.toContain('answer by Friday')

    await check.tap()
    await dialog.getByText('Fix this first').waitFor()
    await dialog.getByRole('button', { name: 'Go there' }).first().tap()
    await expect.poll(() => subject.evaluate((node) => node === document.activeElement)).toBe(true)
    await page.keyboard.insertText('Thank you – kiln room')
    await check.tap()
    await dialog.getByText('Nothing here stops you').waitFor()
    for (const box of await dialog.getByRole('checkbox').all()) await box.tap()
    await dialog.getByRole('button', { name: 'Copy message' }).tap()
    await dialog.getByText('Message copied.').waitFor()
    expect(await copied(page)).toBe(await bodyText(page))
    await dialog.getByRole('button', { name: 'I have sent it' }).tap()
    await dialog.getByText('Noted.').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.context().close()
  })
})
