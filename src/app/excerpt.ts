import type { Evidence } from '../core/report.ts'

/** Room for the words before the telling ones, where a long text is cut. Characters. */
const lead = 12

/** The words of a span on one line, cut at `most` characters, so that those at `at` are among them. */
export function excerpt(body: string, { start, end, at = 0 }: Omit<Evidence, 'weak'>, most = 60): string {
  const text = body.slice(start, end)
  const from = text.length > most && at > most / 2 ? text.lastIndexOf(' ', at - lead) + 1 : 0
  const words = text.slice(from).replace(/\s+/g, ' ').trim()
  const shown = words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words
  return from > 0 ? `…${shown}` : shown
}
