import { byPlace, firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import { gravityOf, type Finding } from '../core/report.ts'
import type { Traits } from './rule-traits.ts'

/** Stands among the families for what the reader model says. */
const guess = '(a guess)'
/** Of findings as grave as each other at one place the family named first speaks; all other rules come after these. */
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
/** The lower in the first number that differs speaks. */
type Rank = readonly [patience: number, gravity: number, family: number]

function rankOf({ severity, rule }: Finding, { guesses, isDeeper, givesWay }: Standing): Rank {
  // However sure the reader model is, a wording rule on tone knows more: it has a remedy.
  if (guesses(rule)) return [0, gravityOf('hint'), families.indexOf(guess)]
  if (isDeeper(rule)) return [2, 0, 0]
  if (givesWay(rule)) return [1, 0, 0]
  const family = families.findIndex((name) => rule.startsWith(name))
  return [0, gravityOf(severity), family < 0 ? families.length : family]
}

const byRank = (one: Rank, other: Rank) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]

/** Puts a finding among the kept where its place is free, and tells whether it was. */
function added(kept: Finding[], finding: Finding): boolean {
  const index = firstEndingAfter(kept, finding.start)
  const next = kept[index]
  if (next && overlaps(next, finding)) return false
  kept.splice(index, 0, finding)
  return true
}

/** The words of a text, the nearest to a place first. */
function wordsNear(body: string, place: number): Span[] {
  return Array.from(body.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  })).sort((one, other) => Math.abs(one.start - place) - Math.abs(other.start - place))
}

/**
 * The one place where overlaps end: every place keeps its gravest finding; sorted by place. A finding of a rule that
 * only borrows its place moves to the nearest free word of the body, so that neither hides the other; one with a fix
 * means its words and stays.
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
 * What was found where another finding speaks, of rules that speak nowhere: no tick may stand beside an open mark of the same
 * matter. The reader model only guesses, at words that a wording already names.
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
