import type { Draft, Interview } from '../core/draft.ts'
import type { Lint } from '../core/lint.ts'
import { mutedBy, type Mute } from '../core/mute.ts'
import { fewestWords, type Check, type Failure, type Finding, type Report } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import type { Dictionary, ParsedDraft, SentenceReader } from '../language/document.ts'
import type { AvoidRule, Named } from '../language/rule.ts'
import { assembled, createBlockReader, type BlockRead } from './blocks-read.ts'
import { checksOf, notAsked } from './checks.ts'
import { inCompany, inWordedCompany } from './company.ts'
import { isForeign, withoutForeign } from './foreign.ts'
import { cutClean } from './cuts.ts'
import { createFreshFixes } from './fresh-fixes.ts'
import { createKeptFindings } from './kept-findings.ts'
import { plainLines, type PlainLines } from './line-ends.ts'
import { metricsOf } from './metrics.ts'
import { inOwnMarks } from './own-marks.ts'
import { blocksOf } from './paragraphs.ts'
import { isRead } from './reader/verdict.ts'
import { readingsOf } from './meters.ts'
import { rules as allRules, type NamedRule } from './registry.ts'
import { traitsOf, type Traits } from './rule-traits.ts'
import { findingsOf, guardInto, type Guard, type Watch } from './run-rules.ts'
import { bandOf, breakdownOf, nextSteps, scoreOf, tollsOf } from './score.ts'
import { covered, settle, withinOthers } from './settle.ts'
import { createSpeaking, type Speaking } from './speaking.ts'

/** Of a longer body the first 50,000 UTF-16 units are checked, and the report says so. */
export const longestBody = 50_000

/** What an analyzer works with. */
export interface Tools {
  /** Without it, spelling is not checked yet. */
  readonly dictionary?: Dictionary | undefined
  /** The reader model; without it only wording decides. */
  readonly reader?: SentenceReader | undefined
  /** The rules to run; all if absent. */
  readonly rules?: readonly NamedRule[]
  /** Is told which rule runs, so that one that never ends can be named. */
  readonly watch?: Watch | undefined
}

/** Checks the drafts of one person, one after the other. */
export interface Analyzer {
  /**
   * Checks a whole draft; what was learnt about unchanged paragraphs is reused from the previous call. `lints`: the lints of
   * the deeper check for its body (with line feeds only), where it was chosen. Never throws.
   */
  check(draft: Draft, interview?: Interview, mutes?: readonly Mute[], lints?: readonly Lint[]): Report
  /** The sentences of a body that a reader model is asked about. */
  sentencesOf(body: string): readonly string[]
  /** The reader's verdict on these sentences has changed: they, and only they, are read again. */
  readAnew(sentences: ReadonlySet<string>): void
}

/** Everything that one check depends on. */
interface CheckContext {
  readonly parsed: ParsedDraft
  readonly interview: Interview
  readonly speaking: Speaking
  readonly failures: Failure[]
  readonly guard: Guard
}

/** As a report tells a finding: once it is weighed, nobody asks whether it was certain. */
const told = ({ rule, severity, start, end, message, fixes }: Finding): Finding => ({
  rule,
  severity,
  start,
  end,
  message,
  fixes,
})

