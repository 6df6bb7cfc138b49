/** What a page was about to save. `typed`: text typed before it knew what was stored. */
export type Unsaved = 'sent' | 'draft' | 'typed' | 'interview' | 'preferences'

// A closing page has no time for the database; local storage answers at once.
const prefix = 'afterword-left'
const keptKey = 'afterword-kept'

/** One note per draft and interview, so that another tab saving a different one removes nothing. */
const keyOf = (what: Unsaved, id: string) => `${prefix}-${what}:${id}`

/** Notes that the database holds something. */
export function noteKept(): void {
  try {
    localStorage.setItem(keptKey, 'yes')
  } catch {
    // Then the page waits for the database, which is fine.
  }
}

/** Whether anything may be stored: asking the database itself takes a moment. */
export function mayBeKept(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key === keptKey || key.startsWith(prefix))
  } catch {
    return false
  }
}

/**
 * Notes what is about to be saved, for the next page if this one closes first. Returns a function that removes the note unless
 * a newer one has replaced it. Where storage is forbidden or full there is no note, and the notice says so.
 */
export function noteUnsaved(what: Unsaved, id: string, value: object): () => void {
  const key = keyOf(what, id)
  const text = JSON.stringify(value)
  try {
    // An older note must not survive when the newer one does not fit.
    localStorage.removeItem(key)
    localStorage.setItem(key, text)
  } catch {
    // The notice says so.
  }
  return () => forget(key, text)
}

/** A page's note, and a function that removes it. */
export interface UnsavedNote {
  readonly id: string
  readonly value: Readonly<Record<string, unknown>>
  readonly forget: () => void
}

/** What earlier pages noted but did not save. */
export function unsavedNotes(what: Unsaved): UnsavedNote[] {
  try {
    const start = keyOf(what, '')
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(start))
    return keys.flatMap((key) => noteAt(key, key.slice(start.length)) ?? [])
  } catch {
    return []
  }
}

function noteAt(key: string, id: string): UnsavedNote | undefined {
  try {
    const text = localStorage.getItem(key)
    const value: unknown = JSON.parse(text ?? 'null')
    if (text === null || typeof value !== 'object' || value === null) return undefined
    return { id, value: value as Record<string, unknown>, forget: () => forget(key, text) }
  } catch {
    return undefined
  }
}

function forget(key: string, text: string): void {
  try {
    if (localStorage.getItem(key) === text) localStorage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}
