/** Other ways to say what the readers of promises know. */
const sameAs: readonly (readonly [RegExp, string])[] = [
  [/[‐-–—]/g, '-'],
  [/’/g, "'"],
  [/\s+/g, ' '],
  [/\bsept\b/g, 'september'],
  // No month.
  [/\b(we|you|they|it|i) may\b/g, '$1'],
  [/\b(?:before|by the time) the (week|month|year) is (?:out|over|up|through)\b/g, 'by the end of the $1'],
  [/\b(?:close|turn) of (the|this|next) (week|month|year|quarter)\b/g, 'end of $1 $2'],
  [/\b(year|month|quarter)(?:'s)?[- ]end\b/g, 'end of the $1'],
  [/\bthis side of\b/g, 'before'],
  [/\b(?:the )?next (day|week|month) or two\b/g, 'a $1 or two'],
  [/\bthis time next week\b/g, 'in one week'],
  [/\b(within|inside) the (?=fortnight|week|month)/g, '$1 a '],
  [/\bthe (?:next |coming |following )?fortnight\b/g, 'a fortnight'],
  [/\bfirst thing (?=(?:in the )?(?:next|this|following|new)\b)/g, 'early '],
]

/** Words as the readers of promises compare them: small letters, plain dashes and apostrophes, one way to say a thing. */
export const plain = (words: string) =>
  sameAs.reduce((text, [said, same]) => text.replace(said, same), words.toLowerCase())
