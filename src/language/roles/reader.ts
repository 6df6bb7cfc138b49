import type { SentenceContent, Word } from '../document.ts'
import { phraseSet } from '../phrase-set.ts'

/** A sentence before its roles are known. */
export type PlainSentence = Omit<SentenceContent, 'roles' | 'impressions'>

/** The words that show a role: indexes of the first and the last. */
export interface RoleWords {
  readonly from: number
  readonly to: number
  readonly weak?: boolean
}

/** Tells whether a sentence has a role, and which words show it. */
export type RoleReader = (sentence: PlainSentence) => RoleWords | undefined

interface Wording {
  /** Patterns in the syntax of `phrase.ts`. */
  readonly find: readonly string[]
  /** Patterns that half meet the role. */
  readonly weak?: readonly string[]
  /** A last check: false rejects the words. */
  readonly when?: (sentence: PlainSentence, found: RoleWords) => boolean
}

/** A role recognised by its wording: the first full match, otherwise the first weak one. */
export function worded({ find, weak = [], when = () => true }: Wording): RoleReader {
  const set = phraseSet<boolean>([
    ...find.map((pattern) => [pattern, false] as const),
    ...weak.map((pattern) => [pattern, true] as const),
  ])
  return (sentence) => {
    const matches = set.matches(sentence.words)
    if (matches.length === 0) return undefined
    const found = matches
      .map(({ from, to, value }): RoleWords => ({ from, to, ...(value ? { weak: true } : {}) }))
      .filter((words) => when(sentence, words))
    return found.find((words) => !words.weak) ?? found[0]
  }
}

/** Whether one of the words occurs from `from` up to `to`. */
export function holds(
  words: readonly Word[],
  set: ReadonlySet<string>,
  from = 0,
  to = words.length,
): boolean {
  return words.slice(Math.max(0, from), to).some(({ norm }) => set.has(norm))
}
