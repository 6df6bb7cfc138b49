import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parts, rewrite, site, violations } from './support.ts'

const { open } = site()

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name })
const when = (page: Page) => page.getByRole('region', { name: 'When to send' })

/**
 * A day so many days from now, as a date field takes it, by the clock of this place, as the page counts: in the evening
 * the world's may be a day ahead.
 */
const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv')

async function details(page: Page) {
  await page.getByRole('button', { name: 'Interview details' }).click()
  return dialogOf(page, 'Interview details')
}

async function close(page: Page) {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
}

/** Goes over to the note for a person; nothing can be typed before the dialog is gone. */
async function writeTo(page: Page, person: string) {
  const form = await details(page)
  await form.getByRole('button', { name: `Write to ${person}` }).click()
  await form.waitFor({ state: 'hidden' })
}

async function textOf(download: Promise<Download>): Promise<string> {
  const path = join(tmpdir(), `afterword-${crypto.randomUUID()}`)
  await (await download).saveAs(path)
  return readFile(path, 'utf8')
}

describe('the interview', () => {
  it('is filled in on a phone, says when to send, and is still there after a reload', async () => {
    const page = await open(phone)
    const form = await details(page)
    await form.getByLabel('Company').fill('Alder Clinic')
    await form.getByLabel('Role').fill('Ward clerk')
    await form.getByLabel('Day of the interview').fill(dayAhead(-1))
    await form.getByLabel('When they decide, in their words').fill('one to two weeks')
    await form.getByLabel('Name, as they write it').fill('Ines Roth')
    await form.getByLabel('What you talked about').fill('night rota, the new depot')
    await close(page)
    await expect.poll(() => when(page).innerText()).toMatch(/thank-you.*check in/s)

    await page.getByRole('button', { name: 'See the plan' }).click()
    const plan = dialogOf(page, 'Your plan')
    await expect.poll(() => plan.getByRole('listitem').allInnerTexts()).toHaveLength(4)
    expect(await plan.innerText()).toContain('“one to two weeks”')
    const file = textOf(page.waitForEvent('download'))
    await plan.getByRole('button', { name: 'Put all of it in my calendar' }).click()
    expect((await file).match(/BEGIN:VALARM/g)).toHaveLength(2)
    await plan.getByText('Saved as afterword.ics.').waitFor()
    await plan.getByRole('button', { name: 'Put it in my calendar: Check-in' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await close(page)

    await page.reload()
    await expect.poll(() => when(page).innerText()).toMatch(/thank-you/)
    const again = await details(page)
    expect(await again.getByLabel('Company').inputValue()).toBe('Alder Clinic')
    expect(await again.getByLabel('What you talked about').inputValue()).toBe('night rota, the new depot')
  })

  it('is proposed from a pasted invitation and taken over once confirmed', async () => {
    const page = await open()
    const form = await details(page)
    await form.getByLabel('Name, as they write it').fill('Ines Roth')
    await form.getByLabel('What you talked about').fill('night rota')
    await form.getByText('Fill it in from').click()
    const read = async (text: string) => {
      await form.getByLabel(/^Paste it here/).fill(text)
      await form.getByRole('button', { name: 'Read it' }).click()
    }
    await read('Your interview with Fernway is on 3 March 1997 at 2 pm.')
    await form.getByRole('button', { name: 'Use these' }).click()
    await form.getByText('When: This should be a day of this century. Untick it').waitFor()
    await read(
      'Your interview with Fernway for the Depot Planner position is on 3 March 2027 at 2 pm, with Ines Roth.',
    )
    // Closed by mistake, it is all there when it opens again.
    await page.keyboard.press('Escape')
    await details(page)
    await form.getByRole('checkbox', { name: /^Role/ }).uncheck()
    await form.getByRole('button', { name: 'Use these' }).click()
    await form.locator('summary:focus').waitFor()
    expect(await form.getByLabel('Company').inputValue()).toBe('Fernway')
    expect(await form.getByLabel('Day of the interview').inputValue()).toBe('2027-03-03')
    expect(await form.getByLabel('Role').inputValue()).toBe('')
    // What was told about a person stays when a text names them.
    expect(await form.getByLabel('What you talked about').inputValue()).toBe('night rota')
  })

  it('tells at its field of a time zone or a country that does not exist, and keeps the rest', async () => {
    const page = await open()
    const form = await details(page)
    await form.getByLabel('Company').fill('Fernway')
    await form.getByText('More that helps').click()
    await form.getByLabel('Time zone of the interview').fill('Mars/Base')
    await form.getByLabel('Company').focus()
    await form.getByText('This should be a time zone').waitFor()
    // A country that is none is kept, and told of as long as it stands there.
    await form.getByLabel('Their country').fill('Narnia')
    await form.getByLabel('Company').focus()
    const country = form.getByRole('combobox', { name: 'Their country', description: /no country “Narnia”/ })
    expect(await country.getAttribute('aria-invalid')).toBe('true')
    await page.reload()
    const company = (await details(page)).getByLabel('Company')
    await expect.poll(() => company.inputValue()).toBe('Fernway')
    await expect.poll(() => country.inputValue()).toBe('Narnia')
  })

  it('shows the plan and the form without a fault of access, in public holidays of a country too', async () => {
    const page = await open()
    const form = await details(page)
    await form.getByLabel('Day of the interview').fill(dayAhead(-1))
    await form.getByText('More that helps').click()
    await form.getByLabel('Their country').fill('Ireland')
    await form.getByLabel('Company').focus()
    expect(await violations(page)).toEqual([])
    await close(page)
    await page.getByRole('button', { name: 'See the plan' }).click()
    await dialogOf(page, 'Your plan').getByText('You are here').waitFor()
    expect(await violations(page)).toEqual([])
  })
})

describe('several interviews', () => {
  it('stand side by side, each with its own draft, and each interviewer has a note', async () => {
    const page = await open()
    const { body } = parts(page)
    const form = await details(page)
    await form.getByLabel('Company').fill('Alder Clinic')
    await form.getByLabel('Name, as they write it').fill('Ines Roth')
    await form.getByRole('button', { name: 'Add an interviewer' }).click()
    await form.getByLabel('Name, as they write it').nth(1).fill('Marten Kowal')
    // Who is removed takes the pressed button along: the keyboard goes on beside it.
    await form.getByRole('button', { name: 'Add an interviewer' }).click()
    await form.getByRole('button', { name: 'Remove this line' }).press('Enter')
    await form.locator(':focus[aria-label="Remove Marten Kowal"]').waitFor()
    await form.getByLabel('Company').focus()
    await close(page)
    await writeTo(page, 'Ines Roth')
    const toInes = 'Dear Ines, the night rota you drew up by hand surprised me.'
    await body.fill(toInes)
    await expect.poll(() => drafts(page)).toContain(toInes)
    await writeTo(page, 'Marten Kowal')
    await expect.poll(() => body.innerText()).not.toContain('Ines')
    const toMarten = 'Dear Marten, the night rota you drew up by hand surprised me.'
    await body.fill(toMarten)
    await expect.poll(() => drafts(page)).toContain(toMarten)
    // Whose note it is stands above it, still after a reload, and another name in its greeting is stopped.
    await page.reload()
    await page.getByText('To Marten Kowal').waitFor()
    const stop = page.locator('.cm-safety')
    for (const [text, stops] of [
      [toMarten.replace('Marten', 'Ines'), 1],
      [toMarten, 0],
    ] as const) {
      await rewrite(page, text)
      await expect.poll(() => stop.count()).toBe(stops)
    }
    await expect.poll(() => drafts(page)).toContain(toMarten)

    await page.getByRole('button', { name: 'Check before sending' }).click()
    await dialogOf(page, 'Before you send').getByText('Much like your note to Ines Roth').waitFor()
    await close(page)

    await details(page)
    await form.getByRole('button', { name: 'New interview' }).click()
    await form.getByLabel('Company').fill('Fernway')
    await close(page)
    await expect.poll(() => body.innerText()).not.toContain('rota')
    await details(page)
    await form.getByRole('button', { name: 'Alder Clinic', exact: true }).click()
    // How far each note is belongs to the interview that is open now.
    await expect.poll(() => form.getByText('12 words so far').count()).toBe(2)
    await close(page)
    await expect.poll(() => body.innerText()).toContain('rota')
  })
})

describe('what is removed', () => {
  it('is named, never lost by a double click, and brought back by key or button', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.fill('Dear Ines, the night rota surprised me.')
    const form = await details(page)
    await form.getByLabel('Company').fill('Alder Clinic')
    const names = () =>
      form
        .getByLabel('Name, as they write it')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
    await form.getByLabel('Name, as they write it').fill('Ines Roth')
    await form.getByLabel('What you talked about').fill('night rota')
    await form.getByRole('button', { name: 'Add an interviewer' }).click()
    await page.keyboard.type('Marten Kowal')
    await form.getByRole('button', { name: 'Add an interviewer' }).click()
    await page.keyboard.type('Ola Berg')
    await form.getByRole('button', { name: 'Remove Ines Roth' }).dblclick()
    await form.getByText('Ines Roth is removed.').waitFor()
    expect(await names()).toEqual(['Marten Kowal', 'Ola Berg'])
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(names).toEqual(['Ines Roth', 'Marten Kowal', 'Ola Berg'])
    expect(await form.getByLabel('What you talked about').first().inputValue()).toBe('night rota')
    await form.getByRole('button', { name: 'New interview' }).click()
    await form.getByRole('button', { name: 'Remove Alder Clinic' }).dblclick()
    await form.getByText('Remove Alder Clinic and its draft?').waitFor()
    await form.getByRole('button', { name: 'Remove', exact: true }).click()
    await form.getByText('Alder Clinic and its draft are removed.').waitFor()
    expect(await drafts(page)).toEqual([])
    await form.getByRole('button', { name: 'Undo' }).click()
    await form.getByRole('button', { name: 'Alder Clinic', exact: true }).click()
    await expect.poll(names).toEqual(['Ines Roth', 'Marten Kowal', 'Ola Berg'])
    // The draft begun for nobody is the note to the one it greets.
    await form.getByRole('button', { name: 'Write to Ines Roth' }).click()
    await page.getByText('To Ines Roth').waitFor()
    await expect.poll(() => body.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await body.innerText()).toContain('the night rota')
  })
})

describe('a draft that was begun first', () => {
  async function detailsAfterDraft() {
    const page = await open()
    const { body } = parts(page)
    await body.fill('Dear Ines,\n\nThe night rota surprised me.')
    await expect.poll(() => drafts(page)).toHaveLength(1)
    return { page, body, form: await details(page) }
  }

  it('belongs to the interview that is told of next', async () => {
    const { page, body, form } = await detailsAfterDraft()
    await form.getByLabel('Company').fill('Alder Clinic')
    await close(page)
    await page.reload()
    await page.getByRole('button', { name: 'Interview details: Alder Clinic' }).waitFor()
    await expect.poll(() => body.innerText()).toContain('rota')
    await details(page)
    await form.getByRole('button', { name: 'New interview' }).click()
    await close(page)
    await expect.poll(() => body.innerText()).not.toContain('rota')
    await details(page)
    await form.getByRole('button', { name: 'Alder Clinic', exact: true }).click()
    await close(page)
    await expect.poll(() => body.innerText()).toContain('rota')
  })

  it('stays within reach where another interview is opened before the first is told of', async () => {
    const { page, body, form } = await detailsAfterDraft()
    await form.getByRole('button', { name: 'New interview' }).click()
    await close(page)
    await page.getByRole('button', { name: 'Earlier versions and drafts' }).click()
    await dialogOf(page, 'Earlier versions').getByText('night rota').waitFor()
    await dialogOf(page, 'Earlier versions').getByRole('button', { name: 'Open' }).click()
    await expect.poll(() => body.innerText()).toContain('rota')
  })
})

it('an offer is answered, a call is called, and times are told by the clock of this device', async () => {
  const page = await open({ timezoneId: 'Europe/London' })
  const { kind, check, dialog, whenToSend } = parts(page)
  await page.clock.setFixedTime('2026-04-27T15:00Z')
  await page.getByRole('button', { name: 'A pushy check-in' }).click()
  const form = await details(page)
  await form.getByText('More that helps').click()
  await form.getByLabel('Time zone of the interview').fill('Asia/Tokyo')
  await form.getByLabel('Day of the interview').fill('2026-04-27')
  await form.getByLabel('Time it ended').fill('15:00')
  await close(page)
  await whenToSend.getByText('Send your thank-you today, or tomorrow before 07:00').waitFor()
  await details(page)
  await form.getByRole('button', { name: 'They answered' }).click()
  await form.getByLabel('What came').selectOption('offer')
  await close(page)
  await whenToSend.getByText(/^They made an offer: answer it/).waitFor()
  await page.getByRole('button', { name: 'See the plan' }).click()
  const plan = dialogOf(page, 'Your plan')
  await plan.getByText(/so the next word is yours/).waitFor()
  await plan.getByText(/another time zone \(Asia\/Tokyo\)/).waitFor()
  expect(await plan.getByText('Nothing more to send').count()).toBe(0)
  await close(page)
  await check.click()
  await dialog.getByText('answer it instead of asking for news').waitFor()
  await close(page)

  await kind.selectOption('phone-script')
  await expect.poll(() => check.innerText()).toMatch(/^Check$|^Check\s+before sending$/)
  await check.click()
  await dialog.getByRole('heading', { name: 'Before you call' }).waitFor()
  expect(await dialog.getByText(/\bsend/i).allInnerTexts()).toEqual([])
})

describe('a note that went out', () => {
  it('is recognised when it is about to go out again, to the same person or to another firm', async () => {
    const page = await open()
    const { body, check, dialog, whenToSend } = parts(page)
    const form = await details(page)
    await form.getByLabel('Company').fill('Alder Clinic')
    await close(page)
    const note = 'Dear Ines,\n\nThe night rota you drew up by hand surprised me.'
    await body.fill(note)
    await check.click()
    await dialog.getByRole('button', { name: 'I have sent it' }).click()
    await dialog.getByText('Noted.').waitFor()
    expect(await dialog.getByText('You sent this').count()).toBe(0)
    await close(page)

    await page.reload()
    await expect.poll(() => body.innerText()).toContain('rota')
    await check.click()
    await dialog.getByText(/^You sent this on \d/).waitFor()
    await close(page)

    await details(page)
    await form.getByRole('button', { name: 'New interview' }).click()
    await form.getByLabel('Company').fill('Fernway')
    await close(page)
    await body.fill(note.replace('Ines', 'Marten'))
    await check.click()
    await dialog.getByText('Much like what you sent to Alder Clinic').waitFor()
    await close(page)

    // Who answers a no is asked about it, once, and nothing more is to be chased. What they wrote is not checked.
    await rewrite(
      page,
      'Dear Marten,\n\nThank you for letting me know. I am sorry not to be joining you.\n\n> no',
    )
    await expect.poll(() => page.locator('.cm-quoted').allInnerTexts()).toEqual(['> no'])
    await whenToSend.getByRole('button', { name: 'Yes, note it' }).click()
    await whenToSend.getByText(/^Reply to their no/).waitFor()
    await check.click()
    await dialog.getByRole('button', { name: 'I have sent it' }).click()
    await dialog.getByText('Noted. Nothing more to send.').waitFor()
    expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['Close'])
  })
})

