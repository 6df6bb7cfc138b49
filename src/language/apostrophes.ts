import { withCapital } from '../core/words.ts'
import type { SentenceContent, Word } from './document.ts'
import { wordLists } from './lexicon/index.ts'
import type { Match } from './rule.ts'

const wordSet = (list: string) => new Set(list.trim().split(/\s+/))

/** "its" before one of these means "it is": "its not", "its been". */
const afterItIs = wordSet(
  'not been a an the okay ok really very too so just still always also never great good nice clear hard easy important possible likely true because what how why where like about time only all gonna worth better best my your our his her their i we you',
)
/** "it’s" before one of these means "its": no verb or adjective reads so. */
const nouns = new Set([
  ...wordSet(`own name culture mission values staff team company users readers founder founders history reputation way
    department school hospital standards`),
  ...['thing', 'things', 'mass'].flatMap((list) => [...(wordLists[list] ?? [])]),
])
/** Words that may follow "it is" and "you are", besides adjectives and nouns. */
const afterIs = wordSet(
  `a an the not been being no so very too just still always never also really quite all only even almost already about more less most
  in on at for to from with of by like as up out over off down under because that what how why who where when if whether
  my your our his her their this these those i you we they he she it me one two three some any each every much many
  going gonna worth able sure ready here there now well such said known called based made done set perhaps sometimes thanks besides always yes`,
)
/** Followed by a noun, never by a clause: "of it’s", "about you’re". */
const prepositions = wordSet(
  'of with about into within among amid alongside throughout behind across despite through under',
)
/** Followed by a noun or a clause: in "in it’s kitchen" it is a noun. */
const beforeNoun = new Set([
  ...prepositions,
  ...wordSet(`for in on at by to from between around all both during despite treat treats treated treating run runs grow grows improve
    improves support supports serve serves value visit visited lead leads use uses meet met join joining build builds has have had
    give gives gave giving offer offers pay pays show shows open opens share shares keep keeps change changed lose lost protect protects update read enjoy enjoyed liked loved toured admired valued followed`),
])
/** Never followed by a clause: "it lost it’s cover", unlike "I see it’s late". */
const beforeThing = wordSet(
  'lost lose loses kept keeps changed changes protect protects update updated visit visited admire admired toured enjoyed',
)
/** May be followed by a clause too: only a noun on its own decides, "knows it’s customers". */
const beforeClause = wordSet('know knows known see remember love like understand appreciate')
const afterPossessive = wordSet(
  `time team interview company email consideration help office department organisation organization website work interest reply response
  business own name feedback advice kindness support hospitality insight insights question questions colleague colleagues
  manager store shop school hospital firm role position offer patience decision earliest convenience`,
)
const cantBefore = wordSet('i we you they he she it who that and but just really still')
const verbsBefore = wordSet('i we they you it she he and to will would can could that this')

const isNoun = (word: Word | undefined) => word?.before === '' && nouns.has(word.norm)
const isPlural = (word: Word | undefined) =>
  word?.before === '' && ((wordLists.things?.has(word.norm) ?? false) || /\p{Ll}{3}[^su]s$/u.test(word.norm))

const subjects = wordSet('i we he she they you')
const determiner = wordSet('the your this that our their a an my')
const isOne = (word: Word | undefined) =>
  word?.before === '' &&
  (wordLists.thing?.has(word.norm) ?? false) &&
  !/^(?:day|week|month|year|hour)$/.test(word.norm)
/** Words that may follow the end of a noun phrase. */
const closes = (word: Word | undefined) =>
  word === undefined ||
  word.before !== '' ||
  /^(?:of|in|for|and|to|with|at|on|is|was|were|are|from)$/.test(word.norm)

/** "the depot and it’s winter plan": a single noun without an article is not a sentence of its own. */
function joinsNoun(words: readonly Word[], at: number): boolean {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (!says(words[at - 5], determiner) || words[at - 3]?.norm !== 'and' || words[at - 3]?.before !== '')
    return false
  if (isOne(first)) return closes(second)
  const other =
    first?.before !== '' ||
    afterIs.has(first.norm) ||
    nouns.has(first.norm) ||
    wordLists.adjective?.has(first.norm) ||
    /(?:ing|ed|ly)$/.test(first.norm)
  return !other && isOne(second) && closes(third)
}

