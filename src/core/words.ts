/** Typed words of the text: a contraction is one, a number is one. */
export function typedWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0
}

/** The text with its first letter a capital. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
