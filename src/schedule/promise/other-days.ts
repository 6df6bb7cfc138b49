import type { Day } from '../calendar.ts'
import { months } from './months.ts'

/** Words of an answer to the candidate. */
const answer =
  /\b(?:deci\w+|hear|know|tell|told|let (?:you|me)|touch|back to|answer|repl(?:y|ies)|respon[ds]\w*|notif\w+|inform\w*|updates?|news|outcome|results?|contact|call|ring|phone|write|e-?mail|offer|choose|word)\b/
/** Where another statement may begin. */
const clauseStart =
  /(?=[;!?\n,(]| - |\.(?:\s|$)|\b(?:and|but|so|with|though|while|we|they|he|she|i|hr|you(?='ll| (?:will|would|can|may|might|should)\b))\b)/
const sentenceStart = /^[;!?\n.]/

const may =
  "(?:(?:'d|'ll)| (?:would|will|could|can|should|might|may|is|are|be|to|due|expected|likely|only|then))*"
const begins = '(?:starts?|begins?|commences?|joins?)\\b(?! (?:to|with|of|by|[a-z]+ing)\\b)'
const post =
  '(?:contract|placement|internship|traineeship|fellowship|secondment|cover|probation|notice)(?: period)?'
const person =
  '(?:someone|somebody|you|i|(?:a|the) (?:new|right|successful|chosen)(?: (?:candidate|person|hire|starter|colleague|[a-z]+er))?)'
const month = `(?:${months.join('|')})`

/** What has a day of its own that is none of their answer: the start, how long a contract runs, a later round. */
const event = new RegExp(
  [
    '\\b(?:start(?:ing)? date|notice period|date of start|first day (?:of|at|in|is|would|will)|(?:an?|the|ideal|planned|proposed|earliest) start (?:would|will|is|in|on|from))\\b',
    `(?:\\d(?:st|nd|rd|th)? (?:of )?)?\\b${month}(?: \\d{1,2}(?:st|nd|rd|th)?)? start\\b`,
    `\\b${person}${may} (?:${begins}|(?:be )?(?:in (?:post|place|role|the (?:seat|role|job|chair|post))|on board|onboard)\\b)`,
    `\\b(?:job|role|post|position|work|employment|course|training|induction|${post})${may} (?:${begins}|(?:runs?|lasts?|ends?|expires?)\\b(?! of))`,
    `\\b${post}${may}(?: (?:fixed|funded|limited))? (?:until|till?|through|from)\\b`,
    `\\b[a-z\\d]+[ -](?:day|week|month|year)(?:'?s'?)?[ -](?:[a-z-]+ )?(?:${post}|project|course)\\b`,
    `\\b(?:(?:second|third|2nd|3rd|next|later)[ -](?:round|stage)(?: interviews?)?|second interviews?|assessment (?:day|cent(?:re|er)))${may} (?:(?:held|takes? place|happens?|scheduled|planned|set)\\b|(?:in|on|for|early|late|next|this|the \\d)\\b|\\d)`,
  ].join('|'),
)
/** "Once the training starts on the 4th", "we will tell you about the second round on Friday": its day counts. */
const leads =
  /\b(?:(?:after|once|when|until|till?|following|if)(?: [a-z']+){0,3}|(?:about|for|to|through|into|regarding)(?: (?:the|our|an?|your))?) $/
const refersBack =
  /(?<!\bbefore )\bthen\b|\bafter(?:wards)?(?: that| this|(?= ?(?:[;,.)]|$)))|\blater\b(?! than)|\bthereafter\b|\b(?:that|same) day\b/

/** Plain words without what tells the day of something other than their answer: "The contract runs until 30 June". */
export function withoutOtherDays(text: string): string {
  const clauses = text.split(clauseStart)
  let inside = false
  return clauses
    .map((clause, place) => {
      if (inside && !sentenceStart.test(clause) && !answer.test(clause)) return ''
      const found = event.exec(clause)
      const before = clause.slice(0, found?.index)
      inside = found !== null && !leads.test(before) && !refersBack.test(clauses.slice(place + 1).join(''))
      if (!found || !inside) return clause
      const rest = clause.slice(found.index + found[0].length)
      return before + rest.slice(answer.exec(rest)?.index ?? rest.length)
    })
    .join('')
}

const beforeThat =
  /\b(?:(?<far>well|long|way|far|comfortably) )?(?:beforehand\b|(?:before|ahead of|prior to) (?:that|then|this)\b(?= ?(?:[;,.)]|$)| (?:date|day|point)\b|$))/
/** "By Friday, perhaps before that": Friday stays the latest. */
const perhaps = /\b(?:hopefully|maybe|perhaps|possibly|probably|likely|might|may|could|or|even|ideally|not)\b/
const takesPlace =
  /\b(?:is|are|be|take|takes|starts?|begins?|ends?|finish(?:es)?|runs?|meets?|happens?|leaves?|goes|closes?|opens?|due|date)\b|'s\b/

/**
 * Puts a day where words point back to one of something else: "Talks end on the 20th, we tell you before that" as "…
 * before 2026-11-19". `lastBefore` reads the last day before that of some words. "Well before that" names none.
 */
export function withEarlierDay(text: string, lastBefore: (words: string) => Day | null): string {
  const clauses = text.split(clauseStart)
  const at = clauses.findIndex((clause) => beforeThat.test(clause))
  const clause = clauses[at] ?? ''
  const from = clauses.slice(0, Math.max(at, 0)).findLastIndex((each) => takesPlace.test(each))
  const other = clauses.slice(from, at).join('')
  if (
    from < 0 ||
    perhaps.test(clause) ||
    answer.test(other) ||
    !(answer.test(clause) || answer.test(clauses[at + 1] ?? ''))
  )
    return text
  const day = lastBefore(other)
  if (!day) return text
  const told = clause.replace(beforeThat, (...found) => (found.at(-1).far ? '' : `before ${day.toString()}`))
  return [...clauses.slice(0, from), '; ', told, ...clauses.slice(at + 1)].join('')
}
