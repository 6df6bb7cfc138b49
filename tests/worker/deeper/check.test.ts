import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Lint } from '../../../src/core/lint.ts'
import { createDeeperCheck } from '../../../src/worker/deeper/check.ts'
import { answerLimit } from '../../../src/worker/deeper/tool.ts'
import { fakePort } from './fake-port.ts'

const lint: Lint = { start: 0, end: 3, kind: 'Grammar', message: '', fixes: [] }

function setUp() {
  const said: string[] = []
  const port = fakePort<string, readonly Lint[]>(said)
  const check = createDeeperCheck({
    start: port.start,
    onLints: () => said.push('lints'),
    onState: (state) => said.push(state),
  })
  return { ...port, said, check }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error')
    .mockClear()
    .mockImplementation(() => undefined)
})

describe('the deeper check', () => {
  it('knows nothing before its first answer, then what it said, and says so', () => {
    const { check, said, load, answer } = setUp()
    expect(check.lintsOf('One')).toBeUndefined()
    load()
    answer([lint])
    expect(said).toEqual(['loading', 'ready', 'lints'])
    expect(check.lintsOf('One')).toEqual([lint])
  })

  it('is asked for one text at a time, and of those that wait for the newest', () => {
    const { check, said, asked, load, answer } = setUp()
    load()
    for (const text of ['One', 'One t', 'One two']) check.lintsOf(text)
    expect(asked).toEqual(['One'])
    answer([])
    expect(asked).toEqual(['One', 'One two'])
    expect(said).not.toContain('lints')
    answer([])
    expect(said.at(-1)).toBe('lints')
    check.lintsOf('One two')
    expect(asked).toHaveLength(2)
  })

  it('is asked for nothing but the newest text once it is loaded', () => {
    const { check, asked, load } = setUp()
    for (const text of ['One', 'One two']) check.lintsOf(text)
    expect(asked).toEqual([])
    load()
    expect(asked).toEqual(['One two'])
  })

  it('keeps marks while it reads an edit', () => {
    const { check, load, answer } = setUp()
    load()
    check.lintsOf('One two')
    answer([lint])
    expect(check.lintsOf('One two three')).toEqual([lint])
    expect(check.lintsOf('Ones two three')).toEqual([])
  })

  it('has failed for good where it cannot be loaded, stops or takes too long', () => {
    const failing: readonly ((given: ReturnType<typeof setUp>) => void)[] = [
      ({ fail }) => fail('no network'),
      ({ stop }) => stop(),
      ({ load, answer, check }) => {
        load()
        answer([])
        check.lintsOf('Two')
        vi.advanceTimersByTime(answerLimit + 1)
      },
    ]
    for (const fail of failing) {
      const given = setUp()
      given.check.lintsOf('One')
      fail(given)
      expect(given.said.slice(-2)).toEqual(['ended', 'failed'])
      const { length } = given.asked
      expect(given.check.lintsOf('One more')).toBeUndefined()
      expect(given.asked).toHaveLength(length)
    }
    expect(vi.mocked(console.error).mock.calls.map(([, reason]) => reason as unknown)).toEqual([
      'no network',
      'out of memory',
      'no answer in time',
    ])
  })

  it('may take as long as it needs to be loaded', () => {
    const { check, said } = setUp()
    check.lintsOf('One')
    vi.advanceTimersByTime(20 * answerLimit)
    expect(said).toEqual(['loading'])
  })

  it('has failed where there are no workers', () => {
    const states: string[] = []
    const start = () => {
      throw new Error('no workers here')
    }
    const onState = (state: string) => states.push(state)
    const check = createDeeperCheck({ start, onLints: () => undefined, onState })
    expect(check.lintsOf('One')).toBeUndefined()
    expect(states).toEqual(['loading', 'failed'])
  })
})
