/** Saved after a pause of this length, and while the hand does not pause so long after its first letter. Milliseconds. */
const delay = 150
const longest = 1_000

/** Saves what is written at each pause, and now and then while there is none. */
export interface Autosave {
  /** Something was written. */
  wrote(): void
  /** Saves what still waits to be saved, as when the page may be gone in a moment. */
  now(): void
  /** Saves nothing more of what was written so far. */
  drop(): void
  /** Whether something written still waits to be saved. */
  isWaiting(): boolean
}

/** `save` calls `done` when nothing is left to save; else the next `now` tries again. */
export function createAutosave(save: (done: () => void) => void): Autosave {
  let unsaved = false
  /** Since when the person writes without a save. Milliseconds. */
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
