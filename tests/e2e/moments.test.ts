import { describe, expect, it } from 'vitest'
import { parts, site } from './support.ts'

const { open } = site()

const pushy = `Hi Carla,

I need an answer by Friday. You told me about the two night trains and I have thought about them since we spoke on Monday.

Regards,
Ana`

describe('the three moments', () => {
  it('judges a pasted draft, follows the hand, and checks before sending', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    const { body, subject, score, suggestions, checklist, check, dialog } = parts(page)

    // 1. Paste a draft for critique: the words are marked and a softer wording is one click away.
    await page.evaluate((text) => navigator.clipboard.writeText(text), pushy)
    await page.getByRole('button', { name: 'Paste your draft' }).click()
    await expect.poll(() => score.innerText()).toMatch(/\d/)
    const marked = async () => (await page.locator('.cm-tone').allInnerTexts()).join(' | ')
    await expect.poll(marked).toContain('answer by Friday')
    const before = await body.innerText()
    await suggestions
      .getByRole('button', { name: /^Replace with/ })
      .first()
      .click()
    await expect.poll(() => body.innerText()).not.toBe(before)
    await expect.poll(marked).not.toContain('answer by Friday')

    // One undo step brings the words and their mark back; redo takes them again.
    await body.press('ControlOrMeta+z')
    await expect.poll(() => body.innerText()).toBe(before)
    await expect.poll(marked).toContain('answer by Friday')
    await body.press('ControlOrMeta+Shift+z')
    await expect.poll(marked).not.toContain('answer by Friday')

    // 2. Live suggestions: a blank that is typed is marked at once, and the checklist follows.
    await body.press('ControlOrMeta+Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('\nThank you for showing me the [thing].\n')
    await expect.poll(() => page.locator('.cm-severity-blocker').allInnerTexts()).toEqual(['[thing]'])
    const thanks = checklist.getByRole('listitem', { name: /^Thank them for their time/ })
    await expect.poll(() => thanks.getAttribute('aria-label')).toMatch(/: done/)

    // 3. Before sending: the blank blocks; once filled, the message is copied as it was typed.
    await check.click()
    await dialog.getByText('Fix this first').waitFor()
    const blank = dialog.getByRole('listitem').filter({ hasText: '[thing]' })
    await blank.getByRole('button', { name: /^Go there: \w/ }).click()
    await expect.poll(() => dialog.count()).toBe(0)
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.keyboard.type('signal box')
    await expect.poll(() => page.locator('.cm-severity-blocker').count()).toBe(0)
    await subject.fill('Thank you – night trains')
    await check.click()
    await dialog.getByText('Nothing here stops you').waitFor()
    await dialog.getByRole('button', { name: 'Copy message' }).click()
    await dialog.getByText('Message copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Thank you for showing me the signal box.')
    expect(copied).not.toMatch(/answer by Friday/)
    await page.context().close()
  })

  it('are open to the keyboard alone', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    const { body, suggestions, dialog } = parts(page)
    await page.evaluate((text) => navigator.clipboard.writeText(text), pushy)
    await body.focus()
    await page.keyboard.press('ControlOrMeta+v')
    await suggestions.getByRole('listitem').first().waitFor()
    await page.keyboard.press('F8')
    const card = page.getByRole('dialog')
    await card.waitFor()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('.cm-tone').allInnerTexts())
      .not.toContain('need an answer by Friday')
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.ariaLabel)).toBe(
      'Email body',
    )
    // Tab leaves the editor; it is no trap.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.shadowRoot ?? null)).toBeNull()
    const send = page.getByRole('button', { name: 'Check before sending' })
    for (let step = 0; step < 80 && !(await send.evaluate((node) => node === document.activeElement)); step++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    expect(await send.evaluate((node) => node === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it('fit a phone: nothing is cut off at 320 pixels and the card is a sheet at the bottom', async () => {
    const page = await open({
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const { check, dialog } = parts(page)
    await page.getByRole('button', { name: 'A pushy check-in' }).tap()
    await page.locator('.cm-finding').first().tap()
    const card = page.getByRole('dialog')
    await card.waitFor()
    const box = await card.boundingBox()
    expect(box && Math.round(box.y + box.height)).toBe(640)
    await card.getByRole('button', { name: 'Close' }).tap()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await check.tap()
    await dialog.getByText('Fix this first').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await dialog.getByRole('button', { name: 'Copy message' }).tap()
    await dialog.getByText('Message copied.').waitFor()
    await page.context().close()
  })

  it('judge the text as it stands before sending, though marks come only when they are asked for', async () => {
    const page = await open()
    const { body, check, dialog } = parts(page)
    await body.fill('Hi Carla,')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: 'Marks only when I ask' }).check()
    await page.keyboard.press('Escape')
    await body.press('ControlOrMeta+End')
    await page.keyboard.type('\n\nI need an answer by Friday.')
    await check.click()
    await dialog.getByText('I need an answer by Friday').first().waitFor()
    await page.context().close()
  })
})
