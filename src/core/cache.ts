/** A map that holds at most so many entries and forgets the oldest first, so that a long run needs no more memory. */
export interface LruCache<Key, Value> {
  /** The value of a key, made where it is not kept. */
  of(key: Key, make: () => Value): Value
  /** The value of a key, where it is kept. */
  find(key: Key): Value | undefined
  put(key: Key, value: Value): void
  forget(key: Key): void
}

export function lruCache<Key, Value>(most: number): LruCache<Key, Value> {
  const entries = new Map<Key, Value>()
  /** Used now: it becomes the youngest. */
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
 * Keeps what a function made of something for as long as it is asked with the same: plain data, told by its JSON.
 * Of two askers with different data in turn none gains.
 */
export function memoizeLast<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  let last: { readonly key: string; readonly made: Made } | undefined
  return (given) => {
    const key = JSON.stringify(given)
    if (last?.key !== key) last = { key, made: make(given) }
    return last.made
  }
}
