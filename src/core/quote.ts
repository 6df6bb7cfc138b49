const introduction =
  /^(?:On .{6,120} wrote:|-{2,}\s*(?:Original|Forwarded) Message\s*-{2,}|_{10,}|Begin forwarded message:|From: .+)$/i
/** "Subject: Thank you": a line of an email's head that was pasted with its text. */
const headLine = /^(?:subject|from|to|cc|bcc|date|sent)\s*:/i
const quotedHeadLine = /^(?:Sent|Date|To|Subject|Cc): /i

export const isHeadLine = (line: string): boolean => headLine.test(line)

/** What follows "On … wrote:" or a forwarded head. */
function introducesQuote(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (!introduction.test(line)) return false
  return !/^From: /i.test(line) || lines.slice(index + 1, index + 4).some((next) => quotedHeadLine.test(next))
}

/** Index of the line with which the quoted email begins, of lines without white space around them; -1 where none does. */
export function quoteStart(lines: readonly string[]): number {
  // A head at the very top is the email's own.
  const top = lines.findIndex((line) => line !== '' && !isHeadLine(line))
  return lines.findIndex((_, index) => index >= top && introducesQuote(lines, index))
}
