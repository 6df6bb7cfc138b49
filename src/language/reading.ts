import { bodySentences, inDraft, type ToneFamily } from './document.ts'
import { phrase, standsIn } from './phrase.ts'
import { avoid, type AvoidRule } from './rule.ts'

/** Least probabilities at which harm not found by wording is shown, and shown as a problem; docs/model.md says how often it was right. */
const hintFrom = 0.5
const problemFrom = 0.9

/** Accepts a silence or a refusal and lets it rest, or tells of an offer to answer, where the model hears pressure. */
const calm = phrase(
  '((it|this) (was|is) not to be|^ (such|that) is life !(at|in|with)|i ..3 (assume|assuming|presume|gather|trust|understand|take it|take (your)? silence) ..8 (filled|(gone|went) to|found (your|a|the|someone|somebody)|no longer open|(someone|somebody) else|(proceed|proceeding|gone|go|moved|moving) (with|ahead|forward|on)|(chosen|selected|appointed|hired) (another|other|a|an|the) ..2 (candidate|candidates|applicant|person)|(another|other) (candidate|candidates|applicant|person) ..2 (chosen|selected|appointed|hired)) !(cheaper|younger)|^ ..2 i ..4 (withdraw|withdrawing) my (application|candidacy) !(if|unless)|i ..3 assume ..2 you have your|(they|who) would like (an|my|a) (answer|reply|decision) ..2 by <moment> $|offered another <job> ..2 i (have to|must|need to) (answer|decide|reply) by <moment> $)',
)

/** Replaces a rule's own message where the model does not know which family a harm belongs to. */
const openMessage =
  'This may put the reader off: it can sound like pressure, pleading or a careless word. Say it more plainly, or leave it out.'

type ReadingRule = Omit<AvoidRule, 'type' | 'group' | 'reads' | 'severity' | 'sources' | 'find'> & {
  readonly family: ToneFamily
}

/**
 * Builds an avoid rule that speaks for the reader model, or without a model for the company a sentence keeps. It knows the
 * family and the words but no remedy, so where a wording rule on tone marks the same words, that rule speaks instead (`settle`).
 */
export function readingRule({ family, ...about }: ReadingRule): AvoidRule {
  return avoid({
    ...about,
    group: 'tone',
    severity: 'hint',
    guesses: true,
    // A sentence is judged by the rest of its letter.
    reads: 'draft',
    sources: [],
    *find(draft) {
      for (const sentence of bodySentences(draft))
        for (const impression of sentence.impressions) {
          if (impression.family !== family || impression.probability < hintFrom) continue
          if (standsIn(calm, sentence.words)) continue
          const { start, end } = inDraft(sentence, impression)
          const isSure = impression.probability >= problemFrom && !impression.byCompany
          yield {
            start,
            end,
            severity: isSure ? 'problem' : 'hint',
            ...(impression.open ? { message: openMessage } : {}),
          }
        }
    },
  })
}
