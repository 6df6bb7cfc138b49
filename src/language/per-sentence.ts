import type { SentenceContent } from './document.ts'

/**
 * Keeps what a function makes of a sentence for as long as the sentence is kept, so that a key press costs one
 * sentence and not a paragraph. The function may depend on nothing but the sentence's content and part.
 */
export function perSentence<Result, Read extends SentenceContent = SentenceContent>(
  compute: (sentence: Read) => Result,
): (sentence: Read) => Result {
  const kept = new WeakMap<SentenceContent['words'], Result>()
  return (sentence) => {
    let result = kept.get(sentence.words)
    if (result === undefined) {
      result = compute(sentence)
      kept.set(sentence.words, result)
    }
    return result
  }
}
