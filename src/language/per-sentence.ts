import type { SentenceContent } from './document.ts'
import { createMemo } from './memo.ts'

/** A sentence is kept by its words, and its company gives it other impressions beside the same words. */
export type Unweighed = Omit<SentenceContent, 'impressions'>

/**
 * Remembers a function's result for as long as the sentence stays the same, so that a key press costs one sentence, not a
 * paragraph. The function may depend on nothing but the sentence's content and part. Create it once.
 */
export function perSentence<Result, Read extends Pick<SentenceContent, 'words'> = Unweighed>(
  compute: (sentence: Read) => Result,
): (sentence: Read) => Result {
  const memo = createMemo<Result>()
  return (sentence) => memo(sentence.words, () => compute(sentence))
}
