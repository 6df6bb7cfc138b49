import type { Interview } from '../../core/draft.ts'
import type { ParsedDraft } from '../document.ts'
import type { Match } from '../rule.ts'
import { throughout } from '../throughout.ts'
import { sameName } from './near-miss.ts'
import { interviewersOf, isNameOf } from './people.ts'

/** "Ms. Ek", "Dr Ana Ek", but not "Mr. and Mrs. Ek" and "will miss Ek Street" */
const titled =
  /(?<![\p{L}/]|\b(?:and|or|&) )((?:[Mm](?:rs?|s)|Miss|[Dd]r|[Pp]rof)\.?) (?:\p{Lu}[\p{L}\p{M}-]+ )?(\p{Lu}[\p{L}\p{M}-]+)/gu
/** "Thank you, Ms. Ek." speaks to her. */
const spokenTo = /(?:^|\b(?:thanks|you|again|soon|more|much|time), )$/i
/** "Please thank Mrs. Ek, your mother": one of the family may be meant. */
const relatives =
  /\bthank (?!you)|\b(?:regards|wife|husband|father|mother|brother|sister|son|daughter|cousin|family|other|both)\b/i

/** "Mrs." and "Miss" may be a "Ms."; a professor is a "Dr." too. */
const formOf = (title: string) => (/^mr\b/i.test(title) ? 'mr' : /^m/i.test(title) ? 'ms' : 'dr')

const titledNames = throughout(
  ({ text }) =>
    [...text.matchAll(titled)].map(({ 0: whole, 1: title = '', 2: name = '', index }) => ({
      name,
      title,
      spoken: spokenTo.test(text.slice(0, index)) && /^(?:[.,!]|$)/.test(text.slice(index + whole.length)),
      related: relatives.test(text),
      start: index,
      end: index + title.length,
    })),
  ['greeting', 'body', 'postscript'],
)

/** "Dear Mr. Ek" where the facts say "Ms. Ek", or the greeting does and a later line says "Mr. Ek". */
export function* wrongTitle(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const greeting = draft.paragraphs.find(({ part }) => part === 'greeting')
  const all = titledNames(draft).map((one) => ({ ...one, greets: one.start < (greeting?.end ?? 0) }))
  for (const { name, title, greets, spoken, related, start, end } of all) {
    const bearers = interviewersOf(interview).filter((person) => isNameOf(name, person))
    const above = all.filter((other) => other.greets && sameName(other.name, name))
    const given = /^m(?:rs?|s|iss)\b\.?/i.exec(bearers[0]?.name ?? '')?.[0]
    const right = given ?? (greets || above.length !== 1 ? undefined : above[0]!.title)
    const isOther = right && ![formOf(right), 'dr'].includes(formOf(title))
    if (!isOther || bearers.length > 1 || (related && !spoken)) continue
    yield {
      start,
      end,
      fixes: [right],
      severity: greets || spoken ? 'blocker' : 'hint',
      message: `${given ? 'Your interview details say' : 'The greeting says'} “${right} ${name}”. Check which is right.`,
    }
  }
}
