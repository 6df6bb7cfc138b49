import { commonEnds } from './common-ends.ts'
import { shifted, type Span } from './span.ts'

/** A lint of the deeper check, in its own terms. Offsets are UTF-16 units of the text it was given. */
export interface Lint extends Span {
  /** Harper's name for the type of fault: `Agreement`, `Eggcorn`, `Style`, … */
  readonly kind: string
  readonly message: string
  /** Replacements for the span, likeliest first. */
  readonly fixes: readonly string[]
}

/**
 * The lints that still hold after an edit: those before its first change and after its last, at their new places. So marks stay
 * while the deeper check reads the text again.
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
