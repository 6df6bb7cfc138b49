import type { Interview } from '../core/draft.ts'
import type { Failure, Finding } from '../core/report.ts'
import { shifted } from '../core/span.ts'
import type { KeptSentence } from '../language/document.ts'
import { perSentence } from '../language/per-sentence.ts'
import type { Excerpt, ExcerptRule, Named } from '../language/rule.ts'
import { placed, type Block } from './paragraphs.ts'
import { findingsOf, type Guard } from './run-rules.ts'
import type { Speaking } from './speaking.ts'

/** What rules found in a sentence or a block, which rules and by which facts; offsets speak of it. */
interface Found {
  readonly speaking: Speaking
  readonly facts: string
  readonly findings: readonly Finding[]
}

/** A block that is kept from one check to the next, and what was made of it. */
export interface KeptBlock {
  readonly sentences: readonly KeptSentence[]
  found?: Found
  /** The findings where the block stood last: above a key press all stand there still. */
  there?: { readonly of: readonly Finding[]; readonly start: number; readonly findings: readonly Finding[] }
}

/**
 * Makes the function that gives what rules find that read a sentence or a paragraph. Each is asked anew only about a
 * text that changed, or where the facts did or the rules that speak.
 */
export function createKeptFindings() {
  const foundIn = perSentence((): { found?: Found } => ({}))

  return (
    blocks: readonly (readonly [Block, KeptBlock])[],
    speaking: Speaking,
    { kind, dictionary }: Pick<Excerpt, 'kind' | 'dictionary'>,
    interview: Interview,
    failures: readonly Failure[],
    guard: Guard,
  ): Finding[] => {
    const { by, aboutSentence, order } = speaking
    const facts = JSON.stringify(interview)

    /** What is kept, or else what is found now; while a rule fails nothing is kept, so that it is named again. */
    function kept(holder: { found?: Found }, find: () => readonly Finding[]): readonly Finding[] {
      if (holder.found?.speaking === speaking && holder.found.facts === facts) return holder.found.findings
      const findings = find()
      if (failures.length === 0) holder.found = { speaking, facts, findings }
      return findings
    }

    /** What rules find in a text alone, of which these are the sentences. */
    function foundAlone(
      rules: readonly Named<ExcerptRule>[],
      { part, text }: Block,
      sentences: readonly KeptSentence[],
    ): readonly Finding[] {
      const paragraph = placed({ part, text, start: 0 }, 0, sentences)
      const alone = { kind, dictionary, body: text, paragraphs: [paragraph], sentences: paragraph.sentences }
      return findingsOf(rules, alone, interview, guard)
    }

    function inBlock(block: Block, sentences: readonly KeptSentence[]): Finding[] {
      const found = sentences.flatMap((sentence) =>
        kept(foundIn(sentence), () =>
          foundAlone(aboutSentence(sentence), { ...block, text: sentence.text }, [{ ...sentence, start: 0 }]),
        ).map((finding) => shifted(finding, sentence.start)),
      )
      return [...found, ...foundAlone(by.paragraph, block, sentences)].sort(
        (one, other) => order.get(one.rule)! - order.get(other.rule)!,
      )
    }

    return blocks.flatMap(([block, read]) => {
      const of = kept(read, () => inBlock(block, read.sentences))
      const { start } = block
      if (read.there?.of !== of || read.there.start !== start)
        read.there = { of, start, findings: of.map((finding) => shifted(finding, start)) }
      return read.there.findings
    })
  }
}
