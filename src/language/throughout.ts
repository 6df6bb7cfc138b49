import { keepLast } from '../core/keep.ts'
import { shifted, type Span } from '../core/span.ts'
import type { KeptSentence, Paragraph, ParsedDraft, Part } from './document.ts'
import { perSentence } from './per-sentence.ts'

/**
 * Keeps what a function makes of a paragraph for as long as the paragraph is kept, so that a key press in a long
 * draft costs one paragraph. The function may depend on nothing but the sentences' content and part.
 */
export function perParagraph<Result>(
  compute: (sentences: readonly KeptSentence[], part: Part) => Result,
): (paragraph: Paragraph) => Result {
  const kept = new WeakMap<readonly KeptSentence[], { readonly result: Result }>()
  return ({ kept: sentences, part }) => {
    const known = kept.get(sentences)
    if (known) return known.result
    const result = compute(sentences, part)
    kept.set(sentences, { result })
    return result
  }
}

/** The parts that the person wrote as text: no greeting, no sign-off. */
const textParts: readonly Part[] = ['body', 'postscript']
/** All that reach a rule. */
export const everywhere: readonly Part[] = ['greeting', 'body', 'sign-off', 'postscript']

/** Told once for all that read a draft. */
const textOf = new WeakMap<readonly Paragraph[], readonly Paragraph[]>()

/** The paragraphs of these parts. */
export function textParagraphs({ paragraphs }: Pick<ParsedDraft, 'paragraphs'>): readonly Paragraph[] {
  const known = textOf.get(paragraphs)
  if (known) return known
  const text = paragraphs.filter(({ part }) => textParts.includes(part))
  textOf.set(paragraphs, text)
  return text
}

/** Looks through a sentence; offsets speak of its text. */
type Find<Found> = (sentence: KeptSentence, part: Part) => readonly Found[]

type Search<Found> = (draft: Pick<ParsedDraft, 'paragraphs'>) => Found[]

/** What is found in a paragraph, at the place where it stands: above a key press all stand where they did. */
interface Placed<Found> {
  start: number
  found: readonly Found[]
}

/** Puts together what is found in the sentences of these parts, each at its place in the draft. */
function searchWith<Found extends Span>(find: Find<Found>, parts: readonly Part[]): Search<Found> {
  const foundIn = perParagraph((sentences, part): Placed<Found> => {
    const all: Found[] = []
    for (const sentence of sentences)
      for (const found of find(sentence, part)) all.push(shifted(found, sentence.start))
    return { start: 0, found: all }
  })
  return ({ paragraphs }) => {
    const all: Found[] = []
    for (const paragraph of paragraphs) {
      if (!parts.includes(paragraph.part)) continue
      const last = foundIn(paragraph)
      const by = paragraph.start - last.start
      if (by !== 0) {
        last.found = last.found.map((found) => shifted(found, by))
        last.start = paragraph.start
      }
      for (const found of last.found) all.push(found)
    }
    return all
  }
}

/**
 * All that `find` finds in the sentences of a draft, in order and at its place. What it found is kept with the
 * sentence, so it may depend on nothing but the sentence's content and part.
 */
export function throughout<Found extends Span>(
  find: (sentence: KeptSentence) => readonly Found[],
  parts: readonly Part[] = textParts,
): Search<Found> {
  return searchWith(perSentence(find), parts)
}

/** The same for what also depends on something given, such as the facts: kept for as long as that stays the same. */
export function throughoutGiven<Given, Found extends Span>(
  findWith: (given: Given) => Find<Found>,
  parts: readonly Part[] = textParts,
): (given: Given) => Search<Found> {
  const kept = perSentence((): { by?: Find<Found>; found?: readonly Found[] } => ({}))
  return keepLast((given) => {
    const find = findWith(given)
    return searchWith((sentence, part) => {
      const last = kept(sentence)
      if (last.by !== find || !last.found) {
        last.found = find(sentence, part)
        last.by = find
      }
      return last.found
    }, parts)
  })
}

/** The span of a whole sentence in its own text. */
export const wholeOf = ({ text }: KeptSentence): Span => ({ start: 0, end: text.length })
