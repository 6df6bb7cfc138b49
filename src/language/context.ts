import { startsWithCapital } from '../core/words.ts'
import { wordLists } from './lexicon/index.ts'
import type { SentenceContent, Word } from './document.ts'
import { perSentence } from './per-sentence.ts'

const negators = new Set('not no never nor without neither hardly nobody nothing none'.split(' '))
const joiners = new Set('and but so yet because or then'.split(' '))
const subjects = new Set(
  'i we you he she they it there please kindly what when how why do can could'.split(' '),
)
/** Words that may begin a subject, but an object too: "and the clock is ticking", "the desk and the lamp". */
const determiners = new Set('the this that my our your everyone everybody nobody somebody someone'.split(' '))
const verbs = new Set(
  'am is are was were be been has have had do does did will would shall should can could may might must'.split(
    ' ',
  ),
)
const relatives = new Set('who which that where'.split(' '))
/** A subject has no more words than this. */
const longestSubject = 5

/** Whether the word at `at` begins a subject: "the team was", not "the vibe and everyone was". */
export function beginsSubject(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? ''
  if (subjects.has(norm)) return true
  if (!determiners.has(norm)) return false
  for (const { norm, before } of words.slice(at + 1, at + 2 + longestSubject)) {
    if (before !== '' || joiners.has(norm) || relatives.has(norm)) return false
    if (verbs.has(norm) || /..ed$/.test(norm)) return true
  }
  return false
}

/** Whether a new clause begins at a word: after a mark, or at "and I", "so please". */
function beginsClause(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return true
  if (/[;:()—–]/.test(word.before)) return true
  return joiners.has(word.norm) && beginsSubject(words, at + 1)
}

const persons = new Set('i we you he she they'.split(' '))
/** Fewer words than this before a comma are an aside: "I think, I hope". */
const fewestBeforeComma = 4

/**
 * For each word, whether a clause begins there: also a main clause after a comma, "I understand your choice, I know that others
 * are better".
 */
const clauseStarts = perSentence(({ words }: Pick<SentenceContent, 'words'>): readonly boolean[] => {
  let clause = 0
  return words.map(({ before, norm }, at) => {
    if (beginsClause(words, at)) {
      clause = at
      return true
    }
    const first = joiners.has(words[clause]!.norm) ? clause + 1 : clause
    const isSplice = before === ',' && persons.has(norm) && persons.has(words[first]?.norm ?? '')
    return isSplice && at - first >= fewestBeforeComma
  })
})

/** The first and last word of the clause or clauses that contain the words `from`…`to`, without a conjunction. */
export function clauseAround(
  sentence: SentenceContent,
  from: number,
  to: number,
): { from: number; to: number } {
  const { words } = sentence
  const starts = clauseStarts(sentence)
  let first = from
  while (first > 0 && !starts[first]) first--
  if (first < from && joiners.has(words[first]?.norm ?? '')) first++
  let last = to
  while (last < words.length - 1 && !starts[last + 1]) last++
  return { from: first, to: last }
}

/**
 * Whether one of the last `reach` words before `at` negates it, with no mark or end in between. "Not only" says more, not less.
 */
function deniedFrom(
  words: readonly Word[],
  at: number,
  reach: number,
  denials: ReadonlySet<string>,
  isEnd: (at: number) => boolean = () => false,
): boolean {
  for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
    const next = words[index + 1]
    if ((next && /[,;:—–]/.test(next.before)) || isEnd(index + 1)) return false
    const word = words[index]?.norm ?? ''
    if (denials.has(word)) return word !== 'not' || next?.norm !== 'only'
  }
  return false
}

/**
 * Whether the words before `at` negate it in the same clause: "there is no rush", "I am not asking for an answer". `reach` is
 * how many words back a negation can stand.
 */
export const negatedAt = ({ words }: Pick<SentenceContent, 'words'>, at: number, reach = 5): boolean =>
  deniedFrom(words, at, reach, negators, (index) => beginsClause(words, index))

/** "Longer than I would like" expresses dislike. */
const nearby = new Set([...negators, 'longer'])

/**
 * Whether one of the words just before negates what follows: "I am not interested". This close, a conjunction begins no clause
 * that would end the negation: "the sister I never had and I want".
 */
export const deniedNear = (words: readonly Word[], at: number, reach = 3): boolean =>
  deniedFrom(words, at, reach, nearby)

/** Whether a negation stands among the words `from`…`to`: "I do not, you know, need an answer"; "no later than" is none. */
export function deniesWithin(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to + 1)
    .some(
      ({ norm }, at) => norm !== 'without' && negators.has(norm) && words[from + at + 1]?.norm !== 'later',
    )
}

