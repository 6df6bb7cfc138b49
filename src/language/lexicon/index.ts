import { formsOf } from '../inflect.ts'
import { affectFragments, affectWords } from './affect.ts'
import { generalFragments, generalWords } from './general.ts'
import { grammarWords } from './grammar.ts'
import { interviewWords } from './interview.ts'
import { needFragments, needWords } from './need.ts'
import { registerWords } from './register.ts'
import { reliefFragments, reliefWords } from './relief.ts'
import { replyFragments, replyWords } from './reply.ts'
import { timeFragments, timeWords } from './time.ts'
import { workFragments, workWords } from './work.ts'

const lists = {
  ...generalWords,
  ...grammarWords,
  ...timeWords,
  ...replyWords,
  ...workWords,
  ...interviewWords,
  ...affectWords,
  ...needWords,
  ...registerWords,
  ...reliefWords,
}

const wordsIn = (list: string) =>
  new Set(list.split(' ').flatMap((word) => (word.startsWith('~') ? formsOf(word.slice(1)) : [word])))

/** Words by class: `<day>` in a phrase is any of these. */
export const wordLists: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(lists).map(([name, list]) => [name, wordsIn(list)]),
)

/** Phrases by name: `<deadline>` in a phrase is any of these. */
export const fragments: Readonly<Record<string, string>> = {
  ...generalFragments,
  ...timeFragments,
  ...replyFragments,
  ...workFragments,
  ...affectFragments,
  ...needFragments,
  ...reliefFragments,
}
