import { expect, it } from 'vitest'
import { oneAtATime } from '../../src/app/one-at-a-time.ts'

it('work that is asked for twice is done once, and again when it is over, also where it failed', async () => {
  let begun = 0
  const work = oneAtATime(async () => {
    begun++
    await Promise.resolve()
    if (begun === 1) throw new Error('offline')
  })
  const twice = [work(), work()]
  expect(begun).toBe(1)
  await Promise.allSettled(twice)
  await work()
  expect(begun).toBe(2)
})
