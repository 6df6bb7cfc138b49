/** Gives the browser a turn: it paints, and handles keys pressed meanwhile, before the work continues. */
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Runs something once the browser has nothing urgent to do, or after two seconds. */
export function whenIdle(run: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 2_000 })
  else setTimeout(run, 200)
}
