import type { Dictionary } from '../document.ts'
import { editDistance } from '../names/fold.ts'
import { perSentence } from '../per-sentence.ts'
import { perDictionary } from './per-dictionary.ts'
import { spellingTokens, type SpellingToken } from './tokens.ts'
import { commonTypo } from './typos.ts'

const wordSet = (list: string) => new Set(list.trim().split(/\s+/))

/** Prefixes that go with any word: "co-founded", "nanoparticle". */
const prefixes =
  /^(?:anti|auto|bio|co|counter|cross|cyber|de|eco|electro|extra|geo|haemo|hemo|hydro|hyper|hypo|immuno|inter|intra|macro|mega|meta|micro|mid|mini|mono|multi|nano|neuro|non|omni|over|patho|peri|pharmaco|photo|physio|poly|post|pre|pro|pseudo|psycho|quasi|radio|re|semi|socio|sub|super|tele|thermo|trans|tri|ultra|un|under|uni|vice)-?/
/** Abbreviations, sounds and parts of set phrases that dictionaries lack: "etc", "al-Masri", "per diem". */
const written =
  wordSet(`ish esque th nd st rd um er hm hmm ok okay hi etc eg ie vs approx dept mgmt asap ps cc bcc re attn regs mins hrs yrs
  wk yr hr tues weds thurs tel ext al el la le les il de da di du der den von van zu und y et ad hoc au pro rata per diem dela del delos dos das plc ap ibn bin binti jure vitro vivo situ silico mortem
  majeure facto vis pre post nano omni neuro socio app apps dev devs ops wifi html css sql json php pdf gif cv cvs vp pc pcs qa ios ui ux ai ml
  nav telecom telecoms pharma crypto fintech min max avg qty ref refs spec specs demo demos intro intros memo memos temp temps
  mr mrs ms dr prof sr jr inc ltd llc co`)
/** Second halves: "two-year-olds", "big-hearted", "read-a-thon". */
const suffixes = wordSet(
  'olds hearted based like wide free proof friendly ons ins outs ups offs ness ward wards thon thons',
)

/** Second halves of many compounds, with any noun as the first: "waitlist", "showroom". */
const tails =
  wordSet(`list lists play plays party parties line lines board boards book books room rooms house houses work works man men
  woman women land side way ways light ware shop shops card cards desk desks book mark marks point points stop stops ship ships shift shifts
  time day days land school port proof yard yards bench tree trees stone stones power keeper keepers holder holders maker makers
  worker workers writer writers grower growers runner runners watch fold wear wood pipe pipes site sites sheet sheets master craft
  space spaces walk walks path paths ball game games ground grounds field fields`)

/** Words that form no compound: "thankyou" and "eachother" are slips, "waitlist" is a word. */
const neverJoined =
  wordSet(`each other more than with that this these those them they then there here have been from some every much very
  also just know like when what which while where will would could should must your yours their about into onto upon over such
  even ever never only once thank thanks please dear best kind regards look forward well able want need make take give
  hope sure next last same many most less both either or and not all any
  ally`)

function stem(text: string): string {
  return text.replace(/'(?:s|d|ll|ve|re)$/i, '').replace(/s'$/i, 's')
}

/** Endings of a term: "cobots", "barcoded", "repointing". The list has all correct forms of ordinary words. */
const endings = /(?:(?<=e)d|(?<!e)ed|s|ing)$/

/**
 * Words that no list can contain completely: built from a term, prefixed ("bioprocess"), plural ("jobsites"), compound
 * ("waitlist").
 */
function isMadeOfKnown(dictionary: Dictionary, word: string): boolean {
  const term = word.replace(endings, '')
  if (term.length > 4 && term !== word && (dictionary.isTerm(term) || dictionary.isTerm(`${term}e`)))
    return true
  if (word.length > 6 && /[^nosiuxzy]s$/.test(word) && dictionary.correct(word.slice(0, -1))) return true
  if (!isPrefixed(dictionary, word) && !isJoined(dictionary, word)) return false
  // "substain" has known parts too, and is a slip; "waitlist" is no slip although it resembles "wait list", nor "undelete"
  // although it resembles "undeleted".
  return !dictionary
    .suggest(word)
    .some(
      (guess) =>
        editDistance(word, guess.toLowerCase(), 1) <= 1 &&
        !guess.startsWith(word) &&
        !dictionary.isTerm(guess) &&
        !tails.has(guess.split(' ')[1] ?? ''),
    )
}

function isPrefixed(dictionary: Dictionary, word: string): boolean {
  const rest = word.replace(prefixes, '')
  return rest !== word && rest.length > 4 && dictionary.correct(rest)
}

function isJoined(dictionary: Dictionary, word: string): boolean {
  for (let at = 4; at <= word.length - 4; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (neverJoined.has(first) || neverJoined.has(second)) continue
    if (dictionary.frequency(first) > 2 && dictionary.frequency(second) > 2) return true
  }
  return false
}

