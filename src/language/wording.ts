import type { Fix } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import type { Sentence, SentenceContent, Word } from './document.ts'
import { wordLists } from './lexicon/index.ts'
import { phrase } from './phrase.ts'

const moment = phrase('<moment>')
const soon = /^(?:today|tonight|tomorrow|noon|midday|midnight|now)\b/i

/** The day or date that stands between two words of a sentence, as typed: "Friday", "the 14th". */
function dayIn({ words, text }: Sentence, from: number, to: number): string | undefined {
  for (let at = from; at <= to; at++) {
    const end = moment.match(words, at)
    const first = words[at]
    const last = words[end - 1]
    const found = first && last && end > at ? text.slice(first.start, last.end) : ''
    // A bare "3" may be an hour, and may count emails; "by TODAY" shouts, and "by noon" asks for as much as before.
    if (/\p{Ll}|\d[.:]\d/u.test(found) && !soon.test(found)) return found
  }
  return undefined
}

const isUpper = (text: string) => /^\p{Lu}/u.test(text)

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december)\b/
const count =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)\b/

const reason = phrase('(because|due to|owing to|so that|(as|since) (i|we|my|our|he|she|they|there))')

/** A name, a day or a number in figures. The capital that begins a sentence is no name. */
function tellsFact({ text, norm }: Word, index: number): boolean {
  const name = index > 0 && isUpper(text) && !wordLists.unnamed?.has(norm)
  return name || /\d/.test(norm) || calendar.test(norm)
}

/** A number in words, or the beginning of a reason. In the words found it may be the fault itself: "because of you". */
function tellsMore(words: readonly Word[], at: number): boolean {
  return count.test(words[at]?.norm ?? '') || reason.match(words, at) >= 0
}

const joins = new Set('and or but so because unless until'.split(' '))

/** Whether a clause leans on one before it: "beat 72,000 or I am gone", "I have three kids and I need this". */
export const leansOn = ({ words }: Sentence, from: number) =>
  from > 0 &&
  (words[from]!.before === ',' || joins.has(words[from - 1]!.norm) || joins.has(words[from]!.norm))

/** Whether the sentence goes on behind a word with a clause that leans on what stands there: "… or I will call your head office". */
const goesOn = ({ words }: Sentence, to: number) => joins.has(words[to + 1]?.norm ?? '')

/** Whether a wording says again what the words `from`…`to` tell, of which those of `found` are the fault. */
function keepsFacts(
  wording: string,
  { words }: Sentence,
  from: number,
  to: number,
  found: readonly [number, number],
): boolean {
  return words.slice(from, to + 1).every((word, offset) => {
    const at = from + offset
    if (tellsFact(word, at)) return wording.includes(word.text)
    return (at >= found[0] && at <= found[1]) || !tellsMore(words, at)
  })
}

/**
 * Makes softer wordings fit the place of the words `from`…`to`: fills `{day}` with the day they name, and
 * takes up their capital. A question stands only where it is the whole sentence, and nothing where the sentence goes on
 * with a clause that leans on the words. A wording that would drop a name, a
 * day, a number or a reason is left out; `found` are the words that made the finding, the whole place where absent.
 */
export function fitted(
  wordings: readonly string[],
  sentence: Sentence,
  from: number,
  to: number,
  found: readonly [number, number] = [from, to],
): readonly string[] {
  if (goesOn(sentence, to)) return []
  const day = dayIn(sentence, from, to)
  // "by Friday", "by the 3rd", and no "by this week"
  const slot = /^(?:this|next)\b/i.test(day ?? '') ? /(?:by )?\{day\}/ : '{day}'
  const capital = from === 0 && isUpper(sentence.words[0]?.text ?? '')
  const last = to === sentence.words.length - 1
  return wordings
    .filter((wording) => day !== undefined || !wording.includes('{day}'))
    .filter((wording) => (last && from === 0) || !wording.endsWith('?'))
    .map((wording) => wording.replace(slot, day ?? ''))
    .filter((wording) => keepsFacts(wording, sentence, from, to, found))
    .map((wording) => (last ? wording : wording.replace(/\.$/, '')))
    .map((wording) => {
      if (capital) return wording.slice(0, 1).toUpperCase() + wording.slice(1)
      return /^I\b|^[A-Z]{2}/.test(wording) ? wording : wording.slice(0, 1).toLowerCase() + wording.slice(1)
    })
}

/** An aside with the comma that parts it from its sentence, and the fix that leaves it out. */
export interface Aside extends Span {
  readonly fixes: readonly Fix[]
}

/**
 * The words `from`…`to` as an aside: "As I said before, I …" is marked up to the word that then begins the sentence,
 * "…, as I said before, …" with its commas. Elsewhere the words are marked, and there is no fix. Offsets into the
 * sentence's text.
 */
export function asideAt({ words, text }: SentenceContent, from: number, to: number): Aside {
  const [first, last, next] = [words[from]!, words[to]!, words[to + 1]]
  const label = `Leave out “${text.slice(first.start, last.end)}”`
  if (from === 0 && next && /^,?$/.test(next.before)) {
    const insert = next.text.slice(0, 1).toUpperCase() + next.text.slice(1)
    return { start: first.start, end: next.end, fixes: [{ label, insert }] }
  }
  if (first.before === ',' && next?.before === ',')
    return {
      start: words[from - 1]!.end,
      end: text.indexOf(',', last.end) + 1,
      fixes: [{ label, insert: '' }],
    }
  return { start: first.start, end: last.end, fixes: [] }
}
