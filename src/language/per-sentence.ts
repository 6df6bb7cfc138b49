import type { SentenceContent } from './document.ts'

type Words = SentenceContent['words']
type Worded = Pick<SentenceContent, 'words'>

/** What functions made of a sentence, each at its own number: one look-up instead of one a function. */
const notes = new WeakMap<Words, unknown[]>()
let functions = 0

/**
 * Keeps what a function makes of a sentence for as long as the sentence is kept, so that a key press costs one
 * sentence and not a paragraph. The function may depend on nothing but the sentence's content and part. Made once, and
 * not anew for each draft: every sentence has a place for it.
 */
export function perSentence<Result, Read extends Worded = SentenceContent>(
  compute: (sentence: Read) => Result,
): (sentence: Read) => Result {
  const own = functions++
  return (sentence) => {
    let made = notes.get(sentence.words)
    if (!made) notes.set(sentence.words, (made = []))
    if (made[own] === undefined && !(own in made)) made[own] = compute(sentence)
    return made[own] as Result
  }
}
