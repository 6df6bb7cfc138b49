import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { muteOfWords } from '../../src/core/mute.ts'
import { deleteEverything, newDraft, newInterview, openStore, type Store } from '../../src/store/index.ts'

const opened: Store[] = []

async function open(): Promise<Store> {
  const store = await openStore()
  opened.push(store)
  return store
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const store of opened.splice(0)) store.close()
})

/** Saves and gives back the saved record; fails the test where the save was refused. */
async function saved(store: Store, body: string) {
  const result = await store.saveDraft(newDraft({ body }))
  if (!result.saved) throw new Error('refused')
  return result.record
}

describe('what is kept', () => {
  it('is there after the page is opened again', async () => {
    const first = await open()
    await first.saveInterview(newInterview({ company: 'Alder Clinic' }))
    await saved(first, 'Dear Ines,')
    first.close()
    const second = await open()
    expect((await second.interviews()).map(({ facts }) => facts.company)).toEqual(['Alder Clinic'])
    expect((await second.drafts()).map(({ body }) => body)).toEqual(['Dear Ines,'])
    expect(second.notice).toBeNull()
  })

  it('goes together: an interview takes its drafts along, other drafts stay', async () => {
    const store = await open()
    const interview = newInterview()
    await store.saveInterview(interview)
    await store.saveDraft(newDraft({ interview: interview.id, body: 'gone' }))
    await saved(store, 'stays')
    const bringBack = await store.removeInterview(interview.id)
    expect(await store.interviews()).toEqual([])
    expect((await store.drafts()).map(({ body }) => body)).toEqual(['stays'])
    await bringBack()
    expect((await store.interviews()).map(({ id }) => id)).toEqual([interview.id])
    expect((await store.drafts()).map(({ body }) => body).toSorted()).toEqual(['gone', 'stays'])
  })

  it('comes back as it was removed, but over nothing that was written since', async () => {
    const store = await open()
    const draft = await saved(store, 'first')
    await store.saveDraft({ ...draft, body: 'second' })
    const bringBack = await store.removeDraft(draft.id)
    expect(await store.drafts()).toEqual([])
    await bringBack()
    expect(await store.drafts()).toMatchObject([{ id: draft.id, body: 'second', revision: 2 }])
    const [present] = await store.drafts()
    await store.saveDraft({ ...present!, body: 'third' })
    await bringBack()
    expect((await store.drafts()).map(({ body }) => body)).toEqual(['third'])
  })

  it('comes latest first, however it is read', async () => {
    const store = await open()
    const at = (day: number) => ({
      ...newDraft({ body: `${day}` }),
      updatedAt: `2026-03-0${day}T09:00:00.000Z`,
    })
    const rows = [at(3), at(5), at(4)]
    await store.apply({ change: rows.map((row) => ['drafts', row.id, () => row] as const) })
    const bodies = [await store.drafts(), (await store.rows()).drafts].map((all) =>
      all.map(({ body }) => body),
    )
    expect(bodies).toEqual([
      ['5', '4', '3'],
      ['5', '4', '3'],
    ])
  })

  it('leaves out a row that lost its shape and reads the others', async () => {
    const store = await open()
    await saved(store, 'whole')
    const database = await openDB('afterword')
    await database.put('drafts', { id: 'torn', body: 7 })
    database.close()
    expect((await store.drafts()).map(({ body }) => body)).toEqual(['whole'])
  })
})

describe('a draft', () => {
  const whole =
    'Dear Ms Holm, thank you for the morning at the boatyard. I should like to learn how you steam planks.'
  const begun = async (store: Store) => {
    let draft = await saved(store, 'Dear Ms Holm,')
    return async (body: string) => {
      const result = await store.saveDraft({ ...draft, body })
      if (result.saved) draft = result.record
      return draft.versions.map((version) => version.body)
    }
  }

  it('that is taken back letter by letter has its fullest text among the versions', async () => {
    const write = await begun(await open())
    await write(whole)
    for (let length = whole.length - 9; length > 0; length -= 9) await write(whole.slice(0, length))
    expect(await write('')).toContain(whole)
  })

  it('that is emptied while the disk fills up has its former text among the versions', async () => {
    const write = await begun(await open())
    await write(whole)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await write('')).toContain(whole)
  })

  it('with a slip mended here and there keeps no version for each', async () => {
    const write = await begun(await open())
    for (const slip of ['thanks', 'morningg', 'boattyard', 'plankks'])
      await write(whole.replace('planks', slip))
    expect(await write(whole)).toHaveLength(1)
  })
})

