import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { createClient, timeLimit, type Port } from '../../src/worker/client.ts'
import type { Answer, Question } from '../../src/worker/protocol.ts'

const report = (words: number) => ({ metrics: { words } }) as unknown as Report

/** A worker that answers only when the test says so. */
function fakePorts() {
  const ports: (Port & { asked: Question[]; say(answer: Answer): void; ended: boolean })[] = []
  const start = (): Port => {
    const asked: Question[] = []
    const port = {
      asked,
      ended: false,
      onmessage: null as Port['onmessage'],
      onerror: null as Port['onerror'],
      postMessage: (question: Question) => void asked.push(question),
      terminate: () => void (port.ended = true),
      say: (data: Answer) => port.onmessage?.call(port as unknown as Worker, { data } as MessageEvent),
    }
    ports.push(port as never)
    return port as unknown as Port
  }
  return { ports, start }
}

function setUp() {
  const { ports, start } = fakePorts()
  const reports: number[] = []
  const troubles: (string | undefined)[] = []
  const client = createClient({
    start,
    onReport: (revision) => reports.push(revision),
    onCatalogue: () => undefined,
    onTrouble: (trouble) => troubles.push(trouble),
  })
  const ask = (body: string) => client.check({ body }, {}, [])
  return { ports, reports, troubles, client, ask }
}

const bodies = (asked: readonly Question[]) => asked.map(({ draft }) => draft.body)

beforeEach(() => vi.useFakeTimers())

describe('the client', () => {
  it('sends one question at a time, and of those that wait only the newest', () => {
    const { ports, ask } = setUp()
    ask('a')
    ask('ab')
    const newest = ask('abc')
    expect(bodies(ports[0]!.asked)).toEqual(['a'])
    ports[0]!.say({ type: 'report', revision: 1, report: report(1) })
    expect(bodies(ports[0]!.asked)).toEqual(['a', 'abc'])
    expect(ports[0]!.asked[1]!.revision).toBe(newest)
  })

  it('drops the report of a question that has been overtaken', () => {
    const { ports, ask, reports } = setUp()
    ask('a')
    ask('ab')
    ports[0]!.say({ type: 'report', revision: 1, report: report(1) })
    expect(reports).toEqual([])
    ports[0]!.say({ type: 'report', revision: 2, report: report(2) })
    expect(reports).toEqual([2])
  })

  it('passes on the second report of a question, after the dictionary', () => {
    const { ports, ask, reports } = setUp()
    ask('a')
    ports[0]!.say({ type: 'report', revision: 1, report: report(1) })
    ports[0]!.say({ type: 'report', revision: 1, report: report(1) })
    expect(reports).toEqual([1, 1])
  })

  it('says when a check failed and goes on with the next question', () => {
    const { ports, ask, troubles } = setUp()
    ask('a')
    ask('ab')
    ports[0]!.say({ type: 'failed', revision: 1, reason: 'broken' })
    expect(troubles.at(-1)).toMatch(/Your text is safe/)
    expect(bodies(ports[0]!.asked)).toEqual(['a', 'ab'])
    ports[0]!.say({ type: 'report', revision: 2, report: report(2) })
    expect(troubles.at(-1)).toBeUndefined()
  })

  it('starts a crashed worker again and asks the newest question once more', () => {
    const { ports, ask } = setUp()
    ask('a')
    ask('ab')
    ports[0]!.onerror?.call(ports[0] as unknown as Worker, {} as ErrorEvent)
    expect(ports[0]!.ended).toBe(true)
    expect(bodies(ports[1]!.asked)).toEqual(['ab'])
  })

  it('starts a worker again that does not answer in time', () => {
    const { ports, ask } = setUp()
    ask('a')
    vi.advanceTimersByTime(timeLimit - 1)
    expect(ports).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(bodies(ports[1]!.asked)).toEqual(['a'])
  })

  it('gives up after some restarts with a sentence, and tries again at the next question', () => {
    const { ports, ask, troubles } = setUp()
    ask('a')
    for (const _ of [1, 2, 3, 4]) vi.advanceTimersByTime(timeLimit)
    expect(ports).toHaveLength(4)
    expect(troubles.at(-1)).toMatch(/reload the page/)
    ask('ab')
    expect(bodies(ports[4]!.asked)).toEqual(['ab'])
  })
})
