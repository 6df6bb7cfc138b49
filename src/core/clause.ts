/** The words behind the last of some marks; the whole text where none of them stands in it. */
export const lastClause = (text: string, marks: readonly string[]): string =>
  text.slice(Math.max(...marks.map((mark) => text.lastIndexOf(mark))) + 1)
