/**
 * What CodeMirror's commands need from a programming language. A letter has none: the build substitutes this file for
 * @codemirror/language and @lezer/common, whose parser weighs 13 KB and would find nothing.
 */
const nowhere = { childBefore: () => null, childAfter: () => null }

export const syntaxTree = () => ({ resolveInner: () => nowhere, resolveStack: () => null })
export const matchBrackets = () => null
export const NodeProp = {}

/** How many blanks before a line's first word one Backspace removes. */
export const getIndentUnit = () => 1
export const indentUnit = undefined

/** A new line is indented like the one before it. */
export const getIndentation = () => null
export const indentString = (_: unknown, columns: number) => ' '.repeat(columns)
export function IndentContext(): void {}
