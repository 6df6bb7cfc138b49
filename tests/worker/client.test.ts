import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { createClient, loadLimit, timeLimit } from '../../src/worker/client.ts'
import { ruleLimit } from '../../src/worker/hung.ts'
import type { Answer, Port, Question } from '../../src/worker/protocol.ts'

const report = (words: number) => ({ metrics: { words } }) as unknown as Report

/** A worker that answers only when the test says so; it is loaded at once or never. */
function fakePorts(loads: boolean) {
  const ports: (Port & { asked: Question[]; say(answer: Answer): void; ended: boolean })[] = []
  const start = (): Port => {
    const asked: Question[] = []
    const port = {
      asked,
      ended: false,
      onmessage: null as Port['onmessage'],
      onerror: null as Port['onerror'],
      postMessage(question: Question) {
        if (asked.push(question) === 1 && loads) port.say({ type: 'ready' })
      },
      terminate: () => void (port.ended = true),
      say: (data: Answer) => port.onmessage?.call(port as unknown as Worker, { data } as MessageEvent),
    }
    ports.push(port as never)
    return port as unknown as Port
  }
  return { ports, start }
}

const matter = (body: string) => ({
  draft: { body },
  interview: {},
  mutes: [],
  deeperCheck: false,
  deeperReading: false,
  model: true,
})

function setUp({ loads = true } = {}) {
  const { ports, start } = fakePorts(loads)
  const reports: number[] = []
  const troubles: (string | undefined)[] = []
  const catalogues: number[] = []
  const client = createClient({
    start,
    onReport: ({ metrics }) => reports.push(metrics.words),
    onCatalogue: ({ length }) => catalogues.push(length),
    onDeeper: () => undefined,
    onTrouble: (trouble) => troubles.push(trouble),
  })
  const ask = (body: string) => client.check(matter(body))
  return { ports, reports, troubles, catalogues, client, ask }
}

const bodies = (asked: readonly Question[]) => asked.map(({ draft }) => draft.body)

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

