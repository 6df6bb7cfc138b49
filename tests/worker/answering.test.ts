import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { avoid } from '../../src/language/rule.ts'
import { rules, type NamedRule } from '../../src/pipeline/registry.ts'
import type { SentenceReading } from '../../src/language/document.ts'
import type { Answer, Matter } from '../../src/worker/protocol.ts'
import { createReading } from '../../src/worker/answering.ts'
import { fakePort } from './deeper/fake-port.ts'

// There is nobody to ask for the model and the dictionary.
vi.stubGlobal('fetch', () => Promise.reject(new Error('nobody there')))

/** No wording list has the second sentence. */
const harsh = 'I need an answer by Friday. So you have ignored two of my emails and now this one too.'

/** Nothing but a text to read, with the small model. */
const plain = { interview: {}, mutes: [], deeperCheck: false, deeperReading: false, model: true } as const

function named(id: string, find: () => []): NamedRule {
  const rule = avoid({
    title: 'A rule',
    group: 'tone',
    severity: 'hint',
    message: 'Change it.',
    why: 'Because.',
    sources: [],
    examples: { flagged: [], clean: [] },
    find,
  })
  return { ...rule, id }
}

function setUp(...rules: NamedRule[]) {
  const said: Answer[] = []
  const read = createReading((answer) => said.push(answer), rules)
  const ask = (without?: string[]) => {
    read({ ...plain, revision: 1, draft: { body: 'Do it now.' }, without })
    const report = said.findLast((answer) => answer.type === 'report')
    return report?.type === 'report' ? report.report : undefined
  }
  return { said, ask, read }
}

const types = (said: readonly Answer[]) =>
  said.map((answer) => (answer.type === 'running' ? (answer.rule ?? 'none') : answer.type))

/** There is the small model to fetch, and still no dictionary. */
function withSmallModel(): void {
  const model = new Uint8Array(readFileSync('src/pipeline/reader/model.bin'))
  vi.stubGlobal('fetch', (url: URL) =>
    url.pathname.endsWith('model.bin')
      ? Promise.resolve(new Response(model))
      : Promise.reject(new Error('nobody there')),
  )
}

const reportsOf = (said: readonly Answer[]) =>
  said.flatMap((answer) => (answer.type === 'report' ? [answer.report] : []))

/** Where the newest report shows what a model alone hears. */
const hintsOf = (said: readonly Answer[]) =>
  reportsOf(said)
    .at(-1)!
    .findings.filter(({ rule }) => rule.endsWith('-reading'))
    .map(({ start }) => start)

describe('the worker', () => {
  it('says nothing of single rules as long as none has hung', () => {
    const { said, ask } = setUp(named('quick', () => []))
    ask()
    expect(types(said)).toEqual(['report'])
  })

  it('gives the score of another text alone', () => {
    const { said, ask, read } = setUp(named('quick', () => []))
    ask()
    const body = 'One two three four five six seven eight nine ten. '.repeat(3)
    read({ ...plain, revision: -1, draft: { body }, aside: true })
    expect(said.at(-1)).toEqual({ type: 'score', revision: -1, score: expect.any(Number) })
  })

  it('reads with the model, where it may: by wording alone where it is switched off', async () => {
    withSmallModel()
    const { said, read } = setUp(...rules)
    const ask = (model: boolean) => read({ ...plain, revision: 1, draft: { body: harsh }, model })
    ask(true)
    await vi.waitFor(() => expect(hintsOf(said)).not.toEqual([]))
    ask(false)
    expect(hintsOf(said)).toEqual([])
    ask(true)
    expect(hintsOf(said)).not.toEqual([])
  })

  it('says after a hang which rule it runs, before the rule begins', () => {
    const atLoop: string[] = []
    const { said, ask } = setUp(
      named('quick', () => []),
      named('endless', () => {
        atLoop.push(...types(said))
        return []
      }),
    )
    ask([])
    expect(atLoop).toEqual(['quick', 'none', 'endless'])
  })

  it('leaves out the rules that hung, and names them in every report', () => {
    const endless = vi.fn(() => [] as [])
    const { ask } = setUp(
      named('endless', endless),
      named('quick', () => []),
    )
    for (const _ of ['once', 'again']) {
      const report = ask(['endless'])
      expect(report?.failures).toEqual([{ rule: 'endless', reason: 'it took too long' }])
      expect(report?.checks.map(({ rule }) => rule)).toEqual(['quick'])
    }
    expect(endless).not.toHaveBeenCalled()
  })

  it('switches off a rule that throws, names it in every report, and never calls it met', () => {
    const broken = vi.fn(() => {
      throw new Error('out of order')
    })
    const { ask } = setUp(named('broken', broken))
    const failures = [{ rule: 'broken', reason: 'out of order' }]
    expect(ask()).toMatchObject({ failures, checks: [{ state: 'not-applicable' }] })
    expect(ask()).toMatchObject({ failures, checks: [] })
    expect(broken).toHaveBeenCalledTimes(1)
  })
})

