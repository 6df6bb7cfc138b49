/** Gives the browser a turn: what stands is painted, and a key pressed meanwhile is heard, before the work goes on. */
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve))
