import { describe, expect, it } from 'vitest'
import type { Interview } from '../src/core/draft.ts'
import { messageKinds } from '../src/core/kinds.ts'
import type { Report } from '../src/core/report.ts'
import type { Example } from '../src/language/rule.ts'
import { createAnalyzer } from '../src/pipeline/analyze.ts'
import { rules, type NamedRule } from '../src/pipeline/registry.ts'
import { englishReader } from '../src/pipeline/reader/english.ts'
import { startHarper } from '../src/worker/deeper/harper.ts'
import { testDictionary } from './support/dictionary.ts'
import { exampleDraft } from './support/example-draft.ts'
import { sound } from './support/sound.ts'

const testReader = englishReader()
let harper: ReturnType<typeof startHarper> | undefined
/** What the deeper check says; it is started for the one rule that needs it. */
const lintsOf = async (body: string) => (await (harper ??= startHarper()))(body)

/** The body with other sentences above its words, and its greeting still at the top. */
const furtherDown = (body: string) =>
  body.includes('\n\n')
    ? body.replace('\n\n', '\n\nIt was late. The kiln was warm. ')
    : `It was late.\n\nThe kiln was warm. ${body}`

/** Drafts that lack what a rule may take for granted: words, sentences, a greeting, a name, an end. */
const bare = [
  '',
  '\n\n',
  '…',
  '?!',
  'I',
  'thank',
  'Hi',
  'Dear ,',
  'Best,',
  'Hi,\n\n…\n\nBest,\n',
  '(',
  '3 March',
]
const emptyFacts: Interview = {
  company: '',
  role: '',
  candidate: {},
  interviewers: [{ name: '' }],
  interviewedAt: '2026-03-03',
  country: '',
  advert: '',
  values: [''],
  sent: [],
  attachments: [],
}

/** An example with its marks taken out, and where they stood. */
function read(rule: NamedRule, example: Example) {
  const given = exampleDraft(rule, example)
  const marks: { start: number; end: number }[] = []
  let body = ''
  let open = -1
  for (const piece of given.body.split(/(<<|>>)/)) {
    if (piece === '<<') open = body.length
    else if (piece === '>>') marks.push({ start: open, end: body.length })
    else body += piece
  }
  return { ...given, body, marks }
}

async function check(
  rule: NamedRule,
  { kind, subject, body, interview }: Omit<ReturnType<typeof read>, 'marks'>,
) {
  // All other examples show what wording alone can do.
  const reader = rule.id.endsWith('-reading') ? testReader : undefined
  const lints = rule.type === 'avoid' && rule.needs === 'deeper check' ? await lintsOf(body) : undefined
  const report = createAnalyzer({ rules: [rule], dictionary: testDictionary, reader }).check(
    { kind, subject, body },
    interview,
    [],
    lints,
  )
  expect(report.failures).toEqual([])
  return report
}

/** Whether a mark is a whole sentence: then a fix puts another in its place, and can break nothing around it. */
const isSentence = (body: string, { start, end }: { start: number; end: number }) =>
  /(?:^|[.?!\n]\s*)$/.test(body.slice(0, start)) && /[.?!]$/.test(body.slice(start, end))

const words = (body: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => body.slice(start, end))

