import type { Interview } from '../../core/draft.ts'
import type { Span } from '../../core/span.ts'
import { fold } from './fold.ts'

/** Words that name who does a job: "analyst", "driver"; not "the customer role". */
const title =
  /^(?!(?:other|customer|user|member|summer|winter|senior|junior|former|better|later|computer|power|floor|outdoor|restaurant)$).*(?:[eo]r|ist|yst|ian|ant|man|nurse|chef|cook|clerk|guard|agent|guide|barista)$/
/** Names of one trade. */
const kin =
  'developer engineer programmer|waiter server bartender barista worker|chef cook baker|carer worker assistant nurse|teacher tutor lecturer instructor|doctor physician surgeon|cashier clerk assistant administrator|administrator coordinator|cleaner housekeeper porter|accountant bookkeeper|hairdresser stylist|researcher scientist analyst|guard officer'.split(
    '|',
  )

const post = '(?:role|position|post|job|vacancy|opening)'
const applied =
  '(?:interest(?:ed)? in|keen on|excited (?:about|by)|(?:appl[yi]|interview|consider|candida)\\w*(?: me)? (?:for|to)|(?:meet|met|sp[eo]|talk|writ|follow|check)\\w*(?: (?:with|to|me|you|up|in|yesterday)){0,4} (?:about|on|to discuss))'
const words = '(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+'
const named = new RegExp(
  `\\b${applied} (?:the|your|this) (?:(?<before>${words}) ${post}\\b|${post} (?:of|as) (?!the )(?<after>${words}?)(?=[.,;!?]|$| (?:and|at|with|in|on)\\b))`,
  'diu',
)
const above = new RegExp(`(?<![\\p{L}-])(?<before>${words}) (?:${post}|interview|application)\\b`, 'diu')
/** "I applied for the porter job last year", "also keen on the chef role", "at first": a job that was, or one more. */
const elsewhere =
  /\b(?:last year|20\d\d|previous\w*|ago|(?<!the )first(?! (?:interview|round|stage|talk|meeting))|initially|originally|once|until|suits? me (?:better|more)|before|former\w*|also|other|another|future|later|instead|rather|not|never|or|if|should|could|would (?:be|apply|consider))\b/i

const wordsIn = (text: string): readonly string[] => fold(text).match(/\p{L}{2,}/gu) ?? []

/** The title that a pattern found, where it is another one than the facts give. */
function compared(match: RegExpExecArray, { role = '', advert = '' }: Interview): Span | undefined {
  const { before, after } = match.indices?.groups ?? {}
  const [start, end] = before ?? after!
  const other = wordsIn(match.input.slice(start, end))
  const own = wordsIn(role)
  const head = other.at(-1) ?? ''
  // "Thank you for the hiring manager interview" tells who held it.
  if (!title.test(head) || !own.some((word) => title.test(word)) || other.includes('hiring')) return undefined
  const related =
    other.some((word) => own.some((one) => one.slice(0, 4) === word.slice(0, 4))) ||
    kin.some((names) => names.includes(head) && own.some((word) => names.includes(word))) ||
    wordsIn(advert).includes(head)
  return related ? undefined : { start, end }
}

/** The job that a sentence says was applied for, where it is another one: "interested in the porter post". */
export function otherRole(text: string, interview: Interview): Span | undefined {
  const match = named.exec(text)
  if (!interview.role || !match || elsewhere.test(text)) return undefined
  // "My interview for the porter job at Beta" is another one, or for the rule on companies to say.
  const employer = /^ (?:at|with) (\p{Lu}\p{L}+)/u.exec(text.slice(match.index + match[0].length))?.[1]
  return employer && !interview.company?.includes(employer) ? undefined : compared(match, interview)
}

/** The same of a subject: "Night porter interview"; "manager interview" tells who held it. */
export function otherRoleAbove(subject: string, interview: Interview): Span | undefined {
  const match = above.exec(subject)
  const found = interview.role && match ? compared(match, interview) : undefined
  return found && /^(?:manager|director)$/i.test(subject.slice(found.start, found.end)) ? undefined : found
}
