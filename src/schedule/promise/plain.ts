/** Words as the readers of promises compare them: small letters, plain dashes and apostrophes, no "may" for a month. */
export const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[‐-–—]/g, '-')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\bsept\b/g, 'september')
    .replace(/\b(we|you|they|it|i) may\b/g, '$1')
