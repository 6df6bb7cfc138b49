/** Filled in by the build (site.ts). */
declare const afterwordBuild: {
  readonly version: string
  readonly files: readonly string[]
  /**
   * Too large to keep in advance (the holidays of two hundred countries, the deeper tools, files for browsers without workers):
   * kept once they were needed.
   */
  readonly later: readonly string[]
}

const worker = globalThis as unknown as ServiceWorkerGlobalScope
const { version, files, later } = afterwordBuild
const { scope } = worker.registration
/** The origin may have other pages, and copies of ours in other folders. */
const cacheName = `afterword ${scope} ${version}`

const addressOf = (file: string) => new URL(file, scope).href
const keptLater = new Set(later.map(addressOf))

/** Takes unchanged optional files over from an older build: their names contain a hash. */
async function takeOver(cache: Cache): Promise<void> {
  for (const address of keptLater) {
    const old = await caches.match(address, { ignoreVary: true })
    // If there is no room, it is downloaded again when needed.
    if (old) await cache.put(address, old).catch(() => {})
  }
}

// All files of a build or none: a page never mixes two builds.
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
    const page = addressOf('index.html')
    for (const old of await caches.keys()) {
      const ours = old.startsWith('afterword') && old !== cacheName
      // Earlier builds named their caches the same in every folder: the contents show whose it is.
      if (ours && (await caches.match(page, { cacheName: old, ignoreVary: true }))) await caches.delete(old)
    }
    await worker.clients.claim()
  }
  event.waitUntil(tidy())
})

// A new build waits until the person accepts it: the page must not change while in use.
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})

/** The page itself is at our own address, under the name of its file. */
function fileFor({ mode, url }: Request): string {
  const { origin, pathname } = new URL(url)
  const asked = origin + pathname
  return mode === 'navigate' && asked === scope ? addressOf('index.html') : asked
}

/** Stores a response that may be needed again. */
async function keep(request: Request, response: Response): Promise<void> {
  // The cache may have been deleted with everything else; opening it would recreate it.
  if (!(await caches.has(cacheName))) return
  const cache = await caches.open(cacheName)
  await cache.put(request, response)
}

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event
  // Some servers answer `Vary: Origin`, and a script is requested with another Origin than ours.
  const found = await caches.match(fileFor(request), { cacheName, ignoreVary: true })
  if (found) return found
  const response = await fetch(request)
  // If there is no room to keep it, the page still gets it.
  if (response.ok && keptLater.has(request.url))
    event.waitUntil(keep(request, response.clone()).catch(() => {}))
  return response
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const ours = request.url.startsWith(scope)
  if (request.method === 'GET' && ours) event.respondWith(answer(event))
})
