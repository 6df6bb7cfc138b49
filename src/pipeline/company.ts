import type { Finding } from '../core/report.ts'
import { contains, firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import type { HarmOdds, Sentence } from '../language/document.ts'
import { isRead } from './reader/verdict.ts'

/** Of fewer others not all can be told. */
const enoughOthers = 3
/** A letter is taken for one with so many sentences more, of which so much harms: few say little of the rest. */
const supposed = { sentences: 2, harm: 0.2 }
/** Of a longer sentence its length says no more. */
const mostWords = 40
/** How likely a sentence harms in which wording finds something; the model alone gives its own probability. */
const wordedHarm = 0.9
/** What stands for the model's probability where it has no impression: below its least. */
const noImpression = 0.03
/** Problems of wording in a sentence that is less likely harmful than this become hints, or are left out. */
const problemFrom = 0.55
const shownFrom = 0.15

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
const logit = (p: number) => Math.log(p / (1 - p))

/** Indexes of the sentences that a span has something of; sentences stand in order. */
function touched(sentences: readonly Sentence[], span: Span): number[] {
  const found: number[] = []
  for (let at = firstEndingAfter(sentences, span.start); at < sentences.length; at++) {
    if (!overlaps(sentences[at]!, span)) break
    found.push(at)
  }
  return found
}

/** A letter's sentences and findings of tone, each weighed by the company it keeps. */
export interface Company {
  readonly sentences: readonly Sentence[]
  readonly findings: readonly Finding[]
}

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
  const tone = findings.filter(({ rule, severity }) => severity !== 'hint' && isTone(rule))
  const worded = new Set(tone.flatMap((finding) => touched(sentences, finding)))
  const own = sentences.map(({ impressions: [impression] }) => impression?.probability ?? noImpression)
  const harm = own.map((probability, index) => Math.max(probability, worded.has(index) ? wordedHarm : 0))
  const all = harm.reduce((sum, one) => sum + one, 0)
  /** How much of a letter there is: a sentence or two by themselves are taken for what they are. */
  const known = Math.min(1, (sentences.length - 1) / enoughOthers)
  const likely = (index: number) => {
    const alone = logit(own[index]!)
    const share = (all - harm[index]! + supposed.harm) / (sentences.length - 1 + supposed.sentences)
    const length = Math.log(Math.min(mostWords, sentences[index]!.words.length) + 1)
    const beside = odds.own * alone + odds.others * logit(share) + odds.length * length + odds.offset
    return alone + known * (beside - alone)
  }
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
      if (probability < shownFrom) return []
      return probability < problemFrom ? [{ ...finding, severity: 'hint' }] : [finding]
    }),
  }
}
