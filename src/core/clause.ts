/** The words after the last of some marks; the whole text where it contains none of them. */
export const lastClause = (text: string, marks: readonly string[]): string =>
  text.slice(Math.max(...marks.map((mark) => text.lastIndexOf(mark))) + 1)
