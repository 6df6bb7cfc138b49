import type { Check, Evidence, Report } from './report.ts'
import { overlaps } from './span.ts'

/** The words to show beside a check: full evidence before weak, and among full evidence words without a finding. */
export function bestEvidence(
  { evidence }: Pick<Check, 'evidence'>,
  { findings }: Pick<Report, 'findings'>,
): Evidence | undefined {
  const full = evidence.filter(({ weak }) => !weak)
  return full.find((words) => !findings.some((finding) => overlaps(words, finding))) ?? full[0] ?? evidence[0]
}
