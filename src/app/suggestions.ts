import { sentenceAround } from '../core/mute.ts'
import { overlaps } from '../core/span.ts'
import {
  gravityOf,
  type CatalogueEntry,
  type Finding,
  type Fix,
  type NextStep,
  type Severity,
} from '../core/report.ts'

/** How many suggestions the list shows before "Show all". */
const atFirst = 5

/** The subject has no place in the body; findings about it are shown at its own field. */
export const aboutSubject = ({ rule }: Finding) => rule === 'subject'

/** What a finding is about where that is not the words at its place, such as the length. One with a fix is about its words. */
export const matterOf = ({ rule, fixes }: Finding, catalogue: ReadonlyMap<string, CatalogueEntry>) =>
  fixes.length === 0 ? catalogue.get(rule)?.borrowsPlace : undefined

/** The name of each severity. */
export const severityNames: Readonly<Record<Severity, string>> = {
  blocker: 'Fix before sending',
  problem: 'Likely to harm',
  hint: 'Could be better',
}

/** The steps that the report puts first. */
type Next = readonly Pick<NextStep, 'rule'>[]

/** Faults that every draft has until it is finished: not mentioned while it is being written. */
export const untilFinished = new Set([
  'subject',
  'length',
  'unmentioned-skill',
  'greeting-nameless',
  'sign-off-name',
])

/** Rules that may fault a half-typed word: of "take" there may be no more than "tak" yet. */
const ofHalfWords = /^(?:spelling|grammar-|lower-case$|mixed-dialect$|sign-off-name$)/

/** What is known about a draft being written. */
interface Progress {
  /** It has no score yet. */
  readonly begun: boolean
  /** A key was pressed a moment ago. */
  readonly typing: boolean
}

/**
 * The findings that may be shown while writing. For a draft just `begun`, those that only say that it is unfinished are left
 * out. A name at the very end does not count yet, nor, while `typing`, any other word there.
 */
export function whileWriting(
  findings: readonly Finding[],
  body: string,
  { begun, typing }: Progress,
): readonly Finding[] {
  const end = body.trimEnd().length
  return findings.filter(
    (finding) =>
      !(begun && untilFinished.has(finding.rule)) &&
      !(finding.rule === 'wrong-name' && finding.end === end) &&
      !(typing && finding.end === body.length && ofHalfWords.test(finding.rule)),
  )
}

/**
 * The finding of a newer report on the same text that corresponds to an earlier one: the same one, otherwise the same rule at
 * these words, otherwise any other there. Once the reader model has answered, it may mark a few more words or give a better
 * message.
 */
export function sameWords(before: Finding, findings: readonly Finding[]): Finding | undefined {
  const here = findings.filter((found) => overlaps(found, before))
  const ofRule = here.filter(({ rule }) => rule === before.rule)
  return ofRule.find(({ message }) => message === before.message) ?? ofRule[0] ?? here[0]
}

const grade = ({ severity }: Finding) => gravityOf(severity)

/** By severity, and problems in the order of what to do first, as shown above the list. */
function comparing(next: Next) {
  const place = new Map(next.map(({ rule }, index) => [rule, index]))
  const turn = ({ rule, severity }: Finding) =>
    severity === 'problem' ? (place.get(rule) ?? next.length) : 0
  return (one: Finding, other: Finding) => grade(one) - grade(other) || turn(one) - turn(other)
}

/** All findings by severity, then by place. */
export function byWeight(findings: readonly Finding[], next: Next): Finding[] {
  const compare = comparing(next)
  return findings.toSorted((one, other) => compare(one, other) || one.start - other.start)
}

/**
 * The few that matter most, five at most. Where there are more, one per sentence comes before a second equally grave one,
 * fixable before unfixable, and there are no hints while something in the text blocks.
 */
export function foremost(findings: readonly Finding[], body: string, next: Next): Finding[] {
  const all = byWeight(findings, next)
  if (all.length <= atFirst) return all
  const blocked = all.some(({ severity }) => severity === 'blocker')
  const open = all.filter(({ severity }) => !blocked || severity !== 'hint')
  const unmended = ({ fixes }: Finding) => Number(fixes.length === 0)
  const named = new Set<string>()
  const turn = new Map<Finding, number>()
  for (const finding of open.toSorted(
    (one, other) => grade(one) - grade(other) || unmended(one) - unmended(other),
  )) {
    const sentence = aboutSubject(finding) ? 'subject' : sentenceAround(body, finding)
    turn.set(finding, grade(finding) + (named.has(sentence) ? 0.5 : 0))
    named.add(sentence)
  }
  const chosen = open.toSorted((one, other) => turn.get(one)! - turn.get(other)!)
  return byWeight(chosen.slice(0, atFirst), next)
}

/** Slips with one sure answer: a misspelling with a single likely word, a word typed twice. */
const sure = new Set(['spelling', 'repeated-words'])

const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

/** A space too many or one that is missing: "the yard , and", "the yard.I". */
const isSpacing = ({ rule, start, end }: Finding, { insert }: Fix, body: string) =>
  rule === 'grammar-punctuation' && withoutSpaces(body.slice(start, end)) === withoutSpaces(insert)

/** The fixes that may be applied together without looking at each. */
export function safeFixes(
  findings: readonly Finding[],
  body: string,
): { readonly finding: Finding; readonly fix: Fix }[] {
  return findings.flatMap((finding) => {
    const [fix, other] = finding.fixes
    if (!fix || other) return []
    return sure.has(finding.rule) || isSpacing(finding, fix, body) ? [{ finding, fix }] : []
  })
}
