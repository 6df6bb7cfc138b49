import { describe, expect, it } from 'vitest'
import { byWeight, foremost, safeFixes, sameWords, whileWriting } from '../../src/app/suggestions.ts'
import type { Finding, Severity } from '../../src/core/report.ts'

const body = 'One fine day. Two good days. Three. Four. Five. Six. Seven.'

const finding = (words: string, severity: Severity = 'problem'): Finding => {
  const start = body.indexOf(words)
  return { rule: words, severity, start, end: start + words.length, message: words, fixes: [] }
}
const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule)

describe('the list of suggestions', () => {
  it('shows the graver first and then by place', () => {
    const findings = [finding('One', 'hint'), finding('Two'), finding('Three', 'blocker'), finding('Four')]
    expect(rules(byWeight(findings))).toEqual(['Three', 'Two', 'Four', 'One'])
  })

  it('shows one a sentence: the gravest', () => {
    expect(rules(foremost([finding('One', 'hint'), finding('day')], body))).toEqual(['day'])
  })

  it('shows of those that weigh the same one that a click can mend', () => {
    const fixed = { ...finding('day', 'hint'), fixes: [{ label: 'Remove it', insert: '' }] }
    expect(rules(foremost([finding('One', 'hint'), fixed], body))).toEqual(['day'])
    expect(rules(foremost([finding('One'), fixed], body))).toEqual(['One'])
  })

  it('shows five at most', () => {
    const all = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].map((word) => finding(word))
    expect(rules(foremost(all, body))).toEqual(['One', 'Two', 'Three', 'Four', 'Five'])
  })

  it('keeps hints back while something blocks', () => {
    const findings = [finding('One', 'hint'), finding('Two', 'blocker'), finding('Three')]
    expect(rules(foremost(findings, body))).toEqual(['Two', 'Three'])
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
