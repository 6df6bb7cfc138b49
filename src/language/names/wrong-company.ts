import type { Interview } from '../../core/draft.ts'
import { inDraft, type ParsedDraft, type Sentence } from '../document.ts'
import type { Match } from '../rule.ts'
import {
  companyTokens,
  maybeOneCompany,
  missesBySlip,
  organisationAt,
  type Organisation,
} from './companies.ts'
import { fold } from './fold.ts'
import { factWords, mentionsIn } from './mentions.ts'

/** Words after which a name is the employer one hopes for: "the opportunity at …", "to join …". */
const target = new RegExp(
  String.raw`\b(?:(?:to|of|about|in|would|will|could) join(?:ing)?|join(?:ing)?(?= (?:the )?(?:team at )?\p{Lu})|(?:opportunity|role|position|opening|vacancy|post|job|internship|candidacy|application|interview|future|working|work|interested in(?: \w+){0,3}|fit) (?:here )?(?:at|with|for)|(?:part of|contribute to|contributing to|interest in|choose|chosen)(?: the)?(?: team at)?) (?=\p{Lu}|\p{N}+\p{Lu})`,
  'gu',
)
/** Somebody's past or present work elsewhere, and rivals spoken of. */
const elsewhere =
  /\b(?:my (?:\w+ ){0,3}(?:role|position|job|post|work|time|internship|experience|years?|offer)|previous|previously|former|formerly|current|currently|last|past|worked|was working|have been working|when i|while i|during my|years (?:at|with)|competitor|competing|rival|another offer|other offer|offer from|other company|as a|as an|led|ran|built|managed|since|unlike|compared|instead of|client|customer|partner|against|used to|started)\b/i

const notCompanies = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today tomorrow england scotland wales ireland britain uk us usa eu europe america canada australia india
  london dublin manchester birmingham edinburgh glasgow bristol leeds paris berlin munich madrid rome amsterdam brussels zurich
  york city boston chicago seattle austin denver atlanta dallas houston toronto vancouver sydney melbourne mumbai delhi bangalore
  singapore tokyo lagos nairobi cairo dubai human resources hr it q1 q2 q3 q4 zoom teams google meet slack linkedin skype
  you your this that these those we they excel python java sql english french german spanish all both every`.split(
    /\s+/,
  ),
)

function isPossible(
  { text, tokens }: Organisation,
  draft: ParsedDraft,
  vouched: ReadonlySet<string>,
): boolean {
  if (tokens.every((word) => notCompanies.has(word) || vouched.has(word))) return false
  // A plain word with a capital, as in "working with Data": no company.
  return !(tokens.length === 1 && draft.dictionary?.correct(text.toLowerCase()))
}

function targetsIn(sentence: Sentence): Organisation[] {
  if (elsewhere.test(sentence.text)) return []
  return [...sentence.text.matchAll(target)].flatMap((found) => {
    const organisation = organisationAt(sentence.text, found.index + found[0].length)
    return organisation ? [inDraft(sentence, organisation)] : []
  })
}

function bodyOf(draft: ParsedDraft): Sentence[] {
  return draft.sentences.filter(({ part }) => part === 'body' || part === 'postscript')
}

/** Words that are no rival: people of the draft and all that the facts hold. */
function vouchedWords(draft: ParsedDraft, interview: Interview): Set<string> {
  const people = draft.paragraphs
    .filter(({ part }) => part === 'greeting' || part === 'sign-off')
    .flatMap(({ text }) => mentionsIn(text))
  return new Set([...factWords(interview), ...people.map(({ text }) => text)].map(fold))
}

/** The company's own name, misspelt anywhere in greeting or text. */
export function* misspeltCompany(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const { company } = interview
  if (!company) return
  const names = [...company.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)].map(([name]) => name)
  const core = new Set(companyTokens(company))
  const known = new Set(factWords(interview).map(fold))
  for (const sentence of draft.sentences) {
    if (sentence.part === 'sign-off') continue
    for (const mention of mentionsIn(sentence.text)) {
      const { text } = mention
      if (!/^\p{Lu}/u.test(text) || known.has(fold(text))) continue
      const name = names.find((own) => core.has(fold(own)) && missesBySlip(text, own))
      if (!name || draft.dictionary?.correct(text.toLowerCase()) || draft.dictionary?.correct(text)) continue
      yield {
        ...inDraft(sentence, { start: mention.start, end: mention.end }),
        fixes: [name],
        message: `Your interview details spell the company “${company}”.`,
      }
    }
  }
}

/** Another employer where the wished-for one should stand: a line left from another application. */
export function* otherCompany(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const vouched = vouchedWords(draft, interview)
  const targets = bodyOf(draft)
    .flatMap(targetsIn)
    .filter((organisation) => isPossible(organisation, draft, vouched))
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
