import { tellsWhenSent } from '../../core/quote.ts'

/** The line that says when an email was sent and the text below it; "" for text above any such line. */
interface Email {
  readonly sent: string
  readonly body: string
}

/** The emails contained in a text, with forwarded and quoted ones separated and quotation marks removed. */
export function emailsIn(text: string): readonly Email[] {
  const lines = text.split('\n').map((line) => line.replace(/^[>\s]+/, '').trimEnd())
  const starts = lines.flatMap((_, index) => (tellsWhenSent(lines, index) ? [index] : []))
  return [-1, ...starts].map((start, place) => ({
    sent: lines[start] ?? '',
    body: lines.slice(start + 1, starts[place]).join('\n'),
  }))
}
