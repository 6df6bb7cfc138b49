import type { Interview } from '../core/draft.ts'
import type { Check, Evidence, Finding } from '../core/report.ts'
import type { ParsedDraft } from '../language/document.ts'
import type { ExpectRule, Named } from '../language/rule.ts'
import { firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import type { NamedRule } from './registry.ts'
import type { Traits } from './rule-traits.ts'
import type { Guard } from './run-rules.ts'

/** The check of a rule that does not apply. */
export const notAsked = (rule: string): Check => ({
  rule,
  state: 'not-applicable',
  points: 0,
  of: 0,
  evidence: [],
})

/** What the state of a rule is computed from. */
interface ChecksInput {
  readonly rules: readonly NamedRule[]
  /** Whether an avoid rule ran and did not fail. */
  readonly speaks: (rule: string) => boolean
  readonly muted: ReadonlySet<string>
  readonly draft: ParsedDraft
  readonly interview: Interview
  readonly findings: readonly Finding[]
  readonly within: readonly Finding[]
  readonly traits: Pick<Traits, 'sours' | 'spoils'>
  readonly guard: Guard
}

/**
 * The state of every rule in a draft, in the order of the rules. Words with a harmful tone are not evidence of anything good:
 * "Good luck finding somebody else for that money." is no polite close. A rule names in `spoils` what else it spoils.
 */
export function checksOf({
  rules,
  findings,
  within,
  draft,
  interview,
  muted,
  ...rest
}: ChecksInput): Check[] {
  const { speaks, guard } = rest
  const { sours, spoils } = rest.traits
  const all = [...findings, ...within]
  const broken = new Set(all.map(({ rule }) => rule))
  const harsh = findings.filter(({ rule, severity }) => severity !== 'hint' && sours(rule))
  const grave = all.filter(({ severity }) => severity !== 'hint')
  return rules.map((rule): Check => {
    const { id } = rule
    if (rule.type === 'expect') {
      const spoilers = grave.filter((finding) => spoils(finding.rule, id))
      const isGood = (words: Span) =>
        !coverHalf(harsh, words) && !spoilers.some((finding) => overlaps(finding, words))
      return guard(id, notAsked(id), () => expectCheck(rule, draft, interview, isGood, muted.has(id)))
    }
    const state = broken.has(id) ? 'broken' : speaks(id) ? 'met' : 'not-applicable'
    return { ...notAsked(id), state, ...(muted.has(id) ? { muted: true } : {}) }
  })
}

const lengthOf = ({ start, end }: Span) => end - start

/** Whether one of these spans, which are sorted and do not overlap, covers at least half of some words. */
function coverHalf(places: readonly Span[], words: Span): boolean {
  for (let at = firstEndingAfter(places, words.start); at < places.length; at++) {
    const { start, end } = places[at]!
    if (start >= words.end) return false
    const shared = Math.min(end, words.end) - Math.max(start, words.start)
    if (2 * shared >= lengthOf(words)) return true
  }
  return false
}

function expectCheck(
  rule: Named<ExpectRule>,
  draft: ParsedDraft,
  interview: Interview,
  isGood: (words: Span) => boolean,
  muted: boolean,
): Check {
  const evidence: readonly Evidence[] = Array.from(rule.find(draft, interview)).filter(isGood)
  const worth = rule.points[draft.kind] ?? 0
  const about = { rule: rule.id, evidence, of: worth }
  if (worth === 0) return { ...about, state: 'not-applicable', points: 0 }
  if (muted) return { ...about, state: 'met', points: worth, muted }
  if (evidence.some(({ weak }) => !weak)) return { ...about, state: 'met', points: worth }
  if (rule.excused?.(draft, interview)) return { ...about, state: 'not-applicable', points: worth }
  return evidence.length > 0 || rule.implied?.(draft)
    ? { ...about, state: 'weak', points: Math.floor(worth / 2) }
    : { ...about, state: 'missing', points: 0 }
}
