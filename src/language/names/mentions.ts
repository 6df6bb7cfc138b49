import type { Interview } from '../../core/draft.ts'
import { lruCache } from '../../core/cache.ts'
import { contains, type Span } from '../../core/span.ts'
import { surnameTitles } from '../../core/titles.ts'
import { placeholdersIn } from '../placeholders.ts'
import { throughout } from '../throughout.ts'
import { fold } from './fold.ts'

/** A name token in the draft; offsets refer to `Draft.body`. */
export interface Mention extends Span {
  readonly text: string
}

const nameToken = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu

const notNames = new Set(
  `dear hi hello hey hiya greetings good morning afternoon evening day respected to whom it may concern the and all both
  team there everyone everybody folks sir madam ma'am again hiring manager recruitment recruiting committee panel department
  human resources hr talent people mr mrs ms miss mx dr prof professor doctor st sr jr rev captain board members member
  ladies gentlemen colleagues friends for of from your at interview interviewer interviewers recruiter selection search group
  office staff company support admissions nurse chef coach dean director head judge reverend sister father officer sergeant`
    .trim()
    .split(/\s+/),
)

/** Thanks and greetings in other languages that are one letter from many a name: "Danke" and Anke, "Hola" and Lola. */
const foreignCourtesies =
  'danke dankie dank merci grazie gracias gracies muchas takk tusen kiitos obrigada obrigado bedankt arigato mahalo aloha spasibo hvala diolch hola hallo salut saludos bonjour namaste servus prego bitte liebe chere estimada estimado beste'.split(
    ' ',
  )
export const isForeignCourtesy = (word: string) => foreignCourtesies.includes(fold(word))

const closingWords = new Set(
  `kind kindest best warm warmest regards wishes thanks thank you many sincerely respectfully cordially faithfully gratefully
  yours your truly very with and gratitude appreciation again so much all the cheers warmly my in on have a great good nice lovely
  day week weekend evening love later take care talk soon until then most sincere appreciatively happy new year phd ph d mba rn md
  jr sr pe cpa esq bsc msc ba ma from looking forward speak kindly of for hope to hear br kr rgds lots personal luck every dr dra drs prof mr mrs ms`
    .trim()
    .split(/\s+/),
)

/** Words of a greeting that are not names: honorifics after a name, thanks and good wishes, offices spelt like names. */
const addressWords = new Set(
  `sirs madams madame madames monsieur messieurs messrs mesdames ji jee san sama sensei sahib saheb or thanks thank you many so much
  a very happy heya yo dearest principal chair chairman president rector pastor imam warden mayor governor foreman boss skipper guys senior superior`
    .trim()
    .split(/\s+/),
)

/** Titles that are followed by a surname, in other languages too; for the flag `i`. */
export const anySurnameTitles = `${surnameTitles}|madame|monsieur|mme|frau|herr|sra?|señora?|senhora?|signora?`

/** Whether a word addresses somebody without naming them: "Chef", "Coach", "Team"; "May" is a name. */
export const isAddressWord = (word: string): boolean =>
  word !== 'May' && [notNames, addressWords].some((words) => words.has(word.toLowerCase()))

const leadsToName = new RegExp(`^(?:dear|${anySurnameTitles})$`, 'i')

const title = new RegExp(`\\b(?:${anySurnameTitles})\\.?\\s*$`, 'i')
/** Whether a title stands directly before a place: "Ms. " */
export const titledAt = (text: string, at: number): boolean =>
  title.test(text.slice(Math.max(0, at - 12), at))

/** Not surnames, even after a title: "Mr. Mayor", "Mr. or Mrs. Silva". */
const neverName = /^(?:or|principal|chair(?:man)?|president|mayor|governor)$/

/** Words of greetings and offices that many people are called. */
const alsoName = /^(?:Day|Dean|Good|Head|Judge|May|Nurse|To)$/

/**
 * Whether such a word is a name where it stands: after a title, "Mr. Good", or another name, "Iris Head"; "Dean Foster" and
 * "Dear May,". "Ana Reyes, Head of Kilns", "Dear Dean," and "Hi Ana good day" name offices and wishes.
 */
