import type { Finding } from '../core/report.ts'
import { overlaps, touched } from '../core/span.ts'
import { sum } from '../core/sum.ts'
import { bodySentences, inDraft, type ParsedDraft } from '../language/document.ts'
import { perSentence } from '../language/per-sentence.ts'
import { perDictionary } from '../language/spelling/per-dictionary.ts'
import { isMisspelt } from '../language/spelling/unknown.ts'
import type { Traits } from './rule-traits.ts'

/** Words that hardly any English sentence lacks, however it is spelt, and that other languages do not use. */
const telling = new Set(
  'the and you your with that this are would about our from been were which they their what when there could should if but not good very please thanks thank hope pls thx'.split(
    ' ',
  ),
)
/** No verdict on fewer words: "vielen Dank" is a courtesy in an English note. */
const fewestToTell = 10
/** A quarter of the words of English emails are such, and a tenth in the tersest. */
const leastTelling = 0.04
/** Except for technical terms, English words are in the dictionary. */
const leastKnown = 0.5
/** Chinese and Japanese use no spaces between words. */
const fewestLetters = 20

const countsOf = perSentence(({ text, words }) => {
  // Names and numbers belong to no language.
  const small = words.filter((word) => /^\p{Ll}/u.test(word.text))
  return {
    letters: text.match(/\p{L}/gu)?.length ?? 0,
    latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
    words: small,
    telling: small.filter(({ norm }) => telling.has(norm)).length,
  }
})

/** Whether a text does not read like English. Without the dictionary only a different script shows it. */
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

/** Fewer unknown words than this are slips or terms: "wrk hrd". */
const fewestStrange = 3

/**
 * For each small word of a sentence, how strongly it suggests another language; empty where other words show that it is
 * English.
 */
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
 * Drops findings of language and tone rules, which know only English, in sentences of another language: "i" is "and" in Polish.
 * Words found by rules with `isSlang` do not suggest another language: a line of chat is English.
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
