import { weekdayNames } from '../../core/calendar-names.ts'
import { commonEnds } from '../../core/common-ends.ts'
import type { Interview } from '../../core/draft.ts'
import { titles } from '../../core/titles.ts'
import { startsWithCapital } from '../../core/words.ts'
import type { Dictionary, ParsedDraft } from '../document.ts'
import type { Match } from '../rule.ts'
import { throughout, throughoutGiven } from '../throughout.ts'
import { fold } from './fold.ts'
import { greeted, isAddressWord, mentionsIn, nameTokens, signed, type Mention } from './mentions.ts'
import { nearMiss, sameName } from './near-miss.ts'
import { isGivenName } from './nicknames.ts'
import {
  grouped,
  interviewersOf,
  isNameOf,
  mayGreet,
  misspeltNameOf,
  shortSlipOf,
  type NamedGroup,
  type Person,
} from './people.ts'
import { notCompanies } from './no-names.ts'

/** "Dear Fernway team", "Hi all": no single reader is named. */
const manyReaders =
  /\b(?:team|all|everyone|everybody|committee|panel|department|board|folks|both|colleagues)\b/i

function isGroupGreeting(draft: ParsedDraft): boolean {
  return draft.paragraphs.some(({ part, text }) => part === 'greeting' && manyReaders.test(text))
}

function misspelling({ start, end }: Mention, name: string): Match {
  return {
    start,
    end,
    fixes: [name],
    message: `Your interview details spell this name “${name}”. Check which is right before you send.`,
  }
}

/** Whether the greeting can be compared with the facts: "Ms. Okafor" does not tell against "Ngozi" alone. */
function comparable({ mentions, titled }: NamedGroup, person: Person): boolean {
  if (person.tokens.length > 1 || mentions.length > 1) return true
  return titled === person.surnameOnly
}

/** "Gwendolyn" for Gwenllian, "Kathleen" for Katherine: easily mixed up. */
function looksLike({ mentions, titled }: NamedGroup, { tokens }: Person): boolean {
  const place = titled ? -1 : 0
  const [one, other] = [fold(mentions.at(place)!.text), fold(tokens.at(place)!)]
  return commonEnds(one, other).head > 3 && Math.abs(one.length - other.length) < 3
}

/**
 * Who else a greeting may name: certainly another person, if an interviewer is spoken about; perhaps somebody who arranges
 * things; or nobody.
 */
type Elsewhere = 'surely' | 'perhaps' | 'no'

/** One greeted person compared with the interviewers. */
function wrongGroup(group: NamedGroup, people: readonly Person[], elsewhere: Elsewhere): Match[] {
  const { mentions } = group
  const known = people.find((person) => mentions.some(({ text }) => mayGreet(text, person)))
  const misspelt = mentions.flatMap((mention) => {
    if (known && mayGreet(mention.text, known)) return []
    const name = (known ? [known] : people)
      .map((person) => misspeltNameOf(mention.text, person) ?? (known && shortSlipOf(mention.text, person)))
      .find((near) => near !== undefined)
    return name ? [misspelling(mention, name)] : []
  })
  if (misspelt.length > 0) return misspelt
  const [first, last] = [mentions[0]!, mentions.at(-1)!]
  if (known) {
    const surname = known.tokens.at(-1)!
    const stranger =
      known.tokens.length > 1 &&
      mentions.length > 1 &&
      /^\P{Ll}/u.test(last.text) &&
      !isNameOf(last.text, known)
    return stranger && mayGreet(first.text, known) ? [misspelling(last, surname)] : []
  }
  if (elsewhere === 'surely' || !people.every((person) => comparable(group, person))) return []
  if (elsewhere === 'perhaps' && !people.some((person) => looksLike(group, person))) return []
  const [only] = people
  const name = people.length === 1 && only ? only.name : undefined
  const names = people.map((person) => person.name).join(', ')
  // "Dear J," greets nobody, and "Dear LI," a surname.
  const isWhole = group.titled || mentions.length > 1 || !/\p{Ll}/u.test(only?.tokens[0] ?? '')
  return [
    {
      start: first.start,
      end: last.end,
      fixes: name ? [isWhole ? name : only!.tokens[0]!] : [],
      severity: elsewhere === 'perhaps' ? 'hint' : 'blocker',
      message: `Your interview details name ${names}. Check that this note greets the right person.`,
    },
  ]
}

