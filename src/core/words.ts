/** Typed words of the text: a contraction is one, a number is one. */
export function typedWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0
}

/** The text with its first letter a capital. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A word with a capital where another has one: "receive" in place of "Recieve" becomes "Receive". */
export const withCapital = (word: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? capitalized(word) : word
