/** Filled in by the build (site.ts). */
declare const afterwordBuild: { readonly version: string; readonly files: readonly string[] }

const worker = globalThis as unknown as ServiceWorkerGlobalScope
const { version, files } = afterwordBuild
const prefix = 'afterword-'
const cacheName = `${prefix}${version}`

// All files of a build or none: a page never meets parts of two builds.
worker.addEventListener('install', (event) => {
  const fresh = files.map((file) => new Request(file, { cache: 'reload' }))
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(fresh)))
})

worker.addEventListener('activate', (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
    await Promise.all(old.map((name) => caches.delete(name)))
    await worker.clients.claim()
  }
  event.waitUntil(tidy())
})

// A new build waits until the person takes it: it must not change the page under their hands.
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})

async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const wanted = request.mode === 'navigate' ? new URL('./index.html', worker.registration.scope) : request
  // Some servers answer `Vary: Origin`, and a script asks with another Origin than we did.
  const found = await cache.match(wanted, { ignoreSearch: true, ignoreVary: true })
  if (found) return found
  const response = await fetch(request)
  // The days of two hundred countries are too much to keep ahead; those that were needed once are kept.
  if (response.ok && new URL(request.url).pathname.includes('/assets/holidays/'))
    await cache.put(request, response.clone())
  return response
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const ours = request.url.startsWith(worker.registration.scope)
  if (request.method === 'GET' && ours) event.respondWith(kept(request))
})
