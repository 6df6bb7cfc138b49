/** A map that holds at most so many entries and forgets the oldest first, so that a long run needs no more memory. */
export interface Kept<Key, Value> {
  /** The value of a key, made where it is not kept. */
  of(key: Key, make: () => Value): Value
}

export function keep<Key, Value>(most: number): Kept<Key, Value> {
  const entries = new Map<Key, Value>()
  return {
    of(key, make) {
      const known = entries.get(key)
      if (known !== undefined) {
        // Used now: it becomes the youngest.
        entries.delete(key)
        entries.set(key, known)
        return known
      }
      const value = make()
      entries.set(key, value)
      if (entries.size > most) entries.delete(entries.keys().next().value as Key)
      return value
    },
  }
}
