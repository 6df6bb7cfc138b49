/** The folder of the page, which its service worker controls. Other pages may share its origin. */
export const home = () => new URL('./', document.baseURI).href

/** The names of the caches of this page, and of no other page on its origin, not even a copy of ours in another folder. */
export async function ownCaches(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith('afterword'))
  const page = `${home()}index.html`
  const held = names.map((cacheName) => caches.match(page, { cacheName, ignoreVary: true }))
  const found = await Promise.all(held)
  return names.filter((_, at) => found[at])
}
