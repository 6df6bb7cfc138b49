import { noteKept, noteUnsaved, type Unsaved } from './unsaved-notes.ts'

/** Saves one after the other, and leaves the next page a note of what this one did not come to save. */
export interface Saving {
  /** Does something when all that was given before is done. */
  inOrder<T>(work: () => Promise<T>): Promise<T>
  /** Saves in turn. A page that is closed meanwhile leaves a note, which the next one takes up. */
  noted<T>(what: Unsaved, id: string, value: object, save: () => Promise<T>): Promise<T>
  /** Notes something that cannot be saved yet. Returns what removes the note again. */
  note(what: Unsaved, id: string, value: object): () => void
  /** A note goes when what it holds is in the database; where there is none, it is all that is kept. */
  settled(forget: () => void): Promise<void>
  /** All was deleted, here or in another tab: nothing may come back. */
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
