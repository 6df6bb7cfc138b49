import type { Interview } from '../core/draft.ts'
import type { Failure, Finding, Fix } from '../core/report.ts'
import type { AvoidRule, Excerpt, Match, Named } from '../language/rule.ts'

/** Runs something on behalf of a rule; where it throws the rule is named and the fallback stands. */
export type Guard = <T>(rule: string, fallback: T, run: () => T) => T

/** Hears of each rule before it runs, and of none when it is done. */
export type Watch = (rule: string | undefined) => void

/** A guard that writes each rule that threw into `failures`, once. */
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

/** A rule that can be asked about so much of a draft. */
type Asking<Read> = Named<Pick<AvoidRule, 'severity' | 'message'>> & {
  readonly find: (draft: Read, interview: Interview) => Iterable<Match>
}

/** What avoid rules find in a draft; spans speak of its body. A span outside it is the rule's failure. */
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

/** Most rules are silent about most paragraphs: for those nothing is made. */
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
  }
}

function labelled(insert: string): Fix {
  return { label: insert ? `Replace with “${insert}”` : 'Remove it', insert }
}
