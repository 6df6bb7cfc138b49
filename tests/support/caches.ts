/** The caches of an origin, by name and by the address of each entry. `full`: there is no room for more. */
export function fakeCaches(filled: Readonly<Record<string, readonly string[]>> = {}) {
  const held = new Map(
    Object.entries(filled).map(([name, urls]) => [
      name,
      new Map(urls.map((url) => [url, new Response(url)])),
    ]),
  )
  const storage = { full: false }
  const addressOf = (asked: string | { readonly url: string }) =>
    typeof asked === 'string' ? asked : asked.url
  const cacheOf = (name: string) => {
    const entries = held.get(name) ?? new Map<string, Response>()
    held.set(name, entries)
    return {
      keys: async () => [...entries.keys()].map((url) => ({ url })),
      delete: async (asked: { readonly url: string }) => entries.delete(asked.url),
      addAll: async (asked: readonly { readonly url: string }[]) => {
        for (const { url } of asked) entries.set(url, new Response(url))
      },
      put: async (asked: string | { readonly url: string }, response: Response) => {
        if (storage.full) throw new DOMException('full', 'QuotaExceededError')
        entries.set(addressOf(asked), response)
      },
    }
  }
  const caches = {
    keys: async () => [...held.keys()],
    has: async (name: string) => held.has(name),
    open: async (name: string) => cacheOf(name),
    delete: async (name: string) => held.delete(name),
    match: async (asked: string | { readonly url: string }, { cacheName = '' } = {}) =>
      [...held]
        .filter(([name]) => cacheName === '' || name === cacheName)
        .flatMap(([, entries]) => entries.get(addressOf(asked)) ?? [])[0],
  }
  const contents = () => Object.fromEntries([...held].map(([name, entries]) => [name, [...entries.keys()]]))
  return { caches, storage, contents }
}
