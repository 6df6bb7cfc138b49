/** After a hang, any single rule that takes longer than this is left out. Milliseconds. */
export const ruleLimit = 3_000

const running = 'afterword-running'
const hanging = 'afterword-hung'

/**
 * The page cannot interrupt a rule that hangs in its own thread: the person has to reload it. So the running rule is noted in
 * the tab's session storage; one still noted at the next start is known to hang, for as long as the tab is open.
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

/** Notes the rule about to run, or that none runs. */
export function noteRunning(rule = ''): void {
  try {
    sessionStorage.setItem(running, rule)
  } catch {
    // Without storage the hang occurs again.
  }
}
