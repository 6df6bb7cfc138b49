import type { Interview } from '../../core/draft.ts'
import type { ParsedDraft } from '../document.ts'
import type { Match } from '../rule.ts'
import { throughout } from '../throughout.ts'
import { fold } from './fold.ts'
import { nameTokens, signed } from './mentions.ts'
import { isGivenName } from './nicknames.ts'
import { isNameOf, misspeltNameOf } from './people.ts'

/** "My name is Omar Diaz and …", "I am Omar, and we met …"; "I am South African, …" and "I am Christian and …" are no names. */
const introduction =
  /(?:(?<![“"‘])(?<named>\b[Mm]y name is)|(?:^|, )(?:[Tt]his is|I am|I['’]m)) (?<first>\p{Lu}[\p{L}\p{M}’'-]+)(?<last> \p{Lu}[\p{L}\p{M}’'-]+)?(?=(?<met>,? (?:and )?(?:we|I|you) (?:met|spoke|talked|interviewed)\b| from \w+day\b)|[,.]|$| (?:and|from|here|again|calling|writing)\b)/u

/** Where a sentence tells the writer’s own name. */
const introductions = throughout(
  ({ text }) => {
    const found = introduction.exec(text)
    const { named, first = '', last, met } = found?.groups ?? {}
    if (!found || !(named && last ? first : isGivenName(first) && (named || last || met))) return []
    const end = found.index + found[0].length
    return [{ first, last: last?.trim(), start: end - first.length - (last?.length ?? 0), end }]
  },
  ['body', 'postscript'],
)

/** The person’s own name in the text, against the facts and the end. */
export function* wrongIntroduction(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const facts = nameTokens(interview.candidate?.name ?? '')
  const below = signed(draft).map(({ text }) => text)
  const tokens = [...facts, ...below]
  const own = { name: '', tokens, surnameOnly: false }
  const name = facts.length > 0 ? facts : below.slice(0, 2)
  if (tokens.length === 0) return
  for (const { first, last, start, end } of introductions(draft)) {
    // "Seun" is short for Oluwaseun; "Oz" may be anybody.
    const short = tokens.some(
      (token) => fold(token).includes(fold(first)) || fold(first).includes(fold(token)),
    )
    const sure = tokens.length > 1 || [first, ...tokens].every(isGivenName)
    if (!sure || short || isNameOf(first, own) || (facts.length > 0 && misspeltNameOf(first, own))) continue
    yield {
      start,
      end,
      fixes: [name.join(' ')],
      // "Xiaoming Li" may sign "David Li".
      ...(last && isNameOf(last, { ...own, surnameOnly: true }) && { severity: 'hint' }),
      message: `${facts.length > 0 ? 'Your details say that you are' : 'The end says'} “${name.join(' ')}”. Check which is right.`,
    }
  }
}
