import { tellsWhenSent } from '../../core/quote.ts'

/** What stands below the line that says when an email was sent, and that line; "" for text above any. */
interface Email {
  readonly sent: string
  readonly body: string
}

/** The emails that a text holds, forwarded and quoted ones apart, without their marks of quotation. */
export function emailsIn(text: string): readonly Email[] {
  const lines = text.split('\n').map((line) => line.replace(/^[>\s]+/, '').trimEnd())
  const starts = lines.flatMap((_, index) => (tellsWhenSent(lines, index) ? [index] : []))
  return [-1, ...starts].map((start, place) => ({
    sent: lines[start] ?? '',
    body: lines.slice(start + 1, starts[place]).join('\n'),
  }))
}
