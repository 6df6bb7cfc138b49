import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../src/core/report.ts'
import { rules } from '../../src/pipeline/registry.ts'
import { traitsOf } from '../../src/pipeline/rule-traits.ts'
import { covered, settle, withinOthers } from '../../src/pipeline/settle.ts'

const finding = (rule: string, severity: Severity, start: number, end: number): Finding => ({
  rule,
  severity,
  start,
  end,
  message: '',
  fixes: [],
})
const traits = { ...traitsOf(rules), borrowsPlace: (rule: string) => rule.startsWith('whole') }
const names = (...findings: Finding[]) => settle(findings, '', traits).map(({ rule }) => rule)

describe('settle', () => {
  it('lets the graver of two that overlap speak, whichever comes first', () => {
    const hint = finding('a', 'hint', 0, 5)
    const problem = finding('b', 'problem', 4, 9)
    expect(names(hint, problem)).toEqual(['b'])
    expect(names(problem, hint)).toEqual(['b'])
    expect(names(finding('c', 'blocker', 8, 12), hint, problem)).toEqual(['a', 'c'])
  })

  it('keeps neighbours that only touch', () => {
    expect(names(finding('a', 'hint', 0, 5), finding('b', 'hint', 5, 9))).toEqual(['a', 'b'])
  })

  it('sorts by place', () => {
    const places = [30, 10, 50, 0, 20].map((start) => finding(`at${start}`, 'hint', start, start + 5))
    expect(names(...places)).toEqual(['at0', 'at10', 'at20', 'at30', 'at50'])
  })

  it('of two as grave lets a blank speak before pressure, and pressure before spelling', () => {
    expect(names(finding('spelling', 'problem', 0, 5), finding('pushy-a', 'problem', 2, 9))).toEqual([
      'pushy-a',
    ])
    expect(names(finding('pushy-a', 'problem', 0, 9), finding('placeholder', 'problem', 2, 5))).toEqual([
      'placeholder',
    ])
    expect(names(finding('other', 'hint', 0, 9), finding('spelling', 'hint', 2, 5))).toEqual(['spelling'])
  })

  it('lets the graver speak even before a blank', () => {
    expect(names(finding('placeholder', 'hint', 0, 9), finding('any', 'problem', 2, 5))).toEqual(['any'])
  })

  it('lets wording on tone speak before the reader model, and the reader model before grammar', () => {
    const seen = finding('pushy-reading', 'hint', 0, 9)
    expect(names(seen, finding('unprofessional-a', 'hint', 2, 5))).toEqual(['unprofessional-a'])
    expect(names(seen, finding('pushy-a', 'hint', 2, 5))).toEqual(['pushy-a'])
    expect(names(finding('grammar-articles', 'hint', 0, 9), { ...seen, start: 2 })).toEqual(['pushy-reading'])
  })

  it('breaks no paragraph at words that have something to mend', () => {
    const wall = finding('wall-of-text', 'problem', 0, 1)
    expect(names(wall, finding('desperate-reading', 'hint', 0, 9))).toEqual(['desperate-reading'])
  })

  it('lets every rule of ours speak before the deeper check', () => {
    const deeper = finding('deeper-check', 'hint', 0, 9)
    expect(names(deeper, finding('grammar-articles', 'hint', 2, 5))).toEqual(['grammar-articles'])
    expect(names(deeper, finding('any', 'hint', 8, 12), finding('pushy-reading', 'hint', 20, 25))).toEqual([
      'any',
      'pushy-reading',
    ])
  })

  it('moves what only borrows its place to the nearest free word, however grave it is', () => {
    const body = 'Best plum jam'
    const settled = (...findings: Finding[]) =>
      settle(findings, body, traits).map(({ rule, start, end }) => `${rule}: ${body.slice(start, end)}`)
    const slip = finding('spelling', 'hint', 10, 13)
    const whole = finding('whole', 'problem', 10, 13)
    expect(settled(whole)).toEqual(['whole: jam'])
    expect(settled(whole, slip)).toEqual(['whole: plum', 'spelling: jam'])
    expect(settled(whole, slip, finding('whole-too', 'problem', 10, 13))).toEqual([
      'whole-too: Best',
      'whole: plum',
      'spelling: jam',
    ])
    const mending = { ...whole, fixes: [{ label: 'Remove it', insert: '' }] }
    expect(settled(mending, slip)).toEqual(['whole: jam'])
    expect(settled(whole, finding('wide', 'hint', 0, 13))).toEqual(['wide: Best plum jam'])
  })

  it('of two alike keeps the earlier, and of two that start together the longer', () => {
    expect(names(finding('b', 'hint', 3, 9), finding('a', 'hint', 0, 5))).toEqual(['a'])
    expect(names(finding('short', 'hint', 0, 3), finding('long', 'hint', 0, 9))).toEqual(['long'])
  })

  it('finds the place of a long list: a wide finding gives way to one of many inside it', () => {
    const many = Array.from({ length: 40 }, (_, at) => finding(`p${at}`, 'problem', at * 10, at * 10 + 5))
    expect(names(finding('wide', 'hint', 0, 400), ...many)).toHaveLength(40)
    expect(names(finding('gap', 'hint', 5, 10), ...many)).toHaveLength(41)
  })
})

describe('what lies within the words of another finding', () => {
  const wide = finding('pushy-a', 'problem', 0, 20)
  const slip = finding('spelling', 'problem', 4, 9)

  it('is known, so that no check is ticked beside an open mark of the same matter', () => {
    expect(withinOthers([wide, slip], [wide], traits)).toEqual([slip])
    expect(
      withinOthers([slip, finding('form', 'hint', 15, 30)], [wide], traits).map(({ rule }) => rule),
    ).toEqual(['spelling', 'form'])
  })

  it('is not named again where its rule speaks elsewhere, where nothing is marked, or where the model only guesses', () => {
    expect(withinOthers([slip], [wide, finding('spelling', 'problem', 40, 44)], traits)).toEqual([])
    expect(withinOthers([finding('form', 'hint', 20, 30)], [wide], traits)).toEqual([])
    expect(withinOthers([finding('pushy-reading', 'hint', 0, 20)], [wide], traits)).toEqual([])
  })
})

describe('covered', () => {
  const under = (rule: string, shown: readonly Finding[], found: readonly Finding[]) =>
    covered(shown, found, '', traits)
      .get(rule)
      ?.map((each) => each.rule)
  const boast = finding('pushy-superlatives', 'problem', 20, 40)
  const other = finding('length', 'hint', 60, 70)

  it('counts a fault that reaches beyond the words that covered it', () => {
    const pitch = finding('phone-pitch', 'hint', 0, 50)
    expect(under('pushy-superlatives', [boast, other], [pitch, boast, other])).toEqual(['phone-pitch'])
  })

  it('counts none that goes with those words, that another still covers, or that only guesses', () => {
    const inside = finding('spelling', 'hint', 22, 30)
    const between = finding('phone-pitch', 'hint', 30, 65)
    const guess = finding('pushy-reading', 'hint', 0, 50)
    const found = [boast, inside, between, guess, other]
    expect(under('pushy-superlatives', [boast, other], found)).toBeUndefined()
  })
})
