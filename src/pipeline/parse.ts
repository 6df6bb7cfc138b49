import type { Root } from 'nlcst'
import { keep } from '../core/keep.ts'
import type { Span } from '../core/span.ts'
import {
  parts,
  type KeptSentence,
  type Part,
  type SentenceContent,
  type SentenceReader,
} from '../language/document.ts'
import { parseEnglish } from '../language/english.ts'
import { rolesOf } from '../language/roles.ts'
import { wordsOf } from '../language/words.ts'
import type { Block } from './paragraphs.ts'

/** How many sentences are remembered: those of 50,000 characters, twice. */
const mostSentences = 2_000

/** Words whose full stop seldom ends a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|etc|vs|approx|inc|ltd|co|corp|dept|est|min|hrs?|yrs|ext|tel|fig|no|st|mrs?|ms|mx|dr|prof|rev|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.["”’)]?$/iu
/** Of these it never does. */
const title = /(?:^|[\s(])(?:mrs?|ms|mx|dr|prof|rev)\.$/i
/** "It was Acme Inc. Thank you": words that only begin a sentence with a capital. */
const opener =
  /^(?:I|We|You|They|He|She|It|My|Our|Your|The|This|That|There|Thank|Thanks|Please|If|When|As|At|In|On|Is|Are|Do|Could|Can|Would|And|But|So)\b/
/** "1. Thank them": the number of a list. */
const listNumber = /^\P{L}*\d{1,3}\.$/u
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** Whether a sentence ends between what stands `before` and `after`, which retext left together. */
function endsBetween(before: string, after: string, small: boolean): boolean {
  const abbreviated = abbreviation.test(before.slice(-10))
  // retext begins no sentence with a small letter: "i liked it. it was calm." and "It is calm. i like that."
  if (/^\p{Ll}/u.test(after)) return !abbreviated && (small || /^i\b/.test(after))
  if (listNumber.test(before) || title.test(before.slice(-8))) return false
  if (abbreviated) return opener.test(after)
  // It takes "15." and "in." for abbreviations: "on March 15. Is there news?", "the post I am interested in. Call me."
  return !/\d\.$/.test(before) || !month.test(after)
}

/** Cuts a sentence where retext should have. */
function splitFurther(text: string, { start, end }: Span): Span[] {
  const own = text.slice(start, end)
  const small = /^\P{L}*\p{Ll}/u.test(own)
  const spans: Span[] = []
  let from = 0
  for (const match of own.matchAll(/[.!?]["”’)]?(\s+)(?=\p{L})/gu)) {
    const next = match.index + match[0].length
    const stop = next - (match[1]?.length ?? 0)
    if (!endsBetween(own.slice(from, stop), own.slice(next, next + 12), small)) continue
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
        spans.push(...splitFurther(text, { start, end }))
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

interface Parser {
  /** The sentences of a block; greeting and sign-off are one each. */
  parse(block: Block): readonly KeptSentence[]
  /** Forgets what the reader said of these sentences. */
  forget(sentences: Iterable<string>): void
}

const keyOf = (part: Part, text: string) => `${part}\n${text}`

/** Makes a parser that reads each sentence once. */
export function createParser(reader: SentenceReader | undefined): Parser {
  const kept = keep<string, SentenceContent>(mostSentences)
  return {
    parse({ text, part }) {
      const whole = part === 'greeting' || part === 'sign-off'
      const spans = whole ? [{ start: 0, end: text.length }] : sentenceSpans(parseEnglish(text), text)
      return spans.map(({ start, end }) => {
        const own = text.slice(start, end)
        return { ...kept.of(keyOf(part, own), () => readSentence(own, part, reader)), start }
      })
    },
    forget(sentences) {
      for (const text of sentences) for (const part of parts) kept.forget(keyOf(part, text))
    },
  }
}
