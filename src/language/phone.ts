import { monthNames, weekdayNames } from '../core/calendar-names.ts'
import type { Span } from '../core/span.ts'
import { sum } from '../core/sum.ts'
import { titles } from '../core/titles.ts'
import type { ParsedDraft } from './document.ts'

const digits = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().–/-]{0,3}\d){6,14}(?!\d)/gu
/** Digits with pauses between them, such as commas: a number said slowly, or a list of years. */
const run = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().,…–/-]{0,5}\d){6,40}/gu

/** "0 8 7, 5 5 5 …", "087... 555... 0162"; not a row of years or amounts. */
function isSaidSlowly(said: string): boolean {
  const lengths = (said.match(/\d+/g) ?? []).map(({ length }) => length)
  const total = sum(lengths)
  return total <= 15 && (/^(?:\+|\(?0)|^\d\D{1,5}\d\D/.test(said) || lengths.join('') === '334')
}

const digitWord =
  '(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|thousand|plus)'
/** "oh seven seven, nine double one": at least seven words, with pauses in between. */
const spelled = new RegExp(`\\b${digitWord}(?:[\\s,.–…-]{1,4}${digitWord}){5,20}\\b`, 'gi')
const blank = /\[[^\]\n]{0,40}(?:number|phone)[^\]\n]{0,20}\]/gi

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))

/** The phone numbers of a text, in digits or spelt out, or a blank for one; in order of place. */
export function phoneNumbersIn(text: string): Span[] {
  const runs = spansOf(text, run).flatMap(({ start, end }) => {
    const said = text.slice(start, end)
    return isSaidSlowly(said)
      ? [{ start, end }]
      : spansOf(said, digits).map((found) => ({ start: start + found.start, end: start + found.end }))
  })
  return [...runs, ...spansOf(text, spelled), ...spansOf(text, blank)].sort(
    (one, other) => one.start - other.start,
  )
}

const message =
  /\b(?:voice ?mail|this is a (?:\w+ )?message|leav(?:e|ing) (?:you )?(?:a|this) (?:quick |short |brief )?message|after the (?:beep|tone)|sorry I missed you|sorry to miss you|(?:reach|ring|call|phone) me (?:back|on|at)|again,? (?:my|the|that) number)\b/i
const permission =
  /\b(?:have|got|spare) (?:you )?(?:a|one|two|ten|five|thirty|just)\b.{0,12}\b(?:moment|minute|min|minutes|seconds?|secs?)\b|\b(?:good|bad|convenient|awkward|right) (?:time|moment)\b|\b(?:caught|catching|catch|interrupting|disturbing) you\b|\b(?:can|could|may) (?:you|i|we) (?:talk|speak|take|have|steal|borrow)\b|\bfree to (?:talk|speak)\b|\bokay to talk\b|\bis (?:this|now|it) (?:all right|alright|ok|okay|an? (?:ok|okay|fine|decent|quiet)\b|a )|\bdo you have time\b/i

/** Whether a sentence asks if this is a good moment. */
export const asksForMoment = (text: string) => permission.test(text)

/** "I hope I don't disturb you", "I'll only keep you a minute": as considerate as the question. */
const regard = /\b(?:disturb|interrupt|keep|hold|bother) you\b|\bbusy\b/i

/** Whether the script asks if this is a good moment, or is considerate in another way. */
export function asksPermission(draft: ParsedDraft): boolean {
  return draft.sentences.some(({ text }) => asksForMoment(text) || regard.test(text))
}

const asks = ({ sentences }: ParsedDraft) => sentences.some(({ question }) => question)

/**
 * Somebody is on the line: "is that Ana?", "thanks for picking up", a stage direction, or a question in a script that is no
 * message.
 */
