import { describe, expect, it } from 'vitest'
import {
  byWeight,
  foremost,
  matterOf,
  safeFixes,
  sameWords,
  whileWriting,
} from '../../src/app/suggestions.ts'
import type { CatalogueEntry, Finding, Severity } from '../../src/core/report.ts'

const body = 'One fine day. Two good days. Three. Four. Five. Six. Seven.'

const finding = (words: string, severity: Severity = 'problem'): Finding => {
  const start = body.indexOf(words)
  return { rule: words, severity, start, end: start + words.length, message: words, fixes: [] }
}
const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule)
const next = [{ rule: 'Four' }]

describe('the list of suggestions', () => {
  const few = (findings: readonly Finding[]) => rules(foremost(findings, body, next))
  const six = (...severities: Severity[]) =>
    ['One', 'day', 'Two', 'good', 'Three', 'Five'].map((words, index) => finding(words, severities[index]))

  it('shows the graver first, of problems what the report says to do first, and then by place', () => {
    const findings = [finding('One', 'hint'), finding('Two'), finding('Three', 'blocker'), finding('Four')]
    expect(rules(byWeight(findings, next))).toEqual(['Three', 'Four', 'Two', 'One'])
  })

  it('shows five as they are, though two stand in one sentence and one blocks', () => {
    expect(few([finding('One', 'hint'), finding('day'), finding('Two', 'blocker')])).toEqual([
      'Two',
      'day',
      'One',
    ])
  })

  it('shows of more than five one a sentence first, and never a hint before a problem', () => {
    expect(few(six())).toEqual(['One', 'day', 'Two', 'Three', 'Five'])
    expect(few(six('hint', 'problem', 'problem', 'problem', 'hint', 'hint'))).toEqual([
      'day',
      'Two',
      'good',
      'Three',
      'Five',
    ])
  })

  it('shows of those that weigh the same one that a click can mend', () => {
    const [one, ...others] = six()
    const fixed = { ...finding('day'), fixes: [{ label: 'Remove it', insert: '' }] }
    const all = [one!, fixed, ...others.slice(1), finding('Six'), finding('Seven')]
    expect(few(all)).toEqual(['day', 'Two', 'Three', 'Five', 'Six'])
  })

  it('shows five at most', () => {
    const all = ['One', 'Two', 'Three', 'Five', 'Six', 'Seven'].map((word) => finding(word))
    expect(few(all)).toEqual(['One', 'Two', 'Three', 'Five', 'Six'])
  })

  it('keeps hints back while something blocks, where there is more than can be shown', () => {
    expect(few(six('blocker', 'hint', 'hint', 'problem', 'hint', 'hint'))).toEqual(['One', 'good'])
  })
})

describe('while a draft is being written', () => {
  it('nothing is said that only means that it is not finished', () => {
    const findings = [
      { ...finding('One'), rule: 'subject' },
      finding('Two'),
      { ...finding('Six'), rule: 'length' },
    ]
    expect(rules(whileWriting(findings, body, { begun: true, typing: false }))).toEqual(['Two'])
    expect(whileWriting(findings, body, { begun: false, typing: false })).toEqual(findings)
  })

  it('a word that the hand is still at is no slip, and pressure is pressure at once', () => {
    const slip = { ...finding('Seven.'), rule: 'spelling' }
    const push = { ...finding('Seven.'), rule: 'pushy-deadline' }
    expect(whileWriting([slip, push], body, { begun: false, typing: true })).toEqual([push])
    expect(whileWriting([slip], `${body} `, { begun: false, typing: true })).toEqual([slip])
    expect(whileWriting([slip], body, { begun: true, typing: false })).toEqual([slip])
  })

  it('the last word is not taken for a wrong name, and one further up is', () => {
    const name = (words: string) => ({ ...finding(words), rule: 'wrong-name' })
    for (const begun of [true, false])
      expect(whileWriting([name('Six'), name('Seven.')], `${body}\n`, { begun, typing: false })).toEqual([
        name('Six'),
      ])
  })
})

it('takes a finding of the whole text for one, unless it mends the words it stands at', () => {
  const entries = new Map([['Six', { borrowsPlace: 'Length' } as CatalogueEntry]])
  const fixes = [{ label: 'Replace with “Seven”', insert: 'Seven' }]
  expect(matterOf(finding('Six'), entries)).toBe('Length')
  expect(matterOf({ ...finding('Six'), fixes }, entries)).toBeUndefined()
  expect(matterOf(finding('One'), entries)).toBeUndefined()
})

describe('slips that may be mended all at once', () => {
  const slip = (rule: string, words: string, ...inserts: string[]): Finding => ({
    ...finding(words),
    rule,
    fixes: inserts.map((insert) => ({ label: insert, insert })),
  })
  const safe = (found: Finding) => safeFixes([found], body).length === 1

  it('have one sure answer', () => {
    expect(safe(slip('spelling', 'Three', 'Tree'))).toBe(true)
    expect(safe(slip('spelling', 'Three', 'Tree', 'Free'))).toBe(false)
    expect(safe(slip('repeated-words', 'Four', ''))).toBe(true)
    expect(safe(slip('pushy-deadline', 'Four', 'Five'))).toBe(false)
  })

  it('or are a space too many or too few, and no other mark', () => {
    expect(safe(slip('grammar-punctuation', '. Four', '.Four'))).toBe(true)
    expect(safe(slip('grammar-punctuation', '. Four', ', Four'))).toBe(false)
    expect(safe(slip('grammar-word-parts', 'One fine', 'Onefine'))).toBe(false)
  })
})

describe('an open card goes on after a newer report', () => {
  const before = { ...finding('good days'), rule: 'reading' }

  it('with the same finding, though others have its words too', () => {
    expect(sameWords(before, [finding('Two good'), { ...before }])).toEqual(before)
  })

  it('with what its rule marks now, a few words more or less', () => {
    const wider = { ...finding('Two good days'), rule: 'reading' }
    expect(sameWords(before, [finding('days'), wider])).toBe(wider)
  })

  it('with another rule that speaks of its words', () => {
    const other = finding('days')
    expect(sameWords(before, [finding('Three'), other])).toBe(other)
  })

  it('with nothing where its words are fine now', () => {
    expect(sameWords(before, [finding('One'), finding('Three')])).toBeUndefined()
  })
})
