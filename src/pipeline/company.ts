import type { Finding } from '../core/report.ts'
import { overlaps, type Span } from '../core/span.ts'
import type { Impression, Sentence } from '../language/document.ts'
import { fewestWords } from './reader/reader.ts'

/** The reader model alone makes a sentence harsh from here on. */
const surelyHarsh = 0.9
/** How many harsh neighbours count: a fourth says no more. */
const mostNeighbours = 3
/** Log odds, chosen on the train voices of our corpus: for each harsh sentence beside, and where there is none. */
const eachNeighbour = 0.6
const noNeighbour = -0.5

/**
 * Reads each sentence's tone by the company it keeps: beside other harsh sentences a doubtful one is likelier to be
 * meant so ("For this I am in your debt."), and alone it is likelier to be innocent. `tone`: what rules on wording
 * found, hints left out.
 */
export function inCompany(sentences: readonly Sentence[], tone: readonly Finding[]): readonly Sentence[] {
  const harsh = sentences.map(
    (sentence) =>
      sentence.impressions.some(({ probability }) => probability >= surelyHarsh) ||
      tone.some((finding) => overlaps(finding, sentence)),
  )
  const all = harsh.filter(Boolean).length
  return sentences.map((sentence, index) => {
    if (sentence.impressions.length === 0) return sentence
    const others = all - (harsh[index] ? 1 : 0)
    const shift = others > 0 ? eachNeighbour * Math.min(others, mostNeighbours) : noNeighbour
    return { ...sentence, impressions: sentence.impressions.map((impression) => moved(impression, shift)) }
  })
}

/** An impression with its log odds moved. */
function moved(impression: Impression, by: number): Impression {
  const odds = (impression.probability / (1 - impression.probability)) * Math.exp(by)
  return { ...impression, probability: odds / (1 + odds) }
}

/**
 * Problems of tone that wording sees in a sentence which is innocent to the reader model become hints. Where both were
 * tried on writers they had not met, one such finding in eleven was right.
 */
export function doubted(
  findings: readonly Finding[],
  sentences: readonly Sentence[],
  isTone: (rule: string) => boolean,
): Finding[] {
  const innocent = sentences.filter(({ impressions }) => impressions.length === 0)
  return findings.map((finding) =>
    finding.severity === 'problem' &&
    isTone(finding.rule) &&
    innocent.some((sentence) => sentence.words.length >= fewestWords && contains(sentence, finding))
      ? { ...finding, severity: 'hint' }
      : finding,
  )
}

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end
