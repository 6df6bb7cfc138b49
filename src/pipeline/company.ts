import type { Finding } from '../core/report.ts'
import { sigmoid } from '../core/sigmoid.ts'
import { contains, touched } from '../core/span.ts'
import { sum } from '../core/sum.ts'
import {
  familyOf,
  toneFamilies,
  type HarmOdds,
  type Sentence,
  type ToneFamily,
} from '../language/document.ts'
import { identifies } from '../language/identify.ts'
import { wholeOf } from '../language/throughout.ts'
import { isRead } from './reader/verdict.ts'

/** With fewer other sentences than this, the letter is only partly trusted. Our choice. */
const enoughOthers = 3
/**
 * Smoothing: each letter counts as if it had two more sentences, 0.2 of a harmful one and one with a purpose among them, so
 * that two or three sentences do not decide. Our choice.
 */
const supposed = { sentences: 2, harm: 0.2, purpose: 1 }
/** Words beyond this count no more. Our choice. */
const mostWords = 40
/**
 * The probability of harm for a sentence with a wording finding, where other sentences are judged by it; the model gives its
 * own. Our choice.
 */
const wordedHarm = 0.9
/**
 * Used in place of the model's probability where it has no impression: less than the least it reports (`verdict.ts`). Our
 * choice.
 */
const noImpression = 0.03
/**
 * Without a model, as `training/company.py --no-model` fits them: a sentence without a purpose beside many harsh ones is seldom
 * innocent.
 */
const wordingOdds: HarmOdds = {
  own: 0.8,
  worded: 4.5,
  others: 0.59,
  purposes: -1.04,
  length: 1.11,
  purpose: -2.55,
  offset: -0.23,
}
/** A wording problem becomes a hint in a sentence that is less likely harmful than this. Our choice. */
const problemFrom = 0.55
/**
 * Of these hints, those are dropped whose sentence by itself is less likely harmful than this. A calm letter alone never silences
 * one: the sentence that spoils it ("You promised me a call about the analyst role.") has all the others against it. Our choice.
 */
const shownFrom = 0.15

const logit = (p: number) => Math.log(p / (1 - p))
/**
 * The model's probabilities are right where one sentence in six is harmful, as in the development voices (233 of 1,381). For a
 * sentence checked alone we assume one in four, by our judgement: whoever asks about one has a doubt.
 */
const singled = logit(1 / 4) - logit(233 / 1381)

/** The family of most tone findings; the first of equally frequent ones. */
function commonestFamily(findings: readonly Finding[]): ToneFamily {
  const count = (family: ToneFamily) => findings.filter(({ rule }) => familyOf(rule) === family).length
  return toneFamilies.reduce((most, family) => (count(family) > count(most) ? family : most))
}

/** A letter's sentences and tone findings, each weighed by the rest of the letter. */
export interface Company {
  readonly sentences: readonly Sentence[]
  readonly findings: readonly Finding[]
}

/** Whether a sentence thanks, asks, proves or the like, or says who writes about what. */
const hasPurpose = (sentence: Sentence) =>
  sentence.roles.some(({ role }) => role !== 'greeting' && role !== 'sign-off') || identifies(sentence)

