import type { Draft, Interview } from '../core/draft.ts'
import type { Lint } from '../core/lint.ts'
import type { Dictionary, Paragraph, ParsedDraft, Part, SentenceReader } from '../language/document.ts'
import type { KeptBlock } from './kept-findings.ts'
import { detectKind } from './kind.ts'
import { placed, type Block } from './paragraphs.ts'
import { createParser } from './parse.ts'

/** Parts that rules never see. */
const unread: ReadonlySet<Part> = new Set(['header', 'quoted', 'signature'])

interface ReadBlock extends KeptBlock {
  /** Where it was at the last check. */
  placed?: Paragraph
}

/** A block of this draft, and what is kept of it from one check to the next. */
export type BlockRead = readonly [Block, ReadBlock]

/** Reads the blocks that rules see; those of the previous draft are reused. */
export function createBlockReader(reader: SentenceReader | undefined) {
  const parser = createParser(reader)
  let kept = new Map<string, ReadBlock>()
  return {
    read(blocks: readonly Block[]): BlockRead[] {
      const now = new Map<string, ReadBlock>()
      const read = blocks
        .filter(({ part }) => !unread.has(part))
        .map((block) => {
          const key = `${block.part}\n${block.text}`
          const entry = now.get(key) ?? kept.get(key) ?? { sentences: parser.parse(block) }
          now.set(key, entry)
          return [block, entry] as const
        })
      kept = now
      return read
    },
    forget(sentences: ReadonlySet<string>): void {
      parser.forget(sentences)
      for (const [key, block] of kept)
        if (block.sentences.some(({ text }) => sentences.has(text))) kept.delete(key)
    },
  }
}

/** The draft as rules see it. Each block remembers where it was placed, for the next check. */
export function assembled(
  { kind, subject, underway, on, to, body, dialect }: Draft,
  interview: Interview,
  blocks: readonly Block[],
  own: readonly BlockRead[],
  dictionary: Dictionary | undefined,
  lints: readonly Lint[] | undefined,
): ParsedDraft {
  const paragraphs = own.map(([block, read], index) => {
    const { placed: last } = read
    if (last && last.start === block.start && last.sentences[0]?.paragraph === index) return last
    return (read.placed = placed(block, index, read.sentences))
  })
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  return {
    kind: kind ?? detectKind(sentences, subject, interview),
    subject,
    underway,
    on,
    to,
    body,
    paragraphs,
    sentences,
    hasQuote: blocks.some(({ part }) => part === 'quoted'),
    signature: blocks
      .filter(({ part }) => part === 'signature')
      .map(({ text }) => text)
      .join('\n'),
    dictionary,
    dialect,
    lints,
  }
}