/** Where the text speaks about an interviewer. */
const interviewersNamed = throughoutGiven((interview: Interview) => {
  const people = interviewersOf(interview)
  return ({ text }) =>
    mentionsIn(text).filter(
      (mention) => startsWithCapital(mention.text) && people.some((person) => isNameOf(mention.text, person)),
    )
})

/** "Dear Curator,", "Dear Site Manager,": ordinary words only, the last of them not known as a name. */
const isOffice = ({ mentions, titled }: NamedGroup, dictionary: Dictionary | undefined) =>
  !titled &&
  dictionary !== undefined &&
  dictionary.frequency(mentions.at(-1)!.text) === 0 &&
  mentions.every(({ text }) => !isGivenName(text) && dictionary.frequency(text.toLowerCase()) > 0)

/** The people named in the greeting, by title and names; a job title is not a name. */
export function greetedPeople(draft: ParsedDraft, interview: Interview): NamedGroup[] {
  const people = interviewersOf(interview)
  const meant = ({ text }: Mention) =>
    people.some((person) => mayGreet(text, person) || misspeltNameOf(text, person) !== undefined)
  return grouped(greeted(draft), draft.body).filter(
    (group) => group.mentions.some(meant) || !isOffice(group, draft.dictionary),
  )
}

/** Names in the greeting that are not the interviewers', or not spelt as in the facts. */
export function* wrongGreeting(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const all = interviewersOf(interview)
  const addressee = all.find(({ name }) => name === draft.to)
  const people = addressee ? [addressee] : all
  if (people.length === 0) return
  const company = nameTokens(interview.company ?? '')
  const ofCompany = ({ text }: Mention) => company.some((token) => sameName(text, token))
  const spokenOf = !addressee && interviewersNamed(interview)(draft).length > 0
  // A check-in often goes to a recruiter, and there may be an agency in between.
  const another = spokenOf || isGroupGreeting(draft) || interview.contactBy === 'agency'
  const perhaps = draft.kind === 'thank-you' ? 'no' : 'perhaps'
  const elsewhere = another ? 'surely' : perhaps
  for (const { mentions, titled } of greetedPeople(draft, interview)) {
    const names = mentions.filter((mention) => !ofCompany(mention))
    if (names.length > 0) yield* wrongGroup({ mentions: names, titled }, people, elsewhere)
  }
}

/** ", Ms. Okafor" */
const nameBehind = String.raw`,\s+(?:(${titles})\.?\s+)?(\p{Lu}[\p{L}\p{M}'’-]+)`

const addressed = new RegExp(
  String.raw`^(?:once again,?\s+)?(?:thank you|thanks|many thanks)(?:\s+(?:again|once (?:again|more)|so much|very much|a lot|kindly|both))*${nameBehind}\s*[.,!–—]`,
  'iu',
)

/**
 * Words after which a name at the end addresses the reader: "… for your time, Priya." After "manager", or "me again", the name
 * says who that is.
 */
const addressedLast = new RegExp(
  String.raw`\b(?:time|(?<!\bme\s)again|today|yesterday|everything|help|much|consideration|chat|conversation|insights?|kindness|patience|welcome|soon|you|${weekdayNames.join('|')}|week|morning|afternoon|meeting|interview|visit|tour|talk|call|answers?|questions?|advice|helps|more|glad)${nameBehind}(?:\s*[.!]?$|, (?:(?:for|to) (?!whom)|I (?!\p{L}+,)))`,
  'iu',
)

/** "As you said, Priya, the kilns …", "I agree with you, Priya, about …", but not "As you said, Priya, the potter, …" */
const addressedWithin = new RegExp(
  String.raw`\b(?:(?:[Aa]s|[Ww]hat|[Hh]ow|[Ll]ike) you(?: \p{L}+){1,3}${nameBehind}, (?!(?:the|your|our|my|an?) (?:\p{L}+ ){0,5}\p{L}+,(?! (?:and|but|so|which|because)\b))(?:I|it|we|there|th\p{Ll}+|your|our|my|an?|made|about)|(?:with|from|to) you${nameBehind}, (?:about|that|on|for))\b`,
  'u',
)