/** Whether a word outside the dictionary is a slip, and not composed of words that it contains. */
export function isSlip(dictionary: Dictionary, text: string): boolean {
  const lower = text.toLowerCase().replace(/['’]s$/, '')
  return commonTypo(lower) !== undefined || !isMadeOfKnown(dictionary, lower)
}

/** Whether the dictionary contains the word in any permitted case, or the word without its possessive. */
export function knows(dictionary: Dictionary, text: string): boolean {
  if (/^[a-z]+$/i.test(text) && dictionary.correct(text)) return true
  const plain = text.normalize('NFC').replace(/[’‘ʼ]/g, "'")
  return [plain, stem(plain)].some((form) => {
    const lower = form.toLowerCase()
    return dictionary.correct(form) || (form !== lower && dictionary.correct(lower)) || written.has(lower)
  })
}

function besideCapital(sentence: string, start: number, end: number): boolean {
  return (
    /^[-‐‑]\p{Lu}/u.test(sentence.slice(end, end + 3)) ||
    /(?:^|[^\p{L}])\p{Lu}\p{L}{0,20}[-‐‑]$/u.test(sentence.slice(Math.max(0, start - 24), start))
  )
}

/**
 * Whether a word is clearly English, however it is spelt: "amazng". Shorter or rarer words have neighbours in every language,
 * "mich" is no "much", and foreign words differ at the end: the French "reste" is no "rest".
 */
export function isMisspelt(dictionary: Dictionary, word: string): boolean {
  if (commonTypo(word)) return true
  const [guess = ''] = /^[a-z]{5,}$/.test(word) ? dictionary.suggest(word) : []
  if (dictionary.frequency(guess) < (word.length > 6 ? 4 : 5)) return false
  return word.at(-1) === guess.at(-1) && editDistance(word, guess, 1) === 1
}

/** A sentence with this share of unknown words that are no slips is in another language. */
const foreignShare = 0.4

/** From this many letters on, a slip may be two edits away from the word meant. */
const longSlip = 8

/** Whether an unknown word may be a slip of a word in the dictionary. */
function isNear(dictionary: Dictionary, text: string): boolean {
  if (commonTypo(text)) return true
  const [guess] = dictionary.suggest(text)
  const most = text.length < longSlip ? 1 : 2
  return guess !== undefined && editDistance(text, guess.toLowerCase(), most) <= most
}

/**
 * Unknown neighbouring words, or unknown words around a short one, are another language if one of them resembles no known word:
 * "go raibh maith agat".
 */
function foreignRuns(
  dictionary: Dictionary,
  sentence: string,
  unknown: readonly SpellingToken[],
): ReadonlySet<SpellingToken> {
  const small = unknown.filter(({ text }) => /^\p{Ll}/u.test(text))
  const foreign = new Set<SpellingToken>()
  for (let from = 0, to = 0; from < small.length; from = to) {
    to = from + 1
    while (
      to < small.length &&
      /^ (?:\p{L}{1,3} )?$/u.test(sentence.slice(small[to - 1]!.end, small[to]!.start))
    )
      to++
    const run = small.slice(from, to)
    if (run.length > 1 && run.some(({ text }) => !isNear(dictionary, text)))
      for (const token of run) if (!commonTypo(token.text)) foreign.add(token)
  }
  return foreign
}

/** "kiitos", *marae*: a word set off by marks is mentioned, and not misspelt. */
const namedAlone = (sentence: string, { text, start, end }: SpellingToken) =>
  !commonTypo(text) && /^(?:["“*_]["”*_]|‘’)$/.test(`${sentence[start - 1]}${sentence[end]}`)

function unknownIn(dictionary: Dictionary, sentence: string): readonly SpellingToken[] {
  const tokens = spellingTokens(sentence)
  const unknown = tokens.filter(({ text }) => !knows(dictionary, text))
  const most = Math.max(3, tokens.length * foreignShare)
  if (unknown.length > most && unknown.filter(({ text }) => !isMisspelt(dictionary, text)).length > most)
    return []
  const foreign = foreignRuns(dictionary, sentence, unknown)
  return unknown.filter((token) => {
    const { text, hyphened, start, end } = token
    const lower = text.toLowerCase()
    if (foreign.has(token) || namedAlone(sentence, token)) return false
    // Accents are typed deliberately: "börek".
    if (/[^a-z'’‘ʼ]/i.test(text)) return false
    // "Min-jae", "al-Masri": parts of a name.
    if (hyphened && besideCapital(sentence, start, end)) return false
    return !(hyphened && (suffixes.has(lower) || lower.replace(prefixes, '') === ''))
  })
}

/** Words of a sentence that are not in a dictionary, names included. Offsets refer to its text. */
export const unknownWords = perDictionary((dictionary) =>
  perSentence(({ text }) => unknownIn(dictionary, text)),
)
