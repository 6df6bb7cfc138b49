import { describe, expect, it } from 'vitest'
import type { Check, Finding, Severity } from '../../src/core/report.ts'
import { bandOf, breakdownOf, nextSteps, scoreOf, tollsOf } from '../../src/pipeline/score.ts'

const check = (rule: string, points: number, of: number): Check => ({
  rule,
  state: points === of ? 'met' : 'missing',
  points,
  of,
  evidence: [],
})
const finding = (rule: string, severity: Severity, start = 0): Finding => ({
  rule,
  severity,
  start,
  end: start + 1,
  message: '',
  fixes: [],
})
const all = [check('thanks', 60, 60), check('close', 40, 40)]
const isTone = (rule: string) => rule.startsWith('pushy')
const tolls = (...findings: Finding[]) => tollsOf(findings, isTone)
const scored = (...findings: Finding[]) => {
  const breakdown = breakdownOf(all, tolls(...findings))
  return { ...breakdown, score: scoreOf(breakdown) }
}

describe('bandOf', () => {
  it.each([
    [0, 'not yet'],
    [49, 'not yet'],
    [50, 'getting there'],
    [74, 'getting there'],
    [75, 'good'],
    [89, 'good'],
    [90, 'ready'],
    [100, 'ready'],
  ])('calls %i “%s”', (score, band) => expect(bandOf(score)).toBe(band))
})

describe('breakdownOf', () => {
  it('earns what the checks earned, line by line, and leaves out what earned nothing', () => {
    const { earned, lines } = breakdownOf([...all, check('fit', 0, 10)], [])
    expect(earned).toBe(100)
    expect(lines).toEqual([
      { rule: 'thanks', points: 60 },
      { rule: 'close', points: 40 },
    ])
  })

  it('takes 12 for a problem and 3 for a hint', () => {
    expect(scored(finding('a', 'problem')).lost).toBe(12)
    expect(scored(finding('a', 'hint')).lost).toBe(3)
  })

  it('takes at most 24 for one rule, however often it speaks', () => {
    const often = [0, 1, 2].map((place) => finding('a', 'problem', place))
    expect(scored(...often)).toMatchObject({ lost: 24, score: 76 })
    expect(scored(...often, finding('b', 'hint')).lost).toBe(27)
  })

  it('never goes below nothing, and its lines still add up', () => {
    const little = breakdownOf(
      [check('thanks', 10, 60)],
      tolls(finding('a', 'problem'), finding('b', 'hint')),
    )
    expect(scoreOf(little)).toBe(0)
    expect(little.lines).toEqual([
      { rule: 'thanks', points: 10 },
      { rule: 'a', points: -10 },
    ])
  })

  it('holds a draft with a blocker at 49 and says why', () => {
    expect(scored(finding('blank', 'blocker'))).toMatchObject({
      lost: 0,
      cap: 51,
      score: 49,
      capReason: expect.stringContaining('mended'),
    })
  })

  it('holds one tone problem at 74 and two at 49', () => {
    expect(scored(finding('pushy-a', 'problem'))).toMatchObject({
      score: 74,
      cap: 14,
      capReason: expect.stringContaining('one place'),
    })
    expect(scored(finding('pushy-a', 'problem'), finding('pushy-b', 'problem', 5))).toMatchObject({
      score: 49,
      capReason: expect.stringContaining('several places'),
    })
  })

  it('holds nothing down for tone hints or for problems that are no matter of tone', () => {
    expect(scored(finding('pushy-a', 'hint'))).toMatchObject({ cap: 0, score: 97 })
    expect(scored(finding('a', 'problem'))).toMatchObject({ cap: 0, score: 88 })
  })

  it('gives no reason for a cap that takes nothing', () => {
    const low = breakdownOf([check('thanks', 30, 60)], tolls(finding('blank', 'blocker')))
    expect(low).toMatchObject({ earned: 30, cap: 0 })
    expect(low).not.toHaveProperty('capReason')
  })
})

