/**
 * A text with accents removed from its letters. The build gives it to `syllable` in place of normalize-strings, whose table of
 * letters weighs more than the code that counts syllables.
 */
export default function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
