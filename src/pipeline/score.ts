import {
  severities,
  type Band,
  type Breakdown,
  type Check,
  type Finding,
  type NextStep,
  type ScoreLine,
  type Severity,
} from '../core/report.ts'

const loss: Readonly<Record<Severity, number>> = { blocker: 0, problem: 12, hint: 3 }
/** A rule never takes more than this, however often it speaks. */
const mostLost = 24
const blockerCeiling = 49
const toneCeiling = 74

/** No score under this many words: nothing shouts at a half-written draft. */
export const fewestWords = 20

export function bandOf(score: number): Band {
  if (score < 50) return 'not yet'
  if (score < 75) return 'getting there'
  return score < 90 ? 'good' : 'ready'
}

/** The lowest ceiling that applies, and why. */
function ceilingOf(
  findings: readonly Finding[],
  isTone: (rule: string) => boolean,
): [number, string] | undefined {
  if (findings.some(({ severity }) => severity === 'blocker'))
    return [blockerCeiling, 'something here must be mended before it is sent']
  const harsh = findings.filter(({ severity, rule }) => severity === 'problem' && isTone(rule)).length
  if (harsh >= 2) return [blockerCeiling, 'several places may harm you by their tone']
  return harsh === 1 ? [toneCeiling, 'one place may harm you by its tone'] : undefined
}

/** earned − lost − cap, in whole points. The lines add up to earned − lost. */
export function breakdownOf(
  checks: readonly Check[],
  findings: readonly Finding[],
  isTone: (rule: string) => boolean,
): Breakdown {
  const earnedLines = checks
    .filter(({ points }) => points > 0)
    .map(({ rule, points }): ScoreLine => ({ rule, points }))
  const earned = earnedLines.reduce((sum, { points }) => sum + points, 0)
  const byRule = new Map<string, number>()
  for (const { rule, severity } of findings)
    byRule.set(rule, Math.min(mostLost, (byRule.get(rule) ?? 0) + loss[severity]))
  const lostLines: ScoreLine[] = []
  let left = earned
  for (const [rule, points] of byRule) {
    const taken = Math.min(points, left)
    left -= taken
    if (taken > 0) lostLines.push({ rule, points: -taken })
  }
  const ceiling = ceilingOf(findings, isTone)
  const cap = ceiling ? Math.max(0, left - ceiling[0]) : 0
  return {
    earned,
    lost: earned - left,
    cap,
    lines: [...earnedLines, ...lostLines],
    ...(ceiling && cap > 0 ? { capReason: ceiling[1] } : {}),
  }
}

export function scoreOf({ earned, lost, cap }: Breakdown): number {
  return earned - lost - cap
}

/** What would raise the score, most first: each step's gain is the score with it done less the score now. */
export function nextSteps(
  checks: readonly Check[],
  findings: readonly Finding[],
  isTone: (rule: string) => boolean,
  titleOf: (rule: string) => string,
): NextStep[] {
  const now = scoreOf(breakdownOf(checks, findings, isTone))
  const gain = (withChecks: readonly Check[], withFindings: readonly Finding[]) =>
    scoreOf(breakdownOf(withChecks, withFindings, isTone)) - now
  const missing = checks
    .filter(({ points, of }) => points < of)
    .map(({ rule }) => ({
      rule,
      title: titleOf(rule),
      gain: gain(
        checks.map((check) => (check.rule === rule ? { ...check, points: check.of } : check)),
        findings,
      ),
    }))
  const faults = [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({
    rule,
    title: titleOf(rule),
    gain: gain(
      checks,
      findings.filter((finding) => finding.rule !== rule),
    ),
  }))
  const hint = severities.indexOf('hint')
  const worst = new Map<string, number>()
  for (const { rule, severity } of findings)
    worst.set(rule, Math.min(worst.get(rule) ?? hint, severities.indexOf(severity)))
  const gravest = (rule: string) => worst.get(rule) ?? hint
  const isBlocker = (rule: string) => gravest(rule) === severities.indexOf('blocker')
  // At a score of 0, or under a ceiling, mending one problem of many adds nothing yet, and is still the thing to do.
  return [...missing, ...faults]
    .filter((step) => step.gain > 0 || gravest(step.rule) < hint)
    .sort(
      (one, other) =>
        Number(isBlocker(other.rule)) - Number(isBlocker(one.rule)) ||
        other.gain - one.gain ||
        gravest(one.rule) - gravest(other.rule),
    )
}
