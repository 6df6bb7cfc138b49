import { afterEach, describe, expect, it, vi } from 'vitest'
import { ArchiveError, exportArchive, importArchive, readArchive } from '../../src/store/archive.ts'
import { memoryBackend } from '../../src/store/memory.ts'
import { newDraft, newInterview } from '../../src/store/records.ts'
import { Store } from '../../src/store/store.ts'

const now = '2026-02-03T10:00:00.000Z'

async function filled(): Promise<Store> {
  const store = new Store(memoryBackend())
  await store.saveInterview(newInterview({ company: 'Alder Clinic', interviewers: [{ name: 'Ines Roth' }] }))
  await store.saveDraft(newDraft({ kind: 'check-in', body: 'Dear Ines,' }))
  await store.updatePreferences((present) => ({
    ...present,
    words: ['Alder'],
    mutes: [{ reach: 'rule', rule: 'length' }],
  }))
  return store
}

const textOf = async (change: (archive: Record<string, never>) => void) => {
  const archive = JSON.parse(await exportArchive(await filled(), now))
  change(archive)
  return JSON.stringify(archive)
}

afterEach(() => {
  vi.useRealTimers()
})

describe('an archive', () => {
  it('carries everything into an empty page', async () => {
    const [from, to] = [await filled(), new Store(memoryBackend())]
    expect(await importArchive(to, await exportArchive(from, now))).toEqual({
      added: 2,
      updated: 0,
      kept: 0,
    })
    const texts = async (store: Store) => ({
      facts: (await store.interviews()).map(({ facts }) => facts),
      bodies: (await store.drafts()).map(({ body }) => body),
      words: (await store.preferences()).words,
      mutes: (await store.preferences()).mutes,
    })
    expect(await texts(to)).toEqual(await texts(from))
  })

  it('keeps what was saved later here, and joins the words', async () => {
    const store = await filled()
    const text = await exportArchive(store, now)
    const [draft] = await store.drafts()
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] })
    await store.saveDraft({ ...draft!, body: 'Dear Ines, and later' })
    await store.updatePreferences((present) => ({ ...present, words: ['Birch'] }))
    expect(await importArchive(store, text)).toEqual({ added: 0, updated: 0, kept: 2 })
    expect((await store.drafts())[0]?.body).toBe('Dear Ines, and later')
    expect((await store.preferences()).words).toEqual(['Birch', 'Alder'])
  })

  it.each([
    ['{', /^This is not a JSON file/],
    ['[]', /not exported from Afterword/],
    ['{"app":"afterword","version":99}', /version 99/],
    ['{"app":"afterword","version":0.5}', /whole number/],
    ['{"app":"afterword","version":1}', /^interviews is missing/],
  ])('that is broken is refused with the reason: %s', (text, reason) => {
    expect(() => readArchive(text)).toThrow(reason)
  })

  it('that is broken inside says where and changes nothing', async () => {
    const text = await textOf((archive: Record<string, any>) => {
      archive['drafts'][0].body = 5
    })
    const store = await filled()
    const before = await store.rows()
    await expect(importArchive(store, text)).rejects.toThrow(
      new ArchiveError('drafts.0.body should be text. Nothing was changed.'),
    )
    expect(await store.rows()).toEqual(before)
  })

  it('of an older version is lifted step by step', async () => {
    const text = await textOf((archive: Record<string, unknown>) => {
      archive['letters'] = archive['drafts']
      delete archive['drafts']
    })
    const renamed = readArchive(text, [({ letters, ...rest }) => ({ ...rest, drafts: letters })])
    expect(renamed.drafts.map(({ body }) => body)).toEqual(['Dear Ines,'])
  })
})
