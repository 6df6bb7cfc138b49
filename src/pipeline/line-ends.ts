import { countBelow, type Span } from '../core/span.ts'

/** A text with line feeds only, and the way back to the text as it was given. */
export interface PlainLines {
  readonly text: string
  /** The same place in the text as given. */
  readonly back: <T extends Span>(place: T) => T
}

/**
 * Turns each line end into `\n`, so that rules, parser and model need to know only one kind. Offsets are UTF-16 units; a span
 * that ends with a line end is mapped back to include all of it.
 */
export function plainLines(given: string): PlainLines {
  const text = given.replace(/\r\n?/g, '\n')
  if (text.length === given.length) return { text, back: (place) => place }
  const dropped: number[] = []
  for (const { index } of given.matchAll(/\r\n/g)) dropped.push(index - dropped.length)
  const at = (offset: number) => offset + countBelow(dropped, offset)
  return { text, back: (place) => ({ ...place, start: at(place.start), end: at(place.end) }) }
}
