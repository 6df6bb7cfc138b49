import { readdirSync, statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { deeperSize } from '../../src/app/deeper.ts'
import type { DeeperTool } from '../../src/core/deeper.ts'

/** Megabytes are read and compiled first, on a busy machine for a long time. Milliseconds. */
export const loading = 120_000

/** Until the service worker stands between the page and the network. */
export const governed = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

export const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' })
export const openSettings = (page: Page) =>
  page.getByRole('button', { name: 'Settings', exact: true }).click()
export const closeSettings = (page: Page) => settings(page).getByRole('button', { name: 'Close' }).click()

/** A tool that is loaded by choice; `label`: what its switch is known by. */
export function deeperTool(tool: DeeperTool, label: RegExp) {
  const folder = `/deeper/${tool}/`
  const choice = (page: Page) => settings(page).getByRole('checkbox', { name: label })
  return {
    isOurs: (url: string) => url.includes(folder),
    files: `**${folder}*`,
    choice,
    /** Opens the settings and chooses the tool, or gives it up. */
    async choose(page: Page, on: boolean): Promise<void> {
      await openSettings(page)
      await choice(page).setChecked(on)
    },
    /** What it takes, as its switch says and as it is. Bytes. */
    said: deeperSize[tool],
    size: () =>
      readdirSync(`dist/site${folder}`)
        .map((name) => statSync(`dist/site${folder}${name}`).size)
        .reduce((sum, each) => sum + each, 0),
    /** The addresses of its files that are kept on this device. */
    kept: (page: Page) =>
      page.evaluate(async (folder) => {
        const names = await caches.keys()
        const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
        return caught.flat().flatMap(({ url }) => (url.includes(folder) ? [new URL(url).pathname] : []))
      }, folder),
  }
}
