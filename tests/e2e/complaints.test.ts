import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parts, site, stopClock } from './support.ts'

const { open } = site()
const clipboard = ['clipboard-read', 'clipboard-write']

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await parts(page).body.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+v')
}

/** Waits until the dictionary has been read: only then is spelling judged. */
async function dictionaryRead(page: Page): Promise<void> {
  const row = parts(page).checklist.getByRole('listitem', { name: /^Spell/ })
  await expect.poll(() => row.getAttribute('aria-label')).toMatch(/: (?:clear|needs a change)/)
}

const marked = async (page: Page) => (await page.locator('.cm-finding').allInnerTexts()).join(' | ')
const demand = 'answer by Friday'

/** What the page says to its worker, and how often. */
async function countQuestions(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counter = globalThis as unknown as { asked: number }
    counter.asked = 0
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (...message: unknown[]) {
      counter.asked++
      return Reflect.apply(postMessage, this, message)
    }
  })
  await page.reload()
  return () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked)
}

const blamed = `Hi Carla,

I need an answer by Friday. You told me about the two night trains and I have thought about them since we spoke.

Regards,
Ana`

describe('what sinks other tools', () => {
  it('1: names of people and places are never marked', async () => {
    const page = await open({ permissions: clipboard })
    await paste(
      page,
      'Dear Nkechi,\n\nIt was good to meet Wojciech and Thandiwe in Llanelli.\n\nBest,\nSaoirse Uí Dhálaigh',
    )
    await dictionaryRead(page)
    expect(await page.locator('.cm-language').allInnerTexts()).toEqual([])
    await page.context().close()
  })

  it('2: marks and foreign elements never get into the text', async () => {
    const page = await open({ permissions: clipboard })
    const { body, check, dialog } = parts(page)
    await paste(page, blamed)
    await expect.poll(() => marked(page)).toContain(demand)
    await page.evaluate(() => {
      const root = document.querySelector('.host')?.shadowRoot
      root?.append(document.createElement('other-extension'))
      document.body.append(document.createElement('other-extension'))
    })
    await body.press('ControlOrMeta+End')
    await page.keyboard.type('!')
    await check.click()
    await dialog.getByRole('button', { name: 'Copy message' }).click()
    await dialog.getByText('Message copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${blamed}!`)
    await page.context().close()
  })

  it('3: nothing is checked while nobody writes, and a key press asks once', async () => {
    const page = await open({ permissions: clipboard })
    const asked = await countQuestions(page)
    await paste(page, blamed)
    await dictionaryRead(page)
    const before = await asked()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    expect(await asked()).toBe(before)
    await page.keyboard.type('s')
    expect(await asked()).toBe(before + 1)
    await page.context().close()
  })

  it('4: no request is made while one writes', async () => {
    const page = await open({ permissions: clipboard })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await paste(page, 'Dear Ana,')
    await dictionaryRead(page)
    const requests: string[] = []
    page.context().on('request', (request) => requests.push(request.url()))
    await page.keyboard.type(' thank you for the tour of the yard')
    await expect
      .poll(() =>
        parts(page)
          .checklist.getByRole('listitem', { name: /^Thank.*done/ })
          .count(),
      )
      .toBe(1)
    expect(requests).toEqual([])
    await page.context().close()
  })

  it('5: what is ignored says how far it reaches, is taken back at once, and is listed', async () => {
    const page = await open({ permissions: clipboard })
    await paste(page, blamed)
    await expect.poll(() => marked(page)).toContain(demand)
    await parts(page).body.focus()
    await page.keyboard.press('F8')
    await page.getByRole('link', { name: /^Source: .*, in a new tab$/ }).waitFor()
    await page.getByRole('group', { name: 'Ignore' }).getByRole('button', { name: 'this one' }).click()
    await expect.poll(() => marked(page)).not.toContain(demand)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => marked(page)).toContain(demand)
    await parts(page).body.focus()
    await page.keyboard.press('F8')
    await page.getByRole('button', { name: /everywhere/ }).click()
    await expect.poll(() => marked(page)).not.toContain(demand)
    await page.reload()
    await parts(page).score.getByText(/\d/).first().waitFor()
    await expect.poll(() => marked(page)).not.toContain(demand)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Take out' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => marked(page)).toContain(demand)
    await page.context().close()
  })

  it('6: a plain click opens nothing, and Escape leads back to the text', async () => {
    const page = await open({ permissions: clipboard })
    await paste(page, blamed)
    const mark = page.locator('.cm-tone').first()
    await stopClock(page)
    await mark.click()
    await page.clock.runFor(200)
    // A pointer that rests there may ask for the card; one that clicks and goes on has not.
    await page.mouse.move(0, 0)
    await page.clock.runFor(800)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.clock.resume()
    await parts(page).body.press('ControlOrMeta+End')
    await page.keyboard.press('F8')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.type('~')
    expect((await parts(page).body.innerText()).endsWith('Ana~')).toBe(true)
    await page.context().close()
  })

  it('7: a fix is one undo step, and the caret stays with its words', async () => {
    const page = await open({ permissions: clipboard })
    await paste(page, blamed)
    const { body, subject, suggestions } = parts(page)
    await subject.pressSequentially('The night trains')
    const fix = suggestions.getByRole('button', { name: /^Replace/ }).first()
    await fix.click()
    await expect.poll(() => body.innerText()).not.toContain(demand)
    // Where it was taken, in the list, it is taken back too; and no field loses a word.
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => body.innerText()).toContain(demand)
    await page.keyboard.press('ControlOrMeta+y')
    await expect.poll(() => body.innerText()).not.toContain(demand)
    expect(await subject.inputValue()).toBe('The night trains')
    await body.press('!')
    expect((await body.innerText()).endsWith('Ana!')).toBe(true)
    // The letter is a step of its own, and the fix is one.
    await page.keyboard.press('ControlOrMeta+z')
    expect(await body.innerText()).not.toContain(demand)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => body.innerText()).toContain(demand)
    await expect.poll(() => marked(page)).toContain(demand)
    await page.keyboard.type('!')
    expect((await body.innerText()).endsWith('Ana!')).toBe(true)
    await page.context().close()
  })

  it('8: a good draft is left in peace', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'A good thank-you' }).click()
    await dictionaryRead(page)
    expect(await marked(page)).toBe('')
    await page.context().close()
  })

  it('9: every tone meter shows the words that moved it', async () => {
    const page = await open({ permissions: clipboard })
    await paste(page, blamed)
    const { score } = parts(page)
    await score.getByRole('button', { name: 'Pressure' }).click()
    await score.getByRole('button', { name: /answer by Friday/ }).click()
    await page.keyboard.type('I can wait')
    expect(await parts(page).body.innerText()).not.toContain(demand)
    await page.context().close()
  })

  it('10: a fix changes the words it speaks of and no others', async () => {
    const page = await open({ permissions: clipboard })
    await paste(page, blamed)
    await parts(page)
      .suggestions.getByRole('button', { name: /^Replace/ })
      .first()
      .click()
    const [head = '', tail = ''] = blamed.split(/I need an answer by Friday\.?/)
    await expect.poll(() => parts(page).body.innerText()).not.toContain(demand)
    const body = page.getByRole('dialog').getByRole('button', { name: 'Copy message' })
    await parts(page).check.click()
    await body.click()
    await page.getByText('Message copied.').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text.startsWith(head)).toBe(true)
    expect(text.endsWith(tail)).toBe(true)
    await page.context().close()
  })

  it('11: British and American spelling are both right', async () => {
    const page = await open({ permissions: clipboard })
    for (const text of [
      'I organised the colour theatre programme.',
      'I organized the color theater program.',
    ]) {
      await paste(page, text)
      await dictionaryRead(page)
      expect(await page.locator('.cm-language').allInnerTexts(), text).toEqual([])
    }
    await page.context().close()
  })

  it('12: reminders read the words of the person, not what they answer to', async () => {
    const page = await open({ permissions: clipboard })
    const own = 'Dear Ms. Sato,\n\nThank you for the tour of the kiln room and for the tea.\n\nBest,\nLea'
    await paste(page, `${own}\n\nOn Mon, 2 Mar 2026 at 9:00, Ms. Sato wrote:\n> The form is attached.`)
    await parts(page).check.click()
    const { dialog } = parts(page)
    await dialog.getByText('The address is right').waitFor()
    expect(await dialog.getByText('The file is really attached').count()).toBe(0)
    await page.keyboard.press('Escape')
    await paste(page, own.replace('tea.', 'tea. The form is attached.'))
    await parts(page).check.click()
    await dialog.getByText('The file is really attached').waitFor()
    await page.context().close()
  })

  it('13: a common slip gets its right spelling first', async () => {
    const page = await open({ permissions: clipboard })
    await paste(page, 'The delay occured twice.')
    await dictionaryRead(page)
    await parts(page).suggestions.getByRole('button', { name: 'Replace with “occurred”' }).click()
    await expect.poll(() => parts(page).body.innerText()).toBe('The delay occurred twice.')
    await page.context().close()
  })

  it('14: every mark is also in the list, by colour and by shape', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'A pushy check-in' }).click()
    await dictionaryRead(page)
    const { suggestions } = parts(page)
    await suggestions.getByRole('button', { name: /^Show all/ }).click()
    const quoted = await suggestions.locator('q').allInnerTexts()
    expect(quoted).toHaveLength(
      await page
        .locator('.cm-finding')
        .evaluateAll((nodes) => new Set(nodes.map((node) => node.textContent)).size),
    )
    const looks = await page.locator('.cm-finding').evaluateAll((nodes) =>
      nodes.map((node) => {
        const { textDecorationStyle, textDecorationColor } = getComputedStyle(node)
        const group = ['tone', 'safety', 'language', 'form'].find((name) => node.matches(`.cm-${name}`))
        return { group, shape: textDecorationStyle, colour: textDecorationColor }
      }),
    )
    const groups = [...new Map(looks.map((look) => [look.group, look])).values()]
    expect(groups.length).toBeGreaterThan(1)
    expect(new Set(groups.map(({ shape }) => shape)).size).toBe(groups.length)
    expect(new Set(groups.map(({ colour }) => colour)).size).toBe(groups.length)
    await page.context().close()
  })

  it('15: on a phone what is touched is large enough', async () => {
    const page = await open({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })
    await page.getByRole('button', { name: 'A pushy check-in' }).tap()
    await parts(page).suggestions.getByRole('listitem').first().waitFor()
    const small = () =>
      page.locator('button:visible, select:visible, input:visible, summary:visible').evaluateAll((nodes) =>
        nodes
          .filter((node) => !node.closest('.avoid.met, p') && !node.classList.contains('place'))
          .map((node) => [node.textContent, Math.round(node.getBoundingClientRect().height)] as const)
          .filter(([, height]) => height < 44),
      )
    // The page comes to rest first: a part that is just unfolding has no height yet.
    await expect.poll(small).toEqual([])
    await page.context().close()
  })
})
