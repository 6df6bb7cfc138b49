import {
  byGravity,
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

export function bandOf(score: number): Band {
  if (score < 50) return 'not yet'
  if (score < 75) return 'getting there'
  return score < 90 ? 'good' : 'ready'
}

/** What the findings of one rule cost. */
interface Toll {
  readonly rule: string
  readonly points: number
  readonly gravest: Severity
  /** How many places harm by their tone. */
  readonly harsh: number
}

const graver = (one: Severity, other: Severity) => (byGravity(one, other) < 0 ? one : other)

function tollsOf(findings: readonly Finding[], isTone: (rule: string) => boolean): Toll[] {
  const tolls = new Map<string, Toll>()
  for (const { rule, severity } of findings) {
    const { points, gravest, harsh } = tolls.get(rule) ?? { points: 0, gravest: 'hint', harsh: 0 }
    tolls.set(rule, {
      rule,
      points: Math.min(mostLost, points + loss[severity]),
      gravest: graver(gravest, severity),
      harsh: harsh + Number(severity === 'problem' && isTone(rule)),
    })
  }
  return [...tolls.values()]
}

/** The lowest ceiling that applies, and why. */
function ceilingOf(tolls: readonly Toll[]): [number, string] | undefined {
  if (tolls.some(({ gravest }) => gravest === 'blocker'))
    return [blockerCeiling, 'something here must be mended before it is sent']
  const harsh = tolls.reduce((sum, toll) => sum + toll.harsh, 0)
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
  const tolls = tollsOf(findings, isTone)
  const lostLines: ScoreLine[] = []
  let left = earned
  for (const { rule, points } of tolls) {
    const taken = Math.min(points, left)
    left -= taken
    if (taken > 0) lostLines.push({ rule, points: -taken })
  }
  const ceiling = ceilingOf(tolls)
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

/** The score of so many points earned, without the lines that explain it. */
function scoreWith(earned: number, tolls: readonly Toll[]): number {
  const left = tolls.reduce((sum, { points }) => sum - points, earned)
  return Math.min(Math.max(0, left), ceilingOf(tolls)?.[0] ?? Infinity)
}

/** A threat, an insult: of several harms these are mended first. */
const worst = /^(?:pushy-(?:threat|escalation)|unprofessional-(?:rude|bitter|comparison|intimate))$/

/**
 * What to do first: what blocks, then what harms or may be a disaster, then what would raise the score most. Each step's gain is the score with
 * it done less the score now; of several harms, mending one alone may gain nothing, and no added detail makes up for a threat.
 */
export function nextSteps(
  checks: readonly Check[],
  findings: readonly Finding[],
  isTone: (rule: string) => boolean,
  harms: (rule: string) => boolean,
  isDisaster: (rule: string) => boolean,
  titleOf: (rule: string) => string,
): NextStep[] {
  const earned = checks.reduce((sum, { points }) => sum + points, 0)
  const tolls = tollsOf(findings, isTone)
  const now = scoreWith(earned, tolls)
  const missing = checks
    .filter(({ points, of }) => points < of)
    .map(({ rule, points, of }) => ({
      rule,
      title: titleOf(rule),
      gain: scoreWith(earned - points + of, tolls) - now,
    }))
  const faults = tolls.map((toll) => ({
    rule: toll.rule,
    title: titleOf(toll.rule),
    gain:
      scoreWith(
        earned,
        tolls.filter((other) => other !== toll),
      ) - now,
  }))
  const gravities = new Map(tolls.map(({ rule, gravest }) => [rule, gravest]))
  const gravest = (rule: string) => gravities.get(rule) ?? 'hint'
  const urgency = (rule: string) => {
    const gravity = gravest(rule)
    if (gravity === 'blocker') return 0
    if (gravity === 'problem' && harms(rule)) return worst.test(rule) ? 1 : 2
    // A missing attachment spoils more than its points say.
    return isDisaster(rule) ? 2 : 3
  }
  return [...missing, ...faults]
    .filter((step) => step.gain > 0 || gravest(step.rule) !== 'hint')
    .sort(
      (one, other) =>
        urgency(one.rule) - urgency(other.rule) ||
        other.gain - one.gain ||
        byGravity(gravest(one.rule), gravest(other.rule)),
    )
}
