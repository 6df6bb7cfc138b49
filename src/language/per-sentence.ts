import type { SentenceContent } from './document.ts'

type Worded = Pick<SentenceContent, 'words'>

/**
 * Keeps what a function makes of a sentence for as long as the sentence is kept, so that a key press costs one
 * sentence and not a paragraph. The function may depend on nothing but the sentence's content and part.
 */
export function perSentence<Result, Read extends Worded = SentenceContent>(
  compute: (sentence: Read) => Result,
): (sentence: Read) => Result {
  const kept = new WeakMap<SentenceContent['words'], Result>()
  return (sentence) => {
    const known = kept.get(sentence.words)
    if (known !== undefined || kept.has(sentence.words)) return known as Result
    const result = compute(sentence)
    kept.set(sentence.words, result)
    return result
  }
}
