import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { catalogue } from '../../src/pipeline/catalogue.ts'
import { rules } from '../../src/pipeline/registry.ts'
import { shownExamples } from '../../src/pipeline/shown-examples.ts'
import { avoid, expect as asked, type Example } from '../../src/language/rule.ts'

const about = { title: 'Go', group: 'form', why: 'Why.', sources: [], find: () => [] } as const
const ofAvoided = (flagged: readonly Example[], clean: readonly Example[] = []) =>
  shownExamples(avoid({ ...about, severity: 'hint', message: 'Go.', examples: { flagged, clean } }))
const ofAsked = (met: readonly Example[], weak: readonly Example[], missing: readonly Example[]) =>
  shownExamples(asked({ ...about, points: {}, starters: [], examples: { met, weak, missing } }))
const texts = (examples: readonly { readonly text: string }[]) => examples.map(({ text }) => text)

describe('the examples of a rule that are shown', () => {
  it('set beside a fault what its fix makes of it, and no near miss', () => {
    const { good, bad } = ofAvoided(
      ['<<Oi>>, a tour.', { body: '<<Hey>> Ana.', fixed: 'Hi Ana.' }],
      ['A hay cart.'],
    )
    expect(texts(good)).toEqual(['Hi Ana.'])
    expect(texts(bad)).toEqual(['Hey Ana.', 'Oi, a tour.'])
  })

  it('leave out a fix that leaves another fault, or changes what nobody sees', () => {
    const half = { body: 'A<<!!>> B<<!!>>', fixed: 'A! B!!' }
    expect(ofAvoided([half, { body: 'A to\u200b<<u>>r.', fixed: 'A tour.' }])).toEqual({ good: [], bad: [] })
  })

  it('tell the subject and the details that a rule reads', () => {
    const interview = { company: 'Fernway', interviewers: [{ name: 'Ana Reyes', role: 'Baker' }] }
    expect(ofAvoided([{ body: '<<Hi>>.', subject: '', interview }]).bad).toEqual([
      { text: 'Subject: (empty)', given: 'company Fernway; interviewer Ana Reyes, Baker' },
    ])
    expect(ofAvoided([{ body: '<<Hi>>.', interview: { country: 'JP' } }]).bad).toEqual([])
  })

  it('of what is asked for are those that meet it by themselves, and those that half do', () => {
    const { good, bad } = ofAsked(['<<A>>', { body: '<<B>>', interview: {} }], ['<<C>>'], ['D'])
    expect([texts(good), texts(bad)]).toEqual([['A'], ['C']])
  })

  it('are those marked for readers, where there are any', () => {
    const marked = { body: '<<E>>', forReaders: true } as const
    expect(texts(ofAsked(['<<A>>', marked], [], ['D', { body: 'F', forReaders: true }]).good)).toEqual(['E'])
    expect(texts(ofAvoided(['<<A>>', { body: '<<G>>', fixed: 'H', forReaders: true }]).bad)).toEqual(['G'])
  })
})

describe('the rules page', () => {
  const sides = catalogue.map(
    ({ rule, examples }) => [rule, texts(examples.good), texts(examples.bad)] as const,
  )

  it('shows of each rule few texts, each once', () => {
    for (const [rule, good, bad] of sides) {
      expect(Math.max(good.length, bad.length), rule).toBeLessThanOrEqual(2)
      expect(new Set([...good, ...bad]).size, rule).toBe(good.length + bad.length)
    }
  })

  it('calls nothing good that another rule finds likely to harm', () => {
    const { check } = createAnalyzer()
    const harmful = catalogue.flatMap(({ rule, kinds, examples }) =>
      texts(examples.good).flatMap((body) =>
        check({ kind: kinds[0], body })
          .findings.filter(({ severity, rule: by }) => severity !== 'hint' && !/^(?:length|phone-)/.test(by))
          .map((finding) => `${rule}: ${body} (${finding.rule})`),
      ),
    )
    expect(harmful).toEqual([])
  })

  it('shows a fault of every rule but two that take a long text to break, and two that few can meet', () => {
    const none = rules.filter((_, index) => sides[index]![2].length === 0).map(({ id }) => id)
    expect(none).toEqual(['new-qualification', 'other-offer', 'phone-length', 'wall-of-text'])
  })
})
