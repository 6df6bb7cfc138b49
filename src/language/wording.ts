import { monthNames, weekdayNames } from '../core/calendar-names.ts'
import { capitalized, startsWithCapital } from '../core/words.ts'
import type { Fix } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import { beginsSubject } from './context.ts'
import type { Sentence, SentenceContent, Word } from './document.ts'
import { isGeneric } from './generic.ts'
import { wordLists } from './lexicon/index.ts'
import { phrase, type Phrase } from './phrase.ts'

const moment = phrase('<moment>')
const soon =
  /^(?:today|tonight|tomorrow|noon|midday|midnight|now|cob|eod|(?:the )?(?:end|close) of (?:the )?(?:business|day|play|working))\b/i

/** The day or date between two words of a sentence, as typed: "Friday", "the 14th". */
function dayIn({ words, text }: Sentence, from: number, to: number): string | undefined {
  for (let at = from; at <= to; at++) {
    const end = moment.match(words, at)
    const first = words[at]
    const last = words[end - 1]
    const found = first && last && end > at ? text.slice(first.start, last.end) : ''
    // A bare "3" may be an hour or a number of emails; "by TODAY" shouts, and "by noon" is as demanding as before.
    if (/\p{Ll}|\d[.:]\d/u.test(found) && !soon.test(found)) return found
  }
  return undefined
}

const noMatter = new Set(
  'i my you me it that this them what how all too very like and because when but so'.split(' '),
)
const longestMatter = 4

/** "about joins", if the words end so: the matter of an answer. */
function matterIn({ words, text }: Sentence, from: number, to: number): string | undefined {
  if (isGeneric(words[to]!.norm)) return undefined
  for (let at = to - 1; at >= Math.max(from, to - longestMatter); at--) {
    if (words[at + 1]!.before || noMatter.has(words[at + 1]!.norm)) return undefined
    if (words[at]!.norm === 'about') return text.slice(words[at]!.start, words[to]!.end)
  }
  return undefined
}

/** "March" and "may" are verbs too. */
const calendar = new RegExp(
  `^(?:(?:${weekdayNames.join('|')})s?|${monthNames.filter((name) => !name.startsWith('Ma')).join('|')})\\b`,
  'i',
)
const count =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)\b/

const reason = phrase('(because|due to|owing to|so that|(as|since) (i|we|my|our|he|she|they|there))')

/** A name, a day or a number in figures. The capital of the first word of a sentence is no name. */
function tellsFact({ text, norm }: Word, index: number): boolean {
  const name = index > 0 && startsWithCapital(text) && !wordLists.unnamed?.has(norm)
  return name || /\d/.test(norm) || calendar.test(norm)
}

/** Whether a sentence contains a name, a day, a number or a reason: things only the person knows. */
export const tellsFacts = ({ words }: Pick<Sentence, 'words'>) =>
  words.some((word, at) => tellsFact(word, at) || tellsMore(words, at))

/** A number in words, or the beginning of a reason. Within the words found it may itself be the fault: "because of you". */
function tellsMore(words: readonly Word[], at: number): boolean {
  return count.test(words[at]?.norm ?? '') || reason.match(words, at) >= 0
}

const speaksOf = /^(?:about|on|regarding|concerning)$/

/**
 * Whether a word next to those found gives the matter, "I rambled when you asked about joins", or a deed of the writer after a
 * comma: "unlike the others, I have run a migration".
 */
function tellsTopic(words: readonly Word[], at: number, [first, last]: readonly [number, number]): boolean {
  if (isGeneric(words[at]!.norm)) return false
  const aside = at < first ? words.slice(at, first + 1) : words.slice(last + 1, at + 1)
  return (
    words.slice(Math.max(0, at - 4), at).some(({ norm }) => speaksOf.test(norm)) ||
    (aside.some(({ before }) => before === ',') && aside.some(({ norm }) => norm === 'i'))
  )
}

const joins = new Set('and or but so because unless until'.split(' '))

/** Whether a clause depends on one before it: "beat 72,000 or I am gone", "I have three kids and I need this". */
export const leansOn = ({ words }: Sentence, from: number) =>
  from > 0 &&
  (words[from]!.before === ',' || joins.has(words[from - 1]!.norm) || joins.has(words[from]!.norm))

/** Whether the sentence continues with a clause that depends on these words: "… or I will call your head office". */
const goesOn = ({ words }: Sentence, to: number) => joins.has(words[to + 1]?.norm ?? '')

/** Whether a wording repeats what the words `from`…`to` tell, where those of `found` are the fault. */
function keepsFacts(
  wording: string,
  { words }: Sentence,
  from: number,
  to: number,
  found: readonly [number, number],
): boolean {
  return words.slice(from, to + 1).every((word, offset) => {
    const at = from + offset
    const isFault = at >= found[0] && at <= found[1]
    const tells = tellsFact(word, at) || (!isFault && (tellsMore(words, at) || tellsTopic(words, at, found)))
    return !tells || wording.includes(word.text)
  })
}

/** Whether the words `from`…`to` are the whole sentence, and no line that ends with a comma: "Kisses,". */
const isWhole = ({ words, text }: Sentence, from: number, to: number) =>
  from === 0 && to === words.length - 1 && !/^\s*,/.test(text.slice(words[to]!.end))

/** "You said Monday", "I was promised it by Friday": they named the day. In "you told me on Monday" perhaps not. */
const theirs =
  /\b(?:you|they|he|she|was|were|been|team|panel|hr|recruiter|manager) (?:had |have |all )?(?:said|told|promised|mentioned|assured|swore|guaranteed|indicated|gave)\b(?! (?:me |us )?(?:on|last)\b)/

