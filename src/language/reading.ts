import { bodySentences, inDraft, type ToneFamily } from './document.ts'
import { avoid, type AvoidRule } from './rule.ts'

/** Least probabilities at which what the reader model says is shown; docs/model.md has how often each was right. */
const problemFrom = 0.96
const hintFrom = 0.85

type ReadingRule = Omit<AvoidRule, 'type' | 'group' | 'reads' | 'severity' | 'sources' | 'find'> & {
  readonly family: ToneFamily
}

/**
 * Builds an avoid rule that speaks for the reader model alone: it knows the family and the words, not the
 * remedy. Where a wording rule on tone has the same words, that one speaks (`settle`).
 */
export function readingRule({ family, ...about }: ReadingRule): AvoidRule {
  return avoid({
    ...about,
    group: 'tone',
    severity: 'hint',
    // A sentence is read by the company it keeps.
    reads: 'draft',
    sources: [],
    *find(draft) {
      for (const sentence of bodySentences(draft))
        for (const impression of sentence.impressions) {
          if (impression.family !== family || impression.probability < hintFrom) continue
          const { start, end } = inDraft(sentence, impression)
          yield { start, end, severity: impression.probability >= problemFrom ? 'problem' : 'hint' }
        }
    },
  })
}
