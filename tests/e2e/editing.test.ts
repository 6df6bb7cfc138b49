import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parts, rewrite, site } from './support.ts'

const here = site()
const { open, visit } = here

/** Types a text; what is seen after each word, until the machine stalls: that is a pause of the hand. */
async function whileTyping<T>(page: Page, text: string, look: () => Promise<T>): Promise<T[]> {
  const seen: T[] = []
  let quick = true
  let before = Date.now()
  for (const word of text.split(/(?<= )/)) {
    const started = Date.now()
    await page.keyboard.type(word)
    const now = await look()
    quick &&= Date.now() - before < 1_400
    if (quick) seen.push(now)
    before = started
  }
  return seen
}

/** The text, as it would be copied. */
const text = async (page: Page) => (await page.locator('.cm-line').allTextContents()).join('\n')

/** Pastes as another program would have it: plain text, HTML or both. */
async function pasteInto(page: Page, plain: string, html: string): Promise<void> {
  await parts(page).body.evaluate(
    (node, [words, markup]) => {
      const clipboardData = new DataTransfer()
      if (words) clipboardData.setData('text/plain', words)
      clipboardData.setData('text/html', markup)
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [plain, html] as const,
  )
}

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

  it('begins a line as the one before, takes back a letter at a time, moves by word and undoes it all by key', async () => {
    const page = await open()
    await parts(page).body.focus()
    await page.keyboard.type('  - the kiln')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- the (glaze)')
    await page.keyboard.press('Enter')
    await expect.poll(() => text(page)).toBe('  - the kiln\n  - the (glaze)\n  ')
    for (let letter = 0; letter < 4; letter++) await page.keyboard.press('Backspace')
    await page.keyboard.press('ControlOrMeta+ArrowLeft')
    await page.keyboard.type('red ')
    await expect.poll(() => text(page)).toBe('  - the kiln\n  - the (red glaze')
    await page.keyboard.press('ControlOrMeta+Backspace')
    await expect.poll(() => text(page)).toBe('  - the kiln\n  - the (glaze')
    // As many as there may be: a pause of the hand begins a new step.
    for (let step = 0; step < 40; step++) await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => text(page)).toBe('Write or paste your message here.')
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

  it('ends a starter with Escape, and a blank left in it blocks', async () => {
    const page = await open()
    const { body, checklist, check, dialog } = parts(page)
    await body.focus()
    await page.keyboard.type('Dear Ms. Ito,\n\nKind regards,\nLea Roth')
    await checklist.getByRole('button', { name: /^Thank them for their time/ }).click()
    await checklist
      .getByRole('button', { name: /^Begin with: .*\[/ })
      .first()
      .click()
    await expect.poll(() => page.locator('.cm-blank').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    expect(await page.locator('.cm-blank').count()).toBe(0)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.shadowRoot ?? null)).toBeNull()
    await expect.poll(() => page.locator('.cm-severity-blocker').count()).toBeGreaterThan(0)
    await check.click()
    await dialog.getByText('Fix this first').waitFor()
    await page.context().close()
  })

  it('marks at a pause or only when asked, where the person wants it so', async () => {
    const page = await open()
    const { body } = parts(page)
    const tone = page.locator('.cm-tone')
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByRole('radio', { name }).check()
      await page.keyboard.press('Escape')
      await body.focus()
      await page.keyboard.press('ControlOrMeta+End')
    }
    await body.fill('Hi Carla,')
    await choose('Marks wait until I pause')
    const early = await whileTyping(
      page,
      '\n\nI need an answer by Friday. It is about the two night trains',
      () => tone.count(),
    )
    expect(early.length).toBeGreaterThan(0)
    expect(early.filter((count) => count > 0)).toEqual([])
    await expect.poll(() => tone.count()).toBe(1)
    await choose('Marks only when I ask')
    await page.keyboard.type('\n\nI expect a reply by Monday.')
    await page.waitForTimeout(2500)
    expect(await tone.count()).toBe(1)
    const old = page.getByText(/^As of the last check|· at the last check$/)
    expect(await old.count()).toBe(1)
    await page.getByRole('button', { name: 'Check now' }).click()
    await expect.poll(() => tone.count()).toBe(2)
    expect(await old.count()).toBe(0)
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

  it('keeps quiet while one writes: no score, nothing missing, no row that moves, no underline that blinks', async () => {
    const page = await open()
    const { body, score, checklist } = parts(page)
    await body.focus()
    const text =
      'Thank you for the tour of the yard and for the talk about the two cranes that you keep for spare parts.'
    const missing = checklist.locator('.missing')
    const tops: string[] = []
    const underlined: number[] = []
    const early = await whileTyping(page, text, async () => {
      const rows = checklist.getByRole('list').first().getByRole('listitem')
      tops.push(
        // Of fractions of a pixel, offsetTop would round some up and some down.
        await rows.evaluateAll((all: HTMLElement[]) => {
          const places = all.map((row) => row.getBoundingClientRect().top)
          return places.map((top) => (top - places[0]!).toFixed(1)).join()
        }),
      )
      underlined.push(await page.locator('.cm-evidence').count())
      return `${await score.innerText()} ${await missing.count()}`
    })
    expect(new Set(tops.filter((top) => top !== '')).size).toBe(1)
    expect(underlined.at(-1)).toBeGreaterThan(0)
    expect(underlined.toSorted((one, other) => one - other)).toEqual(underlined)
    expect(early.filter((shown) => !shown.endsWith(' 0'))).toEqual([])
    expect(early.filter((shown) => /\d+\s*(?:Not yet|Getting there|Good|Ready)/.test(shown))).toEqual([])
    await expect.poll(() => score.innerText()).toMatch(/\d+\s*(?:Not yet|Getting there|Good|Ready)/)
    expect(await missing.count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('takes a wording and ignores a suggestion by key, and says so with a way back', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.focus()
    await page.keyboard.insertText('Hi Carla, I need an answer by Friday. Ana')
    const tone = page.locator('.cm-tone')
    await expect.poll(() => tone.count()).toBe(1)
    await tone.click()
    await page.mouse.move(0, 0)
    const status = page.getByRole('status')
    const undo = page.getByRole('button', { name: 'Undo' })
    await page.keyboard.press('Alt+Enter')
    await status.getByText('Changed.').waitFor()
    await expect.poll(() => body.innerText()).not.toContain('answer by Friday')
    await undo.click()
    await expect.poll(() => body.innerText()).toContain('answer by Friday')
    await expect.poll(() => tone.count()).toBe(1)
    await page.keyboard.press('Alt+Shift+Enter')
    await status.getByText('This one is ignored.').waitFor()
    await expect.poll(() => tone.count()).toBe(0)
    // It is keyed by its sentence: elsewhere, and in other words, the same fault is marked.
    await body.press('ControlOrMeta+End')
    await page.keyboard.insertText('\n\nI need your answer by Monday.')
    await expect.poll(() => tone.allInnerTexts()).toHaveLength(1)
    expect(await tone.innerText()).toContain('Monday')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Bring back' }).press('Enter')
    await status.getByText('Back again: “I need an answer by Friday').waitFor()
    const heading = page.getByRole('heading', { name: 'What you ignore' })
    await expect.poll(() => heading.evaluate((element) => element.matches(':focus'))).toBe(true)
    await page.context().close()
  })

  it('goes to the first suggestion by key right after a sample was chosen', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'A pushy check-in' }).click()
    await page.locator('.cm-tone').first().waitFor()
    await page.keyboard.press('F8')
    await page.getByRole('dialog').waitFor()
    await page.context().close()
  })

  it('lets a letter replace what was selected a moment before', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.fill('Hi Carla,\n\nI need an answer by Friday.\n\nAna')
    await page.locator('.cm-tone').first().waitFor()
    const { taken, left } = await body.evaluate((node) => {
      getSelection()?.selectAllChildren(node)
      const typed = new InputEvent('beforeinput', {
        inputType: 'insertText',
        data: 'Hello',
        bubbles: true,
        cancelable: true,
      })
      return { taken: !node.dispatchEvent(typed), left: (node as HTMLElement).innerText }
    })
    expect(taken).toBe(true)
    expect(left).toBe('Hello')
    await page.keyboard.type('!')
    expect(await text(page)).toBe('Hello!')
  })

  it('goes back to the caret with Escape, so that the next key replaces nothing', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.focus()
    await page.keyboard.insertText('Hi Carla, I need an answer by Friday. Ana')
    await expect.poll(() => page.locator('.cm-tone').count()).toBe(1)
    await body.press('ControlOrMeta+Home')
    await page.keyboard.press('F8')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.type('Oh: ')
    expect(await body.innerText()).toBe('Oh: Hi Carla, I need an answer by Friday. Ana')
    await page.context().close()
  })

  it('writes over no words with Enter while a card opens, but takes its wording', async () => {
    const page = await open()
    const { body } = parts(page)
    let letCardCome = () => {}
    const asked = new Promise<void>((resolve) => (letCardCome = resolve))
    await page.route('**/Card-*.js', async (route) => {
      await asked
      await route.continue()
    })
    await body.focus()
    await page.keyboard.insertText('Hi Carla, thank you for teh tea. We will recieve the kiln. Ana')
    await expect.poll(() => page.locator('.cm-language').count()).toBe(2)
    await body.press('ControlOrMeta+Home')
    await page.keyboard.press('F8')
    await page.keyboard.press('Enter')
    await expect.poll(() => text(page)).toBe('Hi Carla, thank you for the tea. We will recieve the kiln. Ana')
    await page.keyboard.press('F8')
    letCardCome()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await expect.poll(() => text(page)).toContain('for the\ntea. We will recieve the kiln')
    await page.context().close()
  })

  it('goes on from the suggestion shown last with F8 after Escape, and from the caret once that has moved', async () => {
    const page = await open()
    const { body } = parts(page)
    const card = page.getByRole('dialog')
    const shown = async () => {
      await page.keyboard.press('F8')
      await card.waitFor()
      const words = await page.locator('.cm-active-finding').innerText()
      await page.keyboard.press('Escape')
      await card.waitFor({ state: 'hidden' })
      return words
    }
    await body.focus()
    await page.keyboard.insertText(
      'Hi Carla, thank you for teh tea. We will recieve the kiln definately. Ana',
    )
    await expect.poll(() => page.locator('.cm-language').count()).toBe(3)
    await body.press('ControlOrMeta+Home')
    expect([await shown(), await shown(), await shown(), await shown()]).toEqual([
      'teh',
      'recieve',
      'definately',
      'teh',
    ])
    await page.keyboard.press('ArrowRight')
    expect(await shown()).toBe('teh')
    await page.context().close()
  })

  it('mends all small slips as one step, and says how many', async () => {
    const page = await open()
    const { body, suggestions } = parts(page)
    const slips = 'The delay occured twice , and the the kiln was cold.'
    await body.fill(slips)
    await suggestions.getByRole('button', { name: 'Fix 3 small slips' }).click()
    await expect.poll(() => body.innerText()).toBe('The delay occurred twice, and the kiln was cold.')
    await page.getByRole('status').getByText('3 small slips fixed.').waitFor()
    // Nothing is taken back unseen, behind a dialog.
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    await page.getByRole('dialog', { name: 'Settings' }).waitFor()
    await page.keyboard.press('ControlOrMeta+z')
    await page.keyboard.press('Escape')
    expect(await body.innerText()).toBe('The delay occurred twice, and the kiln was cold.')
    await body.press('ControlOrMeta+z')
    await expect.poll(() => body.innerText()).toBe(slips)
    await page.context().close()
  })

  it('learns a word of the person, from a card or in settings, and forgets it again', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.fill('I threw the first grolleg.')
    const marked = page.locator('.cm-language')
    await expect.poll(() => marked.allInnerTexts()).toEqual(['grolleg'])
    await page.keyboard.press('F8')
    await page.getByRole('button', { name: '“grolleg”: add to my words' }).click()
    await expect.poll(() => marked.count()).toBe(0)
    await page.getByRole('button', { name: 'Settings' }).click()
    const settings = page.getByRole('dialog', { name: 'Settings' })
    await settings.getByRole('button', { name: 'Take out: “grolleg”' }).click()
    await expect.poll(() => marked.count()).toBe(1)
    await settings.getByRole('textbox', { name: 'A word that is right' }).fill('Grolleg')
    await page.keyboard.press('Enter')
    await expect.poll(() => marked.count()).toBe(0)
    await page.reload()
    await parts(page)
      .checklist.getByRole('listitem', { name: /^Spell.*: clear/ })
      .waitFor()
    expect(await marked.count()).toBe(0)
    await page.context().close()
  })

  it('pastes a list as a list and a link with its address, from web mail and from Word', async () => {
    const page = await open()
    const { body } = parts(page)
    const gmail = `<div>I can bring:</div><div><ul><li>first&nbsp;aid</li><li>a <b>forklift</b> licence</li></ul>
      <div>See <a href="https://example.org/kiln">my “kiln” log</a>.<br></div><div><br></div><div>Lea</div></div>`
    await pasteInto(page, 'I can bring:\nfirst aid\na forklift licence\nSee my “kiln” log.\n\nLea', gmail)
    await expect
      .poll(() => text(page))
      .toBe(
        'I can bring:\n- first aid\n- a forklift licence\n\nSee my “kiln” log (https://example.org/kiln).\n\nLea',
      )
    await body.press('ControlOrMeta+a')
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><p class=MsoNormal>I can bring:<o:p></o:p></p>
      <p class=MsoListParagraph>·<span>  </span>first aid</p><p><a href="https://example.org">log</a></p></html>`
    await pasteInto(page, 'I can bring:\r\n·\tfirst\u00A0aid\r\nlog <https://example.org>', word)
    await expect.poll(() => text(page)).toBe('I can bring:\n- first aid\nlog <https://example.org>')
    await body.press('ControlOrMeta+a')
    // Where there is no plain text at all.
    await pasteInto(page, '', '<p>Dear Ms. Ito,</p><p>Thank you.<script>alert(1)</script></p>')
    await expect.poll(() => text(page)).toBe('Dear Ms. Ito,\n\nThank you.')
    await page.context().close()
  })

  it('pastes the same with its button', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.evaluate(() => {
      const fill = (event: ClipboardEvent) => {
        event.preventDefault()
        event.clipboardData?.setData('text/plain', 'I can bring:\nfirst aid')
        event.clipboardData?.setData(
          'text/html',
          '<p style="color:red">I can bring:</p><ul><li>first aid</li></ul>',
        )
      }
      document.addEventListener('copy', fill, { once: true, capture: true })
      document.execCommand('copy')
    })
    await page.getByRole('button', { name: 'Paste your draft' }).click()
    await expect.poll(() => text(page)).toBe('I can bring:\n\n- first aid')
    await page.context().close()
  })

  it('says why a file cannot be opened, and leaves the draft alone', async () => {
    const page = await open()
    await parts(page).body.fill('Dear Ana,')
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['PK'], 'note.docx'))
      const host = document.querySelector('.host')
      host?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    })
    const reason = page.getByText('note.docx: only .txt, .md and .eml files can be opened.')
    await reason.waitFor()
    expect(await reason.isVisible()).toBe(true)
    expect(await text(page)).toBe('Dear Ana,')
    await page.context().close()
  })

  it('opens an email that holds only HTML, and what was there comes back', async () => {
    const page = await open()
    const { subject } = parts(page)
    await parts(page).body.fill('Dear Ana,')
    const taken = await page.evaluate(() => {
      const taken: boolean[] = []
      const mail =
        'Subject: Tour\r\nContent-Type: text/html\r\n\r\n<p>Dear Ms. Ito,</p><ul><li>first aid</li></ul>'
      const data = new DataTransfer()
      data.items.add(new File([mail], 'note.eml'))
      // Beside the text too: what the page does not take the browser would open in its place.
      const coach = document.querySelector('#coach')
      for (const type of ['dragover', 'drop'])
        taken.push(
          !coach?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })),
        )
      return taken
    })
    expect(taken).toEqual([true, true])
    await expect.poll(() => text(page)).toBe('Dear Ms. Ito,\n\n- first aid')
    expect(await subject.inputValue()).toBe('Tour')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => text(page)).toBe('Dear Ana,')
    expect(await subject.inputValue()).toBe('')
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

  it('takes nothing of a sample into the letter that is written in its place', async () => {
    const page = await open()
    const { body, subject, kind } = parts(page)
    await page.getByRole('button', { name: 'A good thank-you' }).click()
    await expect.poll(() => subject.inputValue()).toContain('garden supervisor')
    await body.focus()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' (she/her)')
    expect(await subject.inputValue()).toContain('garden supervisor')
    await page.keyboard.press('ControlOrMeta+A')
    await pasteInto(page, '', '<ul><li>Any news of the ferry post, which you meant to fill by now?</li></ul>')
    await expect.poll(() => text(page)).toContain('ferry post')
    expect([await subject.inputValue(), await kind.inputValue()]).toEqual(['', ''])
    await subject.fill('The ferry post')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('Hello again.')
    expect(await subject.inputValue()).toBe('The ferry post')
    await page.context().close()
  })

  it('goes on in the text where a sample is chosen by key', async () => {
    const page = await open()
    await page.locator('.cm-line').waitFor()
    await page.getByRole('button', { name: 'A good thank-you' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => text(page)).toContain('Ruth Adeyemi')
    await page.keyboard.type('So: ')
    await expect.poll(() => text(page)).toMatch(/^So: Dear Ms\. Halloran/)
    await page.context().close()
  })

  it('faults no word under the caret, in list and score as in the marks, until it is left', async () => {
    const page = await open()
    const { body, score, suggestions } = parts(page)
    await body.focus()
    await page.keyboard.insertText(
      'Dear Ms. Ito,\n\nThank you for the tour of the ferry on Tuesday. I would be glad to join your crew, and I can send the drawings that you wished to ',
    )
    await page.keyboard.type('recieve')
    const spelling = async () => [
      await suggestions.getByText('recieve').count(),
      await page.locator('.cm-language').count(),
      await score.getByText('Spell every word right').count(),
    ]
    await expect.poll(() => score.innerText(), { timeout: 10_000 }).toMatch(/\d/)
    await page.waitForTimeout(500)
    expect(await spelling()).toEqual([0, 0, 0])
    await body.blur()
    await expect.poll(async () => (await spelling()).map((count) => count > 0)).toEqual([true, true, true])
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
    await page.getByRole('button', { name: 'Delete everything' }).press('Enter')
    // A key pressed twice deletes nothing.
    await page.locator(':focus').getByText('Keep it').press('Enter')
    await page.locator(':focus').getByText('Delete everything').click()
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await page.getByRole('status').getByText('Everything is deleted from this device.').waitFor()
    expect(await body.innerText()).not.toContain('Ruth Adeyemi')
    // It is said once.
    await page.reload()
    await page.getByRole('button', { name: 'Paste your draft' }).waitFor()
    expect(await page.getByText('Everything is deleted').count()).toBe(0)
    await page.context().close()
  })

  it('shows an earlier version as it was, compares it when asked, and brings it back', async () => {
    const page = await open()
    const { body } = parts(page)
    const rest = ' I would be glad to join your team, and I can send the drawings of the old mill.'
    await body.fill(`Dear Ms. Ito, thank you for the tea.${rest}`)
    await page.reload()
    await expect.poll(() => body.innerText()).toContain('tea')
    await rewrite(page, `Dear Ms. Ito, thank you for the tour.${rest} Answer me by Friday.`)
    await page.reload()
    await expect.poll(() => body.innerText()).toContain('tour')
    const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
    // What was typed in the last moment before the reload is taken over in the background.
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: 'Earlier versions' }).click()
        await dialog.waitFor()
        await dialog.getByText('Looking…').waitFor({ state: 'hidden' })
        const found = await dialog.getByText('As it was').isVisible()
        if (!found) {
          await page.keyboard.press('Escape')
          await dialog.waitFor({ state: 'hidden' })
        }
        return found
      })
      .toBe(true)
    expect(await dialog.locator('.text').innerText()).toBe(`Dear Ms. Ito, thank you for the tea.${rest}`)
    await dialog.getByLabel('Compare with the text you have now').check()
    expect((await dialog.locator('.text ins').allInnerTexts()).join('')).toContain('tour')
    const said = await dialog.getByText('It scored').innerText()
    const [earlier, now] = (said.match(/\d+/g) ?? []).map(Number)
    expect(earlier).toBeGreaterThan(now!)
    await dialog.getByRole('button', { name: 'Bring this version back' }).click()
    await expect.poll(() => body.innerText()).not.toContain('tour')
    await page.context().close()
  })

  it('keeps what was written and cleared apart from a sample', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.fill('Dear Ms. Ito, thank you for the tea and for the long talk about the old mill.')
    // Only what is saved becomes a version.
    await expect.poll(() => page.evaluate(() => localStorage.getItem('afterword-kept'))).toBe('yes')
    await rewrite(page, '')
    const sample = page.getByRole('button', { name: 'A good thank-you' })
    await page.getByRole('button', { name: 'Earlier versions and drafts' }).waitFor()
    await sample.click()
    await expect.poll(() => text(page)).toContain('espaliers')
    await page.getByRole('button', { name: 'Earlier versions' }).click()
    const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
    await dialog.getByText('None yet.').waitFor()
    await dialog.getByText(', since cleared').waitFor()
    await page.context().close()
  })

  it('leaves room for the line that is written above a bar of one row, on the smallest phone too', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } })
    await page.getByRole('button', { name: 'A pushy check-in' }).click()
    const { body, score, check } = parts(page)
    await expect.poll(() => score.innerText()).toMatch(/\d/)
    await body.focus()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type('x')
    const bar = (await page.locator('footer').boundingBox())!
    const line = (await page.locator('.cm-line').last().boundingBox())!
    expect(line.y + line.height).toBeLessThanOrEqual(bar.y)
    expect(bar.height).toBeLessThan(70)
    await check.click()
    await parts(page).dialog.waitFor()
    await page.context().close()
  })

  it('puts what is still being read where it was pasted, before what is typed meanwhile', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.fill('Before.')
    await page.keyboard.press('ControlOrMeta+End')
    await pasteInto(page, 'one', '<ul><li>one</li></ul>')
    await page.keyboard.insertText(' After.')
    await expect.poll(() => text(page)).toBe('Before.- one After.')
    await page.keyboard.insertText(' End.')
    await expect.poll(() => text(page)).toBe('Before.- one After. End.')
    await page.context().close()
  })

  it('asks for no marks while the subject is typed, where they come only when asked', async () => {
    const page = await open()
    const { body, subject } = parts(page)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: 'Marks only when I ask' }).check()
    await page.keyboard.press('Escape')
    await body.focus()
    await page.keyboard.type('I need an answer by Friday.')
    await subject.focus()
    await page.keyboard.type('Thank you')
    await page.waitForTimeout(2500)
    expect(await page.locator('.cm-finding').count()).toBe(0)
    await page.context().close()
  })
})
