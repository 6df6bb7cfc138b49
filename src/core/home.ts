/** The folder where the page lies, which its service worker governs. Other pages may share its origin. */
export const home = () => new URL('./', document.baseURI).href

/** The names of the caches that hold this page, and no other of its origin, be it a copy of ours in another folder. */
export async function ownCaches(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith('afterword'))
  const page = `${home()}index.html`
  const held = names.map((cacheName) => caches.match(page, { cacheName, ignoreVary: true }))
  const found = await Promise.all(held)
  return names.filter((_, at) => found[at])
}
