import { Temporal } from 'temporal-polyfill'
import { addWorkdays, latestOf, weekdaysOnly, workdayFrom, workdayUntil, type Day } from '../calendar.ts'
import { promiseIn, type Said } from './index.ts'
import { plain } from './plain.ts'

/** A request by the employer that the candidate get in touch: "call me if you have not heard by the 20th". */
export interface Invitation {
  readonly by: 'phone' | 'email'
  /** Only if nothing has come by then. */
  readonly conditional: boolean
  /** Null where no day is named: "feel free to call me". */
  readonly days: { readonly first: Day; readonly last: Day } | null
}

const anyone = '(?:me|us|her|him|them|hr|back|(?:my|our|the) [a-z]+|m(?:r|rs|s) [a-z]+)'
const some = '(?:an?|one) (?:quick |short |friendly )?'
/** What follows a question about the outcome, unlike "email us your references". */
const outcome =
  '(?= (?:if|unless|on|in|at|after|from|next|this|the week|early|late|tomorrow|again|any ?time|once|when|for an? (?:update|answer)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|[,: -]*$|,)'
export const calls = '(?:call|ring|phone|telephone)'
const givesCall = (who: string) =>
  `give ${who} ${some}(?:call|ring|bell|buzz)\\b|reach ${who} by (?:tele)?phone`
const writesTo = (who: string) =>
  `(?:(?:e-?mail|message|contact|chase|nudge|remind|write to) ${who}|(?:get (?:back )?in touch|check (?:back|in)(?: in)?|follow up|reach out) (?:with|to) ${who}|(?:drop|send) ${who} ${some}(?:line|note|e-?mail|message|reminder))${outcome}`
const writes = `(?:write(?: back)?|get (?:back )?in touch|check (?:back|in)(?: in)?|follow up|reach out)${outcome}`

const asked = [
  'please(?: do| just| also| then)?',
  '(?<!\\b(?:we|they|i|who) )do',
  'feel (?:very )?free to',
  "(?:are|you're) (?:also |always |very )?(?:free|welcome|invited) to",
  "(?:do not|don't) hesitate to",
  "you(?:'ll)?(?: (?:can|could|should|might|must|will))?(?: (?:need|have|are|want) to)?(?: (?:also|always|just|then|simply))?",
  '(?:ask|tell|told|want|invite|encourage)(?:s|e?d)? (?:you|me) to',
  '(?:like|need|expect)(?:s|ed)? you to',
  'for you to',
  '(?:said|(?:am|was) (?:told|asked|invited)) to',
].join('|')
const prompted = new RegExp(
  `\\b(?:${asked}) (?:(?<voice>${givesCall(anyone)}|${calls}\\b(?! (?:you|it|off|out|for|upon)\\b))|${writesTo(anyone)}|${writes})`,
)
/** A request of its own: "Call HR on Monday", "…, so drop them a line", "If you hear nothing, write". */
const bare = new RegExp(
  `(?:^|(?<comma>,)|\\b(?:so|otherwise|if not),?) ?(?:just |do |then )?(?:(?<voice>${givesCall(anyone)}|${calls} ${anyone}\\b)|${writesTo(anyone)}|${writes})`,
)
/** A request that may also describe what others do, unless it names whom to call: "We decide on Friday, call me on Monday". */
const joined = new RegExp(
  `(?:[,:-]|\\b(?:and|or|then)) ?(?:just |do |then )?(?:(?<voice>${givesCall('(?:me|us)')}|${calls} (?:me|us)\\b)|${writesTo('(?:me|us)')})`,
)
/** "They will decide and call me" is not an invitation. */
const othersAct =
  /\b(?:they|she|he|someone|somebody)\b|(?<!\b(?:we|i)) (?:will|would|hopes?|plans?|wants?|has|have)\b/

/** Where an invitation ends: "call me on Monday, | we will know by then". */
const newSubject =
  /(?:,|,? (?:and|but|as|because|since|so|when|otherwise))\s+(?:we|they|i|he|she|it|a decision|our|the (?:team|panel|board|decision))\b/
/** What introduces one: "if you have not heard by the 20th, | call me", "next Wednesday | please call me". */
const lead =
  /(?:\b(?:if|unless|should you|in case)\b[^]*|^ ?(?:any ?time |or )?(?:on|in|after|from|next|early|tomorrow|this)\b(?:(?!\b(?:we|they|she|he|it|i)\b).)*)$/