describe('the client', () => {
  it('sends one question at a time, and of those that wait only the newest', () => {
    const { ports, ask } = setUp()
    ask('a')
    ask('ab')
    ask('abc')
    expect(bodies(ports[0]!.asked)).toEqual(['a'])
    ports[0]!.say({ type: 'report', revision: 1, report: report(1) })
    expect(bodies(ports[0]!.asked)).toEqual(['a', 'abc'])
    expect(ports[0]!.asked[1]!.revision).toBe(3)
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

  it('starts the worker with the first question, and passes on the catalogue', () => {
    const { ports, ask, catalogues } = setUp()
    expect(ports).toEqual([])
    ask('a')
    ports[0]!.say({ type: 'catalogue', entries: [] })
    expect(catalogues).toEqual([0])
  })

  it('goes on waiting where an older question is answered once more', () => {
    const { ports, ask } = setUp()
    ask('a')
    ports[0]!.say({ type: 'report', revision: 1, report: report(1) })
    ask('ab')
    ask('abc')
    ports[0]!.say({ type: 'report', revision: 1, report: report(1) })
    expect(bodies(ports[0]!.asked)).toEqual(['a', 'ab'])
  })

  it('is done once closed: the worker ends and none is started again', () => {
    const { ports, client, ask } = setUp()
    ask('a')
    client.close()
    expect(ports[0]!.ended).toBe(true)
    vi.advanceTimersByTime(10 * timeLimit)
    expect(ports).toHaveLength(1)
  })

  it('starts a worker again that stops between two rules, and none that has nothing to do', () => {
    const { ports, ask } = setUp()
    ask('a')
    vi.advanceTimersByTime(timeLimit)
    ports[1]!.say({ type: 'running', rule: 'quick' })
    ports[1]!.say({ type: 'running', rule: undefined })
    vi.advanceTimersByTime(timeLimit)
    expect(bodies(ports[2]!.asked)).toEqual(['a'])
    ports[2]!.say({ type: 'report', revision: 1, report: report(1) })
    ports[2]!.say({ type: 'running', rule: 'spelling' })
    ports[2]!.say({ type: 'running', rule: undefined })
    vi.advanceTimersByTime(10 * timeLimit)
    expect(ports).toHaveLength(3)
  })

  it('says when a check failed and goes on with the next question', () => {
    const { ports, ask, troubles } = setUp()
    ask('a')
    ask('ab')
    ports[0]!.say({ type: 'failed', revision: 1, reason: 'broken' })
    expect(troubles.at(-1)).toMatch(/Your text is safe/)
    expect(console.error).toHaveBeenLastCalledWith('The check failed: broken')
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

  it('starts the worker for the score of another text too', async () => {
    const { ports, client } = setUp()
    const score = client.score(matter('earlier'))
    ports[0]!.say({ type: 'score', revision: ports[0]!.asked[0]!.revision, score: 61 })
    expect(await score).toBe(61)
  })

  it('asks for the score of another text without disturbing the draft at hand', async () => {
    const { ports, ask, reports, client } = setUp()
    ask('a')
    const score = client.score(matter('earlier'))
    ask('ab')
    ports[0]!.say({ type: 'report', revision: 1, report: report(1) })
    const [, aside, next] = ports[0]!.asked
    expect([aside!.draft.body, aside!.aside, next!.draft.body]).toEqual(['earlier', true, 'ab'])
    ports[0]!.say({ type: 'score', revision: aside!.revision, score: 61 })
    expect(await score).toBe(61)
    ports[0]!.say({ type: 'report', revision: 2, report: report(2) })
    expect(reports).toEqual([2])
  })

  it('says nothing of the draft at hand where the check of another text fails: that one has no score', async () => {
    const { ports, ask, troubles, client } = setUp()
    ask('a')
    const score = client.score(matter('earlier'))
    ports[0]!.say({ type: 'failed', revision: ports[0]!.asked[1]!.revision, reason: 'broken' })
    expect(await score).toBeNull()
    expect(troubles).toEqual([])
  })

  it('waits for no score of a worker that has crashed', async () => {
    const { ports, client } = setUp()
    const scores = [client.score(matter('earlier')), client.score(matter('later'))]
    ports[0]!.onerror?.call(ports[0] as unknown as Worker, {} as ErrorEvent)
    expect(await Promise.all(scores)).toEqual([null, null])
  })

  it('waits no longer for the score of another text than for a report: the worker hangs', async () => {
    const { ports, client } = setUp()
    const score = client.score(matter('earlier'))
    vi.advanceTimersByTime(timeLimit)
    expect(await score).toBeNull()
    expect(ports.map(({ ended }) => ended)).toEqual([true, false])
  })

  it('has a rule that is known to hang left out of the score of another text too', () => {
    const { ports, ask, client } = setUp()
    ask('a')
    vi.advanceTimersByTime(timeLimit)
    ports[1]!.say({ type: 'running', rule: 'endless' })
    vi.advanceTimersByTime(ruleLimit)
    ports[2]!.say({ type: 'report', revision: 1, report: report(1) })
    void client.score(matter('earlier'))
    expect(ports[2]!.asked[1]!.without).toEqual(['endless'])
  })

  it('gives each of many scores its own time, and waits for nothing once they are there', async () => {
    const { ports, client } = setUp()
    const scores = [1, 2, 3].map((each) => client.score(matter(`earlier ${each}`)))
    for (const revision of [-1, -2, -3]) {
      vi.advanceTimersByTime(timeLimit - 1)
      ports[0]!.say({ type: 'score', revision, score: 61 })
    }
    expect(await Promise.all(scores)).toEqual([61, 61, 61])
    vi.advanceTimersByTime(10 * timeLimit)
    expect(ports).toHaveLength(1)
  })

  it('gives a question no more time for the scores that are asked for meanwhile', () => {
    const { ports, ask, client } = setUp()
    ask('a')
    vi.advanceTimersByTime(timeLimit - 1)
    void client.score(matter('earlier'))
    vi.advanceTimersByTime(1)
    expect(bodies(ports[1]!.asked)).toEqual(['a'])
  })

  it('gives a worker time to come, and counts from there how long it takes to answer', () => {
    const { ports, ask } = setUp({ loads: false })
    ask('a')
    vi.advanceTimersByTime(loadLimit - 1)
    expect(ports).toHaveLength(1)
    ports[0]!.say({ type: 'ready' })
    vi.advanceTimersByTime(timeLimit - 1)
    expect(ports).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(bodies(ports[1]!.asked)).toEqual(['a'])
  })

  it('starts a worker again that does not come, and blames no rule', () => {
    const { ports, ask } = setUp({ loads: false })
    ask('a')
    vi.advanceTimersByTime(loadLimit)
    expect(ports[1]!.asked).toMatchObject([{ draft: { body: 'a' } }])
    expect(ports[1]!.asked[0]!.without).toBeUndefined()
  })

  it('gives up after some restarts with a sentence, and tries again at the next question', () => {
    const { ports, ask, troubles } = setUp()
    ask('a')
    for (const _ of [1, 2, 3, 4]) vi.advanceTimersByTime(timeLimit)
    expect(ports).toHaveLength(4)
    expect(troubles.at(-1)).toMatch(/change a word to try again, or reload the page/)
    ask('ab')
    expect(bodies(ports[4]!.asked)).toEqual(['ab'])
  })

  it('has a rule left out that hangs: after a first hang the worker says which one it runs', () => {
    const { ports, ask, reports } = setUp()
    const withouts = () => ports.map(({ asked }) => asked[0]?.without)
    ask('a')
    vi.advanceTimersByTime(timeLimit)
    expect(withouts()).toEqual([undefined, []])
    ports[1]!.say({ type: 'running', rule: 'quick' })
    ports[1]!.say({ type: 'running', rule: undefined })
    ports[1]!.say({ type: 'running', rule: 'endless' })
    vi.advanceTimersByTime(ruleLimit)
    expect(withouts()).toEqual([undefined, [], ['endless']])
    expect(bodies(ports[2]!.asked)).toEqual(['a'])
    ports[2]!.say({ type: 'report', revision: 1, report: report(1) })
    ask('ab')
    expect(ports[2]!.asked[1]!.without).toEqual(['endless'])
    expect(reports).toEqual([1])
  })

  it('finds a second rule that hangs, and one that hangs with the dictionary after the first report', () => {
    const { ports, ask } = setUp()
    ask('a')
    vi.advanceTimersByTime(timeLimit)
    ports[1]!.say({ type: 'running', rule: 'first' })
    vi.advanceTimersByTime(ruleLimit)
    ports[2]!.say({ type: 'report', revision: 1, report: report(1) })
    ports[2]!.say({ type: 'running', rule: 'spelling' })
    vi.advanceTimersByTime(ruleLimit)
    expect(ports[3]!.asked).toMatchObject([{ revision: 1, without: ['first', 'spelling'] }])
  })

  it('leaves a careful worker alone that is slow and goes on', () => {
    const { ports, ask } = setUp()
    ask('a')
    vi.advanceTimersByTime(timeLimit)
    for (let step = 0; step < 20; step++) {
      ports[1]!.say({ type: 'running', rule: 'slow' })
      vi.advanceTimersByTime(ruleLimit - 1)
      ports[1]!.say({ type: 'running', rule: undefined })
    }
    ports[1]!.say({ type: 'report', revision: 1, report: report(1) })
    vi.advanceTimersByTime(10 * timeLimit)
    expect(ports).toHaveLength(2)
  })
})
