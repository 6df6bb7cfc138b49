import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { createPageStore } from '../../../src/app/page-store/create.ts'
import type { Interview } from '../../../src/core/draft.ts'
import { defaultSettings, dialectFor } from '../../../src/app/settings.ts'

it('keeps the dialect that was chosen, and that none is chosen any more', async () => {
  await createPageStore().saveSettings({ dialect: 'en-AU' })
  expect(await createPageStore().loadSettings()).toEqual({ ...defaultSettings, dialect: 'en-AU' })
  await createPageStore().saveSettings({ dialect: undefined })
  expect(await createPageStore().loadSettings()).toEqual(defaultSettings)
})

it('keeps what each of two tabs chose and ignored, and what one of them took back', async () => {
  const [one, other] = [createPageStore(), createPageStore()]
  const word = (words: string) => ({ reach: 'words', words }) as const
  await Promise.all([one.loadSettings(), other.loadSettings()])
  await one.saveSettings({ muted: word('Quaysider') })
  await one.saveSettings({ muted: word('Tarnby') })
  await other.saveSettings({ theme: 'dark' })
  await other.saveSettings({ muted: word('Brix') })
  await other.saveSettings({ unmuted: word('Tarnby') })
  expect(await createPageStore().loadSettings()).toEqual({
    ...defaultSettings,
    theme: 'dark',
    mutes: [word('Quaysider'), word('Brix')],
  })
})

it('keeps what is told of an interview that another tab has removed, as a new one', async () => {
  const [one, other] = [createPageStore(), createPageStore()]
  await one.saveInterview({ company: 'Tarnby Tiles' })
  for (const { id } of (await other.kept()).interviews) await other.removeInterview(id)
  await one.saveInterview({ company: 'Tarnby Tiles', role: 'Kiln hand' })
  const { interviews } = await other.kept()
  expect(interviews.map(({ facts }) => facts)).toEqual([{ company: 'Tarnby Tiles', role: 'Kiln hand' }])
})

describe('a draft that was begun blank, and written only after the page was opened again', () => {
  const text = (body: string) => ({ kind: undefined, subject: '', body })

  /** A page in which the last one’s draft is open. */
  async function page() {
    const store = createPageStore()
    return { store, draft: await store.loadDraft() }
  }

  it('is the one that comes back, be it the next message or for another interview', async () => {
    for (const blank of [{ empty: true }, { interview: null }] as const) {
      const { store } = await page()
      await store.saveDraft(text('Dear Ana, thank you.'))
      await store.saveInterview({ company: 'Alder' })
      await store.open(blank)
      if ('interview' in blank) await store.saveInterview({ company: 'Birch' })
      const next = await page()
      expect(next.draft?.body ?? '').toBe('')
      await next.store.saveDraft(text('Dear Ana, is there any news?'))
      expect((await page()).draft?.body).toBe('Dear Ana, is there any news?')
    }
  })

  it('is still for the interviewer that it was opened for', async () => {
    const { store } = await page()
    await store.open({ draft: { kind: 'thank-you', interviewer: 'Bo Lind' } })
    const next = await page()
    expect(next.draft).toMatchObject({ kind: 'thank-you', interviewer: 'Bo Lind', body: '' })
    await next.store.saveDraft({ ...text('Dear Bo'), kind: 'thank-you' })
    expect((await page()).draft).toMatchObject({ interviewer: 'Bo Lind', body: 'Dear Bo' })
  })

  it('is the one written in last where another tab wrote in the same one, and in another', async () => {
    const { store: one } = await page()
    await one.saveDraft(text('Dear Ana'))
    const { store: other } = await page()
    await other.saveDraft(text('Dear Ana, from the other tab'))
    await one.saveDraft(text('Dear Ana, from the first tab'))
    expect((await page()).draft?.body).toBe('Dear Ana, from the first tab')
    await other.saveDraft(text('Dear Ana, from the other tab again'))
    expect((await page()).draft?.body).toBe('Dear Ana, from the other tab again')
  })
})

it('tells of another tab that wrote first where a draft is noted as sent, and keeps both', async () => {
  const [one, other] = [createPageStore(), createPageStore()]
  const text = (body: string) => ({ kind: undefined, subject: '', body })
  await one.open({ interview: null })
  expect(await one.noteSent(text('Dear Oak'), '2026-03-02T10:00')).toBe(false)
  const { id } = (await one.kept()).drafts.find(({ body }) => body === 'Dear Oak')!
  await other.open({ kept: id })
  await other.saveDraft(text('Dear Oak, from the other tab'))
  expect(await one.noteSent(text('Dear Oak, and thanks'), '2026-03-02T11:00')).toBe(true)
  const bodies = (await one.kept()).drafts.map(({ body }) => body)
  expect(bodies).toEqual(expect.arrayContaining(['Dear Oak, from the other tab', 'Dear Oak, and thanks']))
})

