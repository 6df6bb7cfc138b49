import type { Dictionary } from '../document.ts'

/** Makes something of a dictionary once, so that what it learns of each sentence is kept for that dictionary alone. */
export function perDictionary<Made>(
  make: (dictionary: Dictionary) => Made,
): (dictionary: Dictionary) => Made {
  const kept = new WeakMap<Dictionary, Made>()
  return (dictionary) => {
    const made = kept.get(dictionary) ?? make(dictionary)
    kept.set(dictionary, made)
    return made
  }
}
