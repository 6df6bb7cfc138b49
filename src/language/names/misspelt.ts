import type { Interview } from '../../core/draft.ts'
import { titles } from '../../core/titles.ts'
import { startsWithCapital } from '../../core/words.ts'
import type { Dictionary, ParsedDraft } from '../document.ts'
import { perSentence } from '../per-sentence.ts'
import type { Match } from '../rule.ts'
import { throughoutGiven } from '../throughout.ts'
import { editDistance, fold } from './fold.ts'
import { factWords, greeted, isForeignCourtesy, mentionsIn, signed, type Mention } from './mentions.ts'
import { nearMiss, sameName } from './near-miss.ts'
import { interviewersOf, isNameOf, misspeltNameOf, personOf, shortSlipOf, type Person } from './people.ts'
import { endingOf, saidToBeOther, type Ending } from './somebody-else.ts'

/** A capitalised word in the text, with its capitalised neighbours. */
interface Spoken extends Mention {
  readonly before: string
  readonly after: string
  readonly titled: boolean
  /** A capitalised word before it whose capital is not due to the beginning of the sentence. */
  readonly firstName: string
}

const title = new RegExp(`^(?:${titles})$`, 'i')

/** The capitalised words of a sentence; offsets refer to its text. */
const spokenIn = perSentence(({ text }): readonly Spoken[] => {
  const mentions = mentionsIn(text)
  return mentions.flatMap((mention, index) => {
    if (!startsWithCapital(mention.text) || mention.text.length < 4 || isForeignCourtesy(mention.text))
      return []
    const previous = mentions[index - 1]
    const next = mentions[index + 1]
    const touches = (from: number, to: number) => /^[\s.]*$/.test(text.slice(from, to))
    const before = previous && touches(previous.end, mention.start) ? previous.text : ''
    const after = next && touches(mention.end, next.start) ? next.text : ''
    const titled = title.test(before)
    const named = !titled && startsWithCapital(before)
    return [
      {
        ...mention,
        before: startsWithCapital(before) ? before : '',
        after: startsWithCapital(after) ? after : '',
        titled,
        firstName: named && previous && previous.start > 0 ? before : '',
      },
    ]
  })
})

/** Whether the words around a near miss prove whose name it is: "Priya Ramen" for Priya Raman, "Ms. Ofakor". */
function proven(spoken: Spoken, person: Person): boolean {
  return spoken.titled || [spoken.before, spoken.after].some((word) => word !== '' && isNameOf(word, person))
}

/**
 * "Gill Whitlock" is not a slip of Jane Whitelock, nor is "Joan Baker": the first name before it, or the surname after it, is
 * different.
 */
function isSomebodyElse({ firstName, after }: Spoken, person: Person): boolean {
  return (
    person.tokens.length > 1 &&
    [firstName, after].some(
      (word) =>
        /^\p{Lu}\p{Ll}{2}/u.test(word) &&
        !word.endsWith('day') &&
        !isNameOf(word, person) &&
        !misspeltNameOf(word, person),
    )
  )
}

function isPlainWord(dictionary: Dictionary | undefined, text: string): boolean {
  return !dictionary || dictionary.correct(text.toLowerCase())
}

/** Everybody named in the facts, the writer last. */
export function peopleOf(interview: Interview): Person[] {
  const { candidate } = interview
  return [...interviewersOf(interview), ...(candidate?.name ? [personOf(candidate.name)] : [])]
}

/** What "Samuels" may be where the name is Samuel; anything else is a slip. */
const endingIn = (
  { text: sentence }: { text: string },
  { text, start, end }: Spoken,
  name: string,
  sure: boolean,
): Ending =>
  fold(text) === `${fold(name)}s` ? endingOf(sentence.slice(0, start), sentence.slice(end), sure) : 'slip'

/** A name that lacks its apostrophe: "Samuels question". */
const owner = (name: string): Pick<Match, 'fixes' | 'severity' | 'message'> => ({
  fixes: [`${name}’s`],
  severity: 'hint',
  message: `A possessive takes an apostrophe: “${name}’s”.`,
})

