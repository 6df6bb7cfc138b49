import { afterEach, expect, it, vi } from 'vitest'

const told = vi.fn(() => Promise.resolve())
const asked = vi.fn()
vi.mock('../../src/worker/answering.ts', () => ({ createReading: () => asked, tellCatalogue: told }))

afterEach(() => vi.unstubAllGlobals())

it('tells nothing before the page asks, which may not listen yet, and the catalogue once', async () => {
  vi.stubGlobal('onmessage', null)
  vi.stubGlobal('reportError', vi.fn())
  const said = vi.fn()
  vi.stubGlobal('postMessage', said)
  await import('../../src/worker/worker.ts')
  expect(told).not.toHaveBeenCalled()
  expect(said).not.toHaveBeenCalled()
  const heard = Reflect.get(globalThis, 'onmessage') as (event: { data: string }) => void
  for (const data of ['one', 'two']) heard({ data })
  expect(told).toHaveBeenCalledOnce()
  expect(said.mock.calls).toEqual([[{ type: 'ready' }]])
  expect(asked.mock.calls).toEqual([['one'], ['two']])
})
