import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAutosave } from '../../src/app/autosave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An autosave with what counts its saves; `done` says whether each is the last for now. */
function saving({ done = true } = {}) {
  const save = vi.fn((all: () => void) => (done ? all() : undefined))
  return { save, ...createAutosave(save) }
}

it('saves once the hand pauses, and then no more', () => {
  const { save, wrote } = saving()
  wrote()
  vi.advanceTimersByTime(100)
  wrote()
  vi.advanceTimersByTime(149)
  expect(save).not.toHaveBeenCalled()
  vi.advanceTimersByTime(10_000)
  expect(save).toHaveBeenCalledOnce()
})

it('saves each second of a hand that does not pause', () => {
  const { save, wrote } = saving()
  for (let key = 0; key < 30; key++) {
    wrote()
    vi.advanceTimersByTime(100)
  }
  expect(save).toHaveBeenCalledTimes(3)
})

it('saves at once when asked to, where something was written', () => {
  const { save, wrote, now } = saving()
  now()
  expect(save).not.toHaveBeenCalled()
  wrote()
  now()
  now()
  expect(save).toHaveBeenCalledOnce()
})

it('tries again what could not be saved', () => {
  const { save, wrote, now } = saving({ done: false })
  wrote()
  vi.advanceTimersByTime(150)
  now()
  expect(save).toHaveBeenCalledTimes(2)
})

it('saves nothing that was dropped', () => {
  const { save, wrote, now, drop } = saving()
  wrote()
  drop()
  vi.advanceTimersByTime(1_000)
  now()
  expect(save).not.toHaveBeenCalled()
})
