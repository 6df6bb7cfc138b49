/** What a page was about to save. `typed`: before it knew what was kept. */
export type Unsaved = 'sent' | 'draft' | 'typed' | 'interview' | 'preferences'

// The database needs a moment that a closing page does not have; this storage answers at once.
const prefix = 'afterword-left'
const keptKey = 'afterword-kept'

/** Each draft and interview has a note of its own: another tab that saves another one takes nothing away. */
const keyOf = (what: Unsaved, id: string) => `${prefix}-${what}:${id}`

/** Notes that the database holds something. */
export function noteKept(): void {
  try {
    localStorage.setItem(keptKey, 'yes')
  } catch {
    // Then the page waits for the database, as it may.
  }
}

/** Whether anything may be kept: the database needs a moment to say so itself. */
export function mayBeKept(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key === keptKey || key.startsWith(prefix))
  } catch {
    return false
  }
}

/**
 * Notes what is about to be saved, for the next page where this one is closed first. Returns what removes the note
 * again, unless a newer one has taken its place. Where storage is forbidden or full there is none, as the notice says.
 */
export function noteUnsaved(what: Unsaved, id: string, value: object): () => void {
  const key = keyOf(what, id)
  const text = JSON.stringify(value)
  try {
    // An older note must not outlive one that finds no room.
    localStorage.removeItem(key)
    localStorage.setItem(key, text)
  } catch {
    // Said by the notice.
  }
  return () => forget(key, text)
}

/** What a page noted, with what removes the note. */
export interface UnsavedNote {
  readonly id: string
  readonly value: Readonly<Record<string, unknown>>
  readonly forget: () => void
}

/** What earlier pages noted and did not save. */
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
    // Nothing was kept.
  }
}