export function isLive(draft: ParsedDraft): boolean {
  if (asksPermission(draft)) return true
  if (asks(draft) && phoneNumbersIn(draft.body).length === 0 && !isVoicemail(draft)) return true
  return /\b(?:am i speaking|is that|is this|may i speak|could i speak|picking up|taking my call)\b|[([](?:pause|wait|they answer|if yes)/i.test(
    draft.body,
  )
}

/** Whether the script is for voicemail: it says so, or gives a number and asks neither for a moment nor for an answer. */
export function isVoicemail(draft: ParsedDraft): boolean {
  if (asksPermission(draft)) return false
  return message.test(draft.body) || (!asks(draft) && phoneNumbersIn(draft.body).length > 0)
}

/**
 * "This is ana", "my name is Ana", "Ana Reyes here", "a message for Mr. Roy from Ana", a blank for the name; but not "it's me",
 * "this is about" or "I had a message from Priya".
 */
const introduction =
  /\b(?:[Tt]his is|(?:[Mm]y|[Tt]he) name(?: is|['’]s)|[Ii] am called) (?!(?:me|about|regarding|in|for|from|just|only|not|a|an|the|to|my)(?!\p{L}))\p{L}|\b(?:[Ii]t is|[Ii]t['’]s|I am|I['’]m|[Yy]ou speak with|[Hh]ere (?:is|speaks)) \p{Lu}|(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,30} (?:is )?(?:here|calling|speaking|ringing)\b|(?<!\b(?:had|got|have|received|saw|found) )\b(?:[Aa]|[Tt]his|[Mm]y) (?:\p{Ll}+ )?message (?:for [^!?\n]{1,40} )?from \p{Lu}|\[[^\]\n]{0,30}[Nn]ame[^\]\n]{0,20}\]/u

/** "Morning, Mr. Fennimore, Imran Tattersall, we met …": a full name without a title, after a comma. */
const bareName = new RegExp(
  String.raw`,\s{1,3}(?!(?:${titles}|Dear|Hi|Hello)\b)\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:[a-z]{2,3}\s)?\p{Lu}|, (?:from|the)\b)`,
  'u',
)

/** Whether the caller gives a name. */
export function saysName(draft: ParsedDraft, candidate: string | undefined): boolean {
  const first = candidate?.split(/\s+/)[0]
  if (first && draft.body.toLowerCase().includes(first.toLowerCase())) return true
  const opening = draft.sentences
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ')
  return introduction.test(draft.body) || bareName.test(opening)
}

/** May is a first name too. */
const weekdayOrMonth = [...weekdayNames, ...monthNames.filter((name) => name !== 'May')].join('|')
/** "This is Ola." "It’s Ola, I came on Friday", "Ola here"; "this is Ola Berg" and "this is Ola, the glazier" say enough. */
const firstNameAlone = new RegExp(
  `\\b(?:[Tt]his is|[Mm]y name is|[Ii]t['’]s|[Ii]t is|I['’]m|I am) (?!(?:${titles}|${weekdayOrMonth})\\b)(\\p{Lu}[\\p{L}'’-]+)(?=[.!?]|, (?:I|we|you)\\b| (?:from|calling|here|again|about|on|speaking)\\b)|(?:^|[.,!?] )(\\p{Lu}[\\p{L}'’-]+) (?:here|speaking|calling)\\b`,
  'u',
)

/** Whether the caller gives a first name and nothing that distinguishes them from others of that name. */
export function saysFirstNameAlone({ body, sentences }: ParsedDraft): boolean {
  const opening = body.slice(0, sentences[1]?.end ?? 0)
  const [, named, spoken] = firstNameAlone.exec(opening) ?? []
  const first = named ?? spoken
  return (
    first !== undefined &&
    !new RegExp(`(?<![\\p{L}\\p{N}])${first} (?:\\p{Ll}{2,3} )*\\p{Lu}`, 'u').test(body)
  )
}

const met = new RegExp(
  String.raw`\b(?:${[...weekdayNames, ...monthNames].join('|')})\b|\b(?:yesterday|today|last (?:week|month|night)|this (?:morning|week|afternoon)|(?:two|three|few|couple of|\d+) (?:days|weeks) ago|the other day|(?:earlier|back) (?:this|in)|weekend|recent(?:ly)?)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|twelfth|twent\w+|thirt\w+)(?:[ -]\w+)? of\b|\bon the (?:\w+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|twelfth|\w+tieth)(?=[.,;!?]|$| (?:and|about|for|with)\b)|\[[^\]\n]{0,20}(?:date|day)[^\]\n]{0,20}\]`,
  'i',
)

/** Whether the caller says when they met. */
export function saysWhenMet(draft: ParsedDraft): boolean {
  return draft.sentences.some(({ text }) => met.test(text))
}
