import { describe, expect, it } from 'vitest'
import { muteOf } from '../../src/core/mute.ts'
import { phraseSet } from '../../src/language/phrase-set.ts'
import { avoid, expect as expects } from '../../src/language/rule.ts'
import { createAnalyzer, longestBody } from '../../src/pipeline/analyze.ts'
import type { NamedRule } from '../../src/pipeline/registry.ts'
import { testDictionary } from '../support/dictionary.ts'

const about = { title: 'A rule', why: 'Because.', sources: [], message: 'Change it.' }
const no = { flagged: [], clean: [] }

/** Flags every use of a word. `runs` counts how often the rule was asked. */
function flagger(id: string, word: string, more: Partial<NamedRule> = {}) {
  const runs: string[] = []
  const rule = avoid({
    ...about,
    group: 'tone',
    severity: 'problem',
    examples: no,
    *find({ body }) {
      runs.push(body)
      for (const match of body.matchAll(new RegExp(word, 'g')))
        yield { start: match.index, end: match.index + word.length, fixes: ['better'] }
    },
  })
  return { rule: { ...rule, ...more, id } as NamedRule, runs }
}

const twenty = 'one two three four five six seven eight nine ten '.repeat(2)

describe('the pipeline', () => {
  it('lets the blank between two things to be taken out go with the first alone', () => {
    const out = avoid({
      ...about,
      group: 'form',
      severity: 'hint',
      examples: no,
      *find({ body }) {
        for (const { index } of body.matchAll(/#/g)) yield { start: index, end: index + 1, fixes: [''] }
      },
    })
    const { findings } = createAnalyzer({ rules: [{ ...out, id: 'out' }] }).check({ body: '# # ' })
    expect(findings.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
    ])
  })

  it('names a rule that throws, and lets the others go on', () => {
    const broken = avoid({
      ...about,
      group: 'tone',
      severity: 'hint',
      examples: no,
      find() {
        throw new Error('out of order')
      },
    })
    const { rule } = flagger('steady', 'now')
    const report = createAnalyzer({ rules: [{ ...broken, id: 'broken' }, rule] }).check({
      body: 'Do it now.',
    })
    expect(report.failures).toEqual([{ rule: 'broken', reason: 'out of order' }])
    expect(report.findings).toHaveLength(1)
  })

  it('reports a span outside the text as a failure of the rule', () => {
    const wide = avoid({
      ...about,
      group: 'tone',
      severity: 'hint',
      examples: no,
      find: () => [{ start: 0, end: 999 }],
    })
    const { findings, failures } = createAnalyzer({ rules: [{ ...wide, id: 'wide' }] }).check({ body: 'Hi.' })
    expect(findings).toEqual([])
    expect(failures).toHaveLength(1)
  })

  it('asks a paragraph rule only about the paragraph that changed', () => {
    const { rule, runs } = flagger('now', 'now')
    const analyzer = createAnalyzer({ rules: [rule] })
    analyzer.check({ kind: 'check-in', body: 'First one now.\n\nSecond one now.' })
    runs.length = 0
    const { findings } = analyzer.check({ kind: 'check-in', body: 'First one then.\n\nSecond one now.' })
    expect(runs).toEqual(['First one then.'])
    expect(findings).toMatchObject([{ start: 28, end: 31 }])
  })

  it('asks a sentence rule only about the sentence that changed', () => {
    const { rule, runs } = flagger('now', 'now', { reads: 'sentence' } as Partial<NamedRule>)
    const analyzer = createAnalyzer({ rules: [rule] })
    analyzer.check({ kind: 'check-in', body: 'First one now. Second one now.' })
    runs.length = 0
    const { findings } = analyzer.check({ kind: 'check-in', body: 'First one then. Second one now.' })
    expect(runs).toEqual(['First one then.'])
    expect(findings).toMatchObject([{ start: 27, end: 30 }])
  })

  it('asks a rule of phrases only about sentences that may hold one', () => {
    const among = phraseSet([['the ledger', true]])
    const { rule, runs } = flagger('now', 'now', { reads: 'sentence', among } as Partial<NamedRule>)
    createAnalyzer({ rules: [rule] }).check({ body: 'Do it now. I keep the ledger now. And now.' })
    expect(runs).toEqual(['I keep the ledger now.'])
  })

  it('asks again where the facts changed', () => {
    const { rule, runs } = flagger('now', 'now')
    const analyzer = createAnalyzer({ rules: [rule] })
    analyzer.check({ kind: 'check-in', body: 'One now.' })
    analyzer.check({ kind: 'check-in', body: 'One now.' }, { company: 'Harwell' })
    expect(runs).toHaveLength(2)
  })

  it('keeps quoted text and signature from every rule', () => {
    const { rule } = flagger('now', 'now')
    const body = 'Hi Bo,\n\nAll good.\n\nBest,\nOla Berg\nnow@example.org\n\nOn Tue, Bo wrote:\n> now'
    expect(createAnalyzer({ rules: [rule] }).check({ body }).findings).toEqual([])
  })

  it('lets the graver of two findings at one place speak', () => {
    const hint = flagger('a-hint', 'now', { severity: 'hint' } as Partial<NamedRule>).rule
    const problem = flagger('b-problem', 'now then').rule
    const { findings } = createAnalyzer({ rules: [hint, problem] }).check({ body: 'Do it now then.' })
    expect(findings.map((finding) => finding.rule)).toEqual(['b-problem'])
  })

  it('lets no calm letter silence words with one meaning only', () => {
    const reader = {
      odds: { own: 1, worded: 0, others: 0, purposes: 0, length: 0, purpose: 0, offset: 0 },
      read: () => ({
        roles: [],
        impressions: [{ family: 'pushy' as const, probability: 0.01, start: 0, end: 9 }],
      }),
    }
    const found = (certain: { isCertain?: true }) => {
      const find = () => [{ start: 30, end: 33, ...certain }]
      const ham = avoid({ ...about, group: 'tone', severity: 'problem', examples: no, find })
      const analyzer = createAnalyzer({ reader, rules: [{ ...ham, id: 'ham' }] })
      return analyzer.check({ body: 'The barge left at noon with a ham.' }).findings
    }
    expect(found({})).toEqual([])
    expect(found({ isCertain: true })).toEqual([
      { rule: 'ham', severity: 'problem', message: 'Change it.', fixes: [], start: 30, end: 33 },
    ])
  })

  it('says of a sentence once that it is long, whichever rule does', () => {
    const dense =
      'The comprehensive modernisation programme that your municipality is implementing across its interconnected reservoirs necessitates considerable coordination between procurement, engineering and administration, and the responsibilities that you enumerated on Wednesday correspond extensively to the infrastructure consolidation that I administered previously for several neighbouring municipalities and their independent laboratories.'
    const analyzer = createAnalyzer({ dictionary: testDictionary })
    const long = (body: string) =>
      analyzer
        .check({ kind: 'thank-you', body })
        .findings.filter(({ rule }) => rule === 'readability' || rule === 'long-sentence')
    expect(long(dense)).toHaveLength(1)
    expect(long(dense.replace('programme', 'programe'))).toHaveLength(1)
  })

  it('tells both that it is too short and that its last word is misspelt', () => {
    const body = 'Dear Ana,\n\nThank you for the tour. The kiln was a rare oppurtunity.\n\nBest,\nOla Berg'
    const { findings } = createAnalyzer({ dictionary: testDictionary }).check({ kind: 'thank-you', body })
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['length', 'spelling']))
  })

  it('gives no score under 20 words', () => {
    const { rule } = flagger('now', 'never-there')
    const analyzer = createAnalyzer({ rules: [rule] })
    expect(analyzer.check({ body: 'Too short.' }).score).toBeNull()
    expect(analyzer.check({ body: twenty }).score).toBe(0)
  })

  it('gives a loss back where the finding is muted', () => {
    const good = expects({
      ...about,
      points: { 'check-in': 100 },
      find: () => [{ start: 0, end: 3 }],
      starters: [],
      examples: { met: [], missing: [] },
    })
    const rules = [{ ...good, id: 'good' }, flagger('now', 'now').rule]
    const draft = { kind: 'check-in' as const, body: `${twenty}now` }
    const analyzer = createAnalyzer({ rules })
    const before = analyzer.check(draft)
    const mute = muteOf(before.findings[0]!, draft.body, 'this')
    expect(before.score).toBe(74)
    expect(analyzer.check(draft, {}, [mute]).score).toBe(100)
  })

  it('calls a slip within a wider mark a slip, and shows it once that mark is ignored', () => {
    const wide = flagger('barb', 'an anser now').rule
    const slip = { ...flagger('slip', 'anser').rule, group: 'language' } as NamedRule
    const analyzer = createAnalyzer({ rules: [wide, slip, flagger('other', 'anser').rule] })
    const draft = { kind: 'check-in', body: 'I want an anser now.' } as const
    const report = analyzer.check(draft)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['barb'])
    expect(report.checks.find(({ rule }) => rule === 'slip')?.state).toBe('broken')
    const ignored = analyzer.check(draft, {}, [muteOf(report.findings[0]!, draft.body, 'this')])
    expect(ignored.findings.map(({ rule }) => rule)).toEqual(['slip'])
  })

  it('takes words that harm by their tone as no evidence of anything good, until that is muted', () => {
    const { rule } = flagger('barb', 'Good luck finding another.')
    const close = expects({
      ...about,
      points: { 'check-in': 10 },
      find: () => [{ start: 0, end: 26 }],
      starters: [],
      examples: { met: [], weak: [], missing: [] },
    })
    const analyzer = createAnalyzer({ rules: [rule, { ...close, id: 'close' }] })
    const draft = { kind: 'check-in', body: 'Good luck finding another.' } as const
    const report = analyzer.check(draft)
    const stateWith = (mutes: Parameters<typeof analyzer.check>[2]) =>
      analyzer.check(draft, {}, mutes).checks.find((check) => check.rule === 'close')?.state
    expect(stateWith([])).toBe('missing')
    expect(stateWith([muteOf(report.findings[0]!, draft.body, 'this')])).toBe('met')
  })

  it('counts a muted expect rule as met, and says that it is muted', () => {
    const never = expects({
      ...about,
      points: { 'check-in': 100 },
      find: () => [],
      starters: [],
      examples: { met: [], missing: [] },
    })
    const report = createAnalyzer({ rules: [{ ...never, id: 'never' }] }).check(
      { kind: 'check-in', body: twenty },
      {},
      [{ reach: 'rule', rule: 'never' }],
    )
    expect(report.checks[0]).toMatchObject({ state: 'met', muted: true, points: 100 })
  })

  it('waits for the dictionary, and says so', () => {
    const { rule } = flagger('spell', 'now', { needs: 'dictionary' } as Partial<NamedRule>)
    const waiting = createAnalyzer({ rules: [rule] }).check({ body: 'now' })
    expect(waiting.pending).toEqual(['spell'])
    expect(waiting.findings).toEqual([])
  })

  it('checks the first 50,000 characters of a longer text, and says so', () => {
    const { rule } = flagger('now', 'now')
    const report = createAnalyzer({ rules: [rule] }).check({ body: `${'a '.repeat(40_000)}now` })
    expect(report.checkedLength).toBe(longestBody)
    expect(report.findings).toEqual([])
  })

  it('says how much each next step would add, blockers first', () => {
    const good = expects({
      ...about,
      points: { 'check-in': 40 },
      find: () => [],
      starters: [],
      examples: { met: [], missing: [] },
    })
    const blocker = flagger('stop', 'now', { severity: 'blocker' } as Partial<NamedRule>).rule
    const { next } = createAnalyzer({ rules: [{ ...good, id: 'good' }, blocker] }).check({
      kind: 'check-in',
      body: `${twenty}now`,
    })
    expect(next).toEqual([
      { rule: 'stop', title: 'A rule', gain: 0, severity: 'blocker' },
      { rule: 'good', title: 'A rule', gain: 40 },
    ])
  })

  it('names a problem as a next step where mending it alone adds nothing yet', () => {
    const rules = [flagger('one', 'now').rule, flagger('two', 'then').rule]
    const { score, next } = createAnalyzer({ rules }).check({ kind: 'check-in', body: `${twenty}now then` })
    expect(score).toBe(0)
    expect(next.map(({ rule, gain }) => [rule, gain])).toEqual([
      ['one', 0],
      ['two', 0],
    ])
  })
})

describe('a check', () => {
  it('is broken where its words lie within a wider mark, and the report says where', () => {
    const wide = flagger('pushy-wide', 'answer it now')
    const small = flagger('form-small', 'it')
    const analyzer = createAnalyzer({ rules: [wide.rule, small.rule] })
    const { checks, findings, within } = analyzer.check({ kind: 'check-in', body: 'Please answer it now.' })
    expect(findings.map(({ rule }) => rule)).toEqual(['pushy-wide'])
    expect(within).toMatchObject([{ rule: 'form-small', start: 14, end: 16 }])
    expect(checks.map(({ state }) => state)).toEqual(['broken', 'broken'])
    const muted = analyzer.check({ kind: 'check-in', body: 'Please answer it now.' }, {}, [
      { reach: 'rule', rule: 'pushy-wide' },
    ])
    expect(muted.within).toEqual([])
  })
})
