import { countBelow, type Span } from '../core/span.ts'

/** A text with line feeds alone, and the way back to the text as it was given. */
export interface PlainLines {
  readonly text: string
  /** The same place in the given text. */
  readonly back: <T extends Span>(place: T) => T
}

/**
 * Makes each line end `\n`, so that rules, parser and model know one kind only, whichever system wrote the text.
 * Offsets are UTF-16 units; a span that ends with a line end goes back with the whole of it.
 */
export function plainLines(given: string): PlainLines {
  const text = given.replace(/\r\n?/g, '\n')
  if (text.length === given.length) return { text, back: (place) => place }
  const dropped: number[] = []
  for (const { index } of given.matchAll(/\r\n/g)) dropped.push(index - dropped.length)
  const at = (offset: number) => offset + countBelow(dropped, offset)
  return { text, back: (place) => ({ ...place, start: at(place.start), end: at(place.end) }) }
}
