import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeCaches } from '../support/caches.ts'

const scope = 'https://ana.example/mail/'
const page = `${scope}index.html`
const tool = `${scope}deeper/check/harper.wasm`

afterEach(() => vi.unstubAllGlobals())

/** A service worker in the folder `mail/`, on an origin that holds these caches already. */
async function serviceWorker(filled: Parameters<typeof fakeCaches>[0] = {}) {
  const listeners = new Map<string, (event: object) => void>()
  const cached = fakeCaches(filled)
  vi.stubGlobal('caches', cached.caches)
  vi.stubGlobal('afterwordBuild', {
    version: 'new',
    files: [page],
    later: ['deeper/check/harper.wasm'],
  })
  vi.stubGlobal('registration', { scope })
  vi.stubGlobal('clients', { claim: async () => undefined })
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => listeners.set(name, listener))
  vi.stubGlobal('fetch', async () => new Response('the tool'))
  vi.resetModules()
  await vi.importActual('../../src/worker/offline.ts')
  async function tell(name: string, about: object = {}) {
    const waits: Promise<unknown>[] = []
    let answer: Promise<Response> | undefined
    const waitUntil = (wait: Promise<unknown>) => waits.push(wait)
    const respondWith = (given: Promise<Response>) => (answer = given)
    listeners.get(name)?.({ ...about, waitUntil, respondWith })
    const response = await answer
    await Promise.all(waits)
    return response
  }
  const ask = (url: string) => tell('fetch', { request: { url, method: 'GET', mode: 'no-cors' } })
  return { ...cached, tell, ask }
}

describe('a service worker', () => {
  it('keeps its files apart from those of a copy in another folder, and leaves that one its own', async () => {
    const other = 'afterword https://ana.example/trial/ new'
    const { tell, contents } = await serviceWorker({ [other]: ['https://ana.example/trial/index.html'] })
    await tell('install')
    await tell('activate')
    expect(contents()).toEqual({
      [other]: ['https://ana.example/trial/index.html'],
      [`afterword ${scope} new`]: [page],
    })
  })

  it('clears away its older builds, also those that were named alike in every folder, and nothing else', async () => {
    const { tell, caches } = await serviceWorker({
      [`afterword ${scope} old`]: [page],
      'afterword-0a1b2c3d4e5f': [page],
      'afterword-5f4e3d2c1b0a': ['https://ana.example/trial/index.html'],
      'recipes-v2': [page],
    })
    await tell('install')
    await tell('activate')
    expect(await caches.keys()).toEqual(['afterword-5f4e3d2c1b0a', 'recipes-v2', `afterword ${scope} new`])
  })

  it('keeps a tool that was loaded', async () => {
    const { tell, ask, contents } = await serviceWorker()
    await tell('install')
    expect(await (await ask(tool))?.text()).toBe('the tool')
    expect(contents()).toEqual({ [`afterword ${scope} new`]: [page, tool] })
  })

  it('hands over a tool that came, though there is no room to keep it', async () => {
    const { tell, ask, storage } = await serviceWorker()
    await tell('install')
    storage.full = true
    expect(await (await ask(tool))?.text()).toBe('the tool')
  })

  it('takes a new build in, though there is no room to take a tool over from the old one', async () => {
    const { tell, storage, contents } = await serviceWorker({ [`afterword ${scope} old`]: [page, tool] })
    storage.full = true
    await tell('install')
    expect(contents()[`afterword ${scope} new`]).toEqual([page])
  })

  it('makes no cache anew once all is deleted', async () => {
    const { ask, caches } = await serviceWorker()
    await ask(tool)
    expect(await caches.keys()).toEqual([])
  })
})
