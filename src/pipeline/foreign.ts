import type { Finding } from '../core/report.ts'
import { overlaps, touched } from '../core/span.ts'
import { sum } from '../core/sum.ts'
import { bodySentences, inDraft, type ParsedDraft } from '../language/document.ts'
import { perSentence } from '../language/per-sentence.ts'
import { perDictionary } from '../language/spelling/per-dictionary.ts'
import { isMisspelt } from '../language/spelling/unknown.ts'
import type { Traits } from './rule-traits.ts'

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

/** Fewer unknown words are slips or terms: "wrk hrd". */
const fewestStrange = 3

/** The small words of a sentence, with what each says for another language; none where words tell that it is English. */
const strangeIn = perDictionary((dictionary) =>
  perSentence(({ words }) => {
    if (words.some(({ norm }) => telling.has(norm))) return []
    return words
      .filter(({ text }) => /^\p{Ll}{2}/u.test(text))
      .map(({ start, end, norm }) => {
        const known = dictionary.frequency(norm) > 0 || isMisspelt(dictionary, norm)
        return { start, end, strange: known ? 0 : /^[a-z'’]+$/.test(norm) ? 1 : 2 }
      })
  }),
)

/**
 * Leaves out what rules of language and tone, which know English alone, say of a sentence in another language: "i" is
 * "and" in Polish. Words that they found are no evidence for one where `isSlang` says so: a line of chat is English.
 */
export function withoutForeign(
  findings: readonly Finding[],
  { dictionary, sentences }: ParsedDraft,
  { readsEnglish, isSlang }: Pick<Traits, 'readsEnglish' | 'isSlang'>,
): readonly Finding[] {
  const doubted = findings.filter(({ rule }) => readsEnglish(rule))
  if (!dictionary || doubted.length === 0) return findings
  const slang = doubted.filter(({ rule }) => isSlang(rule))
  const isForeignAt = (at: number) => {
    const sentence = sentences[at]!
    const words = strangeIn(dictionary)(sentence)
      .map((word) => inDraft(sentence, word))
      .filter((word) => !slang.some((finding) => overlaps(finding, word)))
    const strange = sum(words.map((word) => word.strange))
    return strange >= fewestStrange && strange >= leastKnown * words.length
  }
  const places = new Set(doubted.flatMap((finding) => touched(sentences, finding)))
  const foreign = new Set([...places].filter(isForeignAt))
  return foreign.size === 0
    ? findings
    : findings.filter(
        (finding) =>
          !readsEnglish(finding.rule) || !touched(sentences, finding).some((at) => foreign.has(at)),
      )
}
