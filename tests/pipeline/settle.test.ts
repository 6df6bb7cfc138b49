import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../src/core/report.ts'
import { settle } from '../../src/pipeline/settle.ts'

const finding = (rule: string, severity: Severity, start: number, end: number): Finding => ({
  rule,
  severity,
  start,
  end,
  message: '',
  fixes: [],
})
const names = (...findings: Finding[]) => settle(findings).map(({ rule }) => rule)

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
