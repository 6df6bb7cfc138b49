import type { Check, Evidence, Report } from './report.ts'
import { overlaps } from './span.ts'

/**
 * The words to show beside a check: full evidence before weak, among full evidence words without a finding, and among those the
 * plainest: those known by their wording.
 */
export function bestEvidence(
  { evidence }: Pick<Check, 'evidence'>,
  { findings }: Pick<Report, 'findings'>,
): Evidence | undefined {
  const full = evidence.filter(({ weak }) => !weak)
  const good = full.filter((words) => !findings.some((finding) => overlaps(words, finding)))
  return good.find(({ at }) => at !== undefined) ?? good[0] ?? full[0] ?? evidence[0]
}
