import { memoizeLast } from '../core/cache.ts'
import { shifted, type Span } from '../core/span.ts'
import {
  isText,
  textParts,
  type KeptSentence,
  type Paragraph,
  type ParsedDraft,
  type Part,
} from './document.ts'
import { createMemo } from './memo.ts'
import { perSentence } from './per-sentence.ts'

type Read<Result> = (sentences: readonly KeptSentence[], part: Part) => Result

/**
 * Remembers a function's result for as long as the paragraph stays the same, so that a key press in a long draft costs one
 * paragraph. The function may depend on nothing but the sentences' content and part. Create it once.
 */
export function perParagraph<Result>(compute: Read<Result>): (paragraph: Paragraph) => Result {
  const memo = createMemo<Result>()
  return ({ kept, part }) => memo(kept, () => compute(kept, part))
}

/** The latest result, and the function it came from. */
interface Last<Result> {
  by?: unknown
  made?: Result
}

function lastMade<Result>(last: Last<Result>, by: unknown, make: () => Result): Result {
  if (last.by !== by) {
    last.made = make()
    last.by = by
  }
  return last.made as Result
}

/** The same for a result that also depends on something given, such as the facts: kept for as long as that stays the same. */
export function perParagraphGiven<Given, Result>(
  computeWith: (given: Given) => Read<Result>,
): (given: Given) => (paragraph: Paragraph) => Result {
  const last = perParagraph((): Last<Result> => ({}))
  return memoizeLast((given) => {
    const compute = computeWith(given)
    return (paragraph) => lastMade(last(paragraph), compute, () => compute(paragraph.kept, paragraph.part))
  })
}

/** All paragraphs that rules see. */
export const everywhere: readonly Part[] = ['greeting', 'body', 'sign-off', 'postscript']

/** Computed once per draft and shared by all rules. */
const textMemo = createMemo<readonly Paragraph[]>()

/** The paragraphs the person wrote as text: body and postscript. */
export const textParagraphs = ({ paragraphs }: Pick<ParsedDraft, 'paragraphs'>): readonly Paragraph[] =>
  textMemo(paragraphs, () => paragraphs.filter(({ part }) => isText(part)))

/** Looks through a sentence; offsets refer to its text. */
type Find<Found> = (sentence: KeptSentence, part: Part) => readonly Found[]

type Search<Found> = (draft: Pick<ParsedDraft, 'paragraphs'>) => Found[]

/** The findings at the paragraph's last position. Paragraphs above an edit do not move, so theirs are reused as they are. */
interface Placed<Found> {
  start: number
  found: readonly Found[]
}

/** Collects the findings of a paragraph's sentences; offsets refer to the paragraph. */
const placedBy =
  <Found extends Span>(find: Find<Found>): Read<Placed<Found>> =>
  (sentences, part) => {
    const all: Found[] = []
    for (const sentence of sentences)
      for (const found of find(sentence, part)) all.push(shifted(found, sentence.start))
    return { start: 0, found: all }
  }

/** Collects the findings of these paragraphs, each at its place in the draft. */
const searchIn =
  <Found extends Span>(placedIn: (paragraph: Paragraph) => Placed<Found>, parts: readonly Part[]) =>
  ({ paragraphs }: Pick<ParsedDraft, 'paragraphs'>): Found[] => {
    const all: Found[] = []
    for (const paragraph of paragraphs) {
      if (!parts.includes(paragraph.part)) continue
      const placed = placedIn(paragraph)
      if (placed.found.length === 0) continue
      const by = paragraph.start - placed.start
      if (by !== 0) {
        placed.found = placed.found.map((found) => shifted(found, by))
        placed.start = paragraph.start
      }
      for (const found of placed.found) all.push(found)
    }
    return all
  }

/**
 * Everything that `find` finds in the sentences of a draft, in order, at its place in the draft. Results are stored with the
 * sentence, so they may depend on nothing but the sentence's content and part.
 */
export function throughout<Found extends Span>(
  find: (sentence: KeptSentence) => readonly Found[],
  parts: readonly Part[] = textParts,
): Search<Found> {
  return searchIn(perParagraph(placedBy(perSentence(find))), parts)
}

/** The same for a result that also depends on something given, such as the facts: kept for as long as that stays the same. */
export function throughoutGiven<Given, Found extends Span>(
  findWith: (given: Given) => Find<Found>,
  parts: readonly Part[] = textParts,
): (given: Given) => Search<Found> {
  const last = perSentence((): Last<readonly Found[]> => ({}))
  const placedWith = perParagraphGiven((given: Given) => {
    const find = findWith(given)
    return placedBy((sentence, part) => lastMade(last(sentence), find, () => find(sentence, part)))
  })
  return (given) => searchIn(placedWith(given), parts)
}

/** The span of a whole sentence in its own text. */
export const wholeOf = ({ text }: KeptSentence): Span => ({ start: 0, end: text.length })