function isNameHere(text: string, { text: word, start, end }: Mention, last: Mention | undefined): boolean {
  const after = text.slice(end)
  if (!alsoName.test(word) || !/^(?:$|\P{L}*\n|[,.:;!?–—(-]| (?:and|\p{Lu}|[–—(-]))/u.test(after))
    return false
  if (/^ (?:Morning|Afternoon|Evening|Day|Luck)\b/.test(after)) return false
  return (
    titledAt(text, start) ||
    (last !== undefined && /^[^\S\n]+$/.test(text.slice(last.end, start))) ||
    (word === 'Dean' && /^ \p{Lu}/u.test(after)) ||
    (word === 'May' && !/\bit $/i.test(text.slice(0, start)))
  )
}

/** The name tokens of a text, without titles and greeting or closing words; `whole`: the text before parts were blanked. */
function tokensOf(text: string, without: ReadonlySet<string>, whole = text): Mention[] {
  const kept: Mention[] = []
  for (const { 0: token, index } of text.matchAll(nameToken)) {
    const mention = { text: token, start: index, end: index + token.length }
    const isWord = without.has(token.toLowerCase().replace('’', "'"))
    if (!isWord || isNameHere(whole, mention, kept.at(-1))) kept.push(mention)
  }
  return kept
}

const none: ReadonlySet<string> = new Set()

/** The words of a text that may be names, without possessives: "Okafor’s" names Okafor. */
export function mentionsIn(text: string): Mention[] {
  return tokensOf(text, none).map((mention) => {
    const name = mention.text.replace(/['’]s$/i, '')
    return { text: name, start: mention.start, end: mention.start + name.length }
  })
}

/** The same without blanks: "[Your name]" is not a name yet. */
function filledIn(text: string, without: ReadonlySet<string>, whole = text): Mention[] {
  const blanks = [...placeholdersIn(text)]
  return tokensOf(text, without, whole).filter((token) => !blanks.some((blank) => contains(blank, token)))
}

/** Without anything before a title or "dear": "Namaste Ms. Okafor", "My dear Ana". */
function withoutLead(text: string): string {
  const tokens = tokensOf(text, none)
  let from = 0
  return tokens.reduce((kept, { text: word, start, end }, index) => {
    const before = tokens[index - 1]
    if (/^(?:and|or)$/i.test(word) || !before || /[^\s.]/.test(text.slice(before.end, start))) from = start
    return leadsToName.test(word) ? kept.slice(0, from) + ' '.repeat(end - from) + kept.slice(end) : kept
  }, text)
}

/** The names in the greeting; "Head of Operations" is not a name, nor is the rest of "Dear Ana et al." */
export const greeted = throughout(
  ({ text }) =>
    filledIn(withoutLead(text).split(/ (?:of|et|\(?if) /)[0]!, notNames, text).filter(
      ({ text: name, start }) => {
        const word = name.toLowerCase()
        const isName = !addressWords.has(word) || (!neverName.test(word) && titledAt(text, start))
        return isName && !isForeignCourtesy(name)
      },
    ),
  ['greeting'],
)

/** Who signs. */
export const signed = throughout(
  ({ text }) => filledIn(text, closingWords).filter(({ text: word }) => !isForeignCourtesy(word)),
  ['sign-off'],
)

/** The words of greeting and sign-off that may be names, each also `folded`. */
export const namedAround = throughout(
  ({ text }) => mentionsIn(text).map((mention) => ({ ...mention, folded: fold(mention.text) })),
  ['greeting', 'sign-off'],
)

/** The tokens of a name as the facts spell it: "Dr. Ngozi Okafor" gives Ngozi, Okafor. */
export function nameTokens(name: string): string[] {
  return tokensOf(name, notNames).map(({ text }) => text)
}

/** An advert may be long, and several rules ask for this at every key press. */
const folded = lruCache<string, ReadonlySet<string>>(4)

/** Every word of the facts, folded: all of them are known, names and terms alike. */
export function factWords(interview: Interview): ReadonlySet<string> {
  const { company, role, candidate, interviewers = [], values = [], advert, attachments = [] } = interview
  const texts = [company, role, candidate?.name, advert, ...values, ...attachments]
  const people = interviewers.flatMap((person) => [person.name, person.role, ...(person.topics ?? [])])
  const all = [...texts, ...people].filter((text) => text !== undefined).join('\n')
  return folded.of(all, () => new Set(tokensOf(all, new Set()).map(({ text }) => fold(text))))
}
