import { readFile } from 'node:fs/promises'
import PostalMime from 'postal-mime'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parts, site } from './support.ts'

const here = site()
const { visit } = here

/** The good sample and what is written below it, at the checks before sending. */
async function beforeSending(page: Page, written = ''): Promise<void> {
  await page.goto(here.address)
  await page.getByRole('button', { name: 'A good thank-you' }).click()
  await parts(page).score.getByText(/\d/).first().waitFor()
  await parts(page).body.press('ControlOrMeta+End')
  await page.keyboard.type(written)
  await parts(page).check.click()
  await parts(page).dialog.getByText('Only you can tell').waitFor()
}

/** Gives the browser voices, which a headless one has not, and notes what it is asked to say. */
const giveVoices = (voices: readonly { lang: string; localService: boolean; name: string }[]) => {
  const said: string[] = []
  Object.assign(globalThis, { said })
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => said.push('(stop)'),
    speak(utterance: { text: string; voice: { name: string } }) {
      said.push(utterance.voice.name, utterance.text)
    },
  })
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech })
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      text: string
      constructor(text: string) {
        this.text = text
      }
    },
  })
}
const said = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said)

describe('reading aloud', () => {
  it('is done by an English voice of this device, and stops when asked', async () => {
    const page = await visit()
    await page.addInitScript(giveVoices, [
      { lang: 'en-US', localService: false, name: 'far away' },
      { lang: 'de-DE', localService: true, name: 'of another language' },
      { lang: 'en-GB', localService: true, name: 'of this device' },
    ])
    await beforeSending(page)
    const { dialog } = parts(page)
    await dialog.getByRole('button', { name: 'Read it to me' }).click()
    const [voice, text] = await said(page)
    expect(voice).toBe('of this device')
    expect(text).toContain('Thank you for walking me through the walled garden')
    await dialog.getByRole('button', { name: 'Stop reading' }).click()
    expect((await said(page)).at(-1)).toBe('(stop)')
    await page.context().close()
  })

  it('is not offered where every voice would send the text away', async () => {
    const page = await visit()
    await page.addInitScript(giveVoices, [{ lang: 'en-US', localService: false, name: 'far away' }])
    await beforeSending(page)
    expect(await parts(page).dialog.getByRole('button', { name: 'Read it to me' }).count()).toBe(0)
    await page.context().close()
  })
})

describe('the share sheet', () => {
  it('gets subject and body where the browser has one, and a change of mind is no fault', async () => {
    const page = await visit()
    await page.addInitScript(() => {
      const shared: ShareData[] = []
      Object.assign(globalThis, { shared })
      navigator.share = (data) => {
        shared.push(data ?? {})
        return shared.length === 1 ? Promise.resolve() : Promise.reject(new DOMException('', 'AbortError'))
      }
    })
    await beforeSending(page)
    const { dialog } = parts(page)
    const share = dialog.getByRole('button', { name: 'Share…' })
    await share.click()
    const [shared] = await page.evaluate(() => (globalThis as unknown as { shared: ShareData[] }).shared)
    expect(shared?.title).toBe('Thank you – garden supervisor interview')
    expect(shared?.text?.endsWith('Kind regards,\nRuth Adeyemi')).toBe(true)
    await share.click()
    await dialog.getByText('Nothing was shared.').waitFor()
    await page.context().close()
  })

  it('has no button where the browser has none', async () => {
    const page = await visit()
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share')
    })
    await beforeSending(page)
    expect(await parts(page).dialog.getByRole('button', { name: 'Share…' }).count()).toBe(0)
    await page.context().close()
  })
})

describe('a message', () => {
  it('is saved as an email and as text, letter by letter', async () => {
    const page = await visit()
    await beforeSending(page)
    const lines = await page.locator('.cm-line').allTextContents()
    for (const type of ['.eml', '.txt']) {
      const download = page.waitForEvent('download')
      await parts(page)
        .dialog.getByRole('button', { name: `Save as ${type}` })
        .click()
      const file = await download
      expect(file.suggestedFilename()).toBe(`thank-you-garden-supervisor-interview${type}`)
      const text = await readFile(await file.path(), 'utf8')
      const read = type === '.eml' ? ((await PostalMime.parse(text)).text ?? '') : text
      const head = type === '.txt' ? 'Subject: Thank you – garden supervisor interview\n\n' : ''
      expect(read.replaceAll('\r\n', '\n').trim()).toBe(head + lines.join('\n'))
    }
    await page.context().close()
  })

  it('is copied as HTML too, a paragraph for each of its own', async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] })
    await beforeSending(page)
    await parts(page).dialog.getByRole('button', { name: 'Copy message' }).click()
    await parts(page).dialog.getByText('Message copied.').waitFor()
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    const paragraphs = html?.match(/<p\b[^>]*>.*?<\/p>/gs) ?? []
    expect(paragraphs).toHaveLength(6)
    expect(paragraphs.at(-1)).toMatch(/Kind regards,<br[^>]*>Ruth Adeyemi/)
    await page.context().close()
  })

  it('that went out is noted with its day', async () => {
    const page = await visit()
    await beforeSending(page)
    await parts(page).dialog.getByRole('button', { name: 'I have sent it' }).click()
    await parts(page).dialog.getByText('Noted. Add the interview’s date').waitFor()
    // What was to be done before is over.
    expect(await parts(page).dialog.getByRole('button').allInnerTexts()).toEqual([
      'Close',
      'Begin the next message',
    ])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Interview details' }).click()
    const sent = page.getByRole('group', { name: 'Sent message 1' })
    expect(await sent.getByRole('combobox', { name: 'You sent' }).inputValue()).toBe('thank-you')
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'))
    expect(await sent.getByLabel('on', { exact: true }).inputValue()).toBe(today)
    await page.context().close()
  })

  it('that went out makes room for the next one, and is kept', async () => {
    const page = await visit()
    await beforeSending(page, ' BSc')
    const { body, subject, kind, dialog } = parts(page)
    const [first = ''] = (await body.innerText()).split('\n')
    await dialog.getByRole('button', { name: 'I have sent it' }).click()
    await dialog.getByRole('button', { name: 'Begin the next message' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(async () => [await subject.inputValue(), await kind.inputValue()]).toEqual(['', ''])
    await expect.poll(() => body.evaluate((text) => text.matches(':focus'))).toBe(true)
    await page.keyboard.type('Dear Ines,')
    await expect.poll(() => body.innerText()).toBe('Dear Ines,')
    await page.reload()
    await expect.poll(() => body.innerText()).toBe('Dear Ines,')
    await page.getByRole('button', { name: 'Earlier versions' }).click()
    const earlier = page.getByRole('dialog', { name: 'Earlier versions' })
    await earlier
      .getByRole('listitem')
      .filter({ hasText: first })
      .getByRole('button', { name: 'Open' })
      .click()
    await expect.poll(() => body.innerText()).toContain(first)
    await page.context().close()
  })
})
