import type { SentenceContent } from './document.ts'

type Words = SentenceContent['words']
type Worded = Pick<SentenceContent, 'words'>

/** What functions made of a sentence, each at its own number: one look-up instead of one a function. */
const notes = new WeakMap<Words, unknown[]>()
let functions = 0

/** The notes that were asked for last: one rule after another asks about the same sentence. */
let last: { readonly words: Words; readonly made: unknown[] } | undefined

function notesOf(words: Words): unknown[] {
  if (last?.words === words) return last.made
  const made = notes.get(words) ?? []
  if (made.length === 0) notes.set(words, made)
  last = { words, made }
  return made
}

/**
 * Keeps what a function makes of a sentence for as long as the sentence is kept, so that a key press costs one
 * sentence and not a paragraph. The function may depend on nothing but the sentence's content and part. Made once, and
 * not anew for each draft: every sentence has a place for it.
 */
export function perSentence<Result, Read extends Worded = SentenceContent, Beside extends unknown[] = []>(
  compute: (sentence: Read, ...beside: Beside) => Result,
): (sentence: Read, ...beside: Beside) => Result {
  const own = functions++
  return (sentence, ...beside) => {
    const made = notesOf(sentence.words)
    if (made[own] === undefined && !(own in made)) made[own] = compute(sentence, ...beside)
    return made[own] as Result
  }
}
