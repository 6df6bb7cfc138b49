import { sentenceAround } from '../core/mute.ts'
import { overlaps } from '../core/span.ts'
import { severities, type Finding, type Fix } from '../core/report.ts'

/** How many suggestions the list shows before "Show all". */
const atFirst = 5

const rank = ({ severity }: Finding) => severities.indexOf(severity)

/** The subject has no place in the body; what is said of it is shown at its own field. */
export const aboutSubject = ({ rule }: Finding) => rule === 'subject'

/** Faults that every draft has until it is finished: not spoken of while it is being written. */
const untilFinished = new Set([
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

/** All findings, the gravest first, then by place. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => rank(one) - rank(other) || one.start - other.start)
}

/**
 * The few that matter most: one a sentence, five at most, and no hints while something blocks. Of those that weigh the same in a
 * sentence, one that a click can mend.
 */
export function foremost(findings: readonly Finding[], body: string): Finding[] {
  const blocked = findings.some(({ severity }) => severity === 'blocker')
  const bySentence = new Map<string, Finding>()
  for (const finding of byWeight(findings)) {
    if (blocked && finding.severity === 'hint') continue
    const sentence = aboutSubject(finding) ? 'subject' : sentenceAround(body, finding)
    const first = bySentence.get(sentence)
    const mends = first?.severity === finding.severity && first.fixes.length === 0 && finding.fixes.length > 0
    if (!first || mends) bySentence.set(sentence, finding)
  }
  return byWeight([...bySentence.values()]).slice(0, atFirst)
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
