import { describe, expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import type { Lint } from '../../src/core/lint.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { testDictionary } from '../support/dictionary.ts'

const analyzer = createAnalyzer({ dictionary: testDictionary })

/** A lint on words of a body. */
function lintOn(body: string, words: string, kind = 'Grammar', fixes: readonly string[] = ['so']): Lint {
  const start = body.indexOf(words)
  return { start, end: start + words.length, kind, message: "Use `so` or 'so' here, it's sure.", fixes }
}

/** The words that the deeper check is heard on, given one lint on the words marked. */
function heard(marked: string, { kind, interview }: { kind?: string; interview?: Interview } = {}): string[] {
  const body = marked.replace(/<<|>>/g, '')
  const lint = lintOn(body, /<<([^]+)>>/.exec(marked)?.[1] ?? '', kind)
  return analyzer
    .check({ kind: 'check-in', body }, interview, [], [lint])
    .findings.filter(({ rule }) => rule === 'deeper-check')
    .map(({ start, end }) => body.slice(start, end))
}

describe('the deeper check, merged with ours', () => {
  it('is a hint with its reason and its fixes', () => {
    const body = 'The ferry leaves at noon thus.'
    const { findings } = analyzer.check({ body }, {}, [], [lintOn(body, 'thus')])
    expect(findings).toContainEqual({
      rule: 'deeper-check',
      severity: 'hint',
      start: 25,
      end: 29,
      message: 'Use “so” or “so” here, it’s sure.',
      fixes: [{ label: 'Replace with “so”', insert: 'so' }],
    })
  })

  it('is heard on sorts of fault that are sure, not on taste, spelling or layout', () => {
    expect(heard('The ferry <<leaves>> at noon.')).toEqual(['leaves'])
    for (const kind of ['Style', 'Spelling', 'Readability', 'Formatting', 'Repetition', 'A kind to come'])
      expect(heard('The ferry <<leaves>> at noon.', { kind })).toEqual([])
  })

  it('gives way to our own findings', () => {
    expect(heard('Please tell me <<alot about it>> today.')).toEqual([])
    expect(heard('I <<need an answer by tomorrow>>, or else.')).toEqual([])
  })

  it('never speaks of names, with a capital or known to the interview form', () => {
    expect(heard('The ferry of <<Anneke>> leaves at noon.')).toEqual([])
    expect(heard('<<Anneke leaves>> at noon.')).toEqual([])
    expect(heard('<<Will>> leaves at noon.')).toEqual(['Will'])
    const interview = { interviewers: [{ name: 'Will Abara' }] }
    expect(heard('<<Will>> leaves at noon.', { interview })).toEqual([])
    expect(heard('The boat is a <<tarvick>> of ours.')).toEqual([])
  })

  it('hears “I” as a word', () => {
    expect(heard('At noon <<I leaves>> with it.')).toEqual(['I leaves'])
    expect(heard('At noon <<I’m leave>> with it.')).toEqual(['I’m leave'])
  })

  it('leaves greeting, signature and quoted text alone', () => {
    expect(heard('Dear <<all of you>>,\n\nThe ferry leaves at noon.')).toEqual([])
    expect(heard('The ferry leaves at noon.\n\n> The tide <<turns>> here too.')).toEqual([])
  })

  it('is silent where it was not chosen, and no check waits for it', () => {
    const report = createAnalyzer().check({ body: 'The ferry leaves at noon.' })
    expect(report.pending).not.toContain('deeper-check')
    expect(report.checks.find(({ rule }) => rule === 'deeper-check')?.state).toBe('not-applicable')
  })
})
