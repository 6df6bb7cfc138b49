import { describe, expect, it } from 'vitest'
import { parts, site } from './support.ts'

const here = site()
const { open, visit } = here

describe('the editor', () => {
  it('leaves a word alone that an input method is composing', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.focus()
    await page.keyboard.type('Dear [Name], ')
    await expect.poll(() => page.locator('.cm-severity-blocker').count()).toBe(1)
    const client = await page.context().newCDPSession(page)
    for (const text of ['n', 'に', 'にほ', 'にほん']) {
      await client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
      // Each step is checked by the worker; its marks must not break off the composition.
      await expect.poll(() => body.innerText()).toBe(`Dear [Name], ${text}`)
    }
    await client.send('Input.insertText', { text: '日本' })
    await expect.poll(() => body.innerText()).toBe('Dear [Name], 日本')
    await page.context().close()
  })

  it('puts a starter where it belongs; Tab goes from blank to blank and then leaves', async () => {
    const page = await open()
    const { body, checklist } = parts(page)
    await body.focus()
    await page.keyboard.type('Dear Ms. Ito,\n\nKind regards,\nLea Roth')
    await checklist.getByRole('button', { name: /^Thank them for their time/ }).click()
    const starter = checklist.getByRole('button', { name: /^Begin with: / }).first()
    const text = (await starter.innerText()).replace('Begin with: ', '')
    await starter.click()
    const lines = async () => (await body.innerText()).split(/\n+/)
    await expect.poll(async () => (await lines())[1]).toBe(text)
    // The blank is selected, so the first key takes its place.
    await page.keyboard.type('the tour')
    expect((await lines())[1]).toContain('the tour')
    for (let blanks = text.match(/\[/g)?.length ?? 0; blanks > 0; blanks--) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.shadowRoot ?? null)).toBeNull()
    await page.context().close()
  })

  it('lets a mark that stands unchanged speak for the newest report', async () => {
    const page = await open()
    const { body, suggestions } = parts(page)
    await body.focus()
    await page.keyboard.type('Hi Carla, I need an answer by Friday. Ana')
    const mend = suggestions.getByRole('button', { name: /^Replace/ }).first()
    await mend.waitFor()
    const figures = page.getByText(/\d+ words? ·/)
    const before = await figures.innerText()
    await page.keyboard.type(' Lopes and Joana')
    // The new report is there; the mark stands where it stood.
    await expect.poll(() => figures.innerText()).not.toBe(before)
    await mend.click()
    await expect.poll(() => body.innerText()).not.toContain('answer by Friday')
    await page.context().close()
  })

  it('says so when the editor does not load', async () => {
    const page = await visit()
    await page.route('**/editor-*.js', (route) => route.abort())
    await page.goto(here.address)
    await page.getByRole('alert').filter({ hasText: 'The editor did not load' }).waitFor()
    await page.context().close()
  })

  it('keeps quiet while one writes: no score and nothing missing before a pause', async () => {
    const page = await open()
    const { body, score, checklist } = parts(page)
    await body.focus()
    const text =
      'Thank you for the tour of the yard and for the talk about the two cranes that you keep for spare parts.'
    const seen: string[] = []
    for (const word of text.split(/(?<= )/)) {
      await page.keyboard.type(word)
      seen.push(await score.innerText())
      expect(await checklist.locator('.missing').count()).toBe(0)
    }
    expect(seen.filter((shown) => /\d+\s*(?:Not yet|Getting there|Good|Ready)/.test(shown))).toEqual([])
    await expect
      .poll(() => score.innerText(), { timeout: 5000 })
      .toMatch(/\d+\s*(?:Not yet|Getting there|Good|Ready)/)
    expect(await checklist.locator('.missing').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('opens an email file with its subject', async () => {
    const page = await open()
    const { body, subject } = parts(page)
    const mail = 'Subject: Thank you\r\nContent-Type: text/plain\r\n\r\nDear Ms. Ito,\r\n\r\nThank you.\r\n'
    const chooser = page.waitForEvent('filechooser')
    await page.getByText('Open a file').click()
    await (
      await chooser
    ).setFiles({ name: 'note.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) })
    await expect.poll(() => subject.inputValue()).toBe('Thank you')
    expect(await body.innerText()).toContain('Dear Ms. Ito,')
    await page.context().close()
  })

  it('spells as the browser does, until the person chooses', async () => {
    const page = await open({ locale: 'en-GB' })
    const { body } = parts(page)
    await body.fill('The colour of the kiln was my favorite.')
    const mark = page.locator('.cm-finding', { hasText: /^(?:colour|favorite)$/ })
    await expect.poll(() => mark.allInnerTexts()).toEqual(['favorite'])
    await page.getByRole('button', { name: 'Settings' }).click()
    const choice = page.getByRole('combobox', { name: 'My English' })
    expect(await choice.locator('option:checked').innerText()).toBe('As the browser (British)')
    await choice.selectOption('American')
    await page.keyboard.press('Escape')
    await expect.poll(() => mark.allInnerTexts()).toEqual(['colour'])
    await page.context().close()
  })

  it('deletes everything', async () => {
    const page = await open()
    const { body } = parts(page)
    await page.getByRole('button', { name: 'A good thank-you' }).click()
    await page.reload()
    await expect.poll(() => body.innerText()).toContain('Ruth Adeyemi')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await page.getByRole('button', { name: 'Paste your draft' }).waitFor()
    expect(await body.innerText()).not.toContain('Ruth Adeyemi')
    await page.context().close()
  })

  it('compares with an earlier version and brings it back', async () => {
    const page = await open()
    const { body } = parts(page)
    const rest = ' I would be glad to join your team, and I can send the drawings of the old mill.'
    await body.fill(`Dear Ms. Ito, thank you for the tea.${rest}`)
    await page.reload()
    await expect.poll(() => body.innerText()).toContain('tea')
    await body.fill(`Dear Ms. Ito, thank you for the tour.${rest} Answer me by Friday.`)
    await page.reload()
    await expect.poll(() => body.innerText()).toContain('tour')
    const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
    // What was typed in the last moment before the reload is taken over in the background.
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: 'Earlier versions' }).click()
        await dialog.waitFor()
        const compared = await dialog.getByText('Compare with').isVisible()
        if (!compared) {
          await page.keyboard.press('Escape')
          await dialog.waitFor({ state: 'hidden' })
        }
        return compared
      })
      .toBe(true)
    expect((await dialog.locator('.text ins').allInnerTexts()).join('')).toContain('tour')
    const said = await dialog.getByText('It scored').innerText()
    const [earlier, now] = (said.match(/\d+/g) ?? []).map(Number)
    expect(earlier).toBeGreaterThan(now!)
    await dialog.getByRole('button', { name: 'Bring this version back' }).click()
    await expect.poll(() => body.innerText()).not.toContain('tour')
    await page.context().close()
  })
})