/** The only way from text to report. */
export function createAnalyzer({ dictionary, reader, rules = allRules, watch }: Tools = {}): Analyzer {
  const avoidRules = rules.filter((rule): rule is Named<AvoidRule> => rule.type === 'avoid')
  const traits = traitsOf(rules)
  const { isLanguage, isWeighed } = traits
  const pending = avoidRules.filter(({ needs }) => needs === 'dictionary' && !dictionary).map(({ id }) => id)
  const reading = createBlockReader(reader)
  const speakingOf = createSpeaking(avoidRules)
  const keptFindings = createKeptFindings()
  const freshFixes = createFreshFixes()

  /** Everything that avoid rules find, with tone weighed by the rest of the letter. */
  function foundIn(own: readonly BlockRead[], context: CheckContext): Finding[] {
    const { parsed, interview, speaking, failures, guard } = context
    const english = (findings: readonly Finding[]) => withoutForeign(findings, parsed, traits)
    const worded = english(keptFindings(own, speaking, parsed, interview, failures, guard))
    const { sentences, findings } = reader
      ? inCompany(parsed.sentences, worded, isWeighed, reader.odds)
      : { sentences: inWordedCompany(parsed.sentences, worded, isWeighed), findings: worded }
    const ofDraft = findingsOf(speaking.by.draft, { ...parsed, sentences }, interview, guard)
    return [...findings, ...english(ofDraft)].map(told)
  }

  /** The findings to show: one at each place, none that is muted, with fixes that fit the text. */
  function shownOf(found: readonly Finding[], isHeard: (finding: Finding) => boolean, parsed: ParsedDraft) {
    const { body } = parsed
    // A misspelt word inside a wider mark still counts as misspelt, and is shown once that mark is ignored.
    const slips = found.filter((finding) => isLanguage(finding.rule) && isHeard(finding))
    const settled = settle(found, body, traits).filter(isHeard)
    let free = 0
    const clean = settle([...settled, ...slips], body, traits).map((finding) => {
      const cut = cutClean(finding, body, free)
      free = cut.end
      return cut
    })
    return inOwnMarks(freshFixes(clean, parsed), body)
  }

  return {
    check(draft, interview = {}, mutes = [], lints = undefined) {
      const checked = checkable(draft.body)
      const { text: body, back } = plainLines(checked)
      const blocks = blocksOf(body)
      const own = reading.read(blocks)
      const parsed = assembled({ ...draft, body }, interview, blocks, own, dictionary, lints)
      const foreign = isForeign(parsed)
      const speaking = speakingOf({
        kind: parsed.kind,
        foreign,
        tools: dictionary ? ['dictionary', ...(lints ? (['deeper check'] as const) : [])] : [],
      })
      const failures: Failure[] = []
      const guard = guardInto(failures, watch)
      const found = foundIn(own, { parsed, interview, speaking, failures, guard })
      const isMuted = mutedBy(mutes, body)
      const isHeard = (finding: Finding) => !isMuted(finding)
      const findings = shownOf(found, isHeard, parsed)
      const heard = found.filter(isHeard)
      const within = withinOthers(heard, findings, traits)
      const checks = checksOf({
        rules,
        speaks: (id) => speaking.ids.has(id) && !failures.some(({ rule }) => rule === id),
        muted: new Set(mutes.flatMap((mute) => (mute.reach === 'rule' ? [mute.rule] : []))),
        draft: parsed,
        interview,
        findings,
        within,
        traits,
        guard,
      })
      const metrics = metricsOf(parsed)
      const report: Report = {
        kind: parsed.kind,
        kindDetected: draft.kind === undefined,
        ...scored(checks, findings, heard, body, metrics.words, traits),
        checks,
        findings,
        within,
        readings: readingsOf(parsed, findings),
        metrics,
        failures,
        pending,
        ...(draft.body.length > checked.length ? { checkedLength: checked.length } : {}),
      }
      return inGiven(foreign ? asForeign(report) : report, back)
    },
    sentencesOf(body) {
      const blocks = reading.read(blocksOf(plainLines(checkable(body)).text))
      return blocks.flatMap(([{ part }, { sentences }]) =>
        sentences.filter((sentence) => isRead(sentence, part)).map(({ text }) => text),
      )
    },
    readAnew: reading.forget,
  }
}

/** The score with everything that explains it; null for a text that has hardly begun. `found`: what was found under others too. */
function scored(
  checks: readonly Check[],
  findings: readonly Finding[],
  found: readonly Finding[],
  body: string,
  words: number,
  traits: Traits,
): Pick<Report, 'score' | 'band' | 'breakdown' | 'next'> {
  const tolls = tollsOf(findings, traits.isTone)
  const breakdown = breakdownOf(checks, tolls)
  if (words < fewestWords) return { score: null, band: null, breakdown, next: [] }
  const score = scoreOf(breakdown)
  const under = covered(findings, found, body, traits)
  const tollsWithout = (rule: string) => {
    const freed = under.get(rule)
    if (!freed) return tolls.filter((toll) => toll.rule !== rule)
    return tollsOf([...findings.filter((finding) => finding.rule !== rule), ...freed], traits.isTone)
  }
  return { score, band: bandOf(score), breakdown, next: nextSteps(checks, tolls, tollsWithout, traits) }
}

/**
 * The report on a text that is not in English: nothing is judged, and no grade is given, since it is one of English schools.
 */
function asForeign(report: Report): Report {
  return {
    ...report,
    score: null,
    band: null,
    breakdown: { earned: 0, lost: 0, cap: 0, lines: [] },
    checks: report.checks.map((check) => (check.of > 0 ? notAsked(check.rule) : check)),
    next: [],
    readings: [],
    metrics: { ...report.metrics, grade: null },
    foreign: true,
  }
}

/** The report with its offsets converted to the text as given. */
function inGiven(report: Report, back: PlainLines['back']): Report {
  const evidenceBack = <T extends { readonly evidence: readonly Span[] }>(about: T): T => ({
    ...about,
    evidence: about.evidence.map(back),
  })
  return {
    ...report,
    checks: report.checks.map(evidenceBack),
    findings: report.findings.map(back),
    within: report.within.map(back),
    readings: report.readings.map(evidenceBack),
  }
}

/** The part of a body that is checked; a surrogate pair is not split. */
function checkable(body: string): string {
  const split = /[\uD800-\uDBFF]/.test(body[longestBody - 1] ?? '')
  return body.slice(0, split && body.length > longestBody ? longestBody - 1 : longestBody)
}
