import type { Dictionary, Sentence } from '../language/document.ts'
import { textParts } from '../language/throughout.ts'

/** What hardly an English sentence does without, and what other languages in these letters do not write. */
const telling = new Set(
  'the and you your with that this are would about our from been were which they their what when there could should if but not'.split(
    ' ',
  ),
)
/** Of fewer words nothing is said: "vielen Dank" is a kindness in an English note. */
const fewestWords = 10
/** English emails have a quarter of such words, and the tersest a tenth. */
const leastTelling = 0.04
/** Terms of the trade aside, English words are in the dictionary. */
const leastKnown = 0.5
/** Chinese and Japanese set no blanks between words. */
const fewestLetters = 20

/** Whether a text does not read like English. Without the dictionary only other letters tell. */
export function isForeign(sentences: readonly Sentence[], dictionary: Dictionary | undefined): boolean {
  const own = sentences.filter(({ part }) => textParts.includes(part))
  const text = own.map((sentence) => sentence.text).join(' ')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= fewestLetters && latin < letters / 2) return true
  // Names and numbers are of no language.
  const words = own.flatMap((sentence) => sentence.words).filter((word) => /^\p{Ll}/u.test(word.text))
  if (!dictionary || words.length < fewestWords) return false
  const share = (counts: (norm: string) => boolean) =>
    words.filter(({ norm }) => counts(norm)).length / words.length
  if (share((norm) => telling.has(norm)) >= leastTelling) return false
  return share((norm) => dictionary.frequency(norm) > 0) < leastKnown
}
