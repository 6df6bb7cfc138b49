import type { Interview } from '../../core/draft.ts'
import { titles } from '../../core/titles.ts'
import { editDistance, fold } from './fold.ts'
import { nameTokens, titledAt, type Mention } from './mentions.ts'
import { isPartOfGivenName } from './nicknames.ts'
import { nearMiss, sameName } from './near-miss.ts'

/** Somebody named in the facts. */
export interface Person {
  /** As spelt in the facts. */
  readonly name: string
  readonly tokens: readonly string[]
  /** The facts give a title and a surname only: "Ms. Okafor". */
  readonly surnameOnly: boolean
}

const title = new RegExp(`^(?:${titles})\\b`, 'i')

export function personOf(name: string): Person {
  const tokens = nameTokens(name)
  return { name, tokens, surnameOnly: tokens.length === 1 && title.test(name) }
}

export function interviewersOf({ interviewers = [] }: Interview): Person[] {
  return interviewers.map(({ name }) => personOf(name)).filter(({ tokens }) => tokens.length > 0)
}

/** "Anitaji", "Tanakasan": an honorific that some join to the name. */
const honoured = /(?<=\p{L}{4})(?:ji|jee|san|sama)$/iu

/** Whether a word is one of the person's names, part of a double name, or an initial. */
export function isNameOf(word: string, { tokens, surnameOnly }: Person): boolean {
  // "Raman" for "Sharma-Raman"; "al" of "al-Qahtani" alone is no name.
  const parts = (text: string) => text.split(/[-‐]/).filter((part) => part.length > 2)
  return tokens.some(
    (token, index) =>
      (!surnameOnly && (index < tokens.length - 1 || index === 0) && isPartOfGivenName(word, token)) ||
      sameName(word, token) ||
      sameName(word.replace(honoured, ''), token) ||
      parts(token).some((part) => sameName(word, part)) ||
      parts(word).some((part) => sameName(part, token)) ||
      (word.length === 1 && fold(token).startsWith(fold(word))),
  )
}

/** Whether a greeting may call the person so: also "James" for "J. Okoro", and "Fi" for "Fiona". */
export function mayGreet(word: string, person: Person): boolean {
  const [first = ''] = person.tokens
  const isShort = word.length === 2 && first.length > 4
  // "PJ" and "AJ", but not the surname of "LI Wei" or "NG Mei"
  const isInitial = /^(?:\p{Lu}|(?!NG)[B-DF-HJ-NP-TV-XZ]{2}|[A-Z]J)$/u.test(first)
  return (
    isNameOf(word, person) ||
    (!person.surnameOnly &&
      ((isInitial && fold(word)[0] === fold(first)[0]) || (isShort && fold(first).startsWith(fold(word)))))
  )
}

/** The person's name that a word misspells. */
export function misspeltNameOf(word: string, person: Person): string | undefined {
  if (isNameOf(word, person)) return undefined
  return person.tokens.find((token) => nearMiss(word, token))
}

/**
 * "Adah" for Ada and "den" for "van der Berg": too short to be slips by themselves, but the person's other names stand beside
 * them.
 */
export function shortSlipOf(word: string, person: Person): string | undefined {
  if (person.tokens.length < 2 || word.length < 2 || isNameOf(word, person)) return undefined
  return person.tokens.find((token) => editDistance(fold(word), fold(token), 1) === 1)
}

/** A name written in one piece in the draft: "Ms. Ngozi Okafor". */
export interface NamedGroup {
  readonly mentions: readonly Mention[]
  readonly titled: boolean
}

/** Joins neighbouring mentions: "Ngozi Okafor and Tom" gives two groups. */
export function grouped(mentions: readonly Mention[], body: string): NamedGroup[] {
  const groups: { mentions: Mention[]; titled: boolean }[] = []
  for (const mention of mentions) {
    const group = groups.at(-1)
    const previous = group?.mentions.at(-1)
    if (group && previous && /^[\s.]*$/.test(body.slice(previous.end, mention.start)))
      group.mentions.push(mention)
    else groups.push({ mentions: [mention], titled: titledAt(body, mention.start) })
  }
  return groups
}