/** Opens a quotation in single marks; the apostrophes of "'tis", "the '90s" and "rock 'n' roll" do not. */
const singleOpens =
  /['‘](?<=(?:^|[\s([“"—–])['‘])(?=[\p{L}\p{N}])(?!(?:t(?:is|was|ill?)|em|n|cause|bout|round|\d\ds?)(?![\p{L}\p{N}]))/giu
/** Closes such a quotation; the apostrophes of "the drivers' hours", "doin' it" and "cup o' tea" stay inside an open one. */
const singleEnds = /['’](?<=\S['’])(?:(?=$|[.,;:!?…)\]"”—–])|(?=\s)(?<!(?:s|in|\bo)['’]))/iu
const singleMayEnd = /['’](?<=\S['’])(?=\s)/

/** Whether a place is inside a quotation in single marks: 'the lift is out again'. */
function inSingleMarks(text: string, place: number): boolean {
  const opens = Array.from(text.matchAll(singleOpens), ({ index }) => index)
  const open = opens.findLast((index) => index < place)
  if (open === undefined) return false
  const inside = text.slice(
    open,
    opens.find((index) => index > open),
  )
  const end = (singleEnds.exec(inside) ?? singleMayEnd.exec(inside))?.index ?? 0
  return open + end > place
}

/** The marks that would close the quotations still open at the end of some words. */
export const marksDue = (head: string): string[] => [
  ...((head.match(/"/g) ?? []).length % 2 === 1 ? ['"'] : []),
  ...(head.lastIndexOf('“') > head.lastIndexOf('”') ? ['”'] : []),
]

/** Whether the word is inside quotation marks, so somebody else's. */
export function quotedAt(sentence: Pick<SentenceContent, 'words' | 'text'>, at: number): boolean {
  const word = sentence.words[at]
  if (!word) return false
  const head = sentence.text.slice(0, word.start)
  const tail = sentence.text.slice(word.end)
  return marksDue(head).some((mark) => tail.includes(mark)) || inSingleMarks(sentence.text, word.start)
}

const speech = new Set(
  'said say says mentioned mention told asked ask explained described wrote called noted quoted stressed shouted yelled warned joked laughed'.split(
    ' ',
  ),
)
const others = new Set(
  'you he she they who everyone manager recruiter team client director customer patient'.split(' '),
)

/** "Ewa": a person's name. */
const isNamed = ({ norm, text }: Word) => norm !== 'i' && startsWithCapital(text)

/** The beginning of somebody outside writer and reader: "a tenant", "most drivers". */
const bystanderMarks = new Set('a an the one another some many most'.split(' '))
const writerAndReader = new Set('i me my you your'.split(' '))

/** "A tenant told me that …", "the night nurse said": a story about somebody other than writer and reader. */
function isBystander(sentence: SentenceContent, verb: number): boolean {
  const { words } = sentence
  const first = words.slice(Math.max(0, verb - 3), verb - 1).some(({ norm }) => bystanderMarks.has(norm))
  const told = words[verb + 1]?.norm === 'me' ? verb + 2 : verb + 1
  const { to } = clauseAround(sentence, verb, verb)
  return first && !words.slice(told, to + 1).some(({ norm }) => writerAndReader.has(norm))
}

/** "The crews need an answer by noon, you said", "…, as Ewa put it". */
function attributedAfter({ words }: SentenceContent, at: number): boolean {
  const tail = words.findLastIndex(({ before }) => before.includes(','))
  if (tail <= at || words.length - tail > 5) return false
  const [subject, verb] = words.slice(words[tail]?.norm === 'as' ? tail + 1 : tail)
  if (!subject || !verb || !(speech.has(verb.norm) || verb.norm === 'put')) return false
  return others.has(subject.norm) || isNamed(subject)
}

/** Whether the words are attributed to somebody else: "you told us you need an answer by Friday". */
export function reportedAt(sentence: SentenceContent, at: number): boolean {
  if (attributedAfter(sentence, at)) return true
  for (let index = at - 1; index > 0; index--) {
    const next = sentence.words[index + 1]
    if (next && index + 1 < at && beginsClause(sentence.words, index + 1)) return false
    if (index + 1 === at && next && /[;:—–]/.test(next.before)) return false
    const before = sentence.words[index - 1]
    if (!speech.has(sentence.words[index]?.norm ?? '') || !before) continue
    const named = isNamed(before) && (index > 1 || !wordLists.unnamed?.has(before.norm))
    if (others.has(before.norm) || named || isBystander(sentence, index)) return true
  }
  return false
}

const supposing = new Set('if would could might unless hypothetically should were'.split(' '))

/** Whether the clause is only hypothetical: "if you did hire me, my first month would go to the backlog". */
export function supposedAt(sentence: SentenceContent, from: number, to: number): boolean {
  return sentence.words.some(
    ({ norm }, index) =>
      supposing.has(norm) && (index <= to || norm === 'if') && (index < from || index > to),
  )
}
