import { bodySentences, inDraft, type ToneFamily } from './document.ts'
import { phrase, standsIn } from './phrase.ts'
import { avoid, type AvoidRule } from './rule.ts'

/** Least probability at which what no wording says is shown; docs/model.md has how often it was right. */
const hintFrom = 0.5

/** Takes a silence or a refusal for what it is, and lets it rest; the model hears a reproach in it. */
const resigned = phrase(
  '(^ (such|that) is life !(at|in|with)|i ..3 (assume|presume|gather|take it|take (your)? silence) ..8 (filled|(gone|went) to|found (your|a|the|someone|somebody)|no longer open|(someone|somebody) else) !(cheaper|younger)|i ..3 assume ..2 you have your)',
)

/** Said in place of a rule's own message where the model does not know which family a harm is of. */
const openMessage =
  'This may put the reader off: it can sound like pressure, pleading or a careless word. Say it more plainly, or leave it out.'

type ReadingRule = Omit<AvoidRule, 'type' | 'group' | 'reads' | 'severity' | 'sources' | 'find'> & {
  readonly family: ToneFamily
}

/**
 * Builds an avoid rule that speaks for the reader model alone, or without it for the company that a sentence keeps: it
 * knows the family and the words, not the remedy, so it never gives more than a hint. Where a wording rule on tone has the
 * same words, that one speaks (`settle`).
 */
export function readingRule({ family, ...about }: ReadingRule): AvoidRule {
  return avoid({
    ...about,
    group: 'tone',
    severity: 'hint',
    guesses: true,
    // A sentence is read by the company it keeps.
    reads: 'draft',
    sources: [],
    *find(draft) {
      for (const sentence of bodySentences(draft))
        for (const impression of sentence.impressions) {
          if (impression.family !== family || impression.probability < hintFrom) continue
          if (standsIn(resigned, sentence.words)) continue
          const { start, end } = inDraft(sentence, impression)
          yield { start, end, ...(impression.open ? { message: openMessage } : {}) }
        }
    },
  })
}
