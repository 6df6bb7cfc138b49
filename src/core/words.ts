/** Words of the text as typed: a contraction is one, a number is one. */
export function typedWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0
}

/** The text with a capital first letter. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whether a text begins with a capital of any alphabet; of a lone capital, whether it is one. */
export const startsWithCapital = (text = ''): boolean => /^\p{Lu}/u.test(text)

/** A word with a capital if the word it replaces has one: "receive" in place of "Recieve" becomes "Receive". */
export const withCapital = (word: string, like: string): string =>
  startsWithCapital(like) ? capitalized(word) : word
