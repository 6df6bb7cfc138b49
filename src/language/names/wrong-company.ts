import type { Interview } from '../../core/draft.ts'
import type { ParsedDraft } from '../document.ts'
import type { Match } from '../rule.ts'
import { throughout, throughoutGiven } from '../throughout.ts'
import {
  companyTokens,
  maybeOneCompany,
  missesBySlip,
  organisationAt,
  type Organisation,
} from './companies.ts'
import { fold } from './fold.ts'
import { factWords, mentionsIn, namedAround, type Mention } from './mentions.ts'

/** Words after which a name is the employer one hopes for: "the opportunity at …", "to join …". */
const target = new RegExp(
  String.raw`\b(?:(?:to|of|about|in|would|will|could) join(?:ing)?|join(?:ing)?(?= (?:the )?(?:team at )?\p{Lu})|(?:opportunity|role|position|opening|vacancy|post|job|internship|candidacy|application|interview|future|working|work|interested in(?: \w+){0,3}|fit) (?:here )?(?:at|with|for)|(?:part of|contribute to|contributing to|interest in|choose|chosen)(?: the)?(?: team at)?) (?=\p{Lu}|\p{N}+\p{Lu})`,
  'gu',
)
/** Somebody's past or present work elsewhere, and rivals spoken of. */
const elsewhere =
  /\b(?:my (?:\w+ ){0,3}(?:role|position|job|post|work|time|internship|experience|years?|offer)|previous|previously|former|formerly|current|currently|last|past|worked|was working|have been working|when i|while i|during my|years (?:at|with)|competitor|competing|rival|another offer|other offer|offer from|(?:been|was) (?:\w+ )?offered|other company|as an? (?=[^.!?]*\b(?:at|for|with) )|led|ran|built|managed|since|unlike|compared|instead of|client|customer|partner|against|used to|started)\b/i

const notCompanies = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today tomorrow england scotland wales ireland britain uk us usa eu europe america canada australia india
  london dublin manchester birmingham edinburgh glasgow bristol leeds paris berlin munich madrid rome amsterdam brussels zurich
  york city boston chicago seattle austin denver atlanta dallas houston toronto vancouver sydney melbourne mumbai delhi bangalore
  singapore tokyo lagos nairobi cairo dubai human resources hr it q1 q2 q3 q4 you your this that these those we they
  english french german spanish all both every board head height heights office offices headquarters hq campus`.split(
    /\s+/,
  ),
)
/** One works with them, but at their makers: "experience with Excel", "a role at Google". */
const tools = new Set('zoom teams google meet slack linkedin skype excel python java sql'.split(' '))

/** An employer that a text hopes for, and whether the words before it leave no other reading. */
interface Target extends Organisation {
  readonly sure: boolean
}

function isPossible(
  { text, tokens, sure }: Target,
  draft: ParsedDraft,
  vouched: ReadonlySet<string>,
): boolean {
  const isNone = (word: string) => notCompanies.has(word) || vouched.has(word) || (!sure && tools.has(word))
  if (tokens.every(isNone)) return false
  const { dictionary } = draft
  if (tokens.length > 1 || !dictionary?.correct(text.toLowerCase())) return true
  // A plain word with a capital, as in "working with Data": no company, unless it is known as a name too ("at Apple").
  return sure && dictionary.frequency(text) > 0
}

/** The employers that a text hopes for. */
const targetsIn = throughout(({ text }): readonly Target[] => {
  if (elsewhere.test(text)) return []
  return [...text.matchAll(target)].flatMap((found) => {
    const organisation = organisationAt(text, found.index + found[0].length)
    return organisation ? { ...organisation, sure: found[0].endsWith('at ') } : []
  })
})

/** Words that are no rival: people of the draft and all that the facts hold. */
function wordsOfNoRival(draft: ParsedDraft, interview: Interview): Set<string> {
  return new Set([...factWords(interview), ...namedAround(draft).map(({ folded }) => folded)])
}

/** Two words side by side, the first with a capital: "Fern Way" may be Fernway. */
const pairsIn = (text: string): Mention[] =>
  [...text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+(?= (\p{L}\p{Ll}+))/gu)].map(
    ({ 0: one, 1: other = '', index }) => {
      const pair = `${one} ${other}`
      return { text: pair, start: index, end: index + pair.length }
    },
  )

/** The words of greeting and text that nearly are one of the company's, with that word. */
const slipsOfCompany = throughoutGiven(
  (interview: Interview) => {
    const { company = '' } = interview
    const core = new Set(companyTokens(company))
    const names = [...company.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)]
      .map(([name]) => name)
      .filter((name) => core.has(fold(name)))
    const known = factWords(interview)
    return ({ text: sentence }) =>
      [...mentionsIn(sentence), ...pairsIn(sentence)].flatMap((mention) => {
        const { text } = mention
        const whole = names.find((own) => text.includes(' ') && fold(text.replace(' ', '')) === fold(own))
        if (whole) return [{ ...mention, name: whole }]
        if (!/^\p{Lu}[^ ]*$/u.test(text) || known.has(fold(text))) return []
        const name = names.find((own) => missesBySlip(text, own))
        return name ? [{ ...mention, name }] : []
      })
  },
  ['greeting', 'body', 'postscript'],
)

/** The company's own name, misspelt anywhere in greeting or text. */
export function* misspeltCompany(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const { company } = interview
  if (!company) return
  for (const { start, end, text, name } of slipsOfCompany(interview)(draft)) {
    if (draft.dictionary?.correct(text.toLowerCase()) || draft.dictionary?.correct(text)) continue
    yield {
      start,
      end,
      fixes: [name],
      message: `Your interview details spell the company “${company}”.`,
    }
  }
}

/** Another employer where the wished-for one should stand: a line left from another application. */
export function* otherCompany(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const vouched = wordsOfNoRival(draft, interview)
  const targets = targetsIn(draft).filter((organisation) => isPossible(organisation, draft, vouched))
  const { company } = interview
  if (company) {
    const own = companyTokens(company)
    for (const { start, end, tokens, text } of targets) {
      const slip = tokens.some((word) => own.some((name) => missesBySlip(word, name)))
      if (slip || maybeOneCompany(tokens, own)) continue
      yield { start, end, fixes: [company], message: `Your interview details name ${company}, not ${text}.` }
    }
    return
  }
  const [first, ...others] = targets
  for (const { start, end, text, tokens } of others)
    if (first && !maybeOneCompany(tokens, first.tokens))
      yield {
        start,
        end,
        severity: 'problem',
        message: `This note names two employers, ${first.text} and ${text}. Check that both belong here.`,
      }
}