/** Whether the contraction before `at` should be a possessive: a noun follows, with or without an adjective. */
function ownsNext(words: readonly Word[], at: number, before: Word | undefined, possessive: string): boolean {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (!first || first.before !== '') return false
  if (first.norm === 'own') return true
  // "It did it’s best"
  if (/^(?:best|job|part)$/.test(first.norm) && /^(?:do|does|did|doing)$/.test(before?.norm ?? ''))
    return true
  if (first.norm === 'name' && says(before, beforeClause)) return true
  if (possessive === 'its' && joinsNoun(words, at)) return true
  // "the driver who’s route I took"
  if (possessive === 'whose' && isOne(first) && says(second, subjects)) return true
  const goesOn = (word: Word | undefined) => /^(?:who|that|which|like)$/.test(word?.norm ?? '')
  if (isNoun(first)) {
    // "it’s people who count"
    if (goesOn(second)) return false
    if (says(before, beforeNoun) || opensClause(before, second)) return true
    // "I like you’re approach": a person is not a thing without an article.
    if (possessive === 'your' && /^(?:like|love)$/.test(before?.norm ?? ''))
      return isOne(first) && closes(second)
    // "It is customers" is not English, "you are customers" is.
    return possessive === 'its' && isPlural(first) && says(before, beforeClause)
  }
  if (possessive === 'whose' || says(first, afterIs) || /(?:ing|ed)$/.test(first.norm)) return false
  // "for it’s honesty"
  if (possessive === 'its' && says(before, beforeNoun) && /(?:ness|ity|esty|ship)$/.test(first.norm))
    return closes(second)
  if (says(before, prepositions) || (says(before, beforeThing) && closes(second))) return true
  // "all it’s notes": "it is" with a plural is not English.
  if (possessive === 'its' && isPlural(first) && says(before, beforeNoun)) return true
  return says(before, beforeNoun) && (isNoun(second) || isPlural(second)) && !goesOn(third)
}

/** "It’s kiln was": as a contraction there would be two verbs. */
function opensClause(before: Word | undefined, verb: Word | undefined): boolean {
  return (
    (before === undefined || /^(?:and|but|that|because)$/.test(before.norm)) &&
    says(verb, wordSet('is was has are were have will'))
  )
}

