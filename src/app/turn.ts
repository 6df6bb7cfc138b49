/** Gives the browser a turn: what stands is painted, and a key pressed meanwhile is heard, before the work goes on. */
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Runs something once the browser has nothing more pressing to do, or after two seconds. */
export function whenIdle(run: () => void): void {
  // Safari has none.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 2_000 })
  else setTimeout(run, 200)
}
