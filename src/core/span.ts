/** A stretch of text: UTF-16 code units, half open. In reports it refers to `Draft.body`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Sorts by place: the earlier first, and of two that start together the longer. */
export function byPlace(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end
}

/** Moves a span by a number of UTF-16 code units. */
export function shifted<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by }
}

/** Index of the first element that `holds`, by binary search: none before it may hold, and all after it must. */
function firstWhere<T>(sorted: readonly T[], holds: (each: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first span that ends after `at`; the spans are sorted and do not overlap. */
export const firstEndingAfter = (spans: readonly Span[], at: number): number =>
  firstWhere(spans, ({ end }) => end > at)

/** Indexes of the spans that overlap another one; the spans are sorted and do not overlap each other. */
export function touched(spans: readonly Span[], span: Span): number[] {
  const found: number[] = []
  for (let at = firstEndingAfter(spans, span.start); at < spans.length; at++) {
    if (!overlaps(spans[at]!, span)) break
    found.push(at)
  }
  return found
}

/** How many of these sorted numbers are below `at`. */
export const countBelow = (sorted: readonly number[], at: number): number =>
  firstWhere(sorted, (each) => each >= at)