/** "I would like to know why", "explain this": not "you made a mistake". */
const asking =
  /\b(?:to know|tell|told|explain|explanation|why|reasons?|feedback|scores?|wonder|find out|curious)\b/

const normsOf = (words: readonly Word[]) => words.map(({ norm }) => norm).join(' ')

/**
 * Fits softer wordings into the place of the words `from`…`to`: fills `{day}` with the day they name and `{about}` with their
 * ending, "about joins", and takes over their capital; a wording with `{asks}` only replaces words that ask for something, one
 * with `{theirs}` needs a day the reader named. A sentence may only replace a whole sentence, and nothing is offered where a
 * following clause depends on the words. A wording that would lose a name, a day, a number or a reason is left out; `found` are
 * the words of the finding, by default the whole place.
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
  // "by Friday", "by the 3rd", but not "by this week"
  const slot = /^(?:this|next)\b/i.test(day ?? '') ? /(?:by )?\{day\}/ : '{day}'
  const begins = from === 0 && startsWithCapital(sentence.words[0]?.text)
  const about = matterIn(sentence, from, to)
  const whole = isWhole(sentence, from, to)
  const norms = normsOf(sentence.words.slice(from, to + 1))
  const asked = sentence.question || asking.test(norms)
  return wordings
    .filter((wording) => whole || !/[.?]$/.test(wording))
    .map((wording) => (day ? wording.replace(slot, () => day) : wording))
    .map((wording) => (about ? wording.replace('{about}', () => about) : wording))
    .map((wording) => (asked ? wording.replace('{asks}', '') : wording))
    .map((wording) => (theirs.test(norms) ? wording.replace('{theirs}', '') : wording))
    .filter((wording) => !wording.includes('{'))
    .filter((wording) => keepsFacts(wording, sentence, from, to, found))
    .map((wording) => {
      if (begins) return capitalized(wording)
      return /^I\b|^[A-Z]{2}/.test(wording) ? wording : wording.slice(0, 1).toLowerCase() + wording.slice(1)
    })
}

/** The words of a span with calmer words replacing those found, "I was impressed by your board"; '' where none is found. */
export function softened(
  softer: readonly (readonly [Phrase, string])[],
  { words, text, start: offset }: Sentence,
  span: Span,
): string {
  const [start, end] = [span.start - offset, span.end - offset]
  let made = ''
  let done = start
  words.forEach((first, at) => {
    if (first.start < done || first.end > end) return
    for (const [find, calmer] of softer) {
      const last = words[find.match(words, at) - 1]
      if (!last || last.end > end) continue
      made +=
        text.slice(done, first.start) +
        (at === 0 && startsWithCapital(first.text) ? capitalized(calmer) : calmer)
      done = last.end
      return
    }
  })
  return made && made + text.slice(done, end)
}

/** An aside with the comma that separates it from its sentence, and the fix that deletes it. */
export interface Aside extends Span {
  readonly fixes: readonly Fix[]
}

const goesFurther = /^(?:in|on|at|to|by|twice|several|many|two|three|over|during|via|when|before)$/

/**
 * The words `from`…`to` as an aside: "As I said before, I …" is marked up to the word that will begin the sentence, "…, as I
 * said before, …" with its commas, "fun btw" with its space. One comma stays where it separates a clause from what precedes it:
 * "Hello, um, this is Ana". Otherwise only the words are marked, without a fix. Offsets into the sentence's text.
 */
export function asideAt(
  { words, text }: Pick<SentenceContent, 'words' | 'text'>,
  from: number,
  to: number,
): Aside {
  const [first, last, next] = [words[from]!, words[to]!, words[to + 1]]
  const leaveOut = (start: number, end: number, insert: string): Aside => ({
    start,
    end,
    fixes: [{ label: `Leave out “${text.slice(first.start, last.end)}”`, insert }],
  })
  // "As I already said in both notes, I …": the aside extends to its comma, and may be deleted if it contains nothing else.
  if (from === 0 && to > 0 && next?.before === '' && goesFurther.test(next.norm)) {
    const comma = words.findIndex(({ before }, at) => at > to && before === ',')
    const tells = words.some((word, at) => at > to && at < comma && tellsFact(word, at))
    if (comma > 0 && !tells) return asideAt({ words, text }, 0, comma - 1)
    return { start: first.start, end: last.end, fixes: [] }
  }
  if (from === 0 && next && /^,?[^\S\n]*$/.test(text.slice(last.end, next.start))) {
    // "Hello, um, this is Ola" continues after a greeting; "tbh the yard" begins a sentence.
    const small = !startsWithCapital(first.text) && /^(?:u[mh]|erm|hm)/.test(first.norm)
    return leaveOut(first.start, next.end, small ? next.text : capitalized(next.text))
  }
  // Several words without commas may be the core of the sentence: "nobody reads these".
  const pauses = from === to ? /^,?$/ : /^,$/
  const ends = !next && /^[,.!?…]*$/.test(text.slice(last.end)) && (from === to || from > 2)
  if (from === 0 || !pauses.test(first.before) || !(next ? pauses.test(next.before) : ends))
    return { start: first.start, end: last.end, fixes: [] }
  const start = words[from - 1]!.end
  if (first.before === '' || !next) return leaveOut(start, last.end, '')
  const stays = next.before === '' || from === 1 || beginsSubject(words, to + 1)
  return leaveOut(start, next.before ? text.indexOf(',', last.end) + 1 : last.end, stays ? ',' : '')
}
