import type { Backend, Edit } from './backend.ts'
import { memoryBackend } from './memory.ts'
import {
  fits,
  noPreferences,
  preferencesId,
  tables,
  type DraftRecord,
  type InterviewRecord,
  type Preferences,
  type Row,
  type RowOf,
  type Table,
} from './records.ts'
import { fuller, withFormerText } from './versions.ts'

/** A successful save; or one refused because another tab saved first, with what is stored now (if anything). */
export type Saved<T> =
  { readonly saved: true; readonly record: T } | { readonly saved: false; readonly present: T | undefined }

/** What another tab did: wrote or removed a row, imported an archive, or deleted everything. */
export type Change =
  | { readonly what: 'row'; readonly table: Table; readonly id: string }
  | { readonly what: 'archive' }
  | { readonly what: 'wiped' }

export const notices = {
  forbidden:
    'Your browser does not let this page keep anything, as in some private windows. You can write and copy as usual; copy your text before you close the page.',
  full: 'Your browser has no room left to save in. You can write and copy as usual; copy your text or export it before you close the page.',
  wiped:
    'Everything was deleted in another tab, so nothing is saved here any more. Copy the words you want to keep, then reload the page to start afresh.',
} as const

/**
 * Interviews, drafts and preferences. Every row has a revision: a save based on an old revision is refused instead of
 * overwriting what another tab wrote. Where storage is forbidden or full, it continues in memory and `notice` says so. Pass
 * plain data: a Svelte proxy cannot be stored.
 */
export class Store {
  #backend: Backend
  #notice: string | null
  readonly #channel: BroadcastChannel | null
  readonly #listeners = new Set<(change: Change) => void>()
  /** For each draft the fullest text this page has saved since much of it was last lost. */
  readonly #fullest = new Map<string, DraftRecord>()

