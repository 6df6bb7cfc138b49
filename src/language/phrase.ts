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
 * - `...` or `...2`      up to four (two) words of any sort
 * - `..` or `..2`        the same, without crossing a comma or a dash
 * - `!team`, `!(a|the)`  what follows must not be this
 * - `^` and `$`          the sentence begins, ends here
 */
type State = { readonly needs: Needs } & (
  | { readonly type: 'word'; readonly words: ReadonlySet<string>; readonly next: State }
  | { readonly type: 'class'; readonly test: (word: Word) => boolean; readonly next: State }
  | { readonly type: 'not'; readonly refused: State; readonly next: State }
  | { readonly type: 'split'; readonly options: readonly State[] }
  | { readonly type: 'gap'; readonly most: number; readonly wall: RegExp; readonly next: State }
  | { readonly type: 'start'; readonly next: State }
  | { readonly type: 'finish'; readonly next: State }
  | { readonly type: 'end' }
)

/** Words of which a sentence must hold one. */
export interface Need {
  readonly words: ReadonlySet<string>
  /** How common they are, roughly: short words are. */
  readonly common: number
}

/** All that a sentence must hold: `thank you? (for|to)` needs "thank", and "for" or "to". */
type Needs = readonly Need[]

/** Classes that are told by their looks; the others are lists of the lexicon. */
const classes: Readonly<Record<string, (word: Word) => boolean>> = {
  any: () => true,
  number: (word) => /^\d/.test(word.norm) || (wordLists.numeral?.has(word.norm) ?? false),
  ordinal: (word) => /^\d{1,2}(?:st|nd|rd|th)$/.test(word.norm),
  clock: (word) => /^\d{1,2}(?:[.:]\d\d)?(?:am|pm|h)?$/.test(word.norm),
  name: (word) => /^\p{Lu}/u.test(word.text) && !wordLists.unnamed?.has(word.norm),
}

interface Reader {
  readonly source: string
  at: number
}

/** A compiled phrase. `match` gives the index after the last word it took, or -1. */
export interface Phrase {
  /** A sentence that does not meet all of these holds no such phrase. The rarest stands first. */
  readonly needs: Needs
  match(words: readonly Word[], at: number): number
}

const lexeme = /\s{0,100}(\.\.\.?\d*|[()|?^$!]|<[\w-]+>|~?[^\s()|?^$<>!]+)/y

function nextLexeme(reader: Reader): string | undefined {
  lexeme.lastIndex = reader.at
  const found = lexeme.exec(reader.source)
  if (!found) return undefined
  reader.at = lexeme.lastIndex
  return found[1]
}

function peekLexeme(reader: Reader): string | undefined {
  const { at } = reader
  const found = nextLexeme(reader)
  reader.at = at
  return found
}

type Build = (next: State) => State

const end: State = { type: 'end', needs: [] }

const need = (words: ReadonlySet<string>): Need => ({
  words,
  common: [...words].reduce((sum, { length }) => sum + 4 ** -length, 0),
})

/** Of what a phrase needs, that which the fewest sentences hold. */
function rarest(needs: Needs): Need | undefined {
  return needs.reduce<Need | undefined>(
    (best, one) => (best && best.common <= one.common ? best : one),
    undefined,
  )
}

/** What several ways to go on need: what all of them need, and of the rest one thing each. */
function neededByAll([first, ...others]: readonly State[]): Needs {
  if (!first) return []
  const shared = first.needs.filter((one) => others.every(({ needs }) => needs.includes(one)))
  const own = [first, ...others].map(({ needs }) => rarest(needs.filter((one) => !shared.includes(one))))
  const either = own.every((one) => one !== undefined)
    ? [need(new Set(own.flatMap(({ words }) => [...words])))]
    : []
  return [...either, ...shared]
}

const split = (options: readonly State[]): State => ({ type: 'split', options, needs: neededByAll(options) })
const word = (words: ReadonlySet<string>, next: State): State => ({
  type: 'word',
  words,
  next,
  needs: [need(words), ...next.needs],
})

