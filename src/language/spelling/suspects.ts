import { editDistance, fold } from '../names/fold.ts'
import type { Dictionary } from '../document.ts'
import type { SpellingToken } from './tokens.ts'
import { commonTypo } from './typos.ts'

/** A capital of the same kind as the word had: "Recieve" becomes "Receive". */
function withCapital(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** What may have been meant by an unknown word, likeliest first; at most three. */
export function suggestionsFor(dictionary: Dictionary, word: string): string[] {
  const common = commonTypo(word)
  const guesses = common ? [common] : dictionary.suggest(word)
  return guesses.slice(0, 3).map((guess) => withCapital(guess, word))
}

const calendar = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April August September October November December'.split(
    ' ',
  ),
)

/**
 * Whether an unknown word with a capital is a slip all the same and no name: a misspelt day or month, or first
 * in its sentence and one edit from a common word ("Intreview"). The longer it is, the rarer that may be.
 */
export function slipWithCapital(dictionary: Dictionary, { text, first }: SpellingToken): boolean {
  if (text.length < 6) return false
  const [guess] = dictionary.suggest(text.toLowerCase())
  if (guess === undefined || editDistance(fold(text), fold(guess), 1) > 1) return false
  if (calendar.has(guess)) return true
  return first && guess === guess.toLowerCase() && dictionary.frequency(guess) >= (text.length < 9 ? 5 : 3)
}
