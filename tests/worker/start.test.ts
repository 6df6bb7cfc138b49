import { afterEach, beforeEach, expect, it, vi } from 'vitest'

vi.mock('../../src/worker/worker.ts?worker&url', () => ({ default: '/worker.js' }))
vi.mock('../../src/worker/in-page.ts', () => ({ startInPage: () => 'in the page' }))

/** Stands for the browser's Worker, and keeps all that are made. */
class FakeWorker {
  static made: FakeWorker[] = []
  onerror: (() => void) | null = null
  constructor() {
    FakeWorker.made.push(this)
  }
}

beforeEach(() => {
  FakeWorker.made = []
  vi.resetModules()
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('location', new URL('https://example.org/'))
})
afterEach(() => vi.unstubAllGlobals())

const load = () => import('../../src/worker/start.ts')

it('begins a worker when it is loaded, which the first who asks is given', async () => {
  const { startWorker } = await load()
  expect(FakeWorker.made).toHaveLength(1)
  expect(startWorker()).toBe(FakeWorker.made[0])
  expect(startWorker()).toBe(FakeWorker.made[1])
})

it('begins another where the early one did not come', async () => {
  const { startWorker } = await load()
  FakeWorker.made[0]?.onerror?.()
  expect(startWorker()).toBe(FakeWorker.made[1])
})

it('reads in the page where the browser starts no worker', async () => {
  vi.stubGlobal('Worker', undefined)
  const { startWorker } = await load()
  expect(startWorker()).toBe('in the page')
})
