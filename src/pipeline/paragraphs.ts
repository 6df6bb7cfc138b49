import { isText, type KeptSentence, type Paragraph, type Part, type Sentence } from '../language/document.ts'
import { markParts } from './parts.ts'
import { title } from './sentences.ts'

/** A piece that retext reads separately. Its analysis depends on its text alone, so it can be kept. */
export interface Block {
  readonly part: Part
  readonly text: string
  /** UTF-16 offset in the body. */
  readonly start: number
}

/** retext's time grows with the square of a paragraph's length, so a longer one is cut. UTF-16 units. */
const longestParagraph = 5_000

const listItem = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/

/**
 * Whether a line break ends a block: before a list item, or after a short line and before a capital. A title is no end of a
 * line: "Mr. Bell and Dr.\nKlein".
 */
function breaksAfter(line: string, next: string): boolean {
  if (listItem.test(next)) return true
  const open = line.trimEnd()
  return (
    open.length < 45 && !/[,;\p{Ll}]$/u.test(open) && !title.test(open) && /^\s*[\p{Lu}\p{N}]/u.test(next)
  )
}

function cut(block: Block): Block[] {
  if (block.text.length <= longestParagraph) return [block]
  const window = block.text.slice(0, longestParagraph)
  const sentenceEnd = Math.max(...['. ', '? ', '! ', '… ', '\n'].map((mark) => window.lastIndexOf(mark)))
  const space = window.lastIndexOf(' ')
  let at = sentenceEnd > longestParagraph / 2 ? sentenceEnd + 1 : space > 0 ? space : longestParagraph
  if (/[\uD800-\uDBFF]/.test(block.text[at - 1] ?? '')) at++
  const rest = block.text.slice(at)
  const kept = rest.trimStart()
  return [
    { ...block, text: block.text.slice(0, at).trimEnd() },
    ...(kept ? cut({ ...block, text: kept, start: block.start + at + rest.length - kept.length }) : []),
  ]
}

/** Splits a body into blocks: its parts, and the text into paragraphs, at blank lines and list items. */
export function blocksOf(body: string): Block[] {
  return markParts(body).flatMap(({ part, start, end }) => {
    const text = body.slice(start, end)
    if (!isText(part)) return [{ part, text, start }]
    const blocks: Block[] = []
    let from = 0
    let lineStart = 0
    for (const match of text.matchAll(/\n[^\S\n]*/g)) {
      const line = text.slice(lineStart, match.index)
      lineStart = match.index + match[0].length
      if (!breaksAfter(line, text.slice(lineStart, lineStart + 20))) continue
      blocks.push({ part, text: text.slice(from, match.index).trimEnd(), start: start + from })
      from = lineStart
    }
    blocks.push({ part, text: text.slice(from), start: start + from })
    return blocks.filter((block) => block.text.trim()).flatMap(cut)
  })
}

/** Puts a block and its sentences at their place in this draft. */
export function placed(
  { part, text, start }: Block,
  index: number,
  sentences: readonly KeptSentence[],
): Paragraph {
  return {
    part,
    text,
    start,
    end: start + text.length,
    kept: sentences,
    // Field by field: a spread takes several times longer for the many sentences after an edit.
    sentences: sentences.map((content): Sentence => {
      const from = start + content.start
      return {
        text: content.text,
        words: content.words,
        question: content.question,
        exclamation: content.exclamation,
        roles: content.roles,
        impressions: content.impressions,
        start: from,
        end: from + content.text.length,
        part,
        paragraph: index,
      }
    }),
  }
}
