import type { Interview } from '../core/draft.ts'
import type { Lint } from '../core/lint.ts'
import { contains, overlaps } from '../core/span.ts'
import { startsWithCapital } from '../core/words.ts'
import { bodySentences, inDraft, type Dictionary, type ParsedDraft, type Sentence } from './document.ts'
import { fold } from './names/fold.ts'
import { vouchedWords } from './names/vouched.ts'
import type { Match } from './rule.ts'
import { knows } from './spelling/unknown.ts'

/**
 * The types of fault that are certain and no matter of taste. Left out: spelling, capitals, repeated words and layout, which
 * our own rules cover, and style, readability, redundancy and regional words.
 */
const kinds = new Set([
  'Agreement',
  'BoundaryError',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Miscellaneous',
  'Nonstandard',
  'Typo',
  'Usage',
  'WordChoice',
])

/** "Use `have` here, it's sure." is shown as: Use “have” here, it’s sure. */
const curled = (message: string) =>
  message
    .replace(/`([^`]*)`/g, '“$1”')
    .replace(/(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu, '“$1”')
    .replaceAll("'", '’')

/** Whether a sentence has a name, a term or an unknown word at the lint: then our rules know better, or nobody does. */
function touchesName(
  sentence: Sentence,
  lint: Lint,
  dictionary: Dictionary,
  vouched: ReadonlySet<string>,
): boolean {
  return sentence.words.some((word, index) => {
    const { text, norm } = word
    if (!overlaps(inDraft(sentence, word), lint) || norm === 'i' || !/\p{L}/u.test(norm)) return false
    const name = startsWithCapital(text) && (index > 0 || vouched.has(fold(text)))
    return name || !knows(dictionary, norm)
  })
}

/** What the deeper check adds: certain lints within one sentence of the text, none of them about a name. */
export function deeperMatches(draft: ParsedDraft, interview: Interview): Match[] {
  const { dictionary, lints = [] } = draft
  if (!dictionary) return []
  const vouched = vouchedWords(draft, interview)
  const sentences = bodySentences(draft)
  return lints
    .filter(({ kind }) => kinds.has(kind))
    .filter((lint) => {
      const sentence = sentences.find((each) => contains(each, lint))
      return sentence && !touchesName(sentence, lint, dictionary, vouched)
    })
    .map(({ start, end, message, fixes }) => ({ start, end, message: curled(message), fixes }))
}
