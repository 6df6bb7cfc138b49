import { titles } from '../core/titles.ts'
import { startsWithCapital } from '../core/words.ts'
import type { Word } from './document.ts'
import { isGeneric } from './generic.ts'
import { isGivenName } from './names/nicknames.ts'

const posts = new Set(
  'role roles position positions post job jobs opening vacancy internship opportunity interview residency placement apprenticeship fellowship search team department'.split(
    ' ',
  ),
)
const endsTitle = new Set('at with and but on in from for to that which i we you is was would'.split(' '))
const opensName = new Set('the a an your this that open for of as my our'.split(' '))
const beforeCompany = new Set('at with joining join for from'.split(' '))

const numeral = /^[\d.,:/-]+(?:st|nd|rd|th|am|pm|k|%)?$/

/** Indexes of the words of a job's name, "the Tower Crane Driver role": the title tells nothing about the conversation. */
function titleWords(words: readonly Word[]): Set<number> {
  const found = new Set<number>()
  words.forEach(({ norm }, index) => {
    if (!posts.has(norm)) return
    for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
      const word = words[at]
      if (!word || opensName.has(word.norm) || words[at + 1]?.before) return
      found.add(at)
    }
  })
  // "the job in Cardiff"
  words.forEach(({ norm }, index) => {
    if (!posts.has(norm) || !/^(?:in|near|for)$/.test(words[index + 1]?.norm ?? '')) return
    for (let at = index + 2; /^\p{Lu}/u.test(words[at]?.text ?? '') && !words[at]?.before; at++) found.add(at)
  })
  // "the role of night porter", "the position as Site Lead": to the next preposition.
  words.forEach(({ norm }, index) => {
    if (!posts.has(norm) || !/^(?:of|as)$/.test(words[index + 1]?.norm ?? '')) return
    for (let at = index + 2; at < words.length; at++) {
      const word = words[at]
      if (!word || word.before || endsTitle.has(word.norm)) return
      found.add(at)
    }
  })
  return found
}

const title = new RegExp(`^(?:${titles})$`, 'i')
/** "to work for Verdant", "I spoke with Oyelaran" */
const beforeName =
  /^(?:works? for|(?:spoke|speak|speaking|talk|talked|talking|met|meet|meeting|chat|interviewed) with)$/

/** Whether a name follows, and not a tool or a place: "I worked with Kafka", "I came from Montessori". */
function isName(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1]?.norm ?? '', words[index + 1]?.text ?? '']
  const { norm } = words[index]!
  return (
    !/^(?:with|for|from)$/.test(norm) ||
    posts.has(before) ||
    beforeName.test(`${before} ${norm}`) ||
    title.test(after) ||
    isGivenName(after)
  )
}

/** Names that a text uses for companies and people, in lower case: "at Verdant Transit", "with Ms Oyelaran". */
export function namesIn(words: readonly Word[]): string[] {
  return [...namedWords(words, isName)].flatMap((index) => {
    const word = words[index]
    return word && startsWithCapital(word.text) ? [word.norm.replace(/'s?$/, '')] : []
  })
}

/** Indexes of capitalised words after "at", "with", "joining": a company or a person. */
function namedWords(words: readonly Word[], holds?: typeof isName): Set<number> {
  const found = new Set<number>()
  words.forEach(({ norm }, index) => {
    if (!beforeCompany.has(norm) || holds?.(words, index) === false) return
    for (let at = index + 1; at < words.length; at++) {
      const word = words[at]
      if (!word || !(startsWithCapital(word.text) || /^(?:and|of|the|&)$/.test(word.norm))) return
      if (/[.;:]/.test(word.before)) return
      found.add(at)
    }
  })
  return found
}

/** "wore", "noisy" and "pilot" of "the noisy pilot": the topic of a reference, without generic words, titles, names, dates. */
export function topicWords(
  words: readonly Word[],
  from: number,
  to: number,
  known: ReadonlySet<string> = new Set(),
): number[] {
  const titles = titleWords(words)
  const names = namedWords(words)
  const left: number[] = []
  for (let index = from; index < to; index++) {
    const word = words[index]
    if (!word || word.norm.length < 2 || titles.has(index) || names.has(index)) continue
    const base = word.norm.replace(/'s?$/, '')
    if (isGeneric(base) || known.has(base) || numeral.test(base)) continue
    if (base.endsWith('ly')) continue
    left.push(index)
  }
  return left
}