const says = (word: Word | undefined, set: ReadonlySet<string>) => word !== undefined && set.has(word.norm)
const contracted = (word: Word | undefined) => word !== undefined && /^['’]/.test(word.text)

/** What each contraction is mistaken for. */
const possessives: Readonly<Record<string, string>> = {
  'it is': 'its',
  'you are': 'your',
  'they are': 'their',
  'who is': 'whose',
}

const wishes = wordSet('love like be appreciate welcome')
/** Words that lack their apostrophe at the beginning of a sentence, or before one of these words. */
const bare: Record<string, { fix: string; at?: 'sentence' | 'clause'; before?: ReadonlySet<string> }> = {
  whos: { fix: 'who’s' },
  whose: {
    fix: 'who’s',
    before: wordSet('been going in not the a responsible available interested leading running'),
  },
  lets: {
    fix: 'let’s',
    at: 'sentence',
    before: wordSet('go see meet talk speak discuss start keep stay hope make say find connect all'),
  },
  were: { fix: 'we’re', at: 'sentence', before: wordSet('looking going hoping very so') },
  ill: {
    fix: 'I’ll',
    at: 'clause',
    before: wordSet('be send call let bring keep get follow wait have do make see'),
  },
  id: { fix: 'I’d', at: 'clause', before: wishes },
  wed: { fix: 'we’d', at: 'clause', before: wishes },
}

/** The words that may lack an apostrophe, or have one that belongs to the next. */
const suspects = new Set([
  ...Object.keys(bare),
  ...wordSet('its cant can wo do did does is are was has have had could would should ca i you they we let'),
])

/** Wrong in any context: "your’s", "2 year’s ago". */
const always = [
  /\b(?:your|her|our|their)['’]s\b|\byours['’](?!\p{L})/giu,
  /\b\d{1,2} (?:day|week|month|year|hour)['’]s(?= (?:ago|of experience))/giu,
]

/** Superfluous, missing or misplaced apostrophes; offsets refer to the sentence's text. */
export function* wrongApostrophes({ words, text }: Pick<SentenceContent, 'words' | 'text'>): Iterable<Match> {
  const found = (from: number, to: number, fix: string): Match => {
    const [first, last] = [words[from]!, words[to]!]
    const insert = withCapital(fix, first.text)
    return { start: first.start, end: last.end, fixes: [insert], message: `Did you mean “${insert}”?` }
  }
  for (let at = 0; at < words.length; at++) {
    const [before, word, next, after] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]]
    const typed = word.text.toLowerCase()
    if (!suspects.has(typed) && !contracted(next)) continue
    const opens = at === 0 || /[,;—–]/.test(word.before)
    if (typed === 'its' && next?.norm === 'going' && after?.norm === 'to') yield found(at, at, 'it’s')
    // "the first of its like"
    else if (typed === 'its' && next?.norm === 'like' && !after) continue
    else if (typed === 'its' && says(next, afterItIs) && next?.before === '') {
      // "its very own name", "its best people": still possessive.
      const noun =
        /^(?:very|best|only|own|great|good|clear|important|all|time|really|just|too|so|most|still|always|also|better)$/.test(
          next.norm,
        )
      if (
        !noun ||
        (opens &&
          /^(?:been|not|great|good|clear|important|time|still|always|just|really|only|all|too|so)$/.test(
            next.norm,
          ) &&
          says(after, wordSet('to that a an the i we you how for in very not been')))
      )
        yield found(at, at, 'it’s')
      continue
    }
    const possessive = contracted(next) && possessives[`${word.norm} ${next?.norm}`]
    if (possessive) {
      const sure = possessive === 'its' ? false : says(after, afterPossessive) && after?.before === ''
      if (sure || ownsNext(words, at + 2, word.before === '' ? before : undefined, possessive))
        yield found(at, at + 1, possessive)
      continue
    }
    const lack = Object.hasOwn(bare, typed) ? bare[typed] : undefined
    const begins = lack?.at === 'sentence' ? at === 0 : lack?.at !== 'clause' || opens
    // "a boat whose running costs are low", unlike "whose running the pier"
    const owns =
      typed === 'whose' &&
      /ing$|ble$|^in/.test(next?.norm ?? '') &&
      after?.norm !== 'charge' &&
      !closes(after) &&
      !says(after, determiner)
    if (lack && begins && !owns && (!lack.before || says(next, lack.before))) yield found(at, at, lack.fix)
    // "cant" and "wont" exist as words, but nobody uses them in email.
    if (typed === 'cant' && (at === 0 || says(before, cantBefore)))
      yield found(at, at + 1 < words.length && next?.start === word.end ? at + 1 : at, 'can’t')
    const bareContraction =
      next?.start === word.end &&
      /^(?:can|wo|do|did|does|is|are|was|were|has|have|had|could|would|should)$/.test(typed) &&
      /^nt$/i.test(next.text)
    if (bareContraction) yield found(at, at + 1, `${typed}n’t`)
    if (typed === 'ca' && next?.start === word.end && /^nt$/i.test(next.text))
      yield found(at, at + 1, 'can’t')
    if (
      next?.start === word.end &&
      /^(?:i|you|they|we)$/.test(typed) &&
      (at === 0 || word.text !== 'I' || next.text !== 'm') &&
      /^(?:m|ve|re)$/i.test(next.text)
    )
      yield found(at, at + 1, `${typed === 'i' ? 'I' : typed}’${next.text.toLowerCase()}`)
    if (typed === 'let' && contracted(next) && says(before, verbsBefore)) yield found(at, at + 1, 'lets')
  }
  if (!/['’]/.test(text)) return
  for (const match of always.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const plain = match[0].replace(/['’]/g, '')
    yield {
      start: match.index,
      end: match.index + match[0].length,
      fixes: [plain],
      message: `Did you mean “${plain}”?`,
    }
  }
}
