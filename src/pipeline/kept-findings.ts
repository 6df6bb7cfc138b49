import type { Interview } from '../core/draft.ts'
import type { Failure, Finding } from '../core/report.ts'
import { shifted } from '../core/span.ts'
import type { KeptSentence } from '../language/document.ts'
import { perSentence } from '../language/per-sentence.ts'
import type { Excerpt, ExcerptRule, Named } from '../language/rule.ts'
import { placed, type Block } from './paragraphs.ts'
import { findingsOf, type Guard } from './run-rules.ts'
import type { Speaking } from './speaking.ts'

/** The findings in a sentence or a block, and the rules and facts they depend on; offsets refer to it. */
interface Found {
  readonly speaking: Speaking
  readonly facts: string
  readonly findings: readonly Finding[]
}

/** A block that is kept from one check to the next, with what was computed for it. */
export interface KeptBlock {
  readonly sentences: readonly KeptSentence[]
  found?: Found
  /** The findings at the block's last position. Blocks above an edit do not move, so theirs are reused as they are. */
  there?: { readonly of: readonly Finding[]; readonly start: number; readonly findings: readonly Finding[] }
}

/**
 * Makes the function that returns the findings of rules that read a sentence or a paragraph. Each rule is run again only on
 * text that changed, or when the facts or the set of rules changed.
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

    /** The stored findings, or new ones; nothing is stored while a rule fails, so that it is named again. */
    function kept(holder: { found?: Found }, find: () => readonly Finding[]): readonly Finding[] {
      if (holder.found?.speaking === speaking && holder.found.facts === facts) return holder.found.findings
      const findings = find()
      if (failures.length === 0) holder.found = { speaking, facts, findings }
      return findings
    }

    /** The findings of rules in a text that consists of these sentences. */
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
