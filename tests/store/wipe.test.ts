import 'fake-indexeddb/auto'
import { afterEach, expect, it, vi } from 'vitest'
import { forgetDeeper } from '../../src/app/deeper.ts'
import { deleteEverything, openStore } from '../../src/store/index.ts'
import { fakeCaches } from '../support/caches.ts'

const home = 'https://ana.example/mail/'

afterEach(() => vi.unstubAllGlobals())

/** A page in the folder `mail/` of an origin that holds other pages; `governs`: the folder of the service worker found. */
function origin({ governs = home } = {}) {
  const unregister = vi.fn()
  const cached = fakeCaches({
    [`afterword ${home} a1`]: [`${home}index.html`, `${home}deeper/check/harper.wasm`],
    'afterword https://ana.example/trial/ a1': ['https://ana.example/trial/index.html'],
    recipes: ['https://ana.example/recipes/deeper/check/soup.json'],
  })
  vi.stubGlobal('document', { baseURI: `${home}?from=bookmark#top` })
  vi.stubGlobal('caches', cached.caches)
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: async () => ({ scope: governs, unregister }) },
  })
  for (const name of ['localStorage', 'sessionStorage'])
    vi.stubGlobal(
      name,
      Object.assign(
        Object.create({
          removeItem(this: Record<string, string>, key: string) {
            delete this[key]
          },
          clear(this: Record<string, string>) {
            for (const key of Object.keys(this)) delete this[key]
          },
        }),
        { 'afterword-kept': 'yes', 'recipes-open': 'soup' },
      ),
    )
  return { ...cached, unregister }
}

it('delete everything leaves alone what other pages of the origin keep, and a copy in another folder', async () => {
  const { contents, unregister } = origin()
  await deleteEverything(await openStore())
  expect(Object.keys(contents())).toEqual(['afterword https://ana.example/trial/ a1', 'recipes'])
  expect([Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([
    ['recipes-open'],
    ['recipes-open'],
  ])
  expect(unregister).toHaveBeenCalledOnce()
})

it('delete everything leaves alone the service worker of the folder above', async () => {
  const { unregister } = origin({ governs: 'https://ana.example/' })
  await deleteEverything(await openStore())
  expect(unregister).not.toHaveBeenCalled()
})

it('a tool that is given up leaves this page’s cache, and nothing leaves another’s', async () => {
  const { contents } = origin()
  await forgetDeeper('check')
  expect(Object.values(contents())).toEqual([
    [`${home}index.html`],
    ['https://ana.example/trial/index.html'],
    ['https://ana.example/recipes/deeper/check/soup.json'],
  ])
})
