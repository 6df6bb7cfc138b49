import type { Dictionary } from '../document.ts'

/** Creates something once per dictionary, so that what it stores for each sentence applies to that dictionary only. */
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
