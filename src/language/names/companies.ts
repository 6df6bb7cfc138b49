import type { Span } from '../../core/span.ts'
import { editDistance, fold } from './fold.ts'
import { withoutTail } from '../../core/trim.ts'

/** Legal forms and the like, which people leave out. */
const forms = new Set(
  `inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag sa sarl sas srl spa bv nv ab as oy oyj kg kk
  pty pte pvt private the and of group holding holdings international`.split(/\s+/),
)

const token = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’&.-][\p{L}\p{N}]+)*|(?<!\p{N})\p{N}{1,20}\p{L}[\p{L}\p{N}]*/gu

/** The words of a company's name that make it that company: "The Fernway Group Ltd" gives fernway. */
export function companyTokens(company: string): string[] {
  const all = [...company.matchAll(token)].map(([text]) => fold(text))
  const core = all.filter((text) => !forms.has(text))
  return core.length > 0 ? core : all
}

/** A run of capital words, such as "Brightwater Software". */
export interface Organisation extends Span {
  readonly text: string
  readonly tokens: readonly string[]
}

const run = new RegExp(
  String.raw`(?:\p{Lu}|\p{N}{1,20}\p{L})[\p{L}\p{M}\p{N}'’&.-]*(?:\s+(?:(?:of|and|for|the|&|de|du|la)\s+)?\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*)*`,
  'uy',
)

/** The run of capital words that begins at an index of the text, without a possessive or an end mark. */
export function organisationAt(text: string, index: number): Organisation | undefined {
  run.lastIndex = index
  const found = withoutTail(run.exec(text)?.[0].replace(/['’]s$/u, '') ?? '', ".'’&-")
  if (!found) return undefined
  return { text: found, start: index, end: index + found.length, tokens: companyTokens(found) }
}

function initials(tokens: readonly string[]): string {
  return tokens.map((text) => text[0]).join('')
}

/** Whether two names may be one company's: they share a word, or one is the other's initials or short form. */
export function maybeOneCompany(one: readonly string[], other: readonly string[]): boolean {
  const [joined, otherJoined] = [one.join(''), other.join('')]
  return (
    one.some((text) => other.includes(text)) ||
    (joined.length > 2 && otherJoined.includes(joined)) ||
    (otherJoined.length > 2 && joined.includes(otherJoined)) ||
    (one.length === 1 && joined === initials(other)) ||
    (other.length === 1 && otherJoined === initials(one))
  )
}

/** Whether a word misses a company's word by a slip: "Fernwya" of "Fernway". */
export function missesBySlip(word: string, name: string): boolean {
  const [one, other] = [fold(word), fold(name)]
  const least = Math.min(one.length, other.length)
  if (least < 5 || one === other) return false
  // Plural and possessive are no slips: "Fernways".
  if (one === `${other}s` || other === `${one}s`) return false
  const most = least < 8 ? 1 : 2
  return editDistance(one, other, most) <= most && (one[0] === other[0] || least >= 8)
}