describe('the worker, with the deeper reading', () => {
  const plainly = 'The kiln was warm and the glaze room was quiet.'
  const other = 'We spoke about the night shift for a while.'

  /** The worker of the deeper reading; the small model is loaded. */
  async function setUpDeeper() {
    withSmallModel()
    const port = fakePort<readonly string[], readonly SentenceReading[]>([])
    vi.stubGlobal('Worker', function () {
      return port.start()
    })
    const { said, read } = setUp(...rules)
    const ask = (body: string, choice: Partial<Matter> = {}) =>
      read({ ...plain, deeperReading: true, revision: 1, draft: { body }, ...choice })
    ask(harsh, { deeperReading: false })
    await vi.waitFor(() => expect(hintsOf(said)).not.toEqual([]))
    const loud = (sentences: readonly string[]) =>
      sentences.map((sentence): SentenceReading => {
        const impression = {
          family: 'unprofessional',
          probability: 0.99,
          start: 0,
          end: sentence.length,
        } as const
        return { roles: [], impressions: [impression] }
      })
    return { said, ask, ...port, answerLoudly: () => port.answer(loud(port.asked.at(-1)!)) }
  }

  const states = (said: readonly Answer[]) =>
    said.flatMap((answer) => (answer.type === 'deeper' ? [`${answer.tool} ${answer.state}`] : []))

  it('answers at once with the small model, and again when the deeper one has spoken', async () => {
    const { said, ask, asked, load, answerLoudly } = await setUpDeeper()
    ask(plainly)
    expect(hintsOf(said)).toEqual([])
    load()
    expect(states(said)).toEqual(['reading loading', 'reading ready'])
    expect(hintsOf(said)).toEqual([])
    const before = reportsOf(said).length
    answerLoudly()
    expect(reportsOf(said)).toHaveLength(before + 1)
    expect(hintsOf(said)).toEqual([0])
    expect(asked).toEqual([[plainly]])
  })

  it('takes no mark away from what was read while it reads the rest', async () => {
    const { said, ask, asked, load, answerLoudly } = await setUpDeeper()
    ask(plainly)
    load()
    answerLoudly()
    for (const body of [`${plainly} We spoke`, `${plainly} ${other}`, `${plainly} ${other}`]) {
      ask(body)
      expect(hintsOf(said)).toContain(0)
    }
    answerLoudly()
    expect(hintsOf(said)).toEqual([0, plainly.length + 1])
    expect(asked).toEqual([[plainly], [other]])
  })

  it('goes on with the small model where it fails, is given up or no model is wanted', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    for (const end of ['fail', 'give up', 'no model'] as const) {
      const { said, ask, load, answerLoudly, fail } = await setUpDeeper()
      ask(`${harsh} ${plainly}`)
      load()
      answerLoudly()
      expect(hintsOf(said)).toContain(harsh.length + 1)
      if (end === 'fail') fail('out of memory')
      if (end === 'give up') ask(`${harsh} ${plainly}`, { deeperReading: false })
      if (end === 'no model') ask(`${harsh} ${plainly}`, { model: false })
      expect(states(said).at(-1)).toBe(end === 'fail' ? 'reading failed' : 'reading off')
      expect(hintsOf(said)).not.toContain(harsh.length + 1)
    }
  })
})

describe('the files of the worker', () => {
  /** All that was asked for so far has come or not. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

  /** The model does not come; the names of what was asked for. */
  async function withoutModel(): Promise<string[]> {
    await settled()
    const fetched: string[] = []
    vi.stubGlobal('fetch', async ({ pathname }: URL) => {
      const name = pathname.split('/').at(-1)!
      fetched.push(name)
      return new Response('aA', { status: name === 'model.bin' ? 404 : 200 })
    })
    return fetched
  }

  async function askedBy(model: boolean, read: (matter: Matter & { revision: number }) => void) {
    read({ ...plain, model, revision: 1, draft: { body: 'Do it now.' } })
    await settled()
  }

  it('come one without the other: words without the model, which is asked for again with the next question', async () => {
    const fetched = await withoutModel()
    const { said, read } = setUp()
    await askedBy(true, read)
    expect(fetched.toSorted()).toEqual(['model.bin', 'words.txt'])
    expect(reportsOf(said)).toHaveLength(2)
    await askedBy(true, read)
    expect(fetched.slice(2)).toEqual(['model.bin'])
  })

  it('are those that are wanted: no model where none may read, until one may', async () => {
    const fetched = await withoutModel()
    const { read } = setUp()
    for (const model of [false, false, true]) await askedBy(model, read)
    expect(fetched).toEqual(['words.txt', 'model.bin'])
  })
})
