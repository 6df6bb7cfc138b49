import type { Interview } from '../../core/draft.ts'
import type { Severity } from '../../core/report.ts'
import { overlaps } from '../../core/span.ts'
import type { ParsedDraft } from '../document.ts'
import type { Match } from '../rule.ts'
import { throughoutGiven } from '../throughout.ts'
import {
  bare,
  companyTokens,
  differenceOf,
  maybeOneCompany,
  missesBySlip,
  wellKnown,
  withoutS,
} from './companies.ts'
import { fold } from './fold.ts'
import { likelyIn, ofOthers, targetsIn, type Target } from './hoped-employer.ts'
import { factWords, mentionsIn, type Mention } from './mentions.ts'
import { isGivenName } from './nicknames.ts'
import { notCompanies, titled, tools } from './no-names.ts'
import { vouchedByLetter } from './vouched.ts'

/** Parts of a firm that are joined: "Sales", "Payments", "Cardiology", "Squad". */
const units =
  /(?:[ao]logy|ments?|ing|[^o]tions?|ics|sales|ity)$|^(?:archives|brand|comms|content|editorial|estates|facilities|finance|fleet|kitchen|labs?|legal|nursery|ops|parks|pastry|platform|procurement|product|reception|retail|security|stores|studio|support|tech|transport|treasury|triage|web)$/

/** "Project Falcon", "Team Sunrise" */
const undertaking = /^(?:Project|Programme|Program|Team|Operation|Campaign) \p{Lu}/u

/** "Google Meet", "Microsoft Teams": a tool beside its maker. */
const isProduct = (tokens: readonly string[]) =>
  tokens.every((word) => tools.has(word) || wellKnown.has(word)) &&
  tokens.some((word) => wellKnown.has(word)) &&
  tokens.some((word) => !wellKnown.has(word))

function isPossible(
  target: Target,
  draft: ParsedDraft,
  interview: Interview,
  vouched: ReadonlySet<string>,
): boolean {
  const { text, tokens, sure, employing } = target
  const isNone = (word: string) =>
    notCompanies.has(word) || vouched.has(word) || (!sure && !employing && tools.has(word))
  const single = tokens.length === 1
  if (tokens.every(isNone) || (single ? isGivenName(text) : titled.test(text))) return false
  if (undertaking.test(text) || isProduct(tokens)) return false
  const { dictionary } = draft
  const known = !single || wellKnown.has(tokens[0]!) || isSlipOf(target, interview.company)
  const lower = text.toLowerCase()
  if (known || !dictionary?.correct(lower)) return true
  // "working with Data", "join Sales": an ordinary word with a capital is no company unless only an employer can stand there.
  if (units.test(lower)) return false
  if (sure && (dictionary.frequency(text) > 0 || dictionary.isTerm(text))) return true
  return (
    employing &&
    interview.company !== undefined &&
    dictionary.frequency(lower) < 5 &&
    !draft.body.includes(`our ${text}`)
  )
}

/** Two words side by side, the first with a capital: "Fern Way" may be Fernway. */
const pairsIn = (text: string): Mention[] =>
  [...text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+(?= (\p{L}\p{Ll}+))/gu)].map(
    ({ 0: one, 1: other = '', index }) => {
      const pair = `${one} ${other}`
      return { text: pair, start: index, end: index + pair.length }
    },
  )

/** "When I worked at …", "my years with …": the writer's own former firms. */
const ownPast =
  /\b(?:worked|employed|trained|(?:my|of) (?:\w+ )?(?:years?|time|job|role)) (?:at|for|with|by) $/i

/** The messages where a text certainly names another company, and where it may. */
export const otherCompanyMessage = (company: string, text: string) =>
  `Your interview details name ${company}, not ${text}.`
export const doubtfulCompanyMessage = (company: string, text: string) =>
  `Your interview details name ${company}. Check that “${text}” belongs here.`

const speltMessage = (company: string) => `Your interview details spell the company “${company}”.`

const lacksS = (text: string, name: string) => fold(name) === `${fold(text)}s`

