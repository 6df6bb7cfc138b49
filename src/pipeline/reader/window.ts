import type { Span } from '../../core/span.ts'

/**
 * The stretch of words, `from`…`to` inclusive, that contributes most to the verdict: where the likelihoods above `bar` add up
 * to most. Undefined where none is above it.
 */
export function strongestWindow(
  likelihoods: readonly number[],
  bar: number,
): { readonly from: number; readonly to: number } | undefined {
  let best: { from: number; to: number } | undefined
  let highest = 0
  let sum = 0
  let from = 0
  likelihoods.forEach((likelihood, to) => {
    if (sum <= 0) {
      sum = 0
      from = to
    }
    sum += likelihood - bar
    if (sum > highest) {
      highest = sum
      best = { from, to }
    }
  })
  return best
}

/** A mark that ends a clause: before white space or the end, or a dash between spaces. */
const clauseMark = /(?<![,;:.!?…)])[,;:.!?…)]+["'”’]*(?=\s|$)|\s[–—-]\s|—|\s\(/g

/** The clause or clauses that contain the span, without surrounding marks. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const marks = [...text.matchAll(clauseMark)]
  const before = marks.findLast((mark) => mark.index + mark[0].length <= start)
  const after = marks.find((mark) => mark.index >= end)
  const from = before ? before.index + before[0].length : 0
  const to = after ? after.index : text.length
  const clause = text.slice(from, to)
  return {
    start: from + clause.length - clause.trimStart().length,
    end: from + clause.trimEnd().length,
  }
}
