/**
 * The expressions by which parse-latin classifies characters. The build uses them in place of its own, which spell out the
 * ranges of Unicode and weigh as much as a dozen rules.
 */
export const affixSymbol = /^([!"'.?…‽\p{Pe}\p{Pf}])\1*$/u
/** Theirs takes unbounded time on alternating carriage returns and line feeds. */
export const newLine = /^[ \t]*[\r\n][ \t\r\n]*$/
export const terminalMarker = /^([!.?…‽]+)$/
export const wordSymbolInner = /^([&'\-.:=?@\u00AD·‐‑’‧]|_+)$/
export const numerical = /^\p{N}+$/u
export const digitStart = /^\d/
export const lowerInitial = /^\p{Ll}/u
export const surrogates = /[\uD800-\uDFFF]/
/** parse-latin counts some of these marks as symbols. */
export const punctuation = /(?![#%&*@†‡‰‱※])\p{P}/u
export const word = /[\p{L}\p{M}\p{N}]/u
export const whiteSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/
