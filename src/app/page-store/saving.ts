import { noteKept, noteUnsaved, type Unsaved } from './unsaved-notes.ts'

/** Saves one thing after the other, and leaves the next page a note of anything this page did not manage to save. */
export interface Saving {
  /** Runs something once all earlier saves are done. */
  inOrder<T>(work: () => Promise<T>): Promise<T>
  /** Saves in order. If the page closes meanwhile, a note remains for the next page. */
  noted<T>(what: Unsaved, id: string, value: object, save: () => Promise<T>): Promise<T>
  /** Notes something that cannot be saved yet. Returns a function that removes the note. */
  note(what: Unsaved, id: string, value: object): () => void
  /** A note is removed once its content is in the database; without a database the note is the only copy. */
  settled(forget: () => void): Promise<void>
  /** Everything was deleted, here or in another tab: nothing may be restored. */
  wipe(): void
}

export function createSaving(database: () => Promise<{ readonly notice: string | null }>): Saving {
  let wiped = false
  let last: Promise<unknown> = Promise.resolve()

  function inOrder<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work, work)
    last = next
    return next
  }
  function note(what: Unsaved, id: string, value: object): () => void {
    return wiped ? () => {} : noteUnsaved(what, id, value)
  }
  async function settled(forget: () => void): Promise<void> {
    if (wiped || (await database()).notice === null) forget()
  }
  return {
    inOrder,
    note,
    noted(what, id, value, save) {
      const forget = note(what, id, value)
      return inOrder(async () => {
        const saved = await save()
        if (!wiped) noteKept()
        await settled(forget)
        return saved
      })
    },
    settled,
    wipe: () => void (wiped = true),
  }
}
