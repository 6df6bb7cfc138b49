/** A map that holds a limited number of entries and forgets the one used longest ago: memory does not grow in a long run. */
export interface LruCache<Key, Value> {
  /** The value of a key, made if it is not stored. */
  of(key: Key, make: () => Value): Value
  /** The value of a key, if it is stored. */
  find(key: Key): Value | undefined
  put(key: Key, value: Value): void
  forget(key: Key): void
}

export function lruCache<Key, Value>(most: number): LruCache<Key, Value> {
  const entries = new Map<Key, Value>()
  /** It was used just now, so it becomes the youngest. */
  function put(key: Key, value: Value): void {
    entries.delete(key)
    entries.set(key, value)
    if (entries.size > most) entries.delete(entries.keys().next().value as Key)
  }
  function find(key: Key): Value | undefined {
    const known = entries.get(key)
    if (known !== undefined) put(key, known)
    return known
  }
  return {
    of(key, make) {
      const known = find(key)
      if (known !== undefined) return known
      const value = make()
      put(key, value)
      return value
    },
    find,
    put,
    forget: (key) => void entries.delete(key),
  }
}

/**
 * Remembers the last result of a function and reuses it as long as the argument has the same JSON: plain data only. Two callers
 * alternating with different data gain nothing.
 */
export function memoizeLast<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  let last: { readonly key: string; readonly made: Made } | undefined
  return (given) => {
    const key = JSON.stringify(given)
    if (last?.key !== key) last = { key, made: make(given) }
    return last.made
  }
}
