import { byPlace, contains, firstEndingAfter, overlaps, touched, type Span } from '../core/span.ts'
import { gravityOf, type Finding } from '../core/report.ts'
import type { Traits } from './rule-traits.ts'

/** Stands for the verdicts of the reader model among the families. */
const guess = '(a guess)'
/** Of equally grave findings at one place, the family named first is shown; all other rules come after these. */
const families = [
  'placeholder',
  'wrong-',
  'pushy-',
  'desperate-',
  'unprofessional-',
  'spelling',
  guess,
  'grammar-',
]

type Standing = Pick<Traits, 'guesses' | 'isDeeper' | 'givesWay'>
/** The finding with the lower number is shown; the first number that differs decides. */
type Rank = readonly [patience: number, gravity: number, family: number]

function rankOf({ severity, rule }: Finding, { guesses, isDeeper, givesWay }: Standing): Rank {
  // However sure the reader model is, a wording rule on tone ranks before it: it offers a remedy.
  if (guesses(rule)) return [0, gravityOf('hint'), families.indexOf(guess)]
  if (isDeeper(rule)) return [2, 0, 0]
  if (givesWay(rule)) return [1, 0, 0]
  const family = families.findIndex((name) => rule.startsWith(name))
  return [0, gravityOf(severity), family < 0 ? families.length : family]
}

const byRank = (one: Rank, other: Rank) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]

/** Adds a finding to the kept ones if its place is free, and tells whether it did. */
function added(kept: Finding[], finding: Finding): boolean {
  const index = firstEndingAfter(kept, finding.start)
  const next = kept[index]
  if (next && overlaps(next, finding)) return false
  kept.splice(index, 0, finding)
  return true
}

/** The words of a text, nearest to a place first. */
function wordsNear(body: string, place: number): Span[] {
  return Array.from(body.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  })).sort((one, other) => Math.abs(one.start - place) - Math.abs(other.start - place))
}

/**
 * The only place where overlaps are resolved: every place keeps its gravest finding; sorted by place. A finding of a rule that
 * only borrows its place moves to the nearest free word of the body, so that neither hides the other; one with a fix is about
 * its words, so it stays.
 */
export function settle(
  findings: readonly Finding[],
  body: string,
  traits: Standing & Pick<Traits, 'borrowsPlace'>,
): Finding[] {
  const kept: Finding[] = []
  const mayMove = ({ rule, fixes }: Finding) => traits.borrowsPlace(rule) && fixes.length === 0
  const ranked = findings
    .map((finding) => ({ finding, rank: rankOf(finding, traits) }))
    .sort((one, other) => byRank(one.rank, other.rank) || byPlace(one.finding, other.finding))
    .map(({ finding }) => finding)
  for (const finding of ranked) if (!mayMove(finding)) added(kept, finding)
  for (const finding of ranked)
    if (mayMove(finding) && !added(kept, finding))
      wordsNear(body, finding.start).some((word) => added(kept, { ...finding, ...word }))
  return kept
}

/**
 * Findings hidden under another rule's mark, for rules that show no mark at all: their checklist row must not say "clear".
 * Guesses of the reader model are left out, since a wording rule marks those words already.
 */
export function withinOthers(
  found: readonly Finding[],
  shown: readonly Finding[],
  { guesses }: Pick<Traits, 'guesses'>,
): Finding[] {
  const speaking = new Set(shown.map(({ rule }) => rule))
  return found
    .filter(
      (finding) =>
        !speaking.has(finding.rule) &&
        !guesses(finding.rule) &&
        (shown[firstEndingAfter(shown, finding.start)]?.start ?? Infinity) < finding.end,
    )
    .sort(byPlace)
}

/**
 * What comes to light once a rule's findings are gone with their words: findings that only these covered, as far as they reach
 * beyond those words, by the rule that covers them. Guesses do not count: they guess at the same words.
 */
export function covered(
  shown: readonly Finding[],
  found: readonly Finding[],
  body: string,
  traits: Standing & Pick<Traits, 'borrowsPlace'>,
): ReadonlyMap<string, readonly Finding[]> {
  const byCover = new Map<string, Finding[]>()
  for (const finding of found) {
    if (traits.guesses(finding.rule) || traits.borrowsPlace(finding.rule)) continue
    const covers = touched(shown, finding).map((at) => shown[at]!)
    const [first] = covers
    if (!first || first.rule === finding.rule || contains(first, finding)) continue
    if (covers.every(({ rule }) => rule === first.rule))
      byCover.set(first.rule, [...(byCover.get(first.rule) ?? []), finding])
  }
  return new Map(Array.from(byCover, ([rule, freed]) => [rule, settle(freed, body, traits)]))
}
