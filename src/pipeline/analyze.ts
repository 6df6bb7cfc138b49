import type { Draft, Interview } from '../core/draft.ts'
import { isMuted, type Mute } from '../core/mute.ts'
import type { Failure, Finding, Report } from '../core/report.ts'
import { shifted } from '../core/span.ts'
import type {
  Dictionary,
  Paragraph,
  ParsedDraft,
  Part,
  Sentence,
  SentenceReader,
} from '../language/document.ts'
import type { AvoidRule } from '../language/rule.ts'
import { checksOf } from './checks.ts'
import { doubted, inCompany } from './company.ts'
import { detectKind } from './kind.ts'
import { metricsOf } from './metrics.ts'
import { blocksOf, type Block } from './paragraphs.ts'
import { createParser, type BlockSentence } from './parse.ts'
import { readingsOf } from './readings.ts'
import { rules as allRules, type NamedRule } from './registry.ts'
import { findingsOf, guardInto, type Guard, type Named } from './run-rules.ts'
import { bandOf, breakdownOf, fewestWords, nextSteps, scoreOf } from './score.ts'
import { settle } from './settle.ts'

/** Of a longer body the first 50,000 UTF-16 units are checked, and the report says so. */
export const longestBody = 50_000

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

/** A block, and what was made of it: kept from one check to the next. */
interface ReadBlock {
  readonly sentences: readonly BlockSentence[]
  /** What paragraph rules found, and by which facts; offsets speak of the block. */
  found?: { readonly facts: string; readonly findings: readonly Finding[] }
}

/** The one entry from text to report. */
export function createAnalyzer({ dictionary, reader, rules = allRules }: Tools = {}): Analyzer {
  const avoidRules = rules.filter((rule): rule is Named<AvoidRule> => rule.type === 'avoid')
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  const tone = new Set(rules.filter(({ group }) => group === 'tone').map(({ id }) => id))
  const isTone = (rule: string) => tone.has(rule)
  const pending = avoidRules.filter(({ needs }) => needs && !dictionary).map(({ id }) => id)
  const readBlocks = blockReader(createParser(reader))

  return {
    check(draft, interview = {}, mutes = []) {
      const body = checkable(draft.body)
      const failures: Failure[] = []
      const guard = guardInto(failures)
      const blocks = blocksOf(body)
      const own = readBlocks(blocks.filter(({ part }) => !unread.has(part)))
      const parsed = assembled({ ...draft, body }, blocks, own, dictionary)

      const speaking = avoidRules.filter(
        ({ kinds, needs }) => (!kinds || kinds.includes(parsed.kind)) && (!needs || dictionary),
      )
      const worded = paragraphFindings(own, speaking, parsed, interview, failures, guard)
      const byParagraph = reader ? doubted(worded, parsed.sentences, isTone) : worded
      const tone = byParagraph.filter(({ rule, severity }) => isTone(rule) && severity !== 'hint')
      const found = [
        ...byParagraph,
        ...findingsOf(
          speaking.filter(({ reads }) => reads === 'draft'),
          { ...parsed, sentences: inCompany(parsed.sentences, tone) },
          interview,
          guard,
        ),
      ]
      const findings = settle(found).filter((finding) => !isMuted(finding, body, mutes))
      const checks = checksOf(
        rules,
        new Set(speaking.map(({ id }) => id)),
        new Set(mutes.flatMap((mute) => (mute.reach === 'rule' ? [mute.rule] : []))),
        parsed,
        interview,
        findings,
        guard,
      )
      const metrics = metricsOf(parsed)
      const breakdown = breakdownOf(checks, findings, isTone)
      const score = metrics.words >= fewestWords ? scoreOf(breakdown) : null
      return {
        kind: parsed.kind,
        kindDetected: draft.kind === undefined,
        score,
        band: score === null ? null : bandOf(score),
        breakdown,
        checks,
        findings,
        next: score === null ? [] : nextSteps(checks, findings, isTone, (rule) => titles.get(rule) ?? rule),
        readings: readingsOf(parsed, findings),
        metrics,
        failures,
        pending,
        ...(draft.body.length > body.length ? { checkedLength: body.length } : {}),
      }
    },
  }
}

/** The part of a body that is checked; a character of two units is not cut in half. */
function checkable(body: string): string {
  const split = /[\uD800-\uDBFF]/.test(body[longestBody - 1] ?? '')
  return body.slice(0, split && body.length > longestBody ? longestBody - 1 : longestBody)
}

/** Reads blocks; those that stood in the draft before are taken from there. */
function blockReader(parse: (block: Block) => readonly BlockSentence[]) {
  let kept = new Map<string, ReadBlock>()
  return (blocks: readonly Block[]): (readonly [Block, ReadBlock])[] => {
    const now = new Map<string, ReadBlock>()
    const read = blocks.map((block) => {
      const key = `${block.part}\n${block.text}`
      const entry = now.get(key) ?? kept.get(key) ?? { sentences: parse(block) }
      now.set(key, entry)
      return [block, entry] as const
    })
    kept = now
    return read
  }
}

/** The draft as rules see it. */
function assembled(
  { kind, subject, body }: Draft,
  blocks: readonly Block[],
  own: readonly (readonly [Block, ReadBlock])[],
  dictionary: Dictionary | undefined,
): ParsedDraft {
  const paragraphs = own.map(([block, { sentences }], index) => placed(block, index, sentences))
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  return {
    kind: kind ?? detectKind(sentences, subject),
    subject,
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
}

/** Puts a block and its sentences at their place in this draft. */
function placed({ part, text, start }: Block, index: number, sentences: readonly BlockSentence[]): Paragraph {
  return {
    part,
    text,
    start,
    end: start + text.length,
    sentences: sentences.map((content): Sentence => {
      const from = start + content.start
      return { ...content, start: from, end: from + content.text.length, part, paragraph: index }
    }),
  }
}

/** What paragraph rules find, each block alone. Kept with the block for as long as kind and facts stay the same. */
function paragraphFindings(
  blocks: readonly (readonly [Block, ReadBlock])[],
  speaking: readonly Named<AvoidRule>[],
  draft: ParsedDraft,
  interview: Interview,
  failures: readonly Failure[],
  guard: Guard,
): Finding[] {
  const rules = speaking.filter(({ reads }) => reads === 'paragraph')
  const facts = JSON.stringify([draft.kind, interview])
  return blocks.flatMap(([block, read]) => {
    if (read.found?.facts !== facts) {
      const failed = failures.length
      const paragraph = placed({ ...block, start: 0 }, 0, read.sentences)
      const alone = { ...draft, body: block.text, paragraphs: [paragraph], sentences: paragraph.sentences }
      const findings = findingsOf(rules, alone, interview, guard)
      if (failures.length > failed) return findings.map((finding) => shifted(finding, block.start))
      read.found = { facts, findings }
    }
    return read.found.findings.map((finding) => shifted(finding, block.start))
  })
}
