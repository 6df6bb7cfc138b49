import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parts, rewrite, site, violations } from './support.ts'

const { open } = site()

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([320, 1280])('axe finds nothing wrong on any screen at %i pixels', async (width) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' })
    const { check, dialog, score } = parts(page)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'A pushy check-in' }).click()
    await expect.poll(() => score.innerText()).toMatch(/\d/)
    expect(await violations(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Email body' }).focus()
    await page.keyboard.press('F8')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Alt+Shift+Enter')
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    expect(await violations(page)).toEqual([])
    for (const name of ['Rules', 'Settings', 'Interview details', 'Earlier versions']) {
      await page.getByRole('button', { name, exact: true }).click()
      const screen = page.getByRole('dialog', { name })
      await screen.waitFor()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect.poll(() => screen.count()).toBe(0)
    }
    await check.click()
    await dialog.waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

/** Gives the interview a date, so that there is a plan. */
async function dated(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add the interview’s date' }).click()
  const day = page.getByRole('dialog').getByLabel('Day of the interview')
  await day.fill(await page.evaluate(() => new Date().toLocaleDateString('sv')))
  await day.press('Tab')
  await page.keyboard.press('Escape')
}

describe('the plan', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in %s', async (colorScheme) => {
    const page = await open({ colorScheme, reducedMotion: 'reduce' })
    await dated(page)
    await page.getByRole('button', { name: 'See the plan' }).click()
    await page.getByRole('dialog', { name: 'Your plan' }).getByText('You are here').waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

describe('by touch', () => {
  it('what is pressed is 44 pixels high at least', async () => {
    const page = await open({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true })
    await page.getByRole('button', { name: 'A pushy check-in' }).tap()
    await page.locator('.cm-severity-problem').first().tap()
    const card = page.getByRole('dialog')
    await card.waitFor()
    const buttons = [
      ...(await card.getByRole('button').all()),
      ...(await card.getByRole('link').all()),
      page.getByRole('button', { name: 'Add the interview’s date' }),
    ]
    for (const button of buttons)
      expect((await button.boundingBox())?.height, await button.innerText()).toBeGreaterThanOrEqual(44)
    await page.context().close()
  })
})

describe('from the right', () => {
  it('Arabic and Hebrew are laid out as they are read', async () => {
    const page = await open()
    const { body, subject } = parts(page)
    await body.fill('שלום דנה,\n\nתודה על הסיור.')
    await subject.fill('תודה')
    const direction = (node: Element) => getComputedStyle(node).direction
    expect([await body.evaluate(direction), await subject.evaluate(direction)]).toEqual(['rtl', 'rtl'])
    await rewrite(page, 'Dear Dana,')
    expect(await body.evaluate(direction)).toBe('ltr')
    await page.context().close()
  })
})

describe('by ear', () => {
  it('the list says what the marks show, a card is named by what it says, and counts are spoken at a pause', async () => {
    const page = await open()
    const { body, suggestions } = parts(page)
    await body.focus()
    await page.keyboard.insertText(
      'Hi Carla, I need an answer by Friday. You told me about the two night trains and I have thought of them since.',
    )
    const spoken = page.getByRole('status').filter({ hasText: /^Score \d+\. \d+ suggestions?\.$/ })
    await expect.poll(() => spoken.count()).toBe(1)
    const items = suggestions.getByRole('listitem', { name: 'This sets them a deadline.' })
    expect(await items.count()).toBe(1)
    await items.getByRole('button', { name: /I need an answer by Friday/ }).click()
    await page.getByRole('dialog', { name: /^This sets them a deadline/ }).waitFor()
    // The words of the marks are in the text once: nothing was added for the eye that is read out with it.
    expect((await body.innerText()).match(/answer by Friday/g)).toHaveLength(1)
    await page.context().close()
  })
})

describe('by hand', () => {
  it('closing a screen gives the focus back, but never takes it from where the person has gone since', async () => {
    const page = await open()
    const { body } = parts(page)
    const settings = page.getByRole('button', { name: 'Settings', exact: true })
    const screen = page.getByRole('dialog', { name: 'Settings' })
    await body.waitFor()
    await settings.click()
    await screen.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => screen.count()).toBe(0)
    expect(await settings.evaluate((node) => node === document.activeElement)).toBe(true)
    await settings.click()
    await screen.waitFor()
    // In one step, as the event that takes the screen away comes later.
    await body.evaluate((node) => {
      document.querySelector('dialog')!.close()
      node.focus()
    })
    await expect.poll(() => screen.count()).toBe(0)
    await page.keyboard.type('Hi Carla')
    expect(await body.innerText()).toBe('Hi Carla')
    await page.context().close()
  })
})

describe('on the way through the page', () => {
  const harsh = async (options?: Parameters<typeof open>[0]) => {
    const page = await open(options)
    await page.getByRole('button', { name: 'A pushy check-in' }).click()
    await expect.poll(() => parts(page).score.innerText()).toMatch(/\d/)
    await parts(page).body.focus()
    return page
  }

  it('a key leads from the text to the last step, and a link does from behind the text', async () => {
    const page = await harsh()
    await page.keyboard.press('ControlOrMeta+Enter')
    await parts(page).dialog.waitFor()
    await page.keyboard.press('Escape')
    await parts(page).dialog.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: 'To the check before sending' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => parts(page).check.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(await parts(page).body.innerText()).toContain('Please respond ASAP!!')
    await page.context().close()
  })

  it('an open card closes with a press elsewhere, with Escape anywhere, and gives Tab back to the text', async () => {
    const page = await harsh()
    const card = page.getByRole('dialog')
    const opened = async () => {
      await parts(page).body.focus()
      await page.keyboard.press('F8')
      await card.waitFor()
    }
    await opened()
    await page.mouse.click(5, 5)
    await card.waitFor({ state: 'hidden' })
    await opened()
    await card.getByRole('button').last().focus()
    await page.keyboard.press('Tab')
    await card.waitFor({ state: 'hidden' })
    await expect.poll(() => parts(page).body.evaluate((node) => node.matches(':focus'))).toBe(true)
    await opened()
    await parts(page).kind.focus()
    await card.waitFor({ state: 'hidden' })
    await page.locator('.cm-finding').first().hover()
    await card.waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
    await page.context().close()
  })

  it('the keys work from the subject and the lists too, and in a low window a card is seen whole or scrolls', async () => {
    const page = await harsh()
    const { body, subject, suggestions } = parts(page)
    const card = page.getByRole('dialog')
    const inText = () => body.evaluate((node) => node.matches(':focus'))
    await page.setViewportSize({ width: 1280, height: 460 })
    for (const place of [subject, suggestions.getByRole('button').first()]) {
      await place.focus()
      await page.keyboard.press('F8')
      await card.waitFor()
      const { top, bottom } = await card.evaluate((node) => node.getBoundingClientRect().toJSON() as DOMRect)
      expect([top >= 0, bottom <= 460]).toEqual([true, true])
      await page.keyboard.press('Escape')
      await place.focus()
      await page.keyboard.press('Escape')
      await expect.poll(inText).toBe(true)
    }
    await page.context().close()
  })

  it('a row whose words lie within a wider mark quotes them, and opens the card of that mark', async () => {
    const page = await open()
    const { body, checklist } = parts(page)
    await body.fill(
      'Dear Ms. Ito, I am realy sick of you people and I need an answer by Friday about the mill job we spoke of.',
    )
    const row = checklist.getByRole('listitem', { name: /^Spell every word right: needs a change/ })
    await row.getByText('realy').waitFor()
    await row.getByRole('button').click()
    await page.locator('.card').waitFor()
    await expect.poll(() => row.innerText()).toMatch(/Check|spell/)
    await page.context().close()
  })

  it.each([320, 1280])(
    'the rules open at the one of the card, and closed lead back to the text, at %i pixels',
    async (width) => {
      const page = await harsh({ viewport: { width, height: 700 }, reducedMotion: 'reduce' })
      const { body } = parts(page)
      await page.keyboard.press('F8')
      await page.getByRole('button', { name: 'About this rule' }).press('Enter')
      const rules = page.getByRole('dialog', { name: 'Rules' })
      const summary = rules.locator('details[open] > summary')
      await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true)
      const top = (await summary.boundingBox())!.y
      expect(top).toBeGreaterThan((await rules.locator('header').boundingBox())!.height)
      expect(top).toBeLessThan(350)
      await page.keyboard.press('Escape')
      await rules.waitFor({ state: 'hidden' })
      expect(await body.evaluate((element) => element.matches(':focus'))).toBe(true)
      await page.context().close()
    },
  )

  it('“How to begin” goes to its row, from the button and from the text', async () => {
    const page = await open()
    const { body, check, checklist, dialog } = parts(page)
    await body.fill(
      'Dear Ms. Ito,\n\nThank you for the tour of the mill on Monday. The old wheel was a joy to see and hear.',
    )
    await checklist
      .getByRole('listitem', { name: /: missing/ })
      .first()
      .waitFor()
    for (const begin of [() => check.click(), () => body.press('ControlOrMeta+Enter')]) {
      await begin()
      await dialog
        .getByRole('button', { name: /^How to begin/ })
        .first()
        .click()
      await dialog.waitFor({ state: 'hidden' })
      const focused = checklist.locator('button.line[aria-expanded=true]:focus')
      await focused.waitFor()
    }
    await page.context().close()
  })

  it('counts only what a message asks for, and nothing on an empty page', async () => {
    const page = await open()
    const { body, checklist, suggestions } = parts(page)
    const head = checklist.getByRole('heading', { name: /^Checklist/ })
    await checklist.getByText('Name one thing').waitFor()
    expect(await head.innerText()).toBe('Checklist')
    await body.fill('Dear Ms Okoro,')
    await expect.poll(() => head.innerText()).toMatch(/1 of \d$/)
    expect(await suggestions.innerText()).toContain('Go on writing')
    await page.context().close()
  })
})

describe('for other eyes', () => {
  it('forced colours keep the shapes of the marks and the levels of the meters', async () => {
    const page = await open({ forcedColors: 'active' })
    const { score } = parts(page)
    await page.getByRole('button', { name: 'A pushy check-in' }).click()
    await expect.poll(() => score.innerText()).toMatch(/\d/)
    await page.locator('.cm-safety').first().waitFor()
    const seen = (selector: string, property: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (nodes, name) => nodes.map((node) => getComputedStyle(node).getPropertyValue(name)),
          property,
        )
    expect(new Set(await seen('.cm-tone', 'text-decoration-style'))).toEqual(new Set(['wavy']))
    expect(new Set(await seen('.cm-safety', 'text-decoration-style'))).toEqual(new Set(['double']))
    const levels = await seen('.readings .track span', 'background-color')
    expect(new Set(levels)).toEqual(new Set(await seen('body', 'color')))
    const adjusted = await seen('.readings .track span, [aria-label="Score"] .bar', 'forced-color-adjust')
    expect(new Set(adjusted)).toEqual(new Set(['none']))
    await page.context().close()
  })

  it.each([
    ['200 %', { width: 640, height: 450 }],
    ['400 %', { width: 320, height: 256 }],
  ])('everything can be reached at %s', async (_, viewport) => {
    const page = await open({ viewport, deviceScaleFactor: 2 })
    const { body, check, dialog, score } = parts(page)
    await page.getByRole('button', { name: 'A pushy check-in' }).click()
    await expect.poll(() => score.innerText()).toMatch(/\d/)
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBe(viewport.width)
    // What stays in place leaves most of the window to the text.
    const stays = await page.locator('footer').boundingBox()
    expect(stays!.height).toBeLessThan(viewport.height / 3)
    await body.focus()
    await page.keyboard.press('F8')
    const card = page.getByRole('dialog')
    await card.waitFor()
    for (const button of await card.getByRole('button').all()) {
      await button.scrollIntoViewIfNeeded()
      const box = await button.boundingBox()
      expect(box!.x >= 0 && box!.x + box!.width <= viewport.width).toBe(true)
    }
    await page.keyboard.press('Escape')
    await check.click()
    await dialog.waitFor()
    const send = dialog.getByRole('button', { name: 'I have sent it' })
    await send.scrollIntoViewIfNeeded()
    expect(await width()).toBe(viewport.width)
    await page.context().close()
  })

  it('reduced motion moves nothing by itself', async () => {
    const page = await open({ reducedMotion: 'reduce' })
    await page.getByRole('button', { name: 'A pushy check-in' }).click()
    await expect.poll(() => parts(page).score.innerText()).toMatch(/\d/)
    // Asked in one step: a node redrawn between two has no style, and would count as one that moves.
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('body *')].filter(
          (node) => !/^0s(?:, 0s)*$/.test(getComputedStyle(node).transitionDuration),
        ).length,
    )
    expect(moving).toBe(0)
    await page.context().close()
  })
})
