import type { Interview } from '../core/draft.ts'
import type { Failure, Finding, Fix } from '../core/report.ts'
import type { AvoidRule, Excerpt, Match, Named } from '../language/rule.ts'

/** Runs a function on behalf of a rule; if it throws, the rule is recorded and the fallback returned. */
export type Guard = <T>(rule: string, fallback: T, run: () => T) => T

/** Is told which rule is about to run, but not when it is done. */
export type Watch = (rule: string | undefined) => void

/** A guard that records each rule that threw in `failures`, once. */
export function guardInto(failures: Failure[], watch?: Watch): Guard {
  return (rule, fallback, run) => {
    watch?.(rule)
    try {
      return run()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (!failures.some((failure) => failure.rule === rule)) failures.push({ rule, reason })
      return fallback
    } finally {
      watch?.(undefined)
    }
  }
}

/** A rule that can be run on this much of a draft. */
type Asking<Read> = Named<Pick<AvoidRule, 'severity' | 'message'>> & {
  readonly find: (draft: Read, interview: Interview) => Iterable<Match>
}

/** What avoid rules find in a draft; spans refer to its body. A span outside it counts as a failure of the rule. */
export function findingsOf<Read extends Excerpt>(
  rules: readonly Asking<Read>[],
  draft: Read,
  interview: Interview,
  guard: Guard,
): Finding[] {
  const findings: Finding[] = []
  for (const rule of rules)
    for (const finding of guard(rule.id, none, () => foundBy(rule, draft, interview))) findings.push(finding)
  return findings
}

const none: readonly Finding[] = []

/** Allocates nothing where a rule finds nothing, the usual case. */
function foundBy<Read extends Excerpt>(
  rule: Asking<Read>,
  draft: Read,
  interview: Interview,
): readonly Finding[] {
  let found: Finding[] | undefined
  for (const match of rule.find(draft, interview)) (found ??= []).push(findingOf(rule, match, draft.body))
  return found ?? none
}

function findingOf(rule: Asking<never>, match: Match, text: string): Finding {
  const { start, end } = match
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`a match at ${start}–${end} lies outside the text of ${text.length}`)
  return {
    rule: rule.id,
    severity: match.severity ?? rule.severity,
    start,
    end,
    message: match.message ?? rule.message,
    fixes: (match.fixes ?? []).slice(0, 3).map((fix) => (typeof fix === 'string' ? labelled(fix) : fix)),
    ...(match.isCertain ? { isCertain: true } : {}),
  }
}

function labelled(insert: string): Fix {
  return { label: insert ? `Replace with “${insert}”` : 'Remove it', insert }
}
