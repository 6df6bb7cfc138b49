import { commonEnds } from './common-ends.ts'
import { shifted, type Span } from './span.ts'

/** What the deeper check says of a place, in its own terms. Offsets are UTF-16 units of the text it was given. */
export interface Lint extends Span {
  /** Harper's name for the sort of fault: `Agreement`, `Eggcorn`, `Style`, … */
  readonly kind: string
  readonly message: string
  /** What may stand in place of the span, likeliest first. */
  readonly fixes: readonly string[]
}

/**
 * The lints of a text that still hold after an edit: those before its first change and behind its last, in their new
 * places. So marks stay while the deeper check reads the text again.
 */
export function carried(lints: readonly Lint[], before: string, after: string): readonly Lint[] {
  if (before === after) return lints
  const { head, tail } = commonEnds(before, after)
  const grown = after.length - before.length
  return lints.flatMap((lint) => {
    if (lint.end < head) return [lint]
    return lint.start > before.length - tail ? [shifted(lint, grown)] : []
  })
}
