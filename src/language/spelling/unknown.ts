import type { Dictionary } from '../document.ts'
import { spellingTokens, type SpellingToken } from './tokens.ts'

/** First halves that stand before any word: "co-founded", "pre-sales". */
const prefixes = new Set(
  'anti auto bi bio co counter cross de dis eco ex extra hyper in inter intra macro mega meta micro mid mini mis multi nano neo non omni pan para per post pre pro pseudo quasi re semi sub super tele trans tri ultra un uni vice'.split(
    ' ',
  ),
)
/** Second halves, and sounds people do write. */
const written = new Set(
  'ish esque th nd st rd um er hm hmm ok okay hi etc eg ie vs approx dept mgmt asap fyi ps cc bcc re attn regs mins hrs yrs wk yr hr tel ext'.split(
    ' ',
  ),
)

function stem(text: string): string {
  return text.replace(/['’‘ʼ]s$|s['’‘ʼ]$/i, '')
}

/** Whether the dictionary, in any case it allows, holds the word or the word without its possessive. */
export function knows(dictionary: Dictionary, text: string): boolean {
  const plain = text.normalize('NFC').replace(/[’‘ʼ]/g, "'")
  return [plain, stem(plain)].some(
    (form) =>
      dictionary.correct(form) ||
      (form !== form.toLowerCase() && dictionary.correct(form.toLowerCase())) ||
      written.has(form.toLowerCase()),
  )
}

/** Words of a sentence that the dictionary does not hold. Names are among them. */
export function unknownWords(dictionary: Dictionary, sentence: string): SpellingToken[] {
  return spellingTokens(sentence).filter(
    ({ text, hyphened }) => !knows(dictionary, text) && !(hyphened && prefixes.has(text.toLowerCase())),
  )
}
