import { likeness, tooAlike } from '../../core/similarity.ts'
import type { Kept } from '../store.ts'

/** A note that says nearly the same as the one at hand. */
export interface Twin {
  /** Whom it goes to, or "" where that is not known. */
  readonly to: string
  /** The sentences that stand in both. */
  readonly sentences: readonly string[]
}

/** A kind that is still to be detected may be any. */
const mayAgree = (one: string | null, other: string | null) => one === null || other === null || one === other

/** Of the other notes of the same kind and interview the one most alike, where it is too much alike. */
export function twinOf(body: string, { drafts }: Kept): Twin | null {
  const mine = drafts.find(({ current }) => current)
  if (!mine) return null
  const others = drafts.filter(
    ({ current, interview, kind }) => !current && interview === mine.interview && mayAgree(kind, mine.kind),
  )
  const found = others
    .map(({ interviewer, body: theirs }) => ({ to: interviewer ?? '', ...likeness(body, theirs) }))
    .filter(({ share }) => share > tooAlike)
    .toSorted((one, other) => other.share - one.share)[0]
  return found ? { to: found.to, sentences: found.sentences } : null
}
