import type { Interview } from '../../core/draft.ts'

const keyOf = (fact: unknown) => JSON.stringify(fact)

/** Whether two entries say the same about the interview. */
export const alike = (one: Interview, other: Interview): boolean =>
  keyOf(Object.entries(one).sort()) === keyOf(Object.entries(other).sort())

/** A list with the entries added to another list and without those removed from it. */
function joined(there: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const [had, has] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  const left = there.filter((each) => has.has(keyOf(each)) || !had.has(keyOf(each)))
  const known = new Set(left.map(keyOf))
  return [...left, ...after.filter((each) => !had.has(keyOf(each)) && !known.has(keyOf(each)))]
}

/**
 * The facts as another tab or an import stored them, plus what this page has changed since `before`. Where both changed a fact,
 * the page's value wins, since the person sees it; no sent or received message is lost.
 */
export function withChanges(there: Interview, before: Interview, after: Interview): Interview {
  const facts = new Map<string, unknown>(Object.entries(there))
  const [old, now] = [new Map<string, unknown>(Object.entries(before)), Object.entries(after)]
  for (const [name, fact] of now) {
    if (keyOf(fact) === keyOf(old.get(name))) continue
    const isLog = name === 'sent' || name === 'received'
    facts.set(name, isLog ? joined(there[name] ?? [], before[name] ?? [], after[name] ?? []) : fact)
  }
  for (const name of old.keys()) if (!Object.hasOwn(after, name)) facts.delete(name)
  return Object.fromEntries(facts)
}
