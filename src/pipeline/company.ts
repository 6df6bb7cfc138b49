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

/** Of fewer others not all can be told. */
const enoughOthers = 3
/** A letter is taken for one with so many sentences more, so much of which harms or has a purpose: few say little of the rest. */
const supposed = { sentences: 2, harm: 0.2, purpose: 1 }
/** Of a longer sentence its length says no more. */
const mostWords = 40
/** How likely a sentence harms in which wording finds something; the model alone gives its own probability. */
const wordedHarm = 0.9
/** What stands for the model's probability where it has no impression: below its least. */
const noImpression = 0.03
/** Without a model, as `training/company.py --no-model` fits them: a line to no purpose beside many harsh ones is seldom innocent. */
const wordingOdds: HarmOdds = {
  own: 0.81,
  worded: 4.53,
  others: 0.56,
  purposes: -1.06,
  length: 1.1,
  purpose: -2.53,
  offset: -0.24,
}
/** Problems of wording in a sentence that is less likely harmful than this become hints. */
const problemFrom = 0.55
/**
 * Those in a sentence that is checked singly are left out below this. In a letter none is: the one line that spoils a
 * good one ("You promised me a call about the analyst role.") has all its company against it.
 */
const shownFrom = 0.15

const logit = (p: number) => Math.log(p / (1 - p))
/**
 * A model's probability comes true where one sentence in six harms, as in the development voices (233 of 1,381). Of
 * those that are checked singly one in four is taken to, by our judgement: whoever asks about one has a doubt.
 */
const singled = logit(1 / 4) - logit(233 / 1381)

/** The family of most findings of tone, the first of as many. */
function commonestFamily(findings: readonly Finding[]): ToneFamily {
  const count = (family: ToneFamily) => findings.filter(({ rule }) => familyOf(rule) === family).length
  return toneFamilies.reduce((most, family) => (count(family) > count(most) ? family : most))
}

/** A letter's sentences and findings of tone, each weighed by the company it keeps. */
export interface Company {
  readonly sentences: readonly Sentence[]
  readonly findings: readonly Finding[]
}

/** Whether a sentence thanks, asks, proves or the like, or says who writes about what. */
const hasPurpose = (sentence: Sentence) =>
  sentence.roles.some(({ role }) => role !== 'greeting' && role !== 'sign-off') || identifies(sentence)

/** How likely each sentence of a letter harms, as log odds, a finding of wording in it left out. */
function judgeOf(sentences: readonly Sentence[], worded: ReadonlySet<number>, odds: HarmOdds) {
  const own = sentences.map(({ impressions: [impression] }) => impression?.probability ?? noImpression)
  // A name and "Kind regards" are no company.
  const counts = sentences.map(({ part }, index) => part !== 'sign-off' || worded.has(index))
  const count = counts.filter(Boolean).length
  const harm = own.map((probability, index) =>
    counts[index] ? Math.max(probability, worded.has(index) ? wordedHarm : 0) : 0,
  )
  // A demand is no purpose, though it asks when.
  const purposes = sentences.map((sentence, index) =>
    Number(counts[index] && !worded.has(index) && hasPurpose(sentence)),
  )
  const company = count - 1 + supposed.sentences
  const [allHarm, allPurposes] = [sum(harm), sum(purposes)]
  /** How much of a letter there is: a sentence by itself is taken for what the model makes of it, with `singled` added. */
  const known = Math.min(1, Math.max(0, count - 1) / enoughOthers)
  const likely = (index: number) => {
    const sentence = sentences[index]!
    const alone = logit(own[index]!)
    const beside =
      odds.own * alone +
      odds.others * logit((allHarm - harm[index]! + supposed.harm) / company) +
      odds.purposes * logit((allPurposes - purposes[index]! + supposed.purpose) / company) +
      odds.length * Math.log(Math.min(mostWords, sentence.words.length) + 1) +
      odds.purpose * purposes[index]! +
      odds.offset
    return known * beside + (1 - known) * (alone + singled)
  }
  return { likely, known }
}

/** Findings of tone that are more than hints. */
const toneProblems = (findings: readonly Finding[], isTone: (rule: string) => boolean) =>
  findings.filter(({ rule, severity }) => severity !== 'hint' && isTone(rule))

/** Indexes of the sentences that have something of the findings. */
const placesOf = (sentences: readonly Sentence[], findings: readonly Finding[]) =>
  new Set(findings.flatMap((finding) => touched(sentences, finding)))

/**
 * Reads tone by the company it keeps: beside other harsh sentences a doubtful one is likelier to be meant so ("For
 * this I am in your debt."), and alone it is likelier to be innocent. Blockers are doubted by nothing.
 */
export function inCompany(
  sentences: readonly Sentence[],
  findings: readonly Finding[],
  isTone: (rule: string) => boolean,
  odds: HarmOdds,
): Company {
  const worded = placesOf(sentences, toneProblems(findings, isTone))
  const { likely, known } = judgeOf(sentences, worded, odds)
  return {
    sentences: sentences.map((sentence, index) => {
      const [impression] = sentence.impressions
      return impression
        ? { ...sentence, impressions: [{ ...impression, probability: sigmoid(likely(index)) }] }
        : sentence
    }),
    findings: findings.flatMap((finding) => {
      if (finding.severity !== 'problem' || !isTone(finding.rule)) return [finding]
      const index = touched(sentences, finding).find((at) => contains(sentences[at]!, finding))
      // Of a greeting, a sign-off and few words the model says nothing, so it cannot doubt them.
      if (index === undefined || !isRead(sentences[index]!, sentences[index]!.part)) return [finding]
      const probability = sigmoid(likely(index) + known * odds.worded)
      if (probability < shownFrom * (1 - known)) return []
      return probability < problemFrom ? [{ ...finding, severity: 'hint' }] : [finding]
    }),
  }
}

/**
 * The same without a model: where wording finds much of a letter harsh, it gives what stands there to no purpose the
 * impression that it is meant so too.
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
          impressions: [{ ...wholeOf(sentence), family, probability: sigmoid(likely(index)) }],
        },
  )
}