function readAtom(reader: Reader, lex: string): Build {
  const fail = (reason: string): never => {
    throw new SyntaxError(`phrase “${reader.source}”: ${reason}`)
  }
  if (lex === '(') {
    const options = [readSequence(reader)]
    while (peekLexeme(reader) === '|') {
      nextLexeme(reader)
      options.push(readSequence(reader))
    }
    if (nextLexeme(reader) !== ')') fail('a group is not closed')
    return (next) => split(options.map((build) => build(next)))
  }
  if (lex === '^') return (next) => ({ type: 'start', next, needs: next.needs })
  if (lex === '$') return (next) => ({ type: 'finish', next, needs: next.needs })
  if (lex === '?' || lex === '|' || lex === ')') return fail(`“${lex}” stands where a word should`)
  if (lex === '!') {
    const refused = nextLexeme(reader)
    if (refused === undefined) return fail('“!” stands at the end')
    const build = readAtom(reader, refused)
    return (next) => ({ type: 'not', refused: build(end), next, needs: next.needs })
  }
  if (lex.startsWith('..')) {
    const far = lex.startsWith('...')
    const most = Number(lex.slice(far ? 3 : 2) || 4)
    return (next) => ({ type: 'gap', most, wall: far ? wall : clauseWall, next, needs: next.needs })
  }
  if (lex.startsWith('<')) {
    const name = lex.slice(1, -1)
    const test = Object.hasOwn(classes, name) ? classes[name] : undefined
    if (test) return (next) => ({ type: 'class', test, next, needs: next.needs })
    const words = Object.hasOwn(wordLists, name) ? wordLists[name] : undefined
    if (words) return (next) => word(words, next)
    const fragment = Object.hasOwn(fragments, name) ? fragments[name] : undefined
    if (!fragment) return fail(`there is no class <${name}>`)
    return readAtom({ source: `(${fragment})`, at: 1 }, '(')
  }
  const words = new Set(lex.startsWith('~') ? formsOf(lex.slice(1)) : [lex])
  return (next) => word(words, next)
}

function readSequence(reader: Reader): Build {
  const builds: Build[] = []
  for (;;) {
    const lex = peekLexeme(reader)
    if (lex === undefined || lex === '|' || lex === ')') break
    nextLexeme(reader)
    const atom = readAtom(reader, lex)
    if (peekLexeme(reader) === '?') {
      nextLexeme(reader)
      builds.push((next) => split([atom(next), next]))
    } else builds.push(atom)
  }
  return (next) => builds.reduceRight((state, build) => build(state), next)
}

/** Marks that no phrase reaches across. */
const wall = /[;:()[\]"“”.!?…]/
/** Marks that a gap within a clause does not reach across. */
const clauseWall = /[;:()[\]"“”.!?…,–—]/

/** Most words follow one another without a mark. */
const stops = ({ before }: Word, marks: RegExp) => before !== '' && marks.test(before)

/** Whether a phrase that began at `first` may go on with the word at `at`. */
const reaches = (words: readonly Word[], at: number, first: number) =>
  at < words.length && (at === first || !stops(words[at]!, wall))

function run(state: State, words: readonly Word[], at: number, first: number): number {
  switch (state.type) {
    case 'word':
      return reaches(words, at, first) && state.words.has(words[at]!.norm)
        ? run(state.next, words, at + 1, first)
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

/** Words that a way to go on may begin with; null where it may begin with any. */
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

/** Compiles a pattern. Throws a SyntaxError that quotes the pattern where it is malformed. */
export function phrase(source: string): Phrase {
  const reader: Reader = { source, at: 0 }
  const start = readSequence(reader)(end)
  if (peekLexeme(reader) !== undefined) throw new SyntaxError(`phrase “${source}”: a group is not opened`)
  const first = firstWords(start)
  return {
    needs: [...start.needs].sort((one, other) => one.common - other.common),
    match: (words, at) => (first && !first.has(words[at]?.norm ?? '') ? -1 : run(start, words, at, at)),
  }
}

/** Whether a phrase stands anywhere in a sentence. */
export function standsIn({ match }: Phrase, words: readonly Word[]): boolean {
  return words.some((_, at) => match(words, at) > at)
}