/** "Call me if you have questions" does not invite questions about the outcome. */
const courtesy =
  /\b(?:questions?|concerns?|anything|trouble|problems?|issues?|lost|(?:another|other) offers?|accept|withdraw|changes?)\b/

interface Found {
  readonly by: Invitation['by']
  readonly words: string
  readonly rest: string
}

function invitationIn(sentence: string): Found | null {
  const own = bare.exec(sentence)
  const stands = own && (!own.groups?.comma || /\b(?:if|unless)\b/.test(sentence.slice(0, own.index)))
  const asks = prompted.exec(sentence) ?? (stands ? own : null)
  const match = asks ?? joined.exec(sentence)
  if (!match) return null
  const [whole] = match
  const before = sentence.slice(0, match.index)
  if (!asks && othersAct.test(before)) return null
  const from = lead.exec(before)?.index ?? match.index
  const after = sentence.slice(match.index + whole.length)
  const end = newSubject.exec(after)?.index ?? after.length
  const words = sentence.slice(from, match.index) + whole + after.slice(0, end)
  if (courtesy.test(words)) return null
  return {
    by: match.groups?.voice ? 'phone' : 'email',
    words,
    rest: `${sentence.slice(0, from)} ${after.slice(end)}`,
  }
}

/** A full stop ends a sentence, but not in "Oct. 20" or "10 a.m. on Friday". */
const sentenceEnd =
  /[;!?\n]+|(?<!\b(?:mon|tues?|wed|thurs?|fri|jan|feb|mar|apr|aug|sept?|oct|nov|dec|[ap]\.m))\.(?=\s|$)/i

export const sentencesOf = (words: string): string[] => words.split(sentenceEnd).map((each) => plain(each))

/** Their words in two parts: those that promise an answer, and the first that ask the candidate to call or write. */
export function toldIn(words: string): { readonly promise: string; readonly invitation: Found | null } {
  const sentences = sentencesOf(words)
  const found = sentences.map(invitationIn)
  return {
    promise: found.map((each, place) => each?.rest ?? sentences[place]).join('; '),
    invitation: found.find((each) => each !== null) ?? null,
  }
}

const weekLong = /\b(?:this|next|following|coming) week\b/
const oneDay = /\b(?:end|late|later|middle|mid|in an?)\b|day\b/
const aDay =
  '(?:this |next |the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2} [a-z]{3,})'
/** "after Friday", "if it goes past the 4th", "should Friday come and go", "nothing by the end of Friday". */
const afterDay = new RegExp(
  `\\b(?:after|past|beyond|gone|the (?:end|close) of(?: play| business)?(?: on)?|(?:end|close) of (?:play|business|day)(?: on)?) ${aDay}|${aDay}[^,;]{0,12} (?:(?:comes? and|has come and) go(?:es|ne)?|pass(?:es)?|has passed|goes by|is (?:over|past|gone|up|out))\\b`,
)

function daysOf(words: string, conditional: boolean, told: Said): Invitation['days'] {
  const { on, today, calendar = weekdaysOnly } = told
  const { by, after } = promiseIn(words, told)
  const named = by ?? after
  if (!named) return null
  const soonest = addWorkdays(on ?? today, 1, calendar)
  const from = (day: Day) => ({ first: day, last: addWorkdays(day, 2, calendar) })
  if (afterDay.test(words)) return from(addWorkdays(named, 1, calendar))
  if (!conditional && /\b(?:by|before)\b/.test(words)) {
    const until = /\bbefore\b/.test(words) ? named.subtract({ days: 1 }) : named
    const last = workdayUntil(until, calendar)
    return Temporal.PlainDate.compare(soonest, last) < 0
      ? { first: soonest, last }
      : from(workdayFrom(named, calendar))
  }
  if (!conditional && weekLong.test(words) && !oneDay.test(words)) {
    const monday = workdayFrom(named.subtract({ days: named.dayOfWeek - 1 }), calendar)
    return { first: latestOf(monday, soonest), last: latestOf(workdayUntil(named, calendar), soonest) }
  }
  return from(workdayFrom(named, calendar))
}

const ifSilent =
  /\b(?:if|unless|should (?:you|it|[a-z]+day)|in case)\b.*(?:\b(?:not|no|nothing|hear|heard|longer|without|past|gone|goes|passes)\b|n't\b)/

/** The invitation with its days: a day and the two after it, a whole week, or all days up to the one named. */
export function invitationFrom({ by, words }: Found, told: Said): Invitation {
  const conditional = ifSilent.test(words)
  return { by, conditional, days: daysOf(words, conditional, told) }
}
