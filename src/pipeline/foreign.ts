import { sum } from '../core/sum.ts'
import { bodySentences, type ParsedDraft } from '../language/document.ts'
import { perSentence } from '../language/per-sentence.ts'

/** What hardly an English sentence does without, however it is spelt, and what other languages do not write. */
const telling = new Set(
  'the and you your with that this are would about our from been were which they their what when there could should if but not good very please thanks thank hope pls thx'.split(
    ' ',
  ),
)
/** Of fewer words nothing is said: "vielen Dank" is a kindness in an English note. */
const fewestToTell = 10
/** English emails have a quarter of such words, and the tersest a tenth. */
const leastTelling = 0.04
/** Terms of the trade aside, English words are in the dictionary. */
const leastKnown = 0.5
/** Chinese and Japanese set no blanks between words. */
const fewestLetters = 20

const countsOf = perSentence(({ text, words }) => {
  // Names and numbers are of no language.
  const small = words.filter((word) => /^\p{Ll}/u.test(word.text))
  return {
    letters: text.match(/\p{L}/gu)?.length ?? 0,
    latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
    words: small,
    telling: small.filter(({ norm }) => telling.has(norm)).length,
  }
})

/** Whether a text does not read like English. Without the dictionary only other letters tell. */
export function isForeign(draft: ParsedDraft): boolean {
  const { dictionary } = draft
  const counts = bodySentences(draft).map(countsOf)
  const letters = sum(counts.map((count) => count.letters))
  if (letters >= fewestLetters && sum(counts.map(({ latin }) => latin)) < letters / 2) return true
  const words = sum(counts.map((count) => count.words.length))
  if (!dictionary || words < fewestToTell) return false
  if (sum(counts.map((count) => count.telling)) >= leastTelling * words) return false
  const known = counts.flatMap((count) => count.words).filter(({ norm }) => dictionary.frequency(norm) > 0)
  return known.length < leastKnown * words
}
