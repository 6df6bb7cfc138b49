import { startsWithCapital } from '../core/words.ts'
import { formsOf } from './inflect.ts'
import { fragments, wordLists } from './lexicon/index.ts'
import type { Word } from './document.ts'

/**
 * Phrase patterns: words of a sentence, compared in lower case with contractions taken apart.
 *
 * - `need an answer`     these words, side by side (a comma or dash between them is allowed)
 * - `(by|before) friday`  one of several; an alternative may hold several words
 * - `very? pleased`      may be left out; groups too: `(so very)? pleased`
 * - `~need`              any form of the verb: need, needs, needed, needing
 * - `<day>`              a word of a class (`classes`), or a fragment of the lexicon (`<deadline>`: "by Friday")
 * - `...` or `...2`      up to four (two) words of any sort, as few as will do; at the end of a pattern it would take none, so none
 *                        ends with a gap (words that must follow are `<any>`)
 * - `..` or `..2`        the same, without crossing a comma or a dash
 * - `!team`, `!(a|the)`  what follows must not be this
 * - `^` and `$`          the sentence begins, ends here
 *
 * Between two of its words such as “really” may stand (`transparent`).
 */
type State =
  | { readonly type: 'word'; readonly words: ReadonlySet<string>; readonly next: State }
  | { readonly type: 'class'; readonly test: (word: Word) => boolean; readonly next: State }
  | { readonly type: 'not'; readonly refused: State; readonly next: State }
  | { readonly type: 'split'; readonly options: readonly State[] }
  | { readonly type: 'gap'; readonly most: number; readonly wall: RegExp; readonly next: State }
  | { readonly type: 'start'; readonly next: State }
  | { readonly type: 'finish'; readonly next: State }
  | { readonly type: 'end' }

/** Words of which a sentence must contain one. */
export interface Need {
  readonly words: ReadonlySet<string>
  /** Roughly how common they are, judging by their length: short words are common. */
  readonly common: number
}

/** All needs of a phrase: `thank you? (for|to)` needs "thank", and "for" or "to". */
type Needs = readonly Need[]

