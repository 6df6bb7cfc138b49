/** Filled in by the build (site.ts). */
declare const afterwordBuild: {
  readonly version: string
  readonly files: readonly string[]
  /**
   * Too much to keep ahead (the days of two hundred countries, the deeper tools, what only browsers without workers
   * load): kept once they were needed.
   */
  readonly later: readonly string[]
}

const worker = globalThis as unknown as ServiceWorkerGlobalScope
const { version, files, later } = afterwordBuild
const prefix = 'afterword-'
const cacheName = `${prefix}${version}`

const addressOf = (file: string) => new URL(file, worker.registration.scope).href
const keptLater = new Set(later.map(addressOf))

/** Takes over from an older build what was needed once and has not changed: names hold a hash. */
async function takeOver(cache: Cache): Promise<void> {
  for (const address of keptLater) {
    const old = await caches.match(address, { ignoreVary: true })
    if (old) await cache.put(address, old)
  }
}

// All files of a build or none: a page never meets parts of two builds.
worker.addEventListener('install', (event) => {
  const fresh = files.map((file) => new Request(file, { cache: 'reload' }))
  const fill = async () => {
    const cache = await caches.open(cacheName)
    await cache.addAll(fresh)
    await takeOver(cache)
  }
  event.waitUntil(fill())
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

/** The page itself lies at our own address, under the name of its file. */
function fileFor({ mode, url }: Request): string {
  const { origin, pathname } = new URL(url)
  const asked = origin + pathname
  return mode === 'navigate' && asked === worker.registration.scope ? addressOf('index.html') : asked
}

async function kept(request: Request): Promise<Response> {
  // The cache may have been deleted with everything else; to open it would make it anew.
  // Some servers answer `Vary: Origin`, and a script asks with another Origin than we did.
  const found = await caches.match(fileFor(request), { cacheName, ignoreVary: true })
  if (found) return found
  const response = await fetch(request)
  if (response.ok && keptLater.has(request.url) && (await caches.has(cacheName))) {
    const cache = await caches.open(cacheName)
    await cache.put(request, response.clone())
  }
  return response
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const ours = request.url.startsWith(worker.registration.scope)
  if (request.method === 'GET' && ours) event.respondWith(kept(request))
})