/** "a Park Hotel in Bath": one of the hotels of Park Hotels. */
const oneOf = /\b(?:an?|the|each|every|any|another|one|your|this|that) \S+ $/i

/** The words of greeting and text that nearly match one of the company's words, with that word. */
const slipsOfCompany = throughoutGiven(
  (interview: Interview) => {
    const { company = '' } = interview
    const core = new Set(companyTokens(company))
    const names = [...company.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)]
      .map(([name]) => name)
      .filter((name) => core.has(bare(name)))
    const known = factWords(interview)
    const ownStems = new Set([...core].map(withoutS))
    const isOwn = (word: string | undefined) => word !== undefined && ownStems.has(withoutS(bare(word)))
    return ({ text: sentence }) =>
      [...mentionsIn(sentence), ...pairsIn(sentence)].flatMap((mention) => {
        const { text, start, end } = mention
        const split = names.find((own) => text.includes(' ') && fold(text.replace(' ', '')) === fold(own))
        if (split) return [{ ...mention, name: split, alone: false, told: false }]
        if (!/^\p{Lu}[^ ]*$/u.test(text) || known.has(fold(text))) return []
        const before = sentence.slice(0, start)
        const after = sentence.slice(end)
        const follows = isOwn(/^ (?:(?:&|and) )?([\p{L}\p{M}'’-]+)/u.exec(after)?.[1])
        const precedes = isOwn(
          before
            .replace(/ (?:&|and) $/, ' ')
            .split(' ')
            .at(-2),
        )
        const beside = follows || precedes
        const past = ownPast.test(before)
        // A real word or name may be another firm's, where the sentence mentions others.
        const told = beside && !past && !ofOthers(sentence)
        // "Fernways Freight", "Halden Paint" for Halden Paints; "Tarn Coffees" may be what Tarn Coffee sells, and an "Egg board" is
        // what the Northern Eggs Board is.
        const whole = told && precedes && !/^ \p{Lu}/u.test(after) && !oneOf.test(before)
        const name = names.find(
          (own) =>
            missesBySlip(text, own, told) ||
            (told && follows && lacksS(own, text)) ||
            (whole && lacksS(text, own)),
        )
        if (!name || (!beside && past)) return []
        return [{ ...mention, name, alone: !beside && names.length > 1, told }]
      })
  },
  ['greeting', 'body', 'postscript'],
)

/** The company's own name misspelt in greeting or text. */
export function* misspeltCompany(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const { company } = interview
  const { dictionary } = draft
  if (!company) return
  for (const { start, end, text, name, alone, told } of slipsOfCompany(interview)(draft)) {
    // "Tern Coffee" for Tarn Coffee is recognised by its neighbour; "Home Care" is a trade, not a slip of Hope Care.
    const word = dictionary?.correct(text.toLowerCase())
    const common = word && dictionary!.frequency(text.toLowerCase()) > 4
    if ((word || dictionary?.correct(text)) && (!told || (common && !lacksS(text, name)))) continue
    // "Papir" for Halden Paper: a word of the trade names that company only beside its other words.
    if (alone && dictionary?.correct(name.toLowerCase())) continue
    yield {
      start,
      end,
      fixes: [name],
      message: speltMessage(company),
    }
  }
}

/**
 * "I hope to hear from Lidl", "I would love to bring this to Corvani": a firm that everybody knows, or a name in no dictionary,
 * in a letter that never names its own.
 */
function* likelyOther(
  draft: ParsedDraft,
  company: string,
  vouched: ReadonlySet<string>,
  said: ReadonlyMap<string, number>,
): Iterable<Match> {
  const { dictionary } = draft
  const found = likelyIn(draft).filter(({ wished }) => wished || draft.kind !== 'after-rejection')
  if (!dictionary || found.length === 0) return
  const namesOwn = companyTokens(company).some((word) => said.has(word))
  const times = new Map<string, number>()
  for (const { text } of found) times.set(fold(text), (times.get(fold(text)) ?? 0) + 1)
  for (const { start, end, text, tokens, doubtful, personal } of found) {
    const isNone = (word: string) => vouched.has(word) || (!doubtful && tools.has(word))
    if (maybeOneCompany(text, company) || tokens.some(isNone)) continue
    // A client already mentioned: "You run Tesco's depot. I would love to plan Tesco's routes."
    if ((said.get(fold(text)) ?? 0) > times.get(fold(text))!) continue
    const famous = tokens.some((word) => wellKnown.has(word))
    if (famous && tokens.length === 1 && !doubtful) {
      yield { start, end, fixes: [company], message: otherCompanyMessage(company, text) }
      continue
    }
    const unknown =
      !personal && text.split(' ').some((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !dictionary.correct(word))
    const person = isGivenName(text.split(' ')[0]!) || titled.test(text)
    if (!(unknown || famous) || namesOwn || person) continue
    yield { start, end, severity: 'hint', message: doubtfulCompanyMessage(company, text) }
  }
}

/** A name that shares words with the company's without being short for it: "Valley Coaches" for Valley Buses. */
function relatedName(
  { start, end, text, tokens }: Target,
  company: string,
  draft: ParsedDraft,
): Match | undefined {
  const told = (words: readonly string[]) => words.filter((word) => !notCompanies.has(word))
  const difference = differenceOf(told(tokens), told(companyTokens(company)))
  if (!difference) return undefined
  const place = { start, end, fixes: [company] }
  if (difference.slip) return { ...place, message: speltMessage(company) }
  // An ordinary word says nothing about who owns what; "Fernway Kitchens" may belong to Fernway Homes.
  return difference.shared.every((word) => draft.dictionary?.correct(word))
    ? { ...place, message: otherCompanyMessage(company, text) }
    : { ...place, severity: 'hint', message: doubtfulCompanyMessage(company, text) }
}

const legalForm = /\b(?:Ltd|Limited|Inc|LLC|GmbH|AG|plc|PLC|Corp)\b/
/** "St Mary’s", "Depot South", "Longfield House": places of work. */
const placeName =
  /^(?:St|Site|Depot|Ward|Camp|Port|Fort|Mount|Lake)\b|\b(?:House|Lodge|Hall|Manor|Court|Road|Street|Lane|Avenue|Square|Hill|Park|Quays?|Point|Cross|Green|Bridge|Station|Campus|Site|Depot|Yard|Branch|Wharf|Gardens|Docks|Airport|Keynes)$/

/**
 * How certain it is that "the role at …" names a firm: "at Swindon" tells where the job is, which a letter that names its firm
 * may do.
 */
function severityAt({ text, tokens }: Target, namesOwn: boolean): Severity | 'none' {
  if (legalForm.test(text) || tokens.some((word) => wellKnown.has(word))) return 'blocker'
  const single = !text.includes(' ')
  if (placeName.test(text) || (single && namesOwn)) return 'none'
  return single || namesOwn ? 'hint' : 'blocker'
}

/** "join Xiulan and Wiremu", "work for Aroha and the crew" */
const mayBePeople = ({ text, start, end, tokens }: Target, { body }: ParsedDraft) =>
  !tokens.some((word) => wellKnown.has(word)) &&
  (/^ and (?:the|his|her|their|your) \p{Ll}/u.test(body.slice(end, end + 12)) ||
    (/^\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+$/u.test(text) && /join(?:ing)? $/.test(body.slice(0, start))))

/**
 * "become part of Goods Inward", "contribute to Clean Water work": several ordinary words. "I would love to join" them needs more:
 * "Accounts Payable", "Guest Relations".
 */
const mayBeUnit = ({ text, sure, employing }: Target, { dictionary }: ParsedDraft) =>
  !sure &&
  (!employing || /payable|receivable/i.test(text) || units.test(text.split(' ').at(-1)!.toLowerCase())) &&
  dictionary !== undefined &&
  text.includes(' ') &&
  !legalForm.test(text) &&
  text.split(' ').every((word) => dictionary.correct(word.toLowerCase()))

/** The same for every frame: an ordinary word may also be a team ("join Pastry") or a site ("work at Birch"). */
function severityOf(target: Target, draft: ParsedDraft, namesOwn: boolean): Severity | 'none' {
  const { text, start, tokens, orPlace } = target
  const { dictionary } = draft
  if (orPlace) return severityAt(target, namesOwn)
  const before = draft.body.slice(start - 5, start)
  const at = before.endsWith(' at ')
  if (at && placeName.test(text)) return 'none'
  if (mayBePeople(target, draft) || mayBeUnit(target, draft)) return 'hint'
  const ordinary =
    tokens.length === 1 && !wellKnown.has(tokens[0]!) && dictionary?.correct(text.toLowerCase()) === true
  if (!ordinary || dictionary.isTerm(text)) return 'blocker'
  if (before === ' for ') return namesOwn ? 'problem' : 'blocker'
  return namesOwn || at ? 'hint' : 'problem'
}

/** The words of subject and text, folded, with how often each is said. */
function saidIn({ subject, body }: ParsedDraft): ReadonlyMap<string, number> {
  const said = new Map<string, number>()
  for (const { text } of mentionsIn(`${subject ?? ''} ${body}`)) {
    const word = fold(text)
    said.set(word, (said.get(word) ?? 0) + 1)
  }
  return said
}

/** "work at Goggle" for Google */
const isSlipOf = ({ text }: Target, company: string | undefined) =>
  company !== undefined && missesBySlip(text, company, false)

/** The employers that a draft hopes for, unless they are people of the draft or words of the facts. */
export function hopedIn(
  draft: ParsedDraft,
  interview: Interview,
  vouched: ReadonlySet<string> = vouchedByLetter(draft, interview),
): Target[] {
  // After a rejection "I look forward to joining Corvani" is news about the writer.
  return targetsIn(draft).filter(
    (found) =>
      (found.wished || draft.kind !== 'after-rejection') && isPossible(found, draft, interview, vouched),
  )
}

/** Another employer where the reader's firm should be named: a line left over from another application. */
export function* otherCompany(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const { company } = interview
  const vouched = vouchedByLetter(draft, interview)
  const targets = hopedIn(draft, interview, vouched)
  if (company) {
    const slips = [...misspeltCompany(draft, interview)]
    const said = saidIn(draft)
    const own = companyTokens(company).filter((word) => said.has(word))
    const namesOwn = ({ tokens }: Target) => own.some((word) => !tokens.includes(word))
    for (const target of targets) {
      const { start, end, text, numbered } = target
      if (slips.some((one) => overlaps(one, target))) continue
      if (maybeOneCompany(text, company)) {
        const related = relatedName(target, company, draft)
        if (related) yield related
      } else if (!numbered) {
        const severity = severityOf(target, draft, namesOwn(target))
        if (severity === 'none') continue
        const message = isSlipOf(target, company)
          ? speltMessage(company)
          : severity === 'blocker'
            ? otherCompanyMessage(company, text)
            : doubtfulCompanyMessage(company, text)
        yield { start, end, severity, message, ...(severity === 'blocker' && { fixes: [company] }) }
      }
    }
    yield* likelyOther(draft, company, vouched, said)
    return
  }
  // "the interview at Reading" may be held in that town.
  const isTown = ({ text, start }: Target) =>
    !/ /.test(text) &&
    !wellKnown.has(fold(text)) &&
    /interview[^.]{0,30} at $/.test(draft.body.slice(Math.max(0, start - 50), start))
  const [first, ...others] = targets.filter(
    (found) => !found.numbered && !(found.orPlace && (placeName.test(found.text) || isTown(found))),
  )
  for (const other of others)
    if (first && !maybeOneCompany(other.text, first.text))
      yield {
        start: other.start,
        end: other.end,
        severity: 'problem',
        message: `This note names two employers, ${first.text} and ${other.text}. Check that both belong here.`,
      }
}
