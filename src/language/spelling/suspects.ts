import { monthNames, weekdayNames } from '../../core/calendar-names.ts'
import { worldNames } from '../../core/countries.ts'
import { capitalized, withCapital } from '../../core/words.ts'
import { editDistance, fold } from '../names/fold.ts'
import type { Dictionary } from '../document.ts'
import { formsMeantBy, pluralOf } from '../inflect.ts'
import type { SpellingToken } from './tokens.ts'
import { sameLetters } from './suggest.ts'
import { commonTypo } from './typos.ts'

/** Words before a plural: "many companys". */
const several =
  /\b(?:both|few|many|more|other|several|some|such|these|those|various|two|three|four|five|six|\d+|different)\s$/i
/** Words after a noun that is no possessive: "the companys are", "citys and". */
const goesOn =
  /^ (?:a|all|also|and|are|as|at|but|by|can|do|for|from|had|has|have|i|if|in|is|like|of|on|or|than|that|the|they|to|was|we|were|when|where|which|who|will|with|would|you)\b/i

/** "the companys plan" means the company’s, "many companys" means companies. */
function ownsNext(before: string, after: string): boolean {
  return /^ \p{L}/u.test(after) && !goesOn.test(after) && !several.test(before)
}

/** Words before a participle: "I have choosed", "it was never writed". */
const afterHave =
  /(?:\b(?:have|has|had|having|is|are|was|were|be|been|being)|['’]ve)(?: (?:\w{1,20}ly|not|never|also|just))? $/i

/** What may have been meant by an unknown word, likeliest first; at most three. Its offset in `sentence` is `start`. */
export function suggestionsFor(dictionary: Dictionary, word: string, sentence = word, start = 0): string[] {
  const verb = formsMeantBy(word.toLowerCase())
  const common =
    commonTypo(word) ?? (afterHave.test(sentence.slice(0, start)) ? verb?.participle : verb?.past)
  if (common) return [withCapital(common, word)]
  const noun = word.slice(0, -1)
  if (/[^aeiou]ys$/.test(word) && dictionary.correct(noun)) {
    const owns = ownsNext(sentence.slice(0, start), sentence.slice(start + word.length))
    return owns ? [`${noun}'s`, pluralOf(noun)] : [pluralOf(noun), `${noun}'s`]
  }
  // "the compnay's plan": the word itself is misspelt, and not its ending.
  const [ending = ''] = /['’]s$/i.exec(word) ?? []
  const stem = word.slice(0, word.length - ending.length)
  const meant = ending ? commonTypo(stem) : undefined
  let guesses: readonly string[] = meant ? [meant] : dictionary.suggest(stem)
  // "france" lacks its capital; "franc" is just as close.
  const place = capitalized(stem)
  if (guesses.includes(place) && (world ??= readWorld()).has(place)) guesses = [place, ...guesses]
  return [...new Set(guesses)].slice(0, 3).map((guess) => withCapital(guess, word) + ending)
}

/** "March", "May", "June" and "July" are near too many words. */
const calendar = [...weekdayNames, ...monthNames.filter((name) => !/^(?:Ma|Ju)/.test(name))]

/** Checks these few possible words before asking the dictionary. */
const nearCalendar = (text: string) => calendar.some((word) => editDistance(fold(text), fold(word), 1) <= 1)

/** From this many letters on, a capitalised word inside a sentence may be a slip of a name or any other word. */
const longInText = 8
/** The frequency of "marketing" and "engineering". */
const commonWord = 5

/** A word in lower case with double letters reduced to one: "Marketting" and "marketing" become equal. */
export const undoubled = (word: string) => word.toLowerCase().replace(/(.)\1/g, '$1')

/** Names of countries and languages in English: "Philippines", "Norwegian". Surnames are seldom so similar. */
const readWorld = (): ReadonlySet<string> =>
  new Set([...worldNames('region').values(), ...worldNames('language').values()])
let world: ReadonlySet<string> | undefined

/** No name is followed by these: "Cna it be", "Hpoe you are", "Thnks for". */
const afterNoName =
  /^ (?:it|you|I|we|they|he|she|me|your|our|my|this|that|these|those|the|an?|for|to|how|what|much|some|more|very)\b/

/** Up to this many letters, a common slip with a capital inside a sentence is more likely a name: "Mr. Fro". */
const shortName = 4

/** Whether a word is one of the most common slips, and no name with the same spelling. */
export function isCommonSlip({ text, first }: SpellingToken): boolean {
  const meant = commonTypo(text)
  if (meant === undefined) return false
  const capital = text !== text.toLowerCase() && meant === meant.toLowerCase()
  return first || !capital || text.length > shortName
}

/**
 * Whether an unknown capitalised word is a slip rather than a name: a misspelt day, month or country, a long common word with
 * two letters swapped, or the first word of a sentence and one edit from a common word ("Intreview"). The longer the word, the
 * rarer the one meant may be. `rest`: what follows it in its sentence.
 */
export function slipWithCapital(
  dictionary: Dictionary,
  { text, first }: SpellingToken,
  rest: string,
): boolean {
  const verb = first && afterNoName.test(rest)
  if (text.length < (verb ? 4 : 6)) return false
  if (!first && text.length < longInText && !nearCalendar(text)) return false
  const [guess] = dictionary.suggest(text.toLowerCase())
  if (guess === undefined || editDistance(fold(text), fold(guess), 1) > 1) return false
  if (calendar.includes(guess)) return true
  // "Italiane" is a word of its own language: such words differ at the end.
  if (text.length >= longInText && text.at(-1) === guess.at(-1) && (world ??= readWorld()).has(guess))
    return true
  if (guess !== guess.toLowerCase()) return false
  const frequency = dictionary.frequency(guess)
  // "Bussiness Development", "Acounting": departments and degrees are capitalised. A firm's name replaces a letter,
  // "Managemint", and seldom drops or doubles one.
  const sameEnds = text.at(-1) === guess.at(-1) && text[0]?.toLowerCase() === guess[0]
  const lengthened = text.length !== guess.length || text.endsWith('ing')
  if (text.length > longInText && sameEnds && lengthened && frequency >= commonWord) return true
  // "Marija": Maria is just as close.
  if (first && dictionary.frequency(withCapital(guess, text)) > 0) return false
  if (first) return frequency >= (text.length < 6 ? 5 : text.length < 7 ? 4 : text.length < 11 ? 3 : 2)
  const alike = sameLetters(text, guess) || (sameEnds && undoubled(text) === undoubled(guess))
  return text.length >= longInText && alike && frequency >= (text.length < 9 ? 4 : 3)
}