describe('nextSteps', () => {
  const title = (rule: string) => `Title of ${rule}`
  const steps = (checks: readonly Check[], ...findings: Finding[]) => {
    const without = (rule: string) => tolls(...findings.filter((found) => found.rule !== rule))
    return nextSteps(checks, tolls(...findings), without, {
      harms: (rule) => isTone(rule) && rule !== 'pushy-marks',
      isWorst: (rule) => rule === 'pushy-threat',
      isSafety: (rule) => rule === 'attachment',
      titleOf: title,
    })
  }

  it('names what would raise the score, most first, with the exact gain', () => {
    const checks = [check('thanks', 30, 60), check('fit', 0, 10), check('close', 30, 30)]
    expect(steps(checks, finding('a', 'problem'))).toEqual([
      { rule: 'thanks', title: 'Title of thanks', gain: 30 },
      { rule: 'a', title: 'Title of a', gain: 12 },
      { rule: 'fit', title: 'Title of fit', gain: 10 },
    ])
  })

  it('puts a blocker first, even where mending it alone gains nothing', () => {
    const [first] = steps([check('thanks', 30, 60)], finding('blank', 'blocker'))
    expect(first).toEqual({ rule: 'blank', title: 'Title of blank', gain: 0, severity: 'blocker' })
  })

  it('puts what harms by what it says before all that gains points, and marks among the rest', () => {
    const checks = [check('thanks', 0, 60), check('close', 40, 40)]
    const found = [
      finding('pushy-marks', 'problem'),
      finding('a', 'problem', 5),
      finding('pushy-a', 'problem', 9),
    ]
    expect(steps(checks, ...found).map(({ rule }) => rule)).toEqual(['pushy-a', 'thanks', 'pushy-marks', 'a'])
    const threat = finding('pushy-threat', 'problem', 12)
    expect(
      steps(checks, ...found, threat)
        .map(({ rule }) => rule)
        .slice(0, 2),
    ).toEqual(['pushy-threat', 'pushy-a'])
    expect(steps(checks, finding('pushy-a', 'hint')).map(({ rule }) => rule)).toEqual(['thanks', 'pushy-a'])
    expect(steps(checks, ...found, finding('blank', 'blocker', 12))[0]).toMatchObject({ rule: 'blank' })
  })

  it('puts a doubt about an attachment before all that gains more points', () => {
    const found = [finding('a', 'problem'), finding('attachment', 'hint', 5)]
    expect(steps([check('thanks', 0, 60), check('close', 40, 40)], ...found).map(({ rule }) => rule)).toEqual(
      ['attachment', 'thanks', 'a'],
    )
  })

  it('counts for each fault only what it takes itself, and of two that take as much names the graver first', () => {
    const hints = [5, 10, 15, 20].map((start) => finding('b', 'hint', start))
    expect(steps(all, ...hints, finding('a', 'problem'))).toEqual([
      { rule: 'a', title: 'Title of a', gain: 12 },
      { rule: 'b', title: 'Title of b', gain: 12 },
    ])
  })

  it('says of a step how grave it is where that, and not its gain, gives its place', () => {
    const found = [
      finding('pushy-a', 'problem'),
      finding('a', 'problem', 5),
      finding('attachment', 'hint', 9),
    ]
    const given = steps([check('thanks', 0, 60), check('close', 40, 40)], ...found).map(
      ({ rule, severity }) => [rule, severity],
    )
    expect(given).toEqual([
      ['pushy-a', 'problem'],
      ['attachment', 'hint'],
      ['thanks', undefined],
      ['a', undefined],
    ])
  })

  it('counts what comes to light once a fault is gone, and never less than nothing', () => {
    const [a, hidden] = [finding('a', 'problem'), finding('pushy-a', 'problem')]
    const gainWith = (...then: Finding[]) =>
      nextSteps(all, tolls(a), () => tolls(...then), {
        harms: isTone,
        isWorst: () => false,
        isSafety: () => false,
        titleOf: title,
      })[0]?.gain
    expect([gainWith(), gainWith(finding('b', 'hint')), gainWith(hidden)]).toEqual([12, 9, 0])
  })

  it('leaves out a hint that gains nothing, and keeps a problem that does not yet', () => {
    expect(steps([check('thanks', 0, 0)], finding('a', 'hint'))).toEqual([])
    expect(steps([check('thanks', 0, 0)], finding('a', 'problem'))).toMatchObject([{ rule: 'a', gain: 0 }])
  })

  it('counts a rule that speaks twice as one step, and has none where all is well', () => {
    expect(steps(all, finding('a', 'hint'), finding('a', 'hint', 5))).toHaveLength(1)
    expect(steps(all)).toEqual([])
  })
})
