import type { Day } from '../calendar.ts'
import { latestPromised, type Said } from './index.ts'
import { sentencesOf } from './invitation.ts'

const offer =
  /\b(?:(?:another|other|second|competing|rival|different) (?:job )?offer|my (?:own )?offer|offer (?:from|at|elsewhere)|i(?:'ve| have| hold| got)(?: got| already| had| received)? an? (?:job )?offer)\b/
const due =
  /\b(?:must|(?:have|has|needs?|am|is) to|answer(?:ed)?|reply|accept|decline|due|deadline|expires?|lapses?|ends|closes|runs? (?:out|until|to))\b/
const mine = /\bi (?:must|have to|need to|am to|should)\b/
/** "If you get another offer, tell us by Friday." */
const theirs = /\b(?:if|you|your)\b/
const clauses = /, | but | while | though /

/** "I have another offer and must answer by Wednesday", "my offer from Beta lapses on the 2nd". */
function ownWords(sentence: string, said: Said): string | undefined {
  if (!offer.test(sentence) || theirs.test(sentence)) return undefined
  const clause = sentence.split(clauses).find((each) => offer.test(each)) ?? ''
  const whole = mine.test(sentence) ? [sentence] : []
  return [clause, ...whole].find((each) => due.test(each) && latestPromised(each, said))
}

/** The candidate's own deadline in words about the promise, and these words without it. */
export function ownDeadline(words: string, said: Said): { readonly day: Day | null; readonly rest: string } {
  const sentences = sentencesOf(words)
  const own = sentences.map((sentence) => ownWords(sentence, said) ?? '')
  const day = own.some(Boolean) ? latestPromised(own.join('; '), said) : null
  return { day, rest: day ? sentences.map((each, at) => each.replace(own[at]!, '')).join('; ') : words }
}
