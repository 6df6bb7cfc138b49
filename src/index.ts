import type { Draft, Interview } from './core/draft.ts'
import { parseInterview } from './core/facts.ts'
import { parseDraft } from './core/parse-draft.ts'
import type { Report } from './core/report.ts'
import { englishAnalyzer } from './pipeline/english-analyzer.ts'

export { FactsError } from './core/facts.ts'
export type { Draft, Interview, Interviewer, SentMessage } from './core/draft.ts'
export type { Dialect } from './core/dialect.ts'
export type { MessageKind } from './core/kinds.ts'
export type {
  Band,
  Breakdown,
  Check,
  CheckState,
  Evidence,
  Finding,
  Fix,
  Metrics,
  Reading,
  Report,
  Severity,
} from './core/report.ts'

/** A coach that remembers unchanged paragraphs between calls. */
export interface Coach {
  /** Rejects with a FactsError where draft or facts do not fit: "kind should be one of …". */
  check(draft: Draft, interview?: Interview | null): Promise<Report>
}

/** Makes a coach for checking drafts repeatedly with small changes. */
export async function createCoach(): Promise<Coach> {
  const analyzer = englishAnalyzer()
  return {
    check: async (draft, interview) => analyzer.check(parseDraft(draft), parseInterview(interview ?? {})),
  }
}

let shared: Promise<Coach> | undefined

/**
 * Checks one draft. Offsets in the report are UTF-16 units of `draft.body`. Rejects with a FactsError, worded as in the
 * command, where draft or facts do not fit.
 */
export async function coach(draft: Draft, interview?: Interview | null): Promise<Report> {
  shared ??= createCoach()
  return (await shared).check(draft, interview)
}
