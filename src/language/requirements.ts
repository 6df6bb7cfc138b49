import { lruCache } from '../core/cache.ts'
import { asksOf, type Ask } from './advert.ts'
import type { SentenceContent, Word } from './document.ts'
import { isGeneric } from './generic.ts'
import { stemOf } from './inflect.ts'
import { perSentence } from './per-sentence.ts'
import { phraseList } from './phrase-set.ts'
import { isNameOfTool, skillsIn, type Skill } from './skills.ts'

/** Something that an advert asks for. */
export interface Requirement {
  /** In the advert's words: "reach truck", "glaze chemistry". */
  readonly words: string
  /** True for a required ability; false for a welcome one, and for claims such as patience. */
  readonly pressing: boolean
  /** One of the skills we know; if it is none of them, `stems` identify it. */
  readonly skill?: Skill
  /** Stems that all occur in a sentence about it. */
  readonly stems: readonly string[]
}

/** Words before a skill that may be in no list: "experience of kiln firing". */
const opening = phraseList([
  '(experience|expertise|background|proficiency|fluency|skill|skills|skilled|proficient|experienced|trained|qualified|qualification|certificate|certification|training) (in|with|of|using)',
  '(knowledge|understanding|command|grasp) of',
  '(familiarity|familiar|comfortable) with',
])

/** Words that begin no name of a skill: "experience in a busy kitchen", "of working alone". */
const opensNone = new Set(
  'a an the our your their this that these those any some all both other similar working being having using what how at least one two and or is are be not'.split(
    ' ',
  ),
)
const endsName = new Set(
  'in at for to of on with within from across by as that which who is are was be would will preferably ideally including such when while where through under during using plus but gained both either if into over'.split(
    ' ',
  ),
)
/** "Excellent manners", "a friendly smile": praise begins something else than the next skill. */
const praise = new Set(
  'excellent good strong great proven positive friendly solid outstanding high able willing confident keen flexible self-motivated'.split(
    ' ',
  ),
)
const longestName = 3

/** What is listed from `start` on: "glaze chemistry, kiln firing and throwing" is three items. Indexes, `to` inclusive. */
function listedFrom(words: readonly Word[], start: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = start
  const close = (end: number) => {
    if (end > from) found.push({ from, to: end - 1 })
  }
  for (let at = start; at <= words.length; at++) {
    const word = words[at]
    const marks = at > start ? (word?.before ?? '') : ''
    if (!word || endsName.has(word.norm) || /[.;:()–—]/.test(marks)) {
      close(at)
      return found
    }
    if (word.norm === 'and' || word.norm === 'or') {
      close(at)
      from = at + 1
    } else if (/[,/&]/.test(marks)) {
      close(at)
      from = at
    }
  }
  return found
}

function isName(words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  const own = words.slice(from, to + 1)
  const first = own[0]?.norm ?? ''
  return (
    own.length <= longestName &&
    !opensNone.has(first) &&
    !praise.has(first) &&
    own.every(({ norm }) => /^\p{L}/u.test(norm)) &&
    own.some(({ norm }) => norm.length > 2 && !isGeneric(norm))
  )
}

/** Names after "experience of"; if one item of a list is not a name, only the first is certain. */
function namesIn(words: readonly Word[]): { from: number; to: number }[] {
  return opening.matches(words).flatMap(({ to }) => {
    const listed = listedFrom(words, to + 1)
    return listed.every((name) => isName(words, name))
      ? listed
      : listed.slice(0, 1).filter((name) => isName(words, name))
  })
}

const stemsOf = (words: readonly Word[]) =>
  words.filter(({ norm }) => !isGeneric(norm)).map(({ norm }) => stemOf(norm))

function requirementsIn({ text, words, must }: Ask): Requirement[] {
  const asWritten = ({ from, to }: { from: number; to: number }) =>
    text.slice(words[from]?.start, words[to]?.end)
  const skills = skillsIn(words).filter((match) => match.value.claim || isNameOfTool(words, match))
  const known = skills.map(({ from, to, value: skill }): [number, Requirement] => [
    from,
    { words: asWritten({ from, to }), pressing: must && !skill.claim, skill, stems: [] },
  ])
  const named = namesIn(words)
    .filter((name) => !skills.some(({ from, to }) => from <= name.to && to >= name.from))
    .map((name): [number, Requirement] => [
      name.from,
      { words: asWritten(name), pressing: must, stems: stemsOf(words.slice(name.from, name.to + 1)) },
    ])
  return [...known, ...named].toSorted(([one], [other]) => one - other).map(([, found]) => found)
}

const read = lruCache<string, readonly Requirement[]>(8)

/** What a pasted advert asks for, in its order. Empty where nothing is certain. */
export function requirementsOf(advert: string | undefined): readonly Requirement[] {
  return advert ? read.of(advert, () => asksOf(advert).flatMap(requirementsIn)) : []
}

type Worded = Pick<SentenceContent, 'words'>
const skillsOf = perSentence(({ words }: Worded) => skillsIn(words))
const stemmed = perSentence(({ words }: Worded) => words.map(({ norm }) => stemOf(norm)))

/** Index of the first word that names the requirement; -1 where none does. */
export function namedAt(sentence: Worded, { skill, stems }: Requirement): number {
  if (skill) return skillsOf(sentence).find(({ value }) => value === skill)?.from ?? -1
  const places = stems.map((stem) => stemmed(sentence).indexOf(stem))
  return places.includes(-1) ? -1 : Math.min(...places)
}