/** How likely each sentence of a letter is harmful, as log odds, not counting its own wording finding. */
function judgeOf(sentences: readonly Sentence[], worded: ReadonlySet<number>, odds: HarmOdds) {
  const own = sentences.map(({ impressions: [impression] }) => impression?.probability ?? noImpression)
  // A name and "Kind regards" tell nothing about the others.
  const counts = sentences.map(({ part }, index) => part !== 'sign-off' || worded.has(index))
  const count = counts.filter(Boolean).length
  const harm = own.map((probability, index) =>
    counts[index] ? Math.max(probability, worded.has(index) ? wordedHarm : 0) : 0,
  )
  // A demand is not a purpose, even though it asks when.
  const purposes = sentences.map((sentence, index) =>
    Number(counts[index] && !worded.has(index) && hasPurpose(sentence)),
  )
  const company = count - 1 + supposed.sentences
  const [allHarm, allPurposes] = [sum(harm), sum(purposes)]
  /**
   * How much the rest of the letter is trusted, 0 to 1: a sentence alone gets the model's probability, with `singled` added.
   */
  const known = Math.min(1, Math.max(0, count - 1) / enoughOthers)
  /** The log odds of harm by the model's word alone, where whoever asks has a doubt. */
  const alone = (index: number) => logit(own[index]!) + singled
  const likely = (index: number) => {
    const sentence = sentences[index]!
    const beside =
      odds.own * logit(own[index]!) +
      odds.others * logit((allHarm - harm[index]! + supposed.harm) / company) +
      odds.purposes * logit((allPurposes - purposes[index]! + supposed.purpose) / company) +
      odds.length * Math.log(Math.min(mostWords, sentence.words.length) + 1) +
      odds.purpose * purposes[index]! +
      odds.offset
    return known * beside + (1 - known) * alone(index)
  }
  return { likely, alone, known }
}

/** Findings of tone that are more than hints. */
const toneProblems = (findings: readonly Finding[], isTone: (rule: string) => boolean) =>
  findings.filter(({ rule, severity }) => severity !== 'hint' && isTone(rule))

/** Indexes of the sentences that overlap the findings. */
const placesOf = (sentences: readonly Sentence[], findings: readonly Finding[]) =>
  new Set(findings.flatMap((finding) => touched(sentences, finding)))

/**
 * Judges tone by the rest of the letter: a doubtful sentence beside harsh ones is more likely meant so ("For this I am in your
 * debt."), and beside calm ones more likely innocent. Blockers, and words of one meaning, are never doubted.
 */
export function inCompany(
  sentences: readonly Sentence[],
  findings: readonly Finding[],
  isTone: (rule: string) => boolean,
  odds: HarmOdds,
): Company {
  const worded = placesOf(sentences, toneProblems(findings, isTone))
  const { likely, alone, known } = judgeOf(sentences, worded, odds)
  return {
    sentences: sentences.map((sentence, index) => {
      const [impression] = sentence.impressions
      return impression
        ? { ...sentence, impressions: [{ ...impression, probability: sigmoid(likely(index)) }] }
        : sentence
    }),
    findings: findings.flatMap((finding) => {
      if (finding.isCertain || finding.severity !== 'problem' || !isTone(finding.rule)) return [finding]
      const index = touched(sentences, finding).find((at) => contains(sentences[at]!, finding))
      // The model says nothing about a greeting, a sign-off or a few words, so it cannot doubt them.
      if (index === undefined || !isRead(sentences[index]!, sentences[index]!.part)) return [finding]
      if (sigmoid(likely(index) + known * odds.worded) >= problemFrom) return [finding]
      return sigmoid(alone(index)) < shownFrom ? [] : [{ ...finding, severity: 'hint' }]
    }),
  }
}

/**
 * The same without a model: where wording finds much of a letter harsh, sentences without a purpose get the impression of being
 * harsh too.
 */
export function inWordedCompany(
  sentences: readonly Sentence[],
  findings: readonly Finding[],
  isTone: (rule: string) => boolean,
): readonly Sentence[] {
  const tone = toneProblems(findings, isTone)
  if (tone.length === 0) return sentences
  const worded = placesOf(sentences, tone)
  const { likely } = judgeOf(sentences, worded, wordingOdds)
  const family = commonestFamily(tone)
  return sentences.map((sentence, index) =>
    worded.has(index) || !isRead(sentence, sentence.part)
      ? sentence
      : {
          ...sentence,
          impressions: [
            { ...wholeOf(sentence), family, probability: sigmoid(likely(index)), byCompany: true },
          ],
        },
  )
}
