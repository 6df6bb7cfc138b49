import { commonEnds } from '../../core/common-ends.ts'
import type { Span } from '../../core/span.ts'
import { editDistance, fold } from './fold.ts'
import { withoutTail } from '../../core/trim.ts'

/** Legal forms and the like, which people omit. */
const forms = new Set(
  `inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag sa sarl sas srl spa bv nv ab as oy oyj kg kk
  pty pte pvt private the and of group holding holdings international uk usa`.split(/\s+/),
)

const token =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’&.-][\p{L}\p{N}]+)*|(?<!\p{N})\p{N}{1,20}(?:\p{L}[\p{L}\p{N}]*)?/gu

/** The form in which words are compared: "Jerry's" and "Jerrys", "Coca-Cola" and "CocaCola" are the same. */
export const bare = (word: string) => fold(word).replace(/['’&.-]/g, '')

const wordsOf = (name: string) => [...name.matchAll(token)].map(([text]) => bare(text))

/** The distinctive words of a company's name: "The Fernway Group Ltd" gives fernway. */
export function companyTokens(company: string): string[] {
  const all = wordsOf(company)
  const core = all.filter((text) => !forms.has(text))
  return core.length > 0 ? core : all
}

/** Firms that everybody knows, many named like ordinary words, with their products. */
const houses =
  `amazon/aws/audible/twitch apple google/alphabet/youtube/deepmind microsoft/linkedin/github/xbox meta/facebook/instagram/whatsapp
  netflix tesla uber nike ikea walmart/asda asda/walmart target starbucks boots tesco shell visa oracle gap next sky/comcast siemens bosch deloitte
  kpmg pwc accenture mckinsey barclays hsbc dhl ups fedex maersk ocado sainsbury lidl aldi morrisons waitrose argos costa greggs primark coop`
    .split(/\s+/)
    .map((names) => names.split('/'))
export const wellKnown: ReadonlySet<string> = new Set(houses.map(([name]) => name!))

/** A run of capital words, such as "Brightwater Software". */
export interface Organisation extends Span {
  readonly text: string
  readonly tokens: readonly string[]
}

const run = new RegExp(
  String.raw`(?:\p{Lu}|\p{N}{1,20}\p{L})[\p{L}\p{M}\p{N}'’&.-]*(?:\s+(?:(?:of|and|for|the|&|de|du|la)\s+)?\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*)*`,
  'uy',
)

/** The run of capitalised words at an index of the text, without a possessive or an end mark. */
export function organisationAt(text: string, index: number): Organisation | undefined {
  run.lastIndex = index
  const found = withoutTail(run.exec(text)?.[0].replace(/['’]s$/u, '') ?? '', ".'’&-")
  if (!found) return undefined
  return { text: found, start: index, end: index + found.length, tokens: companyTokens(found) }
}

/** Words that are skipped in initials. */
const small = new Set(['the', 'of', 'for', 'to', 'and', 'in'])

const initials = (tokens: readonly string[]) => tokens.map((text) => text[0]).join('')

/** Whether a name is short for the other: "P&G", "BCG" and "VW" use its letters in order. */
function isShortFor(name: string, other: string): boolean {
  const short = companyTokens(name).join('')
  const words = wordsOf(other).filter((text) => !small.has(text))
  if (short.length < 2 || short[0] !== words[0]?.[0]) return false
  if (short === initials(words)) return true
  if (short.length > 5) return false
  let at = 0
  for (const letter of wordsOf(other).join('').replace(/^the/, '')) if (letter === short[at]) at++
  return at === short.length
}

/** "Sainsburys" of "Sainsbury". */
export const withoutS = (word: string) => word.replace(/(?<=...)s$/, '')

const eitherIsShort = (one: string, other: string) => isShortFor(one, other) || isShortFor(other, one)

/** Whether two names may belong to one company: they share more than the trade at their end, or one is short for the other. */
export function maybeOneCompany(name: string, otherName: string): boolean {
  const one = companyTokens(name)
  const other = companyTokens(otherName)
  // "Corvani Freight" and "Fernway Freight" are different firms.
  while (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1)) {
    one.pop()
    other.pop()
  }
  const [joined, otherJoined] = [one.join(''), other.join('')]
  return (
    one.some((text) => other.some((same) => withoutS(text) === withoutS(same))) ||
    (joined.length > 2 && otherJoined.includes(joined)) ||
    (otherJoined.length > 2 && joined.includes(otherJoined)) ||
    houses.some((names) => [joined, otherJoined].every((text) => names.includes(text))) ||
    eitherIsShort(name, otherName) ||
    eitherIsShort(one.join(' '), other.join(' '))
  )
}

/** Other names for a kind of place: "Oakfield Surgery" may be Oakfield Medical Centre. */
const loose = new Set(
  `school academy college day primary secondary nursery surgery practice clinic hospital medical dental health healthcare centre center
  care home hotel inn pub restaurant cafe shop shops store stores services solutions systems`.split(/\s+/),
)

/**
 * What makes a name another company's although they share words: a slip ("Tramlink 9" for Tramlink 7, "Pixel Badgers" for Pixel
 * Badger), or different words ("Valley Coaches" for Valley Buses). A name that is only shorter or longer may be a short form,
 * or a part of the firm.
 */
export function differenceOf(
  tokens: readonly string[],
  ownTokens: readonly string[],
): { readonly slip: boolean; readonly shared: readonly string[] } | undefined {
  const shared = tokens.filter((text) => ownTokens.includes(text))
  const rest = tokens.filter((text) => !shared.includes(text))
  const lacks = ownTokens.filter((text) => !shared.includes(text))
  const [one, other] = [rest.join(' '), lacks.join(' ')]
  if (!one || !other || shared.length === 0) return undefined
  const least = Math.min(one.length, other.length)
  const numbers = [one, other].every((text) => /^\d+\p{L}?$/u.test(text))
  // "Hallams & Reed" is Hallam & Reed as it is pronounced.
  const possessive = withoutS(one) === withoutS(other) && rest[0] !== tokens.at(-1)
  const most = least < 8 ? 1 : 2
  if (numbers || (least > 3 && !possessive && editDistance(one, other, most) <= most))
    return { slip: true, shared }
  const same = [...rest, ...lacks].every((text) => loose.has(text)) || commonEnds(one, other).head > 3
  return same || eitherIsShort(one, other) ? undefined : { slip: false, shared }
}

/** Whether a word is a slip of a company's word: "Fernwya" for "Fernway"; "Tern" for "Tarn" beside another word of the name. */
export function missesBySlip(word: string, name: string, beside: boolean): boolean {
  const [one, other] = [bare(word), bare(name)]
  const least = Math.min(one.length, other.length)
  if (least < (beside ? 4 : 5) || one === other) return false
  // Plurals and possessives are not slips: "Fernways".
  if (one === `${other}s` || other === `${one}s`) return false
  const most = least < 8 ? 1 : 2
  return editDistance(one, other, most) <= most && (one[0] === other[0] || beside || least >= 8)
}
