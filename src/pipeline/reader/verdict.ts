import { sigmoid } from '../../core/sigmoid.ts'
import type { Span } from '../../core/span.ts'
import type {
  Impression,
  Part,
  Role,
  RoleEvidence,
  SentenceReading,
  ToneFamily,
  Word,
} from '../../language/document.ts'
import type { Piece } from './pieces.ts'
import { clauseAround, strongestWindow } from './window.ts'

/** What a model can say, and from which probability it counts. */
export interface Labels {
  readonly roles: readonly Role[]
  readonly families: readonly ToneFamily[]
  readonly calibration: {
    /** Least probability at which a role counts; roles not listed are left to wording. */
    readonly roles: Readonly<Partial<Record<Role, number>>>
    /** Turn the joint logit of the families into a calibrated probability. */
    readonly tone: readonly [slope: number, offset: number]
  }
}

/** A network's output for a sentence, as logits. */
export interface Verdict {
  /** The model's roles, followed by its families. */
  readonly sentence: Float32Array
  /** For each piece one number per family: how likely the piece is among the harmful words. */
  readonly words: Float32Array
}

/** Below this the model considers a sentence innocent: it reports nothing, and doubts what wording reports. */
const leastProbability = 0.08
/** Too few words for a verdict, such as "See below:". */
const fewestWords = 3
/** The marked stretch ends where a word is less than 0.4 times as likely as the likeliest. */
const wordShare = 0.4

/**
 * The likeliest family must lead the next by this many logits to be named: above it the name is right nine times in ten, below
 * it six times.
 */
const clearMargin = 2

/** The clause with the words that contribute most to the verdict; offsets into the sentence's text. */
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
 * At most one: which family a harsh sentence belongs to is often uncertain, so the three share one probability and the
 * likeliest gives the name.
 */
function impressionsOf(
  { families, roles, calibration }: Labels,
  text: string,
  pieces: readonly Piece[],
  verdict: Verdict,
): Impression[] {
  const logits = verdict.sentence.subarray(roles.length)
  const joint = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0))
  const [slope, offset] = calibration.tone
  const probability = sigmoid(slope * joint + offset)
  if (probability < leastProbability) return []
  const [most = 0, next = -Infinity] = logits.toSorted((one, other) => other - one)
  const family = families[logits.indexOf(most)]
  if (!family) return []
  const open = most - next < clearMargin ? { open: true } : {}
  return [{ family, ...open, probability, ...reasonOf(text, pieces, verdict, families.length) }]
}

function rolesOf({ roles, calibration }: Labels, verdict: Verdict, text: string): RoleEvidence[] {
  return roles.flatMap((role, index) => {
    const least = calibration.roles[role]
    return least !== undefined && sigmoid(verdict.sentence[index]!) >= least
      ? [{ role, start: 0, end: text.length }]
      : []
  })
}

/** Whether a model is asked at all: not about greeting and sign-off, nor about few words, nor about a bare link. */
export function isRead(
  { words, text }: { readonly words: readonly Word[]; readonly text: string },
  part: Part,
): boolean {
  return part !== 'greeting' && part !== 'sign-off' && words.length >= fewestWords && /\S\s+\S/.test(text)
}

/** The meaning of a network's verdict on the pieces of a sentence. */
export function readingOf(
  labels: Labels,
  text: string,
  pieces: readonly Piece[],
  verdict: Verdict,
): SentenceReading {
  return {
    roles: rolesOf(labels, verdict, text),
    impressions: impressionsOf(labels, text, pieces, verdict),
  }
}
