import { byPlace, firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import { gravityOf, type Finding } from '../core/report.ts'
import type { Traits } from './rule-traits.ts'

/** Of two findings at one place the graver is shown, then the one whose family comes first here. */
const families = ['placeholder', 'wrong-', 'pushy-', 'desperate-', 'unprofessional-', 'spelling', 'grammar-']
/** However sure the reader model is, a wording rule on tone ranks before it: it offers a remedy. */
const guess = gravityOf('hint') * 100 + families.indexOf('grammar-') - 0.5

type Standing = Pick<Traits, 'guesses' | 'isDeeper' | 'givesWay'>

function rank({ severity, rule }: Finding, { guesses, isDeeper, givesWay }: Standing): number {
  if (guesses(rule)) return guess
  if (isDeeper(rule)) return Number.MAX_SAFE_INTEGER
  if (givesWay(rule)) return Number.MAX_SAFE_INTEGER - 1
  const family = families.findIndex((name) => rule.startsWith(name))
  return gravityOf(severity) * 100 + (family < 0 ? families.length : family)
}

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
    .map((finding) => ({ finding, rank: rank(finding, traits) }))
    .sort((one, other) => one.rank - other.rank || byPlace(one.finding, other.finding))
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
