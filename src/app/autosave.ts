/** Saves 150 ms after the last change, at the latest 1 s after the first unsaved one. */
const delay = 150
const longest = 1_000

/** Saves what is written at each pause, and now and then during long typing. */
export interface Autosave {
  /** Something was written. */
  wrote(): void
  /** Saves at once whatever is unsaved, because the page may be gone in a moment. */
  now(): void
  /** Drops what was written so far without saving it. */
  drop(): void
  /** Whether anything written is still unsaved. */
  isWaiting(): boolean
}

/** `save` calls `done` when nothing is left to save; otherwise the next `now` tries again. */
export function createAutosave(save: (done: () => void) => void): Autosave {
  let unsaved = false
  /** Time of the first unsaved change. Milliseconds. */
  let since: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function drop(): void {
    clearTimeout(timer)
    unsaved = false
  }
  function now(): void {
    clearTimeout(timer)
    since = undefined
    if (unsaved) save(() => (unsaved = false))
  }
  function wrote(): void {
    unsaved = true
    clearTimeout(timer)
    since ??= performance.now()
    timer = setTimeout(now, Math.min(delay, longest - (performance.now() - since)))
  }
  return { wrote, now, drop, isWaiting: () => unsaved }
}
