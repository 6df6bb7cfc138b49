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
    mutes: [
      { reach: 'rule', rule: 'length' },
      { reach: 'words', words: 'Alder' },
    ],
  }))
  return store
}

const textOf = async (change: (archive: Record<string, never>) => void) => {
  const archive = JSON.parse(await exportArchive(await filled(), now))
  change(archive)
  return JSON.stringify(archive)
}

/** A file as version 1 wrote it. */
const firstVersion = {
  app: 'afterword',
  version: 1,
  exportedAt: '2025-11-20T08:00:00.000Z',
  interviews: [
    {
      id: 'kiln',
      revision: 5,
      updatedAt: '2025-11-19T17:00:00.000Z',
      facts: { company: 'Tarnby Tiles', role: 'Kiln hand', sent: [{ kind: 'thank-you', at: '2025-11-19' }] },
    },
  ],
  drafts: [
    {
      id: 'note',
      revision: 9,
      updatedAt: '2025-11-19T17:30:00.000Z',
      interview: 'kiln',
      kind: 'thank-you',
      interviewer: 'Bo Aagard',
      subject: 'Thank you – Kiln hand',
      body: 'Dear Bo,',
      versions: [{ at: '2025-11-19T17:10:00.000Z', subject: '', body: 'Bo,' }],
    },
  ],
  preferences: [
    {
      id: 'preferences',
      revision: 2,
      updatedAt: '2025-11-19T17:00:00.000Z',
      settings: { theme: 'dark' },
      mutes: [{ reach: 'words', words: 'super' }],
      words: ['Tarnby'],
    },
  ],
}

afterEach(() => {
  vi.useRealTimers()
})

describe('an archive', () => {
  it('carries everything into an empty page', async () => {
    const [from, to] = [await filled(), new Store(memoryBackend())]
    expect(await importArchive(to, await exportArchive(from, now))).toEqual({ added: 2, updated: 0 })
    const texts = async (store: Store) => ({
      facts: (await store.interviews()).map(({ facts }) => facts),
      bodies: (await store.drafts()).map(({ body }) => body),
      mutes: (await store.preferences()).mutes,
    })
    expect(await texts(to)).toEqual(await texts(from))
  })

  it('keeps what was saved later here, and joins the mutes, be they written with other keys first or in capitals', async () => {
    const store = await filled()
    const text = await exportArchive(store, now)
    const [draft] = await store.drafts()
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] })
    await store.saveDraft({ ...draft!, body: 'Dear Ines, and later' })
    await store.updatePreferences((present) => ({
      ...present,
      mutes: [
        { words: 'ALDER', reach: 'words' },
        { reach: 'words', words: 'Birch' },
      ],
    }))
    expect(await importArchive(store, text)).toEqual({ added: 0, updated: 0 })
    expect((await store.drafts())[0]?.body).toBe('Dear Ines, and later')
    expect((await store.preferences()).mutes).toEqual([
      { reach: 'rule', rule: 'length' },
      { reach: 'words', words: 'ALDER' },
      { reach: 'words', words: 'Birch' },
    ])
  })

  it('leaves alone what another tab saves while it comes in', async () => {
    const backend = memoryBackend()
    const other = new Store(backend)
    const begun = await other.saveDraft(newDraft({ body: 'Dear Ines,' }))
    if (!begun.saved) throw new Error('refused')
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] })
    const elsewhere = new Store(memoryBackend([['drafts', begun.record]]))
    await elsewhere.saveDraft({ ...begun.record, body: 'Dear Ines, from the other machine' })
    const text = await exportArchive(elsewhere, now)
    vi.setSystemTime(Date.now() + 60_000)
    const apply: typeof backend.apply = async (edit) => {
      await other.saveDraft({ ...begun.record, body: 'Dear Ines, from the other tab' })
      return backend.apply(edit)
    }
    expect(await importArchive(new Store({ ...backend, apply }), text)).toEqual({ added: 0, updated: 0 })
    expect((await other.drafts()).map(({ body }) => body)).toEqual(['Dear Ines, from the other tab'])
  })

  it.each([
    ['{', /^This file was not exported from Afterword/],
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

  it('of version 1, from before drafts said when they went out, comes in whole, its words as mutes, and goes out as version 3', async () => {
    const store = await filled()
    await importArchive(store, JSON.stringify(firstVersion))
    const { interviews, drafts, preferences } = await store.rows()
    const [interview] = firstVersion.interviews
    const [draft] = firstVersion.drafts
    expect(interviews).toHaveLength(2)
    expect(interviews).toContainEqual({ ...interview, revision: 6 })
    expect(drafts).toHaveLength(2)
    expect(drafts).toContainEqual({ ...draft, revision: 10 })
    expect(preferences[0]).toMatchObject({
      settings: { theme: 'dark' },
      mutes: [
        { reach: 'words', words: 'super' },
        { reach: 'words', words: 'Tarnby' },
        { reach: 'rule', rule: 'length' },
        { reach: 'words', words: 'Alder' },
      ],
    })
    expect(JSON.parse(await exportArchive(store, now))).toMatchObject({ version: 3 })
  })

  it('of a newer version is refused with what to do, and changes nothing', async () => {
    const store = await filled()
    const before = await store.rows()
    await expect(importArchive(store, JSON.stringify({ ...firstVersion, version: 4 }))).rejects.toThrow(
      new ArchiveError(
        'This file is of version 4, and this page reads up to 3. Reload the page to update it; nothing was changed.',
      ),
    )
    expect(await store.rows()).toEqual(before)
  })

  it('carries the words that went out', async () => {
    const sent = [{ at: '2026-02-03T09:30', body: 'Dear Ines,' }]
    const [from, to] = [new Store(memoryBackend()), new Store(memoryBackend())]
    await from.saveDraft({ ...newDraft({ body: 'Dear Ines,' }), sent })
    await importArchive(to, await exportArchive(from, now))
    expect((await to.drafts())[0]?.sent).toEqual(sent)
  })

  it('of an older version is lifted step by step', async () => {
    const text = await textOf((archive: Record<string, unknown>) => {
      archive['version'] = 1
      archive['letters'] = archive['drafts']
      delete archive['drafts']
    })
    const renamed = readArchive(text, [
      ({ letters, ...rest }) => ({ ...rest, drafts: letters }),
      (same) => same,
    ])
    expect(renamed.drafts.map(({ body }) => body)).toEqual(['Dear Ines,'])
  })
})
