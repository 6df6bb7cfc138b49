import { isMessageKind } from '../core/kinds.ts'
import type { SavedDraft } from './store.ts'

// The database needs a moment that a closing page does not have; this storage answers at once.
const key = 'afterword-left'

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

/** Keeps a draft until the next visit. Where storage is forbidden or full it is lost, as the notice has said. */
export function keep(draft: SavedDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // Said by the notice.
  }
}

/** The database has it now. */
export function forget(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}

/** What a page that was closed in the middle of a save left behind; newer than the database. */
export function take(): SavedDraft | undefined {
  try {
    const { kind, subject, body } = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>
    if (typeof subject !== 'string' || typeof body !== 'string') return undefined
    return { kind: isMessageKind(kind) ? kind : undefined, subject, body }
  } catch {
    return undefined
  }
}