/** "Robert, your point about nights stayed with me.", but not "Robert, your deputy, …" and "Robert, you said, …" */
const addressedFirst =
  /^()(\p{Lu}[\p{L}\p{M}'’-]+)(?:,| [-–—]) (?:your(?!(?: \p{L}+){1,3},)|(?:you|I)(?! \p{L}+,)|thank you|thanks|many thanks|it was)\b/u

/** The same with words that no object can precede, unlike "Danish, I am keen to learn", and no aside, "Leeds, I am glad to say, …". */
const surelyFirst =
  /^\S+ (?:(?:I (?:am|would be|should be)|I['’](?:m|d be)) (?:so |very )?(?:glad|grateful|keen|pleased|happy|delighted|honou?red|proud) (?:that|you|we|for|if|it|to (?:you|help|join|come|meet|work|be))|thank|many thanks)\b/u

/** "Thank you, Doctor." and "Thank you, Friday …" name nobody. */
const mayBeName = new RegExp(String.raw`^(?!(?:${titles}|\p{L}+day)$)\p{Lu}`, 'u')

/** Whether a word is a name, not a town, a month or a word: "Lesley", "Hartley". */
const isNameAlone = (word: string, dictionary: Dictionary | undefined) =>
  dictionary !== undefined &&
  !notCompanies.has(word.toLowerCase()) &&
  dictionary.correct(word) &&
  !dictionary.correct(word.toLowerCase())

/** Names that address the reader: "Thank you again, Priya." `first`: other words stand there too, "Overall, you …". */
const addressees = throughout(({ text }) => {
  const within = addressedWithin.exec(text)
  const first = within ?? addressedFirst.exec(text)
  const found = first ?? addressed.exec(text) ?? addressedLast.exec(text)
  const word = found?.[2] ?? found?.[4]
  if (!found || !word || !mayBeName.test(word)) return []
  const start = found.index + found[0].lastIndexOf(word)
  const titled = !!(found[1] ?? found[3])
  const sure = within !== null || surelyFirst.test(text)
  return [{ word, titled, first: first !== null, sure, text, start, end: start + word.length }]
})

/** "Hi Tom, …" above, "Thank you again, Priya." below: one of the two is the wrong person. */
export function* wrongAddress(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const groups = greetedPeople(draft, interview)
  const names = groups.flatMap(({ mentions }) => mentions)
  if (names.length === 0 || isGroupGreeting(draft)) return
  const people = interviewersOf(interview)
  const whole =
    people.find(
      (person) =>
        person.tokens.length > 1 &&
        person.tokens[0]!.length > 1 &&
        names.some(({ text }) => mayGreet(text, person)),
    )?.tokens ??
    groups.find((group) => group.titled || group.mentions.length > 1)?.mentions.map(({ text }) => text)
  const own = [...signed(draft).map(({ text }) => text), ...nameTokens(interview.candidate?.name ?? '')]
  for (const { word, titled, first: begins, sure, text: sentence, start, end } of addressees(draft)) {
    if ([...names.map(({ text }) => text), ...own].some((name) => sameName(name, word))) continue
    const isName = titled || isGivenName(word) || (sure && isNameAlone(word, draft.dictionary))
    const isKnown = people.some((person) => isNameOf(word, person))
    if (begins && !isName && !isKnown) continue
    // "Thank you, Chef." and "Thank you again, Skipper." name nobody.
    const group = { mentions: [{ text: word, start, end }], titled }
    if (!titled && !isKnown && (isAddressWord(word) || isOffice(group, draft.dictionary))) continue
    const near = names.find((name) => nearMiss(word, name.text))
    // "Thank you, Priya; thank you, Tom."
    if (!near && mentionsIn(sentence).some(({ text }) => names.some((name) => sameName(name.text, text))))
      continue
    const onePerson = people.some(
      (person) => mayGreet(word, person) && names.some(({ text: name }) => mayGreet(name, person)),
    )
    // "Dear Ms. Okafor, … Thank you, Ngozi." may well be one person, and so may "Dear Ngozi, … Thank you, Ms. Okafor."
    const open = titled
      ? !whole
      : groups.some((group) => group.titled && group.mentions.length === 1) &&
        !(groups.length === 1 && whole && whole.length > 1)
    if (onePerson || (!near && open)) continue
    const [first] = names
    yield {
      start,
      end,
      fixes: [near?.text ?? whole?.at(titled ? -1 : 0) ?? first!.text],
      message: `The greeting names ${first!.text}, this line ${word}. Check whom you are writing to.`,
    }
  }
}
