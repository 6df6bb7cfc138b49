import { candidatesOf, type Candidate } from './candidates.ts'
import { slipCost } from './slip-cost.ts'
import { levelIn, type WordList } from './word-list.ts'

/** No guess for what is longer: it is no word. UTF-16 units. */
const longest = 32
/** What a level of frequency is worth, in edits. */
const levelWorth = 0.22
const capitalCost = 0.9
/** A guess that costs more is none: the word is more likely a term we do not know. Rare words must be nearer. */
const dearest = 1.1
const dearestRare = 0.75
const rareLevel = 1
/** Each letter more is evidence: a long word has few neighbours. */
const dearerPerLetter = 0.06
/** So short a word is near to a dozen others: only the same letters in another order are a guess. */
const shortest = 3
const mostSuggestions = 5
/** A common word: one a single edit away needs no rival two edits away. */
const commonLevel = 4
/** Both halves of a word that was two must be very common: "as" "well". */
const splitLevel = 5

/** Words one edit away; where none of them is common, those two away as well. */
function nearWords(list: WordList, word: string): readonly Candidate[] {
  const near = candidatesOf(list, word, 1)
  if (word.length < 4 || near.some(({ level }) => level >= commonLevel)) return near
  const wider = [...near, ...candidatesOf(list, word, 2)]
  return wider.length > 0 || word.length < 8 ? wider : candidatesOf(list, word, 3)
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

function sameLetters(one: string, other: string): boolean {
  const sorted = (text: string) => [...text.toLowerCase()].sort().join('')
  return sorted(one) === sorted(other)
}

/** What may be meant by a word that the list does not hold, likeliest first; whole words before two. */
export function suggestFrom(list: WordList, typed: string): string[] {
  if (typed.length > longest) return []
  const word = typed.toLowerCase().replace(/[’‘ʼ]/g, "'")
  const ranked = nearWords(list, word)
    .map(({ word: meant, level }) => {
      const capital = /^\p{Lu}/u.test(meant) && !/^\p{Lu}/u.test(typed) ? capitalCost : 0
      return { meant, level, cost: slipCost(word, meant.toLowerCase()) + capital - level * levelWorth }
    })
    .filter(
      ({ cost, level }) =>
        cost <= (level > rareLevel ? dearest : dearestRare) + dearerPerLetter * word.length,
    )
    .filter(({ meant }) => word.length > shortest || sameLetters(word, meant))
    .sort((one, other) => one.cost - other.cost)
    .map(({ meant }) => meant)
  return [...new Set([...ranked.slice(0, mostSuggestions), ...splits(list, word)])].slice(0, mostSuggestions)
}
