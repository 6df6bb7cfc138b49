import { candidatesOf } from './candidates.ts'
import { slipCost } from './slip-cost.ts'
import { levelIn, type WordList } from './word-list.ts'

/** Longer strings get no suggestion: they are not words. UTF-16 units. */
const longest = 32
/** The worth of one level of frequency, in edits. */
const levelWorth = 0.18
const capitalCost = 0.8
/** A suggestion that costs more is dropped: the word is more likely an unknown term. Rare words must be closer. */
const dearest = 1.22
const dearestRare = 0.79
const rareLevel = 1
/** Each additional letter is evidence: a long word has few neighbours. */
const dearerPerLetter = 0.06
/** A word this short resembles a dozen others: only a transposition or a doubled letter is suggested. */
const shortest = 3
const mostSuggestions = 5
/** A common word one likely slip away needs no competitor two edits away. */
const commonLevel = 4
const likelySlip = 0.7
/** Beside a common word one edit away, words two edits away must be at least this frequent. */
const rivalLevel = 3
/** Both halves of a word that was two must be very common: "as" "well". */
const splitLevel = 5

interface Guess {
  readonly meant: string
  readonly level: number
  /** Cost of the slip alone. */
  readonly slip: number
  /** Cost including how rare the word is. */
  readonly cost: number
}

function splits(list: WordList, word: string): string[] {
  const found: { text: string; level: number }[] = []
  for (let at = 1; at < word.length; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const least = Math.min(levelIn(list, first), levelIn(list, second))
    const real = (part: string) => part.length > 1 || part === 'a' || part === 'i'
    if (least >= splitLevel && real(first) && real(second))
      found.push({ text: `${first === 'i' ? 'I' : first} ${second}`, level: least })
  }
  return found.sort((one, other) => other.level - one.level).map(({ text }) => text)
}

/** Whether two words consist of the same letters, ignoring case: one is the other with letters swapped. */
export function sameLetters(one: string, other: string): boolean {
  const sorted = (text: string) => [...text.toLowerCase()].sort().join('')
  return sorted(one) === sorted(other)
}

/** "wil" of "will". */
function lacksDouble(typed: string, meant: string): boolean {
  return meant.length === typed.length + 1 && meant.replace(/(.)\1/, '$1') === typed
}

/** The words within this many edits that may be meant. */
function guessesWithin(list: WordList, typed: string, most: number, leastLevel = 1): Guess[] {
  const word = typed.toLowerCase()
  const capital = word !== typed
  return candidatesOf(list, word, most, leastLevel)
    .map(({ word: meant, level }) => {
      const slip = slipCost(word, meant.toLowerCase())
      const name = !capital && meant !== meant.toLowerCase() ? capitalCost : 0
      return { meant, level, slip, cost: slip + name - level * levelWorth }
    })
    .filter(
      ({ meant, level, cost }) =>
        cost <= (level > rareLevel ? dearest : dearestRare) + dearerPerLetter * word.length &&
        (word.length > shortest ||
          sameLetters(word, meant) ||
          (level >= commonLevel && lacksDouble(word, meant))),
    )
}

/** Suggestions one edit away; if none of them is common and a likely slip, also those two or three edits away. */
function guesses(list: WordList, typed: string): readonly Guess[] {
  const near = guessesWithin(list, typed, 1)
  const common = near.filter(({ level }) => level >= commonLevel)
  if (typed.length <= shortest || common.some(({ slip }) => slip <= likelySlip)) return near
  const wider = [...near, ...guessesWithin(list, typed, 2, common.length > 0 ? rivalLevel : 1)]
  return wider.length > 0 || typed.length < 8 ? wider : guessesWithin(list, typed, 3, rareLevel + 1)
}

/** What may be meant by a word that is not in the list, likeliest first; single words before pairs. */
export function suggestFrom(list: WordList, typed: string): string[] {
  if (typed.length > longest) return []
  const word = typed.replace(/[’‘ʼ]/g, "'")
  const ranked = [...guesses(list, word)]
    .sort((one, other) => one.cost - other.cost)
    .map(({ meant }) => meant)
    // "families" before "Family", the company.
    .filter((meant) => meant === meant.toLowerCase() || levelIn(list, meant.toLowerCase()) === 0)
  return [...new Set([...ranked, ...splits(list, word.toLowerCase())])].slice(0, mostSuggestions)
}
