/** Where a list keeps what functions made of it: on the list itself, as near as can be. */
const notes = Symbol('notes')
type Noted = readonly unknown[] & { [notes]?: unknown[] }

let functions = 0

/**
 * Makes a place on every list for what one function makes of it, kept for as long as the list is. Made once, and not
 * anew for each draft: every list has a place for it.
 */
export function createNote<Result>(): (list: readonly unknown[], make: () => Result) => Result {
  const own = functions++
  return (list: Noted & { [notes]?: unknown[] }, make) => {
    const made = (list[notes] ??= [])
    if (made[own] === undefined && !(own in made)) made[own] = make()
    return made[own] as Result
  }
}