// Whoever needs the deeper check waits until it has started.
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', { timeout: 60_000 }, (_, rule) => {
  it('has no trouble with a draft of little or nothing', async () => {
    const kind = (rule.type === 'avoid' && rule.kinds?.[0]) || 'thank-you'
    for (const body of bare)
      for (const interview of [{}, emptyFacts])
        sound(await check(rule, { kind, subject: '', body, interview }), body)
  })
  if (rule.type === 'avoid') {
    it.each(rule.examples.flagged)('flags exactly the marked words: %j', async (example) => {
      const { marks, fixed, severity = rule.severity, ...draft } = read(rule, example)
      const { findings } = await check(rule, draft)
      expect(marks.length).toBeGreaterThan(0)
      expect(words(draft.body, findings)).toEqual(words(draft.body, marks))
      const [first] = findings
      expect(first?.severity).toBe(severity)
      for (const { message } of findings)
        expect(message).toMatch(/^(?!.*(?:undefined|true|false|NaN|\[object)).{12,}[.?!”)]$/)
      for (const { label } of findings.flatMap(({ fixes }) => fixes)) expect(label.length).toBeGreaterThan(8)
      const fix = first?.fixes[0]
      const body = fix && draft.body.slice(0, first.start) + fix.insert + draft.body.slice(first.end)
      if (fixed !== undefined) expect(body).toBe(fixed)
      if (!first || body === undefined) return
      const mended = (await check(rule, { ...draft, body })).findings
      // Where one mark stands for many, the next takes its place.
      if (!isSentence(draft.body, first) && mended.length < marks.length)
        expect(fixed, 'say what the fix gives').toBeDefined()
      expect(mended.map(({ start }) => start)).not.toContain(first.start)
      if (fixed !== undefined) expect(words(body, mended)).toEqual(words(draft.body, marks.slice(1)))
    })
    it.each(rule.reads === 'paragraph' ? rule.examples.flagged : [])(
      'says the same of them further down: %j',
      async (example) => {
        const { marks: _, ...draft } = read(rule, example)
        const body = furtherDown(draft.body)
        const said = (text: string, { findings }: Report) =>
          findings.map(({ start, end, severity, message }) => [
            text.slice(start, end).trim(),
            severity,
            message,
          ])
        expect(said(body, await check(rule, { ...draft, body }))).toEqual(
          said(draft.body, await check(rule, draft)),
        )
      },
    )
    it.each(rule.examples.clean)('lets a near miss pass: %j', async (example) => {
      const { body, ...draft } = read(rule, example)
      const { findings } = await check(rule, { ...draft, body })
      expect(words(body, findings)).toEqual([])
    })
    return
  }
  const evidence = async (example: Example) => {
    const { marks, ...draft } = read(rule, example)
    const found = (await check(rule, draft)).checks[0]?.evidence ?? []
    return { body: draft.body, marks, found }
  }
  it.each(rule.examples.met)('is met by exactly the marked words: %j', async (example) => {
    const { body, marks, found } = await evidence(example)
    expect(marks.length).toBeGreaterThan(0)
    expect(
      words(
        body,
        found.filter(({ weak }) => !weak),
      ),
    ).toEqual(words(body, marks))
  })
  it.each(rule.examples.weak ?? [])('is half met by the marked words: %j', async (example) => {
    const { body, marks, found } = await evidence(example)
    expect(found.every(({ weak }) => weak)).toBe(true)
    expect(marks.length).toBeGreaterThan(0)
    expect(words(body, found)).toEqual(words(body, marks))
  })
  it.each(rule.examples.missing)('is not met by a near miss: %j', async (example) => {
    const { body, found } = await evidence(example)
    expect(words(body, found)).toEqual([])
  })
})

describe('all rules', () => {
  it('have examples of both sides, none of them twice, a reason and a short title', () => {
    for (const rule of rules) {
      const { title, why } = rule
      const sides =
        rule.type === 'avoid'
          ? [rule.examples.flagged, rule.examples.clean]
          : [rule.examples.met, rule.examples.missing]
      for (const side of sides) expect(side.length, rule.id).toBeGreaterThan(0)
      const given = sides.flat().map((example) => JSON.stringify(read(rule, example)))
      expect(given.filter((example, index) => given.indexOf(example) < index)).toEqual([])
      expect(title.length, rule.id).toBeLessThanOrEqual(48)
      expect(why.length, rule.id).toBeGreaterThan(40)
    }
  })

  it('never tell a reply as a matter of odds: no study knows this reader', () => {
    const odds =
      /\b(?:per ?cent|(?:more|less) (?:likely|often)|(?:are|is) answered\b(?! in)|(?:more|fewer) (?:answers|replies)|one (?:\w+ )?in \w+ is)|%/i
    expect(rules.filter(({ why }) => odds.test(why)).map(({ id, why }) => `${id}: ${why}`)).toEqual([])
  })

  const ofSomeKinds = rules.flatMap((rule) =>
    rule.type === 'avoid' && rule.kinds ? [{ rule, kinds: rule.kinds }] : [],
  )

  it('give examples of the kinds that they speak of: of any other each would pass', () => {
    const stray = ofSomeKinds.flatMap(({ rule, kinds }) =>
      [...rule.examples.flagged, ...rule.examples.clean]
        .map((example) => read(rule, example))
        .filter(({ kind }) => !kinds.includes(kind))
        .map(({ body }) => `${rule.id}: ${body}`),
    )
    expect(stray).toEqual([])
  })

  it('are silent in kinds that they do not speak of', async () => {
    for (const { rule, kinds } of ofSomeKinds)
      for (const kind of messageKinds.filter((each) => !kinds.includes(each)))
        for (const example of rule.examples.flagged)
          expect((await check(rule, { ...read(rule, example), kind })).findings, rule.id).toEqual([])
  })

  it('give each kind points that add up to 100', () => {
    for (const kind of messageKinds) {
      const sum = rules.reduce(
        (all, rule) => all + (rule.type === 'expect' ? (rule.points[kind] ?? 0) : 0),
        0,
      )
      expect(sum, kind).toBe(100)
    }
  })
})
