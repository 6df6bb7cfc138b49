/**
 * What CodeMirror's commands ask of a programming language. A letter is written in none: the build gives them this in place of
 * @codemirror/language and @lezer/common, whose parser weighs 13 KB and would find nothing.
 */
const nowhere = { childBefore: () => null, childAfter: () => null }

export const syntaxTree = () => ({ resolveInner: () => nowhere, resolveStack: () => null })
export const matchBrackets = () => null
export const NodeProp = {}

/** How many blanks before a line's first word one Backspace takes back. */
export const getIndentUnit = () => 1
export const indentUnit = undefined

/** A new line begins as the one before it does. */
export const getIndentation = () => null
export const indentString = (_: unknown, columns: number) => ' '.repeat(columns)
export function IndentContext(): void {}
