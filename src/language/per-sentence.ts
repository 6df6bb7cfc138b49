import type { SentenceContent } from './document.ts'

type Worded = Pick<SentenceContent, 'words'>

/** Where a list of words keeps what functions made of its sentence: on the list itself, as near as can be. */
const notes = Symbol('notes')
type Noted = SentenceContent['words'] & { [notes]?: unknown[] }

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
    const made = ((sentence.words as Noted)[notes] ??= [])
    if (made[own] === undefined && !(own in made)) made[own] = compute(sentence)
    return made[own] as Result
  }
}
