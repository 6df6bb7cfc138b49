import { shifted, type Span } from '../core/span.ts'
import type { KeptSentence, Paragraph, ParsedDraft, Part } from './document.ts'

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

/** The paragraphs of these parts. */
export function textParagraphs({ paragraphs }: Pick<ParsedDraft, 'paragraphs'>): Paragraph[] {
  return paragraphs.filter(({ part }) => textParts.includes(part))
}

/**
 * All that `find` finds in the sentences of a draft, in order and at its place. `find` gives offsets into the
 * sentence's text; what it found is kept by paragraph, so it may depend on nothing but the sentence's content and part.
 */
export function throughout<Found extends Span>(
  find: (sentence: KeptSentence, part: Part) => readonly Found[],
  parts: readonly Part[] = textParts,
): (draft: Pick<ParsedDraft, 'paragraphs'>) => Found[] {
  const foundIn = perParagraph((sentences, part) => {
    const all: Found[] = []
    for (const sentence of sentences)
      for (const found of find(sentence, part)) all.push(shifted(found, sentence.start))
    return all
  })
  return ({ paragraphs }) => {
    const all: Found[] = []
    for (const paragraph of paragraphs)
      if (parts.includes(paragraph.part))
        for (const found of foundIn(paragraph)) all.push(shifted(found, paragraph.start))
    return all
  }
}

/** The span of a whole sentence in its own text. */
export const wholeOf = ({ text }: KeptSentence): Span => ({ start: 0, end: text.length })
