import type { Root } from 'nlcst'
import { keep } from '../core/keep.ts'
import type { Span } from '../core/span.ts'
import type { Part, SentenceContent, SentenceReader } from '../language/document.ts'
import { parseEnglish } from '../language/english.ts'
import { rolesOf } from '../language/roles.ts'
import { wordsOf } from '../language/words.ts'
import type { Block } from './paragraphs.ts'

/** A sentence of a block: `start` speaks of the block's text. */
export type BlockSentence = SentenceContent & { readonly start: number }

/** How many sentences are remembered: those of 50,000 characters, twice. */
const mostSentences = 2_000

/** Words whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|etc|vs|approx|inc|ltd|co|dept|est|min|hrs?|ext|tel|fig|no|st|mrs?|ms|dr)\.$/iu

/** retext begins no sentence with a small letter: "i liked it. it was calm." and "It is calm. i like that." are cut here. */
function splitSmall(text: string, { start, end }: Span): Span[] {
  const own = text.slice(start, end)
  const small = /^\P{L}*\p{Ll}/u.test(own)
  const spans: Span[] = []
  let from = 0
  for (const match of own.matchAll(/[.!?]["”’)]?(\s+)(?=\p{Ll})/gu)) {
    const stop = match.index + match[0].length - (match[1]?.length ?? 0)
    const next = match.index + match[0].length
    if (!small && !/^i\b/.test(own.slice(next, next + 2))) continue
    if (abbreviation.test(own.slice(Math.max(from, stop - 8), stop))) continue
    spans.push({ start: start + from, end: start + stop })
    from = next
  }
  return [...spans, { start: start + from, end }]
}

function sentenceSpans(tree: Root, text: string): Span[] {
  const spans: Span[] = []
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const node of paragraph.children) {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (node.type === 'SentenceNode' && start !== undefined && end !== undefined)
        spans.push(...splitSmall(text, { start, end }))
    }
  }
  return spans.length > 0 ? spans : [{ start: 0, end: text.length }]
}

/** Reads a sentence: its words, its roles, and what the reader model makes of it. */
function readSentence(text: string, part: Part, reader: SentenceReader | undefined): SentenceContent {
  const content = {
    text,
    words: wordsOf(text),
    question: /\?["'”’)\]]*\s*$/.test(text),
    exclamation: /!["'”’)\]]*\s*$/.test(text),
  }
  const worded = rolesOf(content, part)
  const read = reader?.read(content, part)
  const added = read?.roles.filter(({ role }) => !worded.some((known) => known.role === role)) ?? []
  return { ...content, roles: [...worded, ...added], impressions: read?.impressions ?? [] }
}

/** Makes a parser of blocks that reads each sentence once. Greeting and sign-off are one sentence each. */
export function createParser(reader: SentenceReader | undefined): (block: Block) => readonly BlockSentence[] {
  const sentences = keep<string, SentenceContent>(mostSentences)
  return ({ text, part }) => {
    const whole = part === 'greeting' || part === 'sign-off'
    const spans = whole ? [{ start: 0, end: text.length }] : sentenceSpans(parseEnglish(text), text)
    return spans.map(({ start, end }) => {
      const own = text.slice(start, end)
      return { ...sentences.of(`${part}\n${own}`, () => readSentence(own, part, reader)), start }
    })
  }
}
