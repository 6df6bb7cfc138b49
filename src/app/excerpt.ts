import type { Span } from '../core/span.ts'

/** The words of a span on one line, cut at `most` characters. */
export function excerpt(body: string, { start, end }: Span, most = 60): string {
  const words = body.slice(start, end).replace(/\s+/g, ' ').trim()
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words
}
