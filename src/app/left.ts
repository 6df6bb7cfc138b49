/** What a page was about to save. */
export type Unsaved = 'sent' | 'draft' | 'interview' | 'preferences'

// The database needs a moment that a closing page does not have; this storage answers at once.
const keys: Readonly<Record<Unsaved, string>> = {
  sent: 'afterword-left-sent',
  draft: 'afterword-left',
  interview: 'afterword-left-interview',
  preferences: 'afterword-left-preferences',
}
const keptKey = 'afterword-kept'

/** Notes that the database holds a draft. */
export function noteKept(): void {
  try {
    localStorage.setItem(keptKey, 'yes')
  } catch {
    // Then the page waits for the database, as it may.
  }
}

/** Whether the database may hold a draft: it needs a moment to say so itself. */
export function mayBeKept(): boolean {
  try {
    return localStorage.getItem(keptKey) !== null
  } catch {
    return false
  }
}

/**
 * Notes what is about to be saved, for the next page where this one is closed first. Returns what removes the note
 * again, unless a newer one has taken its place. Where storage is forbidden or full there is none, as the notice says.
 */
export function keep(what: Unsaved, value: object): () => void {
  const text = JSON.stringify(value)
  try {
    // An older note must not outlive one that finds no room.
    localStorage.removeItem(keys[what])
    localStorage.setItem(keys[what], text)
  } catch {
    // Said by the notice.
  }
  return () => forget(what, text)
}

/** What a page noted, with what removes the note. */
export interface Note {
  readonly value: Readonly<Record<string, unknown>>
  readonly forget: () => void
}

/** What the last page noted and did not save. */
export function take(what: Unsaved): Note | undefined {
  try {
    const text = localStorage.getItem(keys[what])
    const value: unknown = JSON.parse(text ?? 'null')
    if (text === null || typeof value !== 'object' || value === null) return undefined
    return { value: value as Record<string, unknown>, forget: () => forget(what, text) }
  } catch {
    return undefined
  }
}

function forget(what: Unsaved, text: string): void {
  try {
    if (localStorage.getItem(keys[what]) === text) localStorage.removeItem(keys[what])
  } catch {
    // Nothing was kept.
  }
}