describe('preferences', () => {
  it('that lost their shape begin anew, and what is chosen then is kept', async () => {
    const store = await open()
    const database = await openDB('afterword')
    await database.put('preferences', { id: 'preferences', revision: 'one', settings: 7, mutes: 'all' })
    database.close()
    expect((await store.preferences()).settings).toEqual({})
    await store.updatePreferences((present) => ({ ...present, settings: { theme: 'dark' } }))
    expect((await store.preferences()).settings).toEqual({ theme: 'dark' })
  })
})

describe('two tabs', () => {
  it('do not overwrite each other: the second save is refused and shows what is there', async () => {
    const [one, other] = [await open(), await open()]
    const draft = await saved(one, 'start')
    await other.saveDraft({ ...draft, body: 'from the other tab' })
    const late = await one.saveDraft({ ...draft, body: 'from this tab' })
    expect(late).toMatchObject({ saved: false, present: { body: 'from the other tab', revision: 2 } })
    expect((await one.drafts())[0]?.body).toBe('from the other tab')
  })

  it('refuse to bring back a draft that the other tab removed', async () => {
    const [one, other] = [await open(), await open()]
    const interview = newInterview()
    const begun = await one.saveDraft(newDraft({ interview: interview.id, body: 'start' }))
    await other.removeInterview(interview.id)
    expect(begun.saved && (await one.saveDraft(begun.record))).toEqual({ saved: false, present: undefined })
    expect(await one.drafts()).toEqual([])
  })

  it('can both add a word that is right at once', async () => {
    const [one, other] = [await open(), await open()]
    const add = (store: Store, word: string) =>
      store.updatePreferences((present) => ({ ...present, mutes: [...present.mutes, muteOfWords(word)] }))
    await Promise.all([add(one, 'Kubectl'), add(other, 'Fernway')])
    const { mutes } = await one.preferences()
    expect(new Set(mutes)).toEqual(new Set([muteOfWords('Kubectl'), muteOfWords('Fernway')]))
  })

  it('hear of each other’s saves', async () => {
    const [one, other] = [await open(), await open()]
    const heard = new Promise((resolve) => one.onChange(resolve))
    const { id } = await saved(other, 'news')
    expect(await heard).toEqual({ what: 'row', table: 'drafts', id })
  })
})

describe('a browser that drops the connection, as of a tab that slept', () => {
  /** All connections that are open; `drop` closes them under the page. */
  function connections() {
    const open: IDBDatabase[] = []
    const opening = IDBFactory.prototype.open
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
      const request = opening.apply(this, args)
      request.addEventListener('success', () => open.push(request.result as unknown as IDBDatabase))
      return request
    })
    return { open, drop: () => open.splice(0).forEach((each) => each.close()) }
  }

  it('reads and saves on, in a connection of its own, and has nothing to say', async () => {
    const { open: made, drop } = connections()
    const store = await open()
    const draft = await saved(store, 'Dear Ines,')
    drop()
    expect(await store.saveDraft({ ...draft, body: 'Dear Ines, thank you' })).toMatchObject({ saved: true })
    drop()
    const all = await Promise.all([store.drafts(), store.interviews(), store.preferences()])
    expect(all[0].map(({ body }) => body)).toEqual(['Dear Ines, thank you'])
    expect(made).toHaveLength(1)
    expect(store.notice).toBeNull()
  })

  it('brings nothing back that another tab has deleted', async () => {
    const [one, other] = [await open(), await open()]
    const draft = await saved(one, 'private')
    const gone = deleteEverything(other)
    await one.saveDraft({ ...draft, body: 'more' })
    await gone
    expect(await indexedDB.databases()).toEqual([])
  })
})

describe('a browser that does not keep anything', () => {
  it('still lets you write where storage is forbidden, and says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    const store = await open()
    expect(store.notice).toContain('copy your text')
    await saved(store, 'in memory')
    expect((await store.drafts()).map(({ body }) => body)).toEqual(['in memory'])
  })

  it('goes on in memory with all there was when the disk is full, and says so', async () => {
    const store = await open()
    await saved(store, 'kept earlier')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await saved(store, 'too much')
    await saved(store, 'more')
    expect(store.notice).toContain('no room left')
    expect((await store.drafts()).map(({ body }) => body).toSorted()).toEqual([
      'kept earlier',
      'more',
      'too much',
    ])
  })
})

describe('delete everything', () => {
  it('leaves no database, and another tab stops saving and says so', async () => {
    const [one, other] = [await open(), await open()]
    await saved(one, 'private')
    const told = new Promise<void>((resolve) => {
      other.onChange((change) => change.what === 'wiped' && resolve())
    })
    await deleteEverything(one)
    expect(await indexedDB.databases()).toEqual([])
    await told
    await saved(other, 'typed afterwards')
    expect(other.notice).toContain('deleted in another tab')
    expect(await indexedDB.databases()).toEqual([])
  })
})
