import type { Span } from '../../core/span.ts'
import { withoutTail } from '../../core/trim.ts'

/** A word to check for spelling; offsets refer to the text. */
export interface SpellingToken extends Span {
  readonly text: string
  /** First word of its sentence or quotation, where a capital tells nothing. */
  readonly first: boolean
  /** Next to a hyphen: "co" of "co-founded". */
  readonly hyphened: boolean
}

/** Addresses, handles, file names, codes, paths, tags, other scripts: not checked. */
const notProse =
  /[@#\\_<>={}|~^+]|:\/\/|^www\.|\d|\p{L}\.\p{L}{2,}|\/.*\/|^\/|^--?\w|[^\p{Script=Latin}\p{P}\p{S}\p{M}]/iu
const word = /\p{L}[\p{L}\p{M}]*(?:['’‘ʼ]\p{L}[\p{L}\p{M}]*)*/gu

/** The usual case: a word with or without a mark after it. */
const plainChunk = /^([A-Za-z]+)[.,;:!?]*$/

/** Acronyms ("KPIs", "NHS’s") and names with an inner capital ("iPhone", "JavaScript"). */
function looksCoded(text: string): boolean {
  return /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(text)
}

/** The words of a sentence to check for spelling. */
export function spellingTokens(sentence: string): SpellingToken[] {
  const tokens: SpellingToken[] = []
  let first = true
  for (const { 0: chunk, index } of sentence.matchAll(/\S+/g)) {
    const plain = plainChunk.exec(chunk)?.[1]
    if (plain) {
      if (plain.length > 1 && !looksCoded(plain))
        tokens.push({ text: plain, start: index, end: index + plain.length, first, hyphened: false })
      first = false
      continue
    }
    if (notProse.test(withoutTail(chunk, `.!?,'"”’)]`))) {
      first = false
      continue
    }
    for (const { 0: text, index: at } of chunk.matchAll(word)) {
      const start = index + at
      const end = start + text.length
      const afterQuote = /["“‘]/.test(sentence[start - 1] ?? '')
      const hyphened = /[-‐‑]/.test((sentence[start - 1] ?? '') + (sentence[end] ?? ''))
      if (text.length > 1 && !looksCoded(text))
        tokens.push({ text, start, end, first: first || afterQuote, hyphened })
      first = false
    }
  }
  return tokens
}