  constructor(backend: Backend, channel: BroadcastChannel | null = null) {
    this.#backend = backend
    this.#channel = channel
    this.#notice = backend.kind === 'memory' ? notices.forbidden : null
    channel?.addEventListener('message', (event: MessageEvent<Change>) => {
      if (event.data.what === 'wiped') this.#goOnInMemory(memoryBackend(), notices.wiped)
      for (const listener of this.#listeners) listener(event.data)
    })
  }

  /** What the person should know about saving; null while all is well. */
  get notice(): string | null {
    return this.#notice
  }

  /** Calls the listener when another tab changed something. Returns the function that stops it. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** All interviews, most recently changed first. */
  interviews(): Promise<InterviewRecord[]> {
    return this.#all('interviews')
  }

  /** All drafts, most recently changed first. */
  drafts(): Promise<DraftRecord[]> {
    return this.#all('drafts')
  }

  async preferences(): Promise<Preferences> {
    const [row] = await this.#all('preferences')
    return row ?? noPreferences
  }

  saveInterview(record: InterviewRecord): Promise<Saved<InterviewRecord>> {
    return this.#save('interviews', record)
  }

  /** Saves a draft; its previous text becomes a version now and then, and always where much of it is lost (versions.ts). */
  async saveDraft(record: DraftRecord): Promise<Saved<DraftRecord>> {
    let fullest = this.#fullest.get(record.id)
    const result = await this.#save('drafts', record, (draft, present, now) => {
      fullest ??= present
      return withFormerText(draft, present, now, fullest)
    })
    if (result.saved) this.#fullest.set(record.id, fullest ? fuller(fullest, result.record) : result.record)
    return result
  }

  /** Changes the current preferences, so that two tabs can both add a word. */
  async updatePreferences(change: (present: Preferences) => Preferences): Promise<Preferences> {
    let after = noPreferences
    await this.#write((backend) =>
      backend.change('preferences', preferencesId, (row) => {
        // A row with a broken shape would stay broken whatever is added to it.
        const present = fits('preferences', row) ? row : noPreferences
        after = { ...change(present), ...stamp(present) }
        return after
      }),
    )
    this.#tell({ what: 'row', table: 'preferences', id: preferencesId })
    return after
  }

  /** Removes an interview with its drafts. Returns what brings them back. */
  removeInterview(id: string): Promise<() => Promise<void>> {
    return this.#remove((table, row) =>
      table === 'drafts'
        ? 'interview' in row && row.interview === id
        : table === 'interviews' && row.id === id,
    )
  }

  /** Removes a draft with its versions. Returns what brings it back. */
  removeDraft(id: string): Promise<() => Promise<void>> {
    return this.#remove((table, row) => table === 'drafts' && row.id === id)
  }

  async #remove(isMeant: (table: Table, row: Row) => boolean): Promise<() => Promise<void>> {
    const rows = await this.rows()
    const gone = tables.flatMap((table) =>
      rows[table].filter((row) => isMeant(table, row)).map((row): [Table, Row] => [table, row]),
    )
    const remove = gone.map(([table, { id }]) => [table, id] as const)
    await this.#write((backend) => backend.apply({ remove }))
    for (const [table, id] of remove) this.#tell({ what: 'row', table, id })
    return () =>
      this.apply({
        change: gone.map(([table, row]) => [table, row.id, (present) => (present ? undefined : row)]),
      })
  }

  /** Every row, by table; of each, the most recently changed first. */
  async rows(): Promise<{ [T in Table]: RowOf[T][] }> {
    const [interviews, drafts, preferences] = await Promise.all([
      this.#all('interviews'),
      this.#all('drafts'),
      this.#all('preferences'),
    ])
    return { interviews, drafts, preferences }
  }

  /** Changes several rows at once, all or none. */
  async apply(edit: Edit): Promise<void> {
    await this.#write((backend) => backend.apply(edit))
    this.#tell({ what: 'archive' })
  }

  /** Closes the database; with `wiped`, other tabs stop saving too. */
  close({ wiped = false } = {}): void {
    if (wiped) this.#tell({ what: 'wiped' })
    this.#backend.close()
    this.#channel?.close()
  }

  async #all<T extends Table>(table: T): Promise<RowOf[T][]> {
    const rows = await this.#backend.all(table)
    return latestFirst(rows.filter((row) => fits(table, row)))
  }

  async #save<T extends 'interviews' | 'drafts'>(
    table: T,
    record: RowOf[T],
    prepare: (record: RowOf[T], present: RowOf[T] | undefined, now: string) => RowOf[T] = (same) => same,
  ): Promise<Saved<RowOf[T]>> {
    let result: Saved<RowOf[T]> = { saved: false, present: undefined }
    await this.#write((backend) =>
      backend.change(table, record.id, (present) => {
        if ((present?.revision ?? 0) !== record.revision) {
          result = { saved: false, present }
          return undefined
        }
        const stamped = stamp(record)
        const saved = { ...prepare(record, present, stamped.updatedAt), ...stamped }
        result = { saved: true, record: saved }
        return saved
      }),
    )
    if (result.saved) this.#tell({ what: 'row', table, id: record.id })
    return result
  }

  /** Writes to the database; if the browser refuses, copies what can be read into memory and writes there. */
  async #write(write: (backend: Backend) => Promise<void>): Promise<void> {
    try {
      await write(this.#backend)
    } catch (error) {
      if (!(error instanceof DOMException) || error.name === 'DataCloneError') throw error
      const rows: [Table, Row][] = []
      for (const table of tables) {
        const read = await this.#all(table).catch(() => [])
        rows.push(...read.map((row): [Table, Row] => [table, row]))
      }
      const full = error.name === 'QuotaExceededError'
      this.#goOnInMemory(memoryBackend(rows), full ? notices.full : notices.forbidden)
      await write(this.#backend)
    }
  }

  #goOnInMemory(backend: Backend, notice: string): void {
    this.#backend.close()
    this.#backend = backend
    this.#notice = notice
  }

  #tell(change: Change): void {
    this.#channel?.postMessage(change)
  }
}

const stamp = ({ revision }: { revision: number }) => ({
  revision: revision + 1,
  updatedAt: new Date().toISOString(),
})

function latestFirst<T extends { readonly updatedAt: string }>(rows: T[]): T[] {
  return rows.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
}