/** Classes recognised by form; the others are lists in the lexicon. */
const classes: Readonly<Record<string, (word: Word) => boolean>> = {
  any: () => true,
  number: (word) => /^\d/.test(word.norm) || (wordLists.numeral?.has(word.norm) ?? false),
  ordinal: (word) => /^\d{1,2}(?:st|nd|rd|th)$/.test(word.norm),
  clock: (word) => /^\d{1,2}(?:[.:]\d\d)?(?:am|pm|h)?$/.test(word.norm),
  money: ({ norm, before }) =>
    /^\d[\d.,]*k$/.test(norm) || (/^\d[\d.,]*$/.test(norm) && /[$€£₹]$/.test(before)),
  year: ({ norm }) => /^(?:19|20)\d\d$/.test(norm),
  /** "drivers", recognised by form; exceptions take "is": "news", "ten minutes", "physics". */
  plural: ({ text }) =>
    /^\p{Ll}{2,}[^auisoy'’]s$/u.test(text) &&
    !/(?:ics|news|lens|works|means|ries|cies|[^aeiou]ings|quarters|maths|premises|barracks|gallows|summons|shambles|bellows|mews|sales|roads|odds|thanks|(?:minute|hour|week|month|year|pound|dollar|mile|euro|hundred|time|always|state|perhap|towards|afterward)s)$/.test(
      text,
    ),
  name: (word) => startsWithCapital(word.text) && !wordLists.unnamed?.has(word.norm),
}

/** A compiled phrase. `match` gives the index after the last word it took, or -1. */
export interface Phrase {
  /** A sentence that does not meet all of these cannot contain the phrase. The rarest comes first. */
  needs(): Needs
  match(words: readonly Word[], at: number): number
}

const lexeme = /\.\.\.?\d*|[()|?^$!]|<[\w-]+>|[<>]|~?[^\s()|?^$<>!]+/g

/** A pattern as tokens, read from left to right. */
interface Reader {
  readonly source: string
  readonly lexemes: readonly string[]
  at: number
}

const readerOf = (source: string): Reader => ({ source, lexemes: source.match(lexeme) ?? [], at: 0 })

/** A part of a pattern: what it needs from a sentence, and how it is matched before the parts that follow. */
interface Piece {
  readonly needs: Needs
  readonly build: (next: State) => State
}

const end: State = { type: 'end' }

/** Rule of thumb: a word one letter longer is four times as rare. */
const need = (words: ReadonlySet<string>): Need => {
  let common = 0
  for (const { length } of words) common += 4 ** -length
  return { words, common }
}

/** Of several needs, the one that the fewest sentences meet. */
function rarest(needs: Needs): Need | undefined {
  return needs.reduce<Need | undefined>(
    (best, one) => (best && best.common <= one.common ? best : one),
    undefined,
  )
}

/** The needs of alternatives: the rarest of each. */
function neededByAny(pieces: readonly Piece[]): Needs {
  const each = pieces.map(({ needs }) => rarest(needs))
  return each.every((one) => one !== undefined)
    ? [need(new Set(each.flatMap(({ words }) => [...words])))]
    : []
}

const wordPiece = (words: ReadonlySet<string>): Piece => ({
  needs: [need(words)],
  build: (next) => ({ type: 'word', words, next }),
})

/** Parts that occur in many patterns: a word, a verb's forms, a class, a fragment. */
const shared = new Map<string, Piece>()

function sharedPiece(name: string, make: () => Piece): Piece {
  const known = shared.get(name)
  if (known) return known
  const made = make()
  shared.set(name, made)
  return made
}

function readNamed(lex: string, fail: (reason: string) => never): Piece {
  const name = lex.slice(1, -1)
  const test = Object.hasOwn(classes, name) ? classes[name] : undefined
  if (test) return { needs: [], build: (next) => ({ type: 'class', test, next }) }
  const words = Object.hasOwn(wordLists, name) ? wordLists[name] : undefined
  if (words) return wordPiece(words)
  const fragment = Object.hasOwn(fragments, name) ? fragments[name] : undefined
  return fragment ? readGroup(readerOf(`${fragment})`)) : fail(`there is no class ${lex}`)
}

const isWord = (lex: string | undefined) => lex !== undefined && /^[^(|)?^$!<>~.]/.test(lex)

/** Neighbouring one-word alternatives as one set: "by|before|until". */
function readWords(reader: Reader): Piece | undefined {
  const { lexemes } = reader
  const words = new Set<string>()
  for (let at = reader.at; isWord(lexemes[at]); at += 2) {
    const mark = lexemes[at + 1]
    if (mark !== '|' && mark !== ')') break
    words.add(lexemes[at]!)
    // The mark is left for the caller to read.
    reader.at = at + 1
    if (mark === ')') break
  }
  return words.size > 0 ? wordPiece(words) : undefined
}

/** Alternatives up to the closing bracket; the opening one has been read already. */
function readGroup(reader: Reader): Piece {
  const options: Piece[] = []
  do options.push(readWords(reader) ?? readSequence(reader))
  while (reader.lexemes[reader.at++] === '|')
  if (reader.lexemes[reader.at - 1] !== ')')
    throw new SyntaxError(`phrase “${reader.source}”: a group is not closed`)
  const [only, ...others] = options
  if (only && others.length === 0) return only
  return {
    needs: neededByAny(options),
    build: (next) => ({ type: 'split', options: options.map(({ build }) => build(next)) }),
  }
}

function readAtom(reader: Reader): Piece {
  const fail = (reason: string): never => {
    throw new SyntaxError(`phrase “${reader.source}”: ${reason}`)
  }
  const lex = reader.lexemes[reader.at++]
  if (lex === undefined) return fail('“!” stands at the end')
  if (lex === '(') return readGroup(reader)
  if (lex === '^') return { needs: [], build: (next) => ({ type: 'start', next }) }
  if (lex === '$') return { needs: [], build: (next) => ({ type: 'finish', next }) }
  if (lex === '?' || lex === '|' || lex === ')') return fail(`“${lex}” stands where a word should`)
  if (lex === '!') {
    const refused = readAtom(reader).build(end)
    return { needs: [], build: (next) => ({ type: 'not', refused, next }) }
  }
  if (lex.startsWith('..')) {
    const far = lex.startsWith('...')
    const most = Number(lex.slice(far ? 3 : 2) || 4)
    return { needs: [], build: (next) => ({ type: 'gap', most, wall: far ? wall : clauseWall, next }) }
  }
  if (lex.startsWith('<') || lex === '>') return sharedPiece(lex, () => readNamed(lex, fail))
  return sharedPiece(lex, () => wordPiece(new Set(lex.startsWith('~') ? formsOf(lex.slice(1)) : [lex])))
}

function readSequence(reader: Reader): Piece {
  const pieces: Piece[] = []
  for (;;) {
    const lex = reader.lexemes[reader.at]
    if (lex === undefined || lex === '|' || lex === ')') break
    const { needs, build } = readAtom(reader)
    if (reader.lexemes[reader.at] === '?') {
      reader.at++
      pieces.push({ needs: [], build: (next) => ({ type: 'split', options: [build(next), next] }) })
    } else pieces.push({ needs, build })
  }
  return {
    needs: pieces.flatMap(({ needs }) => needs),
    build: (next) => pieces.reduceRight((state, { build }) => build(state), next),
  }
}

/** Marks that no phrase continues across. */
const wall = /[;:()[\]"“”.!?…]/
/** Marks that a gap within a clause does not cross. */
const clauseWall = /[;:()[\]"“”.!?…,–—]/

/** Most words follow each other without a mark. */
const stops = ({ before }: Word, marks: RegExp) => before !== '' && marks.test(before)

/** Whether a phrase that began at `first` may continue with the word at `at`. */
const reaches = (words: readonly Word[], at: number, first: number) =>
  at < words.length && (at === first || !stops(words[at]!, wall))

/** Words that may stand inside a phrase without changing its sense: "I really need this". */
const transparent = new Set(
  'really very so just truly honestly simply actually quite genuinely sincerely certainly definitely absolutely totally completely literally frankly extremely incredibly'.split(
    ' ',
  ),
)

function run(state: State, words: readonly Word[], at: number, first: number): number {
  switch (state.type) {
    case 'word':
      if (!reaches(words, at, first)) return -1
      if (state.words.has(words[at]!.norm)) return run(state.next, words, at + 1, first)
      return at > first && words[at]!.before === '' && transparent.has(words[at]!.norm)
        ? run(state, words, at + 1, first)
        : -1
    case 'split': {
      for (const option of state.options) {
        const end = run(option, words, at, first)
        if (end >= 0) return end
      }
      return -1
    }
    case 'end':
      return at
    case 'gap': {
      for (let skipped = 0; skipped <= state.most; skipped++) {
        const end = run(state.next, words, at + skipped, first)
        if (end >= 0) return end
        const word = words[at + skipped]
        if (!word || (at + skipped > first && stops(word, state.wall))) return -1
      }
      return -1
    }
    case 'class':
      return reaches(words, at, first) && state.test(words[at]!) ? run(state.next, words, at + 1, first) : -1
    case 'not':
      return run(state.refused, words, at, first) >= 0 ? -1 : run(state.next, words, at, first)
    case 'start':
      return at === 0 ? run(state.next, words, at, first) : -1
    case 'finish':
      return at === words.length ? run(state.next, words, at, first) : -1
  }
}

/** Words that a continuation may begin with; null where it may begin with any word. */
function firstWords(state: State): ReadonlySet<string> | null {
  switch (state.type) {
    case 'word':
      return state.words
    case 'start':
    case 'not':
      return firstWords(state.next)
    case 'split': {
      const all = state.options.map(firstWords)
      return all.some((set) => set === null) ? null : new Set(all.flatMap((set) => [...(set ?? [])]))
    }
    default:
      return null
  }
}

function read(source: string): Piece {
  const reader = readerOf(source)
  const piece = readSequence(reader)
  if (reader.at < reader.lexemes.length) throw new SyntaxError(`phrase “${source}”: a group is not opened`)
  return piece
}

/** How a phrase is searched, and the words that it may begin with. */
function searchOf(source: string) {
  const start = read(source).build(end)
  return { start, first: firstWords(start) }
}

/**
 * A phrase from a pattern. The pattern is parsed when its needs are first asked for, and again when a sentence first meets
 * them: for most phrases no draft ever does, and keeping all parsed patterns would slow down the start more than parsing a few
 * again. Both throw a SyntaxError that quotes the pattern where it is malformed.
 */
export function phrase(source: string): Phrase {
  let search: ReturnType<typeof searchOf> | undefined
  return {
    needs: () => read(source).needs.toSorted((one, other) => one.common - other.common),
    match(words, at) {
      const { start, first } = (search ??= searchOf(source))
      return first && !first.has(words[at]?.norm ?? '') ? -1 : run(start, words, at, at)
    },
  }
}

/** Whether a phrase occurs anywhere in a sentence. */
export function standsIn({ match }: Phrase, words: readonly Word[]): boolean {
  return words.some((_, at) => match(words, at) > at)
}
