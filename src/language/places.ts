import type { Span } from '../core/span.ts'
import { bodySentences, wordSpan, type ParsedDraft, type Sentence } from './document.ts'

/** The first word of a sentence, in the draft; undefined where it has none. */
export function firstWordOf(sentence: Sentence | undefined): Span | undefined {
  return sentence?.words.length ? wordSpan(sentence, 0) : undefined
}

/** The first word of the draft: the place for a finding about something missing at the top. */
export function firstWord(draft: ParsedDraft): Span | undefined {
  return firstWordOf(draft.sentences.find(({ words }) => words.length > 0))
}

/** The last word before the sign-off: the place for something missing at the end. */
export function lastWord(draft: ParsedDraft): Span | undefined {
  const last = bodySentences(draft).findLast(({ words, part }) => words.length > 0 && part === 'body')
  return last && wordSpan(last, last.words.length - 1)
}

/** Whether the draft has an end, so that what it lacks is missing and not still to come. */
export function isFinished(draft: ParsedDraft): boolean {
  return draft.paragraphs.some(({ part }) => part === 'sign-off')
}