describe('what is kept', () => {
  /** Two tabs with the same draft open: "Start." */
  async function twoTabs(): Promise<[Page, Page]> {
    const one = await open()
    await parts(one).body.fill('Start.')
    await expect.poll(() => drafts(one)).toEqual(['Start.'])
    const other = await one.context().newPage()
    await other.goto(one.url())
    await expect.poll(() => parts(other).body.innerText()).toBe('Start.')
    return [one, other]
  }

  it('is not overwritten by a second tab: both texts are there, and each tab can open the other', async () => {
    const [one, other] = await twoTabs()
    await append(one, ' One.')
    await expect.poll(() => drafts(one)).toEqual(['Start. One.'])
    await append(other, ' Two.')
    await expect.poll(() => drafts(one)).toEqual(['Start. One.', 'Start. Two.'])
    await other.getByText('You wrote in this draft in another tab too.').waitFor()
    await append(one, ' Three.')
    await expect.poll(() => drafts(one)).toEqual(['Start. One. Three.', 'Start. Two.'])
    await other.getByRole('button', { name: 'Earlier versions' }).click()
    const kept = other.getByRole('list', { name: 'Other drafts' }).getByRole('listitem')
    await expect.poll(() => kept.allInnerTexts()).toEqual([expect.stringContaining('Start. One. Three.')])
    await kept.getByRole('button', { name: 'Remove' }).click()
    await other.getByText(/^The draft of .* is removed\.$/).waitFor()
    expect(await drafts(one)).toEqual(['Start. Two.'])
    await other.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => drafts(one)).toEqual(['Start. One. Three.', 'Start. Two.'])
    await kept.getByRole('button', { name: 'Open' }).click()
    await expect.poll(() => parts(other).body.innerText()).toBe('Start. One. Three.')
  })

  it('is on the page that comes to the front, where another tab has gone on in the same draft', async () => {
    const [one, other] = await twoTabs()
    await append(other, ' Two.')
    await expect.poll(() => drafts(one)).toEqual(['Start. Two.'])
    const comesForward = () => one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await comesForward()
    await expect.poll(() => parts(one).body.innerText()).toBe('Start. Two.')
    await one.getByText('You went on in another tab.').waitFor()
    await append(one, ' Three.')
    await expect.poll(() => drafts(one)).toEqual(['Start. Two. Three.'])
    await comesForward()
    await expect.poll(() => parts(one).body.innerText()).toBe('Start. Two. Three.')
  })

  it('is nothing any more where another tab deleted everything: the page says so before a word is lost', async () => {
    const [one, other] = await twoTabs()
    await other.getByRole('button', { name: 'Settings' }).click()
    await other.getByRole('button', { name: 'Delete everything' }).click()
    await other.getByRole('button', { name: 'Yes, delete everything' }).click()
    await other.getByText('Everything is deleted').waitFor()
    await one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await one.getByText('Copy the words you want to keep, then reload').waitFor()
    await append(one, ' One.')
    await expect.poll(() => parts(one).body.innerText()).toBe('Start. One.')
    expect(await one.getByText('You wrote in this draft in another tab').count()).toBe(0)
  })

  it('is nothing where the browser forbids it: the page says so, and one can still write', async () => {
    const page = await open()
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    })
    await page.reload()
    await page.getByText('does not let this page keep anything').waitFor()
    await parts(page).body.fill('Thank you for the tour of the depot.')
    await expect.poll(() => parts(page).body.innerText()).toContain('tour of the depot')
  })

  it('goes out as one file, is gone when deleted, and comes back from the file', async () => {
    const page = await open()
    const { body } = parts(page)
    await body.fill('Keep this one.')
    await expect.poll(() => drafts(page)).toEqual(['Keep this one.'])
    await page.getByRole('button', { name: 'Settings' }).click()
    const file = textOf(page.waitForEvent('download'))
    await page.getByRole('button', { name: 'Export everything' }).click()
    const archive = await file
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Yes, delete everything' }).click(),
    ])
    await expect.poll(() => drafts(page)).toEqual([])
    expect((await body.innerText()).trim()).not.toContain('Keep')

    await page.getByRole('button', { name: 'Settings' }).click()
    const take = (text: string) =>
      page.getByLabel('Import').setInputFiles({
        name: 'afterword.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
    await take(archive.replace('"body": "Keep this one."', '"body": 7'))
    await page.getByText('drafts.0.body should be text. Nothing was changed.').waitFor()
    expect(await drafts(page)).toEqual([])
    await take(archive)
    await page.getByText('Drafts and interviews: 1 added.').waitFor()
    expect(await drafts(page)).toEqual(['Keep this one.'])
    await expect.poll(() => body.innerText()).toBe('Keep this one.')
  })
})

/** Writes at the end of the message. */
async function append(page: Page, text: string): Promise<void> {
  await parts(page).body.press('ControlOrMeta+End')
  await page.keyboard.type(text)
}

/** The bodies of all drafts in the browser's database, sorted. A database that is not there is not made. */
const drafts = (page: Page) =>
  page.evaluate(async () => {
    const there = (await indexedDB.databases()).some(({ name }) => name === 'afterword')
    if (!there) return []
    return new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open('afterword')
      opening.onerror = () => reject(opening.error!)
      opening.onsuccess = () => {
        const database = opening.result
        const all: IDBRequest<{ body: string }[]> = database
          .transaction('drafts')
          .objectStore('drafts')
          .getAll()
        all.onsuccess = () => {
          database.close()
          resolve(
            all.result
              .map(({ body }) => body)
              .filter(Boolean)
              .toSorted(),
          )
        }
      }
    })
  })
