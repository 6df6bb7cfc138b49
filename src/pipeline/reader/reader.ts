import type { Span } from '../../core/span.ts'
import type { Impression, RoleEvidence, SentenceReader } from '../../language/document.ts'
import { unpackModel, type Model } from './model.ts'
import { runNetwork, type Verdict } from './network.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { clauseAround, strongestWindow } from './window.ts'

/** Below this a sentence is innocent to the model: it says nothing of it, and doubts what wording says. */
const leastProbability = 0.08
/** Of fewer words, such as "See below:", it knows too little. */
export const fewestWords = 3
/** Words less than this share as likely as the likeliest end the stretch. */
const wordShare = 0.4

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** The clause with the words that most of the verdict comes from; offsets into the sentence's text. */
function reasonOf(text: string, pieces: readonly Piece[], { words }: Verdict, families: number): Span {
  const likelihoods = pieces.map((_, piece) =>
    sigmoid(Math.max(...words.subarray(piece * families, (piece + 1) * families))),
  )
  const window = strongestWindow(likelihoods, wordShare * Math.max(...likelihoods))
  const from = window?.from ?? 0
  const to = window?.to ?? pieces.length - 1
  return clauseAround(text, { start: pieces[from]!.start, end: pieces[to]!.end })
}

/**
 * At most one: which family a harsh sentence belongs to is often open, so the three speak with one probability
 * and the likeliest gives the name.
 */
function impressionsOf(
  { families, roles, calibration }: Model,
  text: string,
  pieces: readonly Piece[],
  verdict: Verdict,
): Impression[] {
  const logits = verdict.sentence.subarray(roles.length)
  const joint = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0))
  const [slope, offset] = calibration.tone
  const probability = sigmoid(slope * joint + offset)
  const family = families[logits.indexOf(Math.max(...logits))]
  if (probability < leastProbability || !family) return []
  return [{ family, probability, ...reasonOf(text, pieces, verdict, families.length) }]
}

function rolesOf({ roles, calibration }: Model, verdict: Verdict, text: string): RoleEvidence[] {
  return roles.flatMap((role, index) => {
    const least = calibration.roles[role]
    return least !== undefined && sigmoid(verdict.sentence[index]!) >= least
      ? [{ role, start: 0, end: text.length }]
      : []
  })
}

/**
 * A reader from the bytes of its model (docs/model.md). It reads one sentence at a time and keeps nothing.
 *
 * @throws {RangeError} where the bytes are no model.
 */
export function createReader(bytes: Uint8Array): SentenceReader {
  const model = unpackModel(bytes)
  return {
    read({ text, words }, part) {
      if (part === 'greeting' || part === 'sign-off') return { roles: [], impressions: [] }
      if (words.length < fewestWords) return { roles: [], impressions: [] }
      const pieces = piecesOf(text, model.vocabulary)
      const verdict = runNetwork(model, pieces)
      return {
        roles: rolesOf(model, verdict, text),
        impressions: impressionsOf(model, text, pieces, verdict),
      }
    },
  }
}
