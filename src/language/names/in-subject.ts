import type { Interview } from '../../core/draft.ts'
import { startsWithCapital } from '../../core/words.ts'
import type { ParsedDraft } from '../document.ts'
import type { Match } from '../rule.ts'
import { wordsOf } from '../words.ts'
import { maybeOneCompany, wellKnown, type Organisation } from './companies.ts'
import { fold } from './fold.ts'
import { mentionsIn, namedAround } from './mentions.ts'
import { misspeltFacts, peopleOf } from './misspelt.ts'
import { vouchedWords } from './vouched.ts'
import {
  otherCompanyMessage,
  doubtfulCompanyMessage,
  hopedIn,
  misspeltCompany,
  otherCompany,
} from './wrong-company.ts'
import { otherRoleAbove } from './wrong-role.ts'

/** A draft whose only text is the subject. */
function subjectAlone(draft: ParsedDraft, text: string): ParsedDraft {
  const kept = [
    { text, start: 0, words: wordsOf(text), question: false, exclamation: false, roles: [], impressions: [] },
  ]
  const paragraph = { part: 'body' as const, text, start: 0, end: text.length, sentences: [], kept }
  return { ...draft, subject: undefined, body: text, signature: '', sentences: [], paragraphs: [paragraph] }
}

/** "Interview at Reading" may tell where it was held. */
const endsLikeFirm = ({ text, tokens }: Organisation) =>
  tokens.some((word) => wellKnown.has(word)) || firmEnd.test(text)

/** Last words of names of firms, not of their sites. */
const trade = 'Housing|Homes|Care|Bank|Foods|Logistics|Energy|Motors|Ltd'
const firmEnd = new RegExp(` (?:${trade})$`)
const houseBefore = new RegExp(
  `(?<!\\p{Lu}[\\p{L}’'-]* )(\\p{Lu}\\p{Ll}+) (?:${trade})(?= (?:interview|role|job|position|post)\\b)`,
  'u',
)

/** "Northgate Housing interview", but not "Social Housing interview" */
function* otherHouse({ dictionary }: ParsedDraft, subject: string, company: string): Iterable<Match> {
  const found = houseBefore.exec(subject)
  if (!found || !dictionary || maybeOneCompany(found[0], company)) return
  const [text, name = ''] = found
  if (dictionary.correct(name.toLowerCase()) || dictionary.isTerm(name)) return
  const place = { start: found.index, end: found.index + text.length }
  // "Leeds Housing" may be a team of the firm.
  yield dictionary.correct(name)
    ? { ...place, severity: 'hint', message: doubtfulCompanyMessage(company, text) }
    : { ...place, message: otherCompanyMessage(company, text) }
}

/** "Amazon interview", "Corvani potter role": the name before the job, where it is no ordinary word and nobody else's name. */
function* otherCompanyBefore(draft: ParsedDraft, subject: string, interview: Interview): Iterable<Match> {
  const { company, role } = interview
  const { dictionary } = draft
  if (!company) return
  const vouched = vouchedWords(draft, interview)
  yield* otherHouse(draft, subject, company)
  for (const { text, start, end } of mentionsIn(subject)) {
    const after = subject.slice(end + 1)
    const isOf = /^(?:interview|team|job|role|position|post|vacancy)\b/i.test(after)
    const isRole = !!role && after.toLowerCase().startsWith(role.toLowerCase())
    if (!(isOf || isRole) || !startsWithCapital(text)) continue
    if (vouched.has(fold(text)) || maybeOneCompany(text, company)) continue
    if (wellKnown.has(fold(text))) yield { start, end, message: otherCompanyMessage(company, text) }
    else if (
      dictionary &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
      ![text, text.toLowerCase()].some((word) => dictionary.correct(word) || dictionary.isTerm(word))
    )
      yield {
        start,
        end,
        severity: 'hint',
        message: doubtfulCompanyMessage(company, text),
      }
  }
}

/** "job" in the place of a word, of the same length: "QA" becomes "ob". */
const asJob = (word: string) => 'job'.padStart(word.length).slice(-word.length)

/** The subject with "job" for the role, in any case, but not for a part of a word: "Cook" in "Cookson". */
function withJob(subject: string, role = ''): string {
  const start = role ? subject.toLowerCase().indexOf(role.toLowerCase()) : -1
  const end = start + role.length
  const [before, after] = [subject.slice(0, start), subject.slice(end)]
  if (start < 0 || /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return subject
  return before + asJob(role) + after
}

/** Contradictions between a subject and the facts: another company or role, a misspelt name. */
export function slipInSubject(
  draft: ParsedDraft,
  line: string,
  interview: Interview,
): Pick<Match, 'severity' | 'message'> | undefined {
  const subject = line.replace(' @ ', ' at ')
  // In a subject "Interview at" and "Potter at" tell of a post, as "the job at" does in a text.
  const said = withJob(subject, interview.role).replace(
    /\b(?:Interview|Role|Position|Job|Post|Application|Opportunity)(?= (?:at|with) )/g,
    asJob,
  )
  const alone = subjectAlone(draft, said)
  // Where all words have capitals, as in "Application for Head Chef", only "at" shows a company: "with" may name a person.
  const rivals = [...(interview.company ? otherCompany(alone, interview) : [])].filter(
    ({ start, end }) =>
      /\bat $/i.test(subject.slice(0, start)) || wellKnown.has(fold(subject.slice(start, end))),
  )
  const [slip] = [
    ...misspeltCompany(alone, interview),
    ...misspeltFacts(alone, interview),
    ...rivals,
    ...otherCompanyBefore(draft, subject, interview),
  ]
  const says = ({ start, end }: Pick<Match, 'start' | 'end'>) =>
    `The subject says “${subject.slice(start, end)}”.`
  if (slip) return { severity: slip.severity ?? 'blocker', message: `${says(slip)} ${slip.message}` }
  const [above] = interview.company ? [] : hopedIn(alone, interview)
  const below = above && hopedIn(draft, interview).find(({ text }) => !maybeOneCompany(text, above.text))
  if (above && below && endsLikeFirm(above))
    return {
      severity: 'problem',
      message: `${says(above)} The text names ${below.text}. Check that both belong here.`,
    }
  // "Ana Baker interview"
  const names = [
    ...namedAround(draft).map(({ text }) => text),
    ...peopleOf(interview).flatMap(({ tokens }) => tokens),
  ]
  const isName = (title: string) => names.some((name) => title.endsWith(name))
  const role = otherRoleAbove(subject, interview)
  if (!role || isName(subject.slice(role.start, role.end))) return undefined
  return {
    severity: role.severity ?? 'problem',
    message: `${says(role)} Your interview details give the role “${interview.role}”.`,
  }
}