/** The words of a sentence that may misspell a name of the facts; `sure` where their neighbours prove whose it is. */
const slipsOfFacts = throughoutGiven((interview: Interview) => {
  const people = peopleOf(interview)
  const known = factWords(interview)
  return (sentence) =>
    spokenIn(sentence).flatMap((spoken) => {
      if (
        known.has(fold(spoken.text)) ||
        people.some((person) => isNameOf(spoken.text, person)) ||
        saidToBeOther(sentence.text.slice(0, spoken.start), sentence.text.slice(spoken.end))
      )
        return []
      const names = people.flatMap((person) => {
        const name = misspeltNameOf(spoken.text, person)
        const sure = proven(spoken, person)
        if (!name || (!sure && isSomebodyElse(spoken, person))) return []
        const ending = endingIn(sentence, spoken, name, sure)
        return ending === 'several' ? [] : [{ name, sure, ending }]
      })
      // "Thomas at Corvani": somebody from another firm, if a name at all.
      const firm = /^ (?:at|from) (\p{Lu}[\p{L}’'-]*)/u.exec(sentence.text.slice(spoken.end))?.[1]
      const away = firm !== undefined && !known.has(fold(firm))
      return names.length > 0 ? [{ ...spoken, names, away }] : []
    })
})

/** Words in the text that differ from a name of the facts by a letter or two. */
export function* misspeltFacts(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  if (peopleOf(interview).length === 0) return
  for (const { start, end, text, names, away, ...beside } of slipsOfFacts(interview)(draft))
    for (const { name, sure, ending } of names) {
      if (!sure && isPlainWord(draft.dictionary, text)) continue
      if (ending === 'possessive') {
        yield { start, end, ...owner(name) }
        break
      }
      const listed = draft.dictionary?.correct(text) ?? true
      // "Marie Curie" is not a slip of "Maria": it is another person's full name.
      const other = away || beside.before !== '' || beside.after !== ''
      if (!sure && listed && (other || editDistance(fold(text), fold(name)) > 1)) continue
      yield {
        start,
        end,
        fixes: [name],
        severity: sure || !listed ? 'blocker' : 'problem',
        message: `Your interview details spell this name “${name}”. Check which is right before you send.`,
      }
      break
    }
}

interface Greeted {
  readonly names: readonly string[]
  readonly interview: Interview
}

/** The words of a sentence that nearly match a name of the greeting, with that name. */
const slipsOfGreeting = throughoutGiven(({ names, interview }: Greeted) => {
  const facts = factWords(interview)
  return (sentence) =>
    spokenIn(sentence).flatMap((spoken) => {
      const { text } = spoken
      const near = names.find((name) => nearMiss(text, name) && !facts.has(fold(name)))
      const greetedOne = { name: '', tokens: names, surnameOnly: false }
      if (
        !near ||
        isSomebodyElse(spoken, greetedOne) ||
        facts.has(fold(text)) ||
        names.some((name) => sameName(name, text))
      )
        return []
      const ending = endingIn(sentence, spoken, near, spoken.titled)
      return ending === 'several' ||
        saidToBeOther(sentence.text.slice(0, spoken.start), sentence.text.slice(spoken.end))
        ? []
        : [{ ...spoken, near, ending }]
    })
})

/** One name spelt differently in greeting and text, where the facts do not say which is right. */
export function* twoSpellings(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  const names = greeted(draft)
    .map(({ text }) => text)
    .filter(startsWithCapital)
  if (names.length === 0) return
  for (const { start, end, text, near, ending } of slipsOfGreeting({ names, interview })(draft)) {
    if (isPlainWord(draft.dictionary, text)) continue
    if (ending === 'possessive') {
      yield { start, end, ...owner(near) }
      continue
    }
    if (draft.dictionary?.correct(text)) continue
    yield {
      start,
      end,
      fixes: [near],
      severity: 'problem',
      message: `The greeting spells this name “${near}”. Check which is right and use it in both places.`,
    }
  }
}

/** The person’s own name at the end, compared with the facts. */
export function* wrongSignature(draft: ParsedDraft, interview: Interview): Iterable<Match> {
  if (!interview.candidate?.name) return
  const own = personOf(interview.candidate.name)
  if (own.tokens.length === 0) return
  const names = signed(draft).filter(({ text }) => text.length > 1 && !/^\p{Lu}{2,5}$/u.test(text))
  const isOwn = ({ text }: Mention) => isNameOf(text, own)
  for (const { start, end, text } of names) {
    const name = misspeltNameOf(text, own) ?? (names.some(isOwn) ? shortSlipOf(text, own) : undefined)
    if (name) yield { start, end, fixes: [name], message: `Your details spell your name “${name}”.` }
  }
  const within = ({ text }: Mention) =>
    own.tokens.some((token) => fold(token).includes(fold(text)) || fold(text).includes(fold(token)))
  const stranger = names.every(
    (name) => !isNameOf(name.text, own) && !misspeltNameOf(name.text, own) && !within(name),
  )
  const [first, last] = [names[0], names.at(-1)]
  if (!stranger || !first || !last) return
  const interviewer = interviewersOf(interview).some((person) =>
    names.every(({ text }) => isNameOf(text, person)),
  )
  yield {
    start: first.start,
    end: last.end,
    fixes: [own.name],
    severity: interviewer || names.length > 1 ? 'blocker' : 'hint',
    message: `Your details say that you are ${own.name}. Check who signs this note.`,
  }
}
