import type { Draft, Interview } from '../core/draft.ts'
import { isMuted, type Mute } from '../core/mute.ts'
import type { Check, Evidence, Failure, Finding, Fix, Report } from '../core/report.ts'
import { shifted } from '../core/span.ts'
import type {
  Dictionary,
  Paragraph,
  ParsedDraft,
  Part,
  Sentence,
  SentenceReader,
} from '../language/document.ts'
import type { AvoidRule, ExpectRule, Match } from '../language/rule.ts'
import { detectKind } from './kind.ts'
import { metricsOf } from './metrics.ts'
import { blocksOf, type Block } from './paragraphs.ts'
import { parseBlock, type ParsedBlock } from './parse.ts'
import { readingsOf } from './readings.ts'
import { rules as allRules, type NamedRule } from './registry.ts'
import { bandOf, breakdownOf, fewestWords, nextSteps, scoreOf } from './score.ts'
import { settle } from './settle.ts'

/** Of a longer body the first 50,000 UTF-16 units are checked, and the report says so. */
export const longestBody = 50_000

/** The part of a body that is checked; a character of two units is not cut in half. */
function checkable(body: string): string {
  const split = /[\uD800-\uDBFF]/.test(body[longestBody - 1] ?? '')
  return body.slice(0, split && body.length > longestBody ? longestBody - 1 : longestBody)
}

export interface Tools {
  /** Spelling waits for it. */
  readonly dictionary?: Dictionary | undefined
  /** The reader model; without it wording alone decides. */
  readonly reader?: SentenceReader | undefined
  /** For tests: the rules to run instead of all. */
  readonly rules?: readonly NamedRule[]
}

export interface Analyzer {
  /** Reads a draft whole; what it learnt of unchanged paragraphs is kept from the call before. Never throws. */
  check(draft: Draft, interview?: Interview, mutes?: readonly Mute[]): Report
}

/** Parts that reach no rule. */
const unread: ReadonlySet<Part> = new Set(['header', 'quoted', 'signature'])

type Named<Rule> = Rule & { readonly id: string }

interface KeptBlock {
  readonly parsed: ParsedBlock
  /** What paragraph rules found, by facts; offsets speak of the block. */
  readonly found: Map<string, readonly Finding[]>
}

/** The one entry from text to report. */
export function createAnalyzer({ dictionary, reader, rules = allRules }: Tools = {}): Analyzer {
  const avoidRules = rules.filter((rule): rule is Named<AvoidRule> => rule.type === 'avoid')
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  const tone = new Set(rules.filter(({ group }) => group === 'tone').map(({ id }) => id))
  const isTone = (rule: string) => tone.has(rule)
  let kept = new Map<string, KeptBlock>()

  return {
    check(draft, interview = {}, mutes = []) {
      const body = checkable(draft.body)
      const failures: Failure[] = []
      const guard = <T>(rule: string, fallback: T, run: () => T): T => {
        try {
          return run()
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error)
          if (!failures.some((failure) => failure.rule === rule)) failures.push({ rule, reason })
          return fallback
        }
      }

      const blocks = blocksOf(body)
      const keptNow = new Map<string, KeptBlock>()
      const readBlock = (block: Block): KeptBlock => {
        const key = `${block.part}\n${block.text}`
        const entry = keptNow.get(key) ??
          kept.get(key) ?? { parsed: parseBlock(block, reader), found: new Map() }
        keptNow.set(key, entry)
        return entry
      }
      const own = blocks.filter(({ part }) => !unread.has(part))
      const entries = own.map(readBlock)
      kept = keptNow

      const paragraphs = own.map((block, index): Paragraph => place(block, index, entries[index]!.parsed))
      const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
      const parsed: ParsedDraft = {
        kind: draft.kind ?? detectKind(sentences, draft.subject),
        subject: draft.subject,
        body,
        paragraphs,
        sentences,
        hasQuote: blocks.some(({ part }) => part === 'quoted'),
        signature: blocks
          .filter(({ part }) => part === 'signature')
          .map(({ text }) => text)
          .join('\n'),
        dictionary,
      }

      const speaking = avoidRules.filter(
        ({ kinds, needs }) => (!kinds || kinds.includes(parsed.kind)) && (!needs || dictionary),
      )
      const facts = JSON.stringify([parsed.kind, interview])
      const byParagraph = own.flatMap((block, index) => {
        const { found } = entries[index]!
        let findings = found.get(facts)
        if (!findings) {
          const failed = failures.length
          findings = paragraphFindings(block, parsed, entries[index]!.parsed, interview, speaking, guard)
          if (failures.length === failed) {
            found.clear()
            found.set(facts, findings)
          }
        }
        return findings.map((finding) => shifted(finding, block.start))
      })
      const byDraft = speaking
        .filter(({ reads }) => reads === 'draft')
        .flatMap((rule) =>
          guard(rule.id, [], () =>
            [...rule.find(parsed, interview)].map((match) => findingOf(rule, match, body)),
          ),
        )
      const findings = settle([...byParagraph, ...byDraft]).filter(
        (finding) => !isMuted(finding, body, mutes),
      )

      const mutedRules = new Set(mutes.flatMap((mute) => (mute.reach === 'rule' ? [mute.rule] : [])))
      const checks = rules.map((rule): Check => {
        if (rule.type === 'avoid')
          return avoidCheck(
            rule.id,
            findings,
            mutedRules,
            speaking.some(({ id }) => id === rule.id),
          )
        return guard<Check>(
          rule.id,
          { rule: rule.id, state: 'not-applicable', points: 0, of: 0, evidence: [] },
          () => expectCheck(rule, parsed, interview, mutedRules.has(rule.id)),
        )
      })
      const metrics = metricsOf(parsed)
      const breakdown = breakdownOf(checks, findings, isTone)
      const scored = metrics.words >= fewestWords
      const score = scored ? scoreOf(breakdown) : null
      return {
        kind: parsed.kind,
        kindDetected: draft.kind === undefined,
        score,
        band: score === null ? null : bandOf(score),
        breakdown,
        checks,
        findings,
        next: scored ? nextSteps(checks, findings, isTone, (rule) => titles.get(rule) ?? rule) : [],
        readings: readingsOf(parsed, findings),
        metrics,
        failures,
        pending: avoidRules.filter(({ needs }) => needs && !dictionary).map(({ id }) => id),
        ...(draft.body.length > body.length ? { checkedLength: body.length } : {}),
      }
    },
  }
}

