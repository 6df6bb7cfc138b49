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

/** The subject has no place in the body; what is said of it is shown at its own field. */
export const aboutSubject = ({ rule }: Finding) => rule === 'subject'

/** What a finding speaks of, such as the length, where that is not the words it stands at. With a fix it means its words. */
export const matterOf = ({ rule, fixes }: Finding, catalogue: ReadonlyMap<string, CatalogueEntry>) =>
  fixes.length === 0 ? catalogue.get(rule)?.borrowsPlace : undefined

/** What each severity is called. */
export const severityNames: Readonly<Record<Severity, string>> = {
  blocker: 'Fix before sending',
  problem: 'Likely to harm',
  hint: 'Could be better',
}

/** What the report says to do first. */
type Next = readonly Pick<NextStep, 'rule'>[]

/** Faults that every draft has until it is finished: not spoken of while it is being written. */
export const untilFinished = new Set([
  'subject',
  'length',
  'unmentioned-skill',
  'greeting-nameless',
  'sign-off-name',
])

/** What a word is faulted for that is not written out yet: of "take" there may be no more than "tak". */
const ofHalfWords = /^(?:spelling|grammar-|lower-case$|mixed-dialect$|sign-off-name$)/

/** What is known of a draft that is being written. */
interface Progress {
  /** It has no score yet. */
  readonly begun: boolean
  /** A key was pressed a moment ago. */
  readonly typing: boolean
}

/**
 * The findings that may be shown while one writes. Of a draft that is just `begun`, none that only says that it is not
 * finished. A name at the very end is none yet, nor, while the hand is `typing`, any other word there.
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
 * What a newer report of the same text finds where an earlier one found something: the same, otherwise the same rule at these
 * words, otherwise any other. When the reader comes it may mark a few words more, or say better what is wrong with them.
 */
export function sameWords(before: Finding, findings: readonly Finding[]): Finding | undefined {
  const here = findings.filter((found) => overlaps(found, before))
  const ofRule = here.filter(({ rule }) => rule === before.rule)
  return ofRule.find(({ message }) => message === before.message) ?? ofRule[0] ?? here[0]
}

const grade = ({ severity }: Finding) => gravityOf(severity)

/** By how grave they are, and of problems by what to do first, as above the list. */
function comparing(next: Next) {
  const place = new Map(next.map(({ rule }, index) => [rule, index]))
  const turn = ({ rule, severity }: Finding) =>
    severity === 'problem' ? (place.get(rule) ?? next.length) : 0
  return (one: Finding, other: Finding) => grade(one) - grade(other) || turn(one) - turn(other)
}

/** All findings, the gravest first, what is as grave by place. */
export function byWeight(findings: readonly Finding[], next: Next): Finding[] {
  const compare = comparing(next)
  return findings.toSorted((one, other) => compare(one, other) || one.start - other.start)
}

/**
 * The few that matter most, five at most. Of more, one a sentence comes before a second that is as grave, one that a click can
 * mend before one that none can, and there are no hints while something in the text blocks.
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

/** Slips with one sure answer: a wrong spelling with a single likely word, a word typed twice. */
const sure = new Set(['spelling', 'repeated-words'])

const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

/** A space too many or one that is missing: "the yard , and", "the yard.I". */
const isSpacing = ({ rule, start, end }: Finding, { insert }: Fix, body: string) =>
  rule === 'grammar-punctuation' && withoutSpaces(body.slice(start, end)) === withoutSpaces(insert)

/** The fixes that may be applied all at once without a look at each. */
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
