/**
 * The text without the given characters at its end. Takes linear time, whereas a pattern such as `[.!]+$` starts anew at each
 * mark of a long run in the middle of the text.
 */
export function withoutTail(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}
