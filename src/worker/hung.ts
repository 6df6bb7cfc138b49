/** Once a check has hung, a single rule that takes longer than this is left out. Milliseconds. */
export const ruleLimit = 3_000

const running = 'afterword-running'
const hanging = 'afterword-hung'

/**
 * The page cannot break off a rule that hangs in its own thread: the person reloads it. So the rule that runs is noted
 * in the storage of the tab, and one that is still noted at the next start is known to hang, for as long as the tab is open.
 */
export function hungRules(): readonly string[] {
  try {
    const noted = `${sessionStorage.getItem(hanging) ?? ''} ${sessionStorage.getItem(running) ?? ''}`
    const hung = [...new Set(noted.split(' ').filter(Boolean))]
    sessionStorage.setItem(hanging, hung.join(' '))
    sessionStorage.removeItem(running)
    return hung
  } catch {
    return []
  }
}

/** Notes the rule that is about to run; that none runs where none is given. */
export function noteRunning(rule = ''): void {
  try {
    sessionStorage.setItem(running, rule)
  } catch {
    // Without storage a hang is met again.
  }
}
