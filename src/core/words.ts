/** Typed words of the text: a contraction is one, a number is one. */
export function typedWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0
}
