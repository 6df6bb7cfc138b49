import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../src/pipeline/analyze.ts'
import { cleanDrafts } from './support/clean-drafts.ts'
import { testDictionary } from './support/dictionary.ts'

const analyzer = createAnalyzer({ dictionary: testDictionary })

describe('a clean draft', () => {
  it.each(cleanDrafts.map((draft) => [draft.name, draft] as const))(
    'draws no finding from any rule and is no bad draft: %s',
    (_, { interview, ...draft }) => {
      const { findings, failures, score } = analyzer.check(draft, interview)
      expect(failures).toEqual([])
      expect(score).toBeGreaterThanOrEqual(50)
      expect(findings.map(({ rule, start, end }) => `${rule}: ${draft.body.slice(start, end)}`)).toEqual([])
    },
  )
})