type Guard = <T>(rule: string, fallback: T, run: () => T) => T

/** Puts a kept block at its place in this draft. */
function place(block: Block, index: number, { tree, sentences }: ParsedBlock): Paragraph {
  return {
    part: block.part,
    text: block.text,
    start: block.start,
    end: block.start + block.text.length,
    tree,
    sentences: sentences.map((content): Sentence => {
      const start = block.start + content.start
      return { ...content, start, end: start + content.text.length, part: block.part, paragraph: index }
    }),
  }
}

/** Runs the paragraph rules on one block alone; offsets speak of the block. */
function paragraphFindings(
  block: Block,
  draft: ParsedDraft,
  parsed: ParsedBlock,
  interview: Interview,
  rules: readonly Named<AvoidRule>[],
  guard: Guard,
): Finding[] {
  const paragraph = place({ ...block, start: 0 }, 0, parsed)
  const alone: ParsedDraft = {
    ...draft,
    body: block.text,
    paragraphs: [paragraph],
    sentences: paragraph.sentences,
  }
  return rules
    .filter(({ reads }) => reads === 'paragraph')
    .flatMap((rule) =>
      guard(rule.id, [], () =>
        [...rule.find(alone, interview)].map((match) => findingOf(rule, match, block.text)),
      ),
    )
}

function findingOf(rule: Named<AvoidRule>, match: Match, text: string): Finding {
  const { start, end } = match
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`a match at ${start}–${end} lies outside the text of ${text.length}`)
  return {
    rule: rule.id,
    severity: match.severity ?? rule.severity,
    start,
    end,
    message: match.message ?? rule.message,
    fixes: (match.fixes ?? []).slice(0, 3).map((fix) => (typeof fix === 'string' ? labelled(fix) : fix)),
  }
}

function labelled(insert: string): Fix {
  return { label: insert ? `Replace with “${insert}”` : 'Remove it', insert }
}

function avoidCheck(
  id: string,
  findings: readonly Finding[],
  muted: ReadonlySet<string>,
  speaks: boolean,
): Check {
  const broken = findings.some(({ rule }) => rule === id)
  return {
    rule: id,
    state: broken ? 'broken' : speaks ? 'met' : 'not-applicable',
    points: 0,
    of: 0,
    evidence: [],
    ...(muted.has(id) ? { muted: true } : {}),
  }
}

function expectCheck(
  rule: Named<ExpectRule>,
  draft: ParsedDraft,
  interview: Interview,
  muted: boolean,
): Check {
  const evidence: Evidence[] = [...rule.find(draft, interview)]
  const worth = rule.points[draft.kind] ?? 0
  const strong = evidence.some(({ weak }) => !weak)
  const about = { rule: rule.id, evidence, of: worth }
  if (worth === 0) return { ...about, state: 'not-applicable', points: 0 }
  if (muted) return { ...about, state: 'met', points: worth, muted }
  if (strong) return { ...about, state: 'met', points: worth }
  if (rule.excused?.(draft, interview)) return { ...about, state: 'not-applicable', points: worth }
  return evidence.length > 0
    ? { ...about, state: 'weak', points: Math.floor(worth / 2) }
    : { ...about, state: 'missing', points: 0 }
}
