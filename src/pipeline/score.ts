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
import { sum } from '../core/sum.ts'
import type { Traits } from './rule-traits.ts'

const loss: Readonly<Record<Severity, number>> = { blocker: 0, problem: 12, hint: 3 }
/** One rule never costs more than this, however many findings it has. */
const mostLost = 24
const blockerCeiling = 49
const toneCeiling = 74

/** The band of a score from 0 to 100: not yet below 50, getting there below 75, good below 90. */
export function bandOf(score: number): Band {
  if (score < 50) return 'not yet'
  if (score < 75) return 'getting there'
  return score < 90 ? 'good' : 'ready'
}

/** The points that the findings of one rule cost. */
export interface Toll {
  readonly rule: string
  readonly points: number
  readonly gravest: Severity
  /** The number of places with a harmful tone. */
  readonly harsh: number
}

const graver = (one: Severity, other: Severity) => (byGravity(one, other) < 0 ? one : other)

/** The points that findings cost, rule by rule. */
export function tollsOf(findings: readonly Finding[], isTone: (rule: string) => boolean): Toll[] {
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

/** The lowest cap that applies, and its reason. */
function ceilingOf(tolls: readonly Toll[]): [number, string] | undefined {
  if (tolls.some(({ gravest }) => gravest === 'blocker'))
    return [blockerCeiling, 'something here must be mended before it is sent']
  const harsh = sum(tolls.map((toll) => toll.harsh))
  if (harsh >= 2) return [blockerCeiling, 'several places may harm you by their tone']
  return harsh === 1 ? [toneCeiling, 'one place may harm you by its tone'] : undefined
}

const earnedBy = (checks: readonly Check[]) => sum(checks.map(({ points }) => points))

/** The score formula: the points left after subtracting the tolls from those earned, and the score, which a cap may lower. */
function reckoned(earned: number, tolls: readonly Toll[]) {
  const left = Math.max(0, earned - sum(tolls.map(({ points }) => points)))
  const [most, capReason] = ceilingOf(tolls) ?? [Infinity]
  return most < left ? { left, score: most, capReason } : { left, score: left }
}

/** What each toll actually takes, until nothing is left. */
function lostLines(earned: number, tolls: readonly Toll[]): ScoreLine[] {
  let left = earned
  return tolls.flatMap(({ rule, points }) => {
    const taken = Math.min(points, left)
    left -= taken
    return taken > 0 ? [{ rule, points: -taken }] : []
  })
}

/** earned − lost − cap, in whole points. The lines add up to earned − lost. */
export function breakdownOf(checks: readonly Check[], tolls: readonly Toll[]): Breakdown {
  const earned = earnedBy(checks)
  const { left, score, capReason } = reckoned(earned, tolls)
  const earnedLines = checks.flatMap(({ rule, points }) => (points > 0 ? [{ rule, points }] : []))
  return {
    earned,
    lost: earned - left,
    cap: left - score,
    lines: [...earnedLines, ...lostLines(earned, tolls)],
    ...(capReason ? { capReason } : {}),
  }
}

/** The score, 0 to 100, that a breakdown adds up to. */
export function scoreOf({ earned, lost, cap }: Breakdown): number {
  return earned - lost - cap
}

/**
 * What to do first: blockers, then harmful tone and safety, each with its severity, then all else; of equals what would raise
 * the score most. A step's gain is the score after it minus the present score; of several harms, fixing one alone may gain
 * nothing, and no added detail makes up for a threat. `tollsWithout`: the tolls once a rule finds nothing, when others may come
 * to light.
 */
export function nextSteps(
  checks: readonly Check[],
  tolls: readonly Toll[],
  tollsWithout: (rule: string) => readonly Toll[],
  { harms, isWorst, isSafety, titleOf }: Pick<Traits, 'harms' | 'isWorst' | 'isSafety' | 'titleOf'>,
): NextStep[] {
  const earned = earnedBy(checks)
  const now = reckoned(earned, tolls).score
  const gravities = new Map(tolls.map(({ rule, gravest }) => [rule, gravest]))
  const gravest = (rule: string) => gravities.get(rule) ?? 'hint'
  const urgency = (rule: string) => {
    const gravity = gravest(rule)
    if (gravity === 'blocker') return 0
    if (gravity === 'problem' && harms(rule)) return isWorst(rule) ? 1 : 2
    // A missing attachment spoils more than its points say.
    return isSafety(rule) ? 2 : 3
  }
  const step = (rule: string, then: ReturnType<typeof reckoned>): NextStep => ({
    rule,
    title: titleOf(rule),
    gain: Math.max(0, then.score - now),
    ...(urgency(rule) < 3 ? { severity: gravest(rule) } : {}),
  })
  const missing = checks
    .filter(({ points, of }) => points < of)
    .map(({ rule, points, of }) => step(rule, reckoned(earned - points + of, tolls)))
  const faults = tolls.map(({ rule }) => step(rule, reckoned(earned, tollsWithout(rule))))
  return [...missing, ...faults]
    .filter((step) => step.gain > 0 || gravest(step.rule) !== 'hint')
    .sort(
      (one, other) =>
        urgency(one.rule) - urgency(other.rule) ||
        other.gain - one.gain ||
        byGravity(gravest(one.rule), gravest(other.rule)),
    )
}
