/** A browser's local storage, which Node 20 lacks: its entries are its own properties. */
class Storage {
  [key: string]: unknown
  getItem(key: string): unknown {
    return this[key] ?? null
  }
  setItem(key: string, text: string): void {
    this[key] = text
  }
  removeItem(key: string): void {
    delete this[key]
  }
}

/** Gives every test of a file an empty local storage. */
export const emptyStorage = (): void => {
  Object.assign(globalThis, { localStorage: new Storage() })
}
