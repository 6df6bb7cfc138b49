import { lruCache } from '../core/cache.ts'
import { monthNames } from '../core/calendar-names.ts'
import { shifted, type Span } from '../core/span.ts'
import { parseEnglish } from '../language/english.ts'

/** Words whose full stop seldom ends a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|etc|vs|approx|inc|ltd|co|corp|dept|est|min|hrs?|yrs|ext|tel|fig|no|st|mrs?|ms|mx|dr|prof|rev|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.["”’)]?$/iu
/** Those whose full stop never does. */
export const title = /(?:^|[\s(])(?:mrs?|ms|mx|dr|prof|rev)\.$/i
/** "It was Acme Inc. Thank you": words that have a capital only at the beginning of a sentence. */
const opener =
  /^(?:I|We|You|They|He|She|It|My|Our|Your|The|This|That|There|Thank|Thanks|Please|If|When|As|At|In|On|Is|Are|Do|Could|Can|Would|And|But|So)\b/
/** "1. Thank them": the number of a list item, unlike a number said digit by digit: "0 1 6 2. Thank you" */
const listNumber = /^[^\p{L}\d]*\d{1,3}\.$/u
const month = new RegExp(`^(?:${monthNames.join('|')})\\b`)

/** Whether a sentence ends between `before` and `after`, which retext left together. */
function endsBetween(before: string, after: string, small: boolean): boolean {
  const abbreviated = abbreviation.test(before.slice(-10))
  // retext never begins a sentence with a small letter: "i liked it. it was calm." and "It is calm. i like that."
  if (/^\p{Ll}/u.test(after)) return !abbreviated && (small || /^i\b/.test(after))
  if (listNumber.test(before) || title.test(before.slice(-8))) return false
  if (abbreviated) return opener.test(after)
  // retext takes "15." and "in." for abbreviations: "on March 15. Is there news?", "the post I am interested in. Call me."
  return !/\d\.$/.test(before) || !month.test(after)
}

/** Splits a sentence where retext should have. */
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

function parsed(text: string): Span[] {
  const spans: Span[] = []
  for (const paragraph of parseEnglish(text).children) {
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

/** "the kiln. Then": retext reads both sides alike together and apart, except after "approx. Then". */
const likelyEnd = /(?<= )([a-z]{2,})[.!?] +(?=[A-Z])/g
/** No inner mark that may end a sentence, and no surrounding space. */
const oneSentence = /^[A-Za-z][^.!?…‽\r\n]*[A-Za-z0-9][.!?]?$/

/** No abbreviation is longer: "approx." */
const longestAbbreviation = 6
const endsAfter = lruCache<string, boolean>(1_000)
const endsSurely = (word: string) =>
  word.length > longestAbbreviation || endsAfter.of(word, () => parsed(`So ${word}. Kiln`).length > 1)

/** Pieces of a text that can each be parsed separately. */
function piecesOf(text: string): Span[] {
  const pieces: Span[] = []
  let start = 0
  for (const { 0: found, 1: word = '', index } of text.matchAll(likelyEnd)) {
    if (!endsSurely(word)) continue
    pieces.push({ start, end: index + word.length + 1 })
    start = index + found.length
  }
  return [...pieces, { start, end: text.length }]
}

/** A key press changes one piece, and most pieces are simple sentences that need no parser. */
const parsedPieces = lruCache<string, readonly Span[]>(200)

/** Closes a quotation: `I'll sue!" pile`, `I'm leaving!", was`, `I give up!"`. */
const closes = /^[^"“”]*[^\s"“”]["”](?=,|\s+\p{Ll}|[.!?]?$)/u
/** No quotation within a sentence has more sentences. */
const mostQuoted = 4

/** Leaves a quotation open: `The "Where are you?` */
const opens = /(?<![^\s(—–])["“](?=\S)[^"“”]*$/u
/** Nothing but a quotation: its sentences stay apart. */
const allQuoted = /^["“].*["”][.!?]?$/su

/** Joins what was parted within a quotation: `The "Where are you? I want my money!" letters made us laugh.` */
function joinedQuotations(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    joined.push(span)
    if (!closes.test(text.slice(span.start, span.end))) continue
    const open = joined.findLastIndex(
      ({ start, end }, at) => at < joined.length - 1 && /["“”]/.test(text.slice(start, end)),
    )
    const first = joined[open]
    if (!first || joined.length - open > mostQuoted) continue
    const whole = { start: first.start, end: span.end }
    if (opens.test(text.slice(first.start, first.end)) && !allQuoted.test(text.slice(whole.start, whole.end)))
      joined.splice(open, Infinity, whole)
  }
  return joined
}

/** The sentences of a paragraph. */
export function sentencesIn(text: string): Span[] {
  const spans = piecesOf(text).flatMap((piece) => {
    const own = text.slice(piece.start, piece.end)
    if (oneSentence.test(own)) return [piece]
    return parsedPieces.of(own, () => parsed(own)).map((span) => shifted(span, piece.start))
  })
  return /["“]/.test(text) ? joinedQuotations(text, spans) : spans
}
