import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Failure } from '../../src/core/report.ts'
import { avoid } from '../../src/language/rule.ts'
import { ruleLimit } from '../../src/worker/hung.ts'
import { startInPage } from '../../src/worker/in-page.ts'
import type { Answer, Question } from '../../src/worker/protocol.ts'

/** The one rule that is under test, and what it does. */
const { broken, registered } = vi.hoisted(() => {
  const broken = { find: (): [] => [] }
  return { broken, registered: { rules: [] as unknown[] } }
})
vi.mock('../../src/pipeline/registry.ts', () => registered)
vi.mock('../../src/pipeline/catalogue.ts', () => ({ catalogue: [] }))

const about = { title: 'A rule', group: 'tone', why: 'Because.', sources: [] } as const
const make = (id: string, find: () => []) => ({
  ...avoid({ ...about, severity: 'hint', message: 'Change it.', examples: { flagged: [], clean: [] }, find }),
  id,
})
registered.rules.push(
  make('broken', () => broken.find()),
  make('sound', () => []),
)

/** The storage of a tab. */
function storageWith(entries: Iterable<[string, string]> = []) {
  const held = new Map(entries)
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  })
  return held
}

/** Opens a page that reads drafts itself; `check` gives what the report names as left out. */
function openPage() {
  const said: Answer[] = []
  const port = startInPage()
  port.onmessage = ({ data }: MessageEvent<Answer>) => void said.push(data)
  const check = async (body: string): Promise<readonly Failure[]> => {
    const count = said.length
    const plain = { interview: {}, mutes: [], deeperCheck: false, deeperReading: false, model: true }
    port.postMessage({ ...plain, revision: count, draft: { body } } satisfies Question)
    const answered = () => {
      const report = said.slice(count).find((answer) => answer.type === 'report')
      if (report?.type !== 'report') throw new Error('no report yet')
      return report.report.failures
    }
    // The first check loads all there is to check with.
    return vi.waitFor(answered, { timeout: 4_000 })
  }
  return { said, check }
}

const tooLong = [{ rule: 'broken', reason: 'it took too long' }]

beforeEach(() => {
  vi.unstubAllGlobals()
  vi.stubGlobal('fetch', () => Promise.reject(new Error('nobody there')))
  broken.find = () => []
  storageWith()
})

describe('the page without a worker', () => {
  it('leaves out a rule that throws, and names it in every report', async () => {
    broken.find = vi.fn(() => {
      throw new Error('out of order')
    })
    const { check } = openPage()
    for (const body of ['Do it.', 'Do it now.'])
      expect(await check(body)).toEqual([{ rule: 'broken', reason: 'out of order' }])
    expect(broken.find).toHaveBeenCalledTimes(1)
  })

  it('leaves out the rule that hung, once it was loaded again, and names it as long as the tab is open', async () => {
    let hanging: [string, string][] = []
    const tab = storageWith()
    broken.find = () => {
      hanging = [...tab]
      return []
    }
    await openPage().check('Do it.')
    broken.find = vi.fn(broken.find)
    // Broken off while the rule ran, then loaded twice.
    const again = storageWith(hanging)
    expect(await openPage().check('Do it.')).toEqual(tooLong)
    expect(await openPage().check('Do it.')).toEqual(tooLong)
    expect(broken.find).not.toHaveBeenCalled()
    expect([...again.values()].join()).not.toContain('sound')
  })

  it('blames no rule where it was closed between two checks', async () => {
    const tab = storageWith()
    await openPage().check('Do it.')
    storageWith(tab)
    expect(await openPage().check('Do it.')).toEqual([])
  })

  it('leaves out from the next check on a rule that took seconds', async () => {
    const now = vi.spyOn(performance, 'now')
    broken.find = () => {
      now.mockReturnValue(performance.now() + ruleLimit + 1)
      return []
    }
    const { check } = openPage()
    await check('Do it.')
    expect(await check('Do it now.')).toEqual(tooLong)
    now.mockRestore()
  })

  it('checks where it may keep nothing, and tells the client of no single rule', async () => {
    vi.stubGlobal('sessionStorage', undefined)
    const { said, check } = openPage()
    expect(await check('Do it.')).toEqual([])
    expect(said.map(({ type }) => type)).not.toContain('running')
  })
})
