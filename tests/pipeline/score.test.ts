import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageKinds, type MessageKind } from '../../src/core/kinds.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { breakdownOf, scoreOf } from '../../src/pipeline/score.ts'

const analyzer = createAnalyzer()
const check = (kind: MessageKind, body: string) => analyzer.check({ kind, subject: 'The orchard post', body })

/** Sentences that do good in a note and carry no fault. */
const good = [
  'Thank you for showing me the cider press on Monday.',
  'I would be glad to join the orchard crew.',
  'At Hollin Farm I grafted two hundred pear trees.',
  'I am happy to send my spraying certificate.',
  'I look forward to hearing from you.',
  'Thank you again for your time.',
]
/** Sentences that neither help nor harm. */
const plain = [
  'The lane was dry for once.',
  'Frost came early to our valley.',
  'My bus was on time and nearly empty.',
]
/** Sentences that harm. */
const harmful = [
  'I need an answer by Friday.',
  'Why have you not replied to me?',
  'Please, please give me this job.',
]

const noteOf = (sentences: readonly string[]) =>
  `Dear Ida,\n\n${sentences.join(' ')}\n\nKind regards,\nOla Berg`
const kinds = fc.constantFrom(...messageKinds.filter((kind) => kind !== 'phone-script'))
const some = (sentences: readonly string[], least: number) =>
  fc.subarray([...sentences], { minLength: least })

describe('the score', () => {
  it('is never lowered by something good', () => {
    fc.assert(
      fc.property(
        kinds,
        some(plain, 1),
        some(good, 0),
        fc.constantFrom(...good),
        (kind, rest, said, added) => {
          fc.pre(!said.includes(added))
          const before = check(kind, noteOf([...said, ...rest])).score ?? 0
          const after = check(kind, noteOf([...said, added, ...rest])).score ?? 0
          expect(after).toBeGreaterThanOrEqual(before)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is never lowered by taking out a fault', () => {
    fc.assert(
      fc.property(kinds, some(good, 2), some(harmful, 1), fc.nat(), (kind, said, faults, pick) => {
        const left = faults.filter((_, index) => index !== pick % faults.length)
        const before = check(kind, noteOf([...plain, ...said, ...faults])).score ?? 0
        const after = check(kind, noteOf([...plain, ...said, ...left])).score ?? 0
        expect(after).toBeGreaterThanOrEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  it('is never lowered by applying a fix', () => {
    for (const kind of messageKinds)
      for (const fault of harmful) {
        const body = noteOf([...plain, ...good, fault])
        const report = check(kind, body)
        for (const { start, end, fixes } of report.findings)
          for (const { insert } of fixes.slice(0, 1)) {
            const mended = check(kind, body.slice(0, start) + insert + body.slice(end))
            expect(mended.score, `${kind}: ${insert}`).toBeGreaterThanOrEqual(report.score ?? 0)
          }
      }
  })

  it('is earned less lost less cap, and its lines say so', () => {
    fc.assert(
      fc.property(kinds, some(good, 1), some(harmful, 0), (kind, said, faults) => {
        const { score, breakdown } = check(kind, noteOf([...plain, ...said, ...faults]))
        const lines = breakdown.lines.reduce((sum, { points }) => sum + points, 0)
        expect(lines).toBe(breakdown.earned - breakdown.lost)
        expect(score).toBe(breakdown.earned - breakdown.lost - breakdown.cap)
        expect(score).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 40 },
    )
  })

  it('is the same for the same text', () => {
    const body = noteOf([...good, ...harmful])
    expect(check('check-in', body)).toEqual(
      createAnalyzer().check({ kind: 'check-in', subject: 'The orchard post', body }),
    )
  })

  it('stands at 80 or more for a note that does all that its kind asks, and under 50 for a harsh one', () => {
    expect(check('thank-you', noteOf([...good, ...plain])).score).toBeGreaterThanOrEqual(80)
    expect(check('thank-you', noteOf([...harmful, ...plain])).score).toBeLessThan(50)
  })
})

describe('the breakdown', () => {
  const met = { rule: 'thanks', state: 'met', points: 60, of: 60, evidence: [] } as const
  const finding = (rule: string, severity: 'blocker' | 'problem' | 'hint', start = 0) => ({
    rule,
    severity,
    start,
    end: start + 1,
    message: '',
    fixes: [],
  })
  const isTone = (rule: string) => rule.startsWith('pushy-')

  it('takes 12 for a problem and 3 for a hint, at most 24 a rule', () => {
    const findings = [finding('length', 'problem'), finding('spelling', 'hint', 2)]
    expect(scoreOf(breakdownOf([met], findings, isTone))).toBe(45)
    const many = [0, 2, 4, 6].map((start) => finding('length', 'problem', start))
    expect(breakdownOf([met], many, isTone).lost).toBe(24)
  })

  it('never falls below nothing', () => {
    const many = ['a', 'b', 'c', 'd'].flatMap((rule) => [
      finding(rule, 'problem'),
      finding(rule, 'problem', 2),
    ])
    expect(scoreOf(breakdownOf([met], many, isTone))).toBe(0)
  })

  it('is held at 49 by a blocker and says why', () => {
    const breakdown = breakdownOf([met], [finding('placeholder', 'blocker')], isTone)
    expect(scoreOf(breakdown)).toBe(49)
    expect(breakdown.capReason).toMatch(/mended/)
  })

  it('is held at 74 by one harsh place', () => {
    const all = { ...met, points: 100, of: 100 }
    expect(scoreOf(breakdownOf([all], [finding('pushy-blame', 'problem')], isTone))).toBe(74)
  })
})