it('takes a draft begun for nobody as the note to the person it greets, unless that person has one', async () => {
  const store = createPageStore()
  const to = (interviewer: string) => ({ draft: { kind: 'thank-you', interviewer }, begun: true }) as const
  await store.open({ interview: null })
  await store.saveInterview({ company: 'Larch' })
  await store.saveDraft({ kind: undefined, subject: 'Thanks', body: 'Dear Ines,' })
  const hers = { kind: 'thank-you', subject: 'Thanks', body: 'Dear Ines,', interviewer: 'Ines' }
  expect((await store.open(to('Ines'))).draft).toEqual(hers)
  await store.open({ empty: true })
  await store.saveDraft({ kind: undefined, subject: '', body: 'Dear Ines, again' })
  expect((await store.open(to('Ines'))).draft).toEqual(hers)
})

it('goes on with a draft that another tab has removed, and speaks of no other one', async () => {
  const [one, other] = [createPageStore(), createPageStore()]
  const text = (body: string) => ({ kind: undefined, subject: '', body })
  await one.open({ interview: null })
  await one.saveInterview({ company: 'Elm' })
  await one.saveDraft(text('Dear Elm'))
  for (const { id } of (await other.kept()).interviews) await other.removeInterview(id)
  expect(await one.saveDraft(text('Dear Elm, and more'))).toBe(false)
  expect((await one.kept()).drafts.find(({ current }) => current)?.body).toBe('Dear Elm, and more')
})

describe('the facts of an interview', () => {
  const sent = { kind: 'check-in', at: '2026-11-30T09:00' } as const
  const [reply, offer] = [{ at: '2026-12-01' }, { at: '2026-12-04', answer: 'offer' }] as const

  /** Two tabs in which the same interview is open. */
  async function tabs(facts: Interview) {
    const [one, other] = [createPageStore(), createPageStore()]
    await one.open({ interview: null })
    await one.saveInterview(facts)
    const id = (await one.kept()).interviews.find(({ current }) => current)!.id
    await other.open({ interview: id })
    const kept = async () => (await one.kept()).interviews.find((each) => each.id === id)?.facts
    return { one, other, kept }
  }

  it('keep what each of two tabs has told, and the other hears of it', async () => {
    const { one, other, kept } = await tabs({ company: 'Alder', round: 'first' })
    await one.saveInterview({ company: 'Alder', sent: [sent] })
    const joined = { company: 'Alder', role: 'Clerk', sent: [sent] }
    expect(await other.saveInterview({ company: 'Alder', round: 'first', role: 'Clerk' })).toEqual(joined)
    expect(await kept()).toEqual(joined)
  })

  it('keep what another tab has told through one save after the other', async () => {
    const { one, other, kept } = await tabs({ company: 'Alder' })
    await one.saveInterview({ company: 'Alder', sent: [sent] })
    for (const role of ['Cl', 'Cler', 'Clerk']) await other.saveInterview({ company: 'Alder', role })
    expect(await kept()).toEqual({ company: 'Alder', role: 'Clerk', sent: [sent] })
  })

  it('join the messages that came in, but for one that was taken away', async () => {
    const { one, other, kept } = await tabs({ received: [reply] })
    await one.saveInterview({ received: [reply, offer] })
    await other.saveInterview({ received: [] })
    expect(await kept()).toEqual({ received: [offer] })
  })

  it('are as this page says where both tell the same fact, and as given where nobody else tells any', async () => {
    const { one, other, kept } = await tabs({ role: 'Clerk' })
    await one.saveInterview({ role: 'Head clerk' })
    const mine = { role: 'Registrar' }
    expect(await other.saveInterview(mine)).toBe(mine)
    expect(await kept()).toEqual(mine)
  })

  it('keep what an import has brought when the form is filled in further', async () => {
    const { one, kept } = await tabs({ company: 'Brix' })
    const archive = JSON.parse(await one.exportAll())
    const row = archive.interviews.find(({ facts }: { facts: Interview }) => facts.company === 'Brix')
    Object.assign(row, {
      facts: { company: 'Brix', received: [offer] },
      updatedAt: '2099-01-01T00:00:00.000Z',
    })
    await one.importAll(JSON.stringify(archive))
    await one.saveInterview({ company: 'Brix', round: 'second' })
    expect(await kept()).toEqual({ company: 'Brix', received: [offer], round: 'second' })
  })
})

it('takes the dialect that was chosen before that of the browser', () => {
  expect(dialectFor({ dialect: 'en-CA' }, ['en-GB'])).toBe('en-CA')
  expect(dialectFor({ dialect: undefined }, ['en-GB'])).toBe('en-GB')
  expect(dialectFor({ dialect: undefined }, ['fr'])).toBeUndefined()
})
