import { describe, expect, it } from 'vitest'
import { parts, site, violations } from './support.ts'

const { open } = site()

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([320, 1280])('axe finds nothing wrong on any screen at %i pixels', async (width) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' })
    const { check, dialog, score } = parts(page)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'A pushy check-in' }).click()
    await expect.poll(() => score.innerText()).toMatch(/\d/)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('F8')
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
