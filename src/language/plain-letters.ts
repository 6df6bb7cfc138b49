/**
 * A text with its letters bare of accents. The build gives it to `syllable` in place of normalize-strings, whose table
 * of letters weighs more than what counts the syllables.
 */
export default function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
