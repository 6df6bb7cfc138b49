import type { Interview } from '../../core/draft.ts'
import type { Span } from '../../core/span.ts'
import { companyTokens, maybeOneCompany, organisationAt } from './companies.ts'
import { fold } from './fold.ts'

/** Another job than the facts', named as the one applied for. */
interface OtherRole extends Span {
  /** Both are titles of several words, and share none. */
  readonly sure: boolean
}

/** Words that name who does a job: "analyst", "driver". */
const title =
  /(?:[eo]r|ist|yst|ian|ant|man|woman|person|nurse|chef|cook|clerk|guard|intern|agent|host|hostess|waitress|barista|apprentice|trainee|surgeon|pilot|coach|aide|guide)$/
const noTitle =
  /^(?:other|either|another|newer|customer|user|member|supplier|partner|summer|winter|career|cent(?:er|re)|major|minor|senior|junior|former|later|earlier|better|bigger|larger|smaller|higher|lower|upper|lesser|longer|shorter|broader|wider|inner|outer|outdoor|indoor|computer|paper|power|water|floor|order|offer|number|matter|labor|motor|restaurant|plant|vacant|important|relevant|significant|italian|german|cover|after|under|over|for|or|per|n?ever|october|november|december|september)$/
/** Names of one trade, and ranks within one. */
const kin = [
  'developer engineer programmer coder architect',
  'waiter waitress server bartender barista host hostess worker',
  'chef cook baker',
  'carer worker assistant aide helper nurse',
  'teacher tutor lecturer instructor professor trainer',
  'doctor physician surgeon',
  'lawyer solicitor attorney barrister',
  'cashier clerk assistant administrator receptionist',
  'cleaner housekeeper caretaker porter',
  'driver courier rider operator',
  'accountant bookkeeper auditor',
  'researcher scientist analyst',
  'stylist hairdresser barber',
  'guard officer',
  'writer editor author journalist reporter',
].map((names) => new Set(names.split(' ')))

/** Ranks of any trade: one firm's coordinator is another's administrator. */
const ranks = new Set(
  'manager coordinator administrator officer specialist associate executive practitioner educator consultant advisor adviser supervisor director worker representative planner controller'.split(
    ' ',
  ),
)

const post = '(?:role|position|post|job|vacancy|opening|opportunity|internship|placement)'
const applied =
  '(?:interest(?:ed)? in|keen on|excited (?:about|by)|enthusias\\w+ (?:about|for)|(?:appl[yi]\\w*|interview\\w*|consider\\w*|candida\\w+)(?: (?:me|with you|further|today)){0,2} (?:for|to)|(?:meet\\w*|met|sp[eo]\\w+|talk\\w*|writ\\w+|follow\\w* up|check\\w* in)(?: (?:with|to|me|you|today|yesterday|in)){0,4} (?:about|on|regarding|to discuss))'
const named = new RegExp(
  `\\b${applied} (?:the|your|this) (?:(?<before>(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+) ${post}\\b|${post} (?:of|as) (?<after>(?:an? )?(?!the )(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+)(?=[.,;!?]|$| (?:and|at|with|in|on)\\b))`,
  'diu',
)
const above = new RegExp(
  `(?<before>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+) (?:${post}|interview|application)\\b|(?:interview|application) (?:for|as) (?:an? |the )?(?<after>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)(?= ?[.,;!?–—]|$| (?:at|with|on)\\b)`,
  'diu',
)
/** "I applied for the porter job last year", "also keen on the chef role": a job that was, or one more. */
const elsewhere =
  /\b(?:last year|20\d\d|previous\w*|once|ago|before|former\w*|current\w*|also|other|another|future|later|instead|rather|not|never|or|if|should|could|would (?:be|apply|consider))\b/i

const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}]+/gu) ?? []
const isTitle = (word: string) => title.test(word) && !noTitle.test(word)
const small = /^(?:an?|the|your|this|for|of|and|to|on|about|thank|thanks|you|re|my|open|new|full|part|time)$/

function compared(match: RegExpExecArray | null, role: string, advert: string): OtherRole | undefined {
  const { before, after } = match?.indices?.groups ?? {}
  const place = before ?? after
  if (!match || !place) return undefined
  const other = wordsIn(match[0].slice(place[0] - match.index, place[1] - match.index)).filter(
    (word) => !small.test(word),
  )
  const own = wordsIn(role)
  const head = other.at(-1)
  // "Thank you for the hiring manager interview" tells who held it.
  if (!head || other.includes('hiring') || !isTitle(head) || !own.some(isTitle)) return undefined
  const related = other.some((word) => own.some((one) => one.slice(0, 4) === word.slice(0, 4)))
  const akin = kin.some((names) => names.has(head) && own.some((word) => names.has(word)))
  if (related || akin || wordsIn(advert).includes(head)) return undefined
  return {
    start: place[0],
    end: place[1],
    sure: other.length > 1 && own.length > 1 && !(ranks.has(head) && own.some((word) => ranks.has(word))),
  }
}

/** The job that a sentence says was applied for, where it is another one: "interested in the porter post". */
export function otherRole(
  text: string,
  { role, company = '', advert = '' }: Interview,
): OtherRole | undefined {
  const match = role && !elsewhere.test(text) ? named.exec(text) : null
  if (!role || !match) return undefined
  // "My interview for the porter job at Beta" is another one, or for the rule on companies to say.
  const at = / (?:at|with) (?=\p{Lu})/uy
  at.lastIndex = match.index + match[0].length
  const employer = at.test(text) ? organisationAt(text, at.lastIndex) : undefined
  if (employer && !maybeOneCompany(employer.tokens, companyTokens(company))) return undefined
  return compared(match, role, advert)
}

/** The same of a subject: "Night porter interview". */
export function otherRoleAbove(subject: string, { role, advert = '' }: Interview): OtherRole | undefined {
  const other = role ? compared(above.exec(subject), role, advert) : undefined
  // "Manager interview" tells who held it.
  return other && ranks.has(fold(subject.slice(other.start, other.end))) ? undefined : other
}
