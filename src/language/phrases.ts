import type { Severity } from '../core/report.ts'
import { shifted, type Span } from '../core/span.ts'
import { clauseAround, deniesWithin, negatedAt, quotedAt, reportedAt, supposedAt } from './context.ts'
import { inDraft, textParts, wordSpan, type Part, type Sentence } from './document.ts'
import { perSentence } from './per-sentence.ts'
import { occurs, phraseSet, type PhraseMatch } from './phrase-set.ts'
import { phrase, standsIn, type Phrase } from './phrase.ts'
import { avoid, type ExcerptRule, type Match } from './rule.ts'
import { asideAt, fitted, leansOn, softened } from './wording.ts'
import { wordsOf } from './words.ts'

/** How one line, or every line of a rule, is read. */
interface Reading {
  readonly message?: string
  readonly severity?: Severity
  /**
   * Wordings that may replace the words found. `{day}` is the day they name, `{about}` the matter; where they name none, that
   * wording is left out. Begin a wording with `{asks}` if it may only replace words that ask for something, with `{theirs}` if
   * it needs a day the reader named.
   */
  readonly instead?: readonly string[]
  /**
   * `clause`: the finding covers the whole clause around the words, so that a fix can reword it. `aside`: the words with their
   * comma, which a fix deletes.
   */
  readonly reach?: 'words' | 'clause' | 'aside'
  /** True where it is a fault even after "not" or "you said". Words in quotation marks are always somebody else's. */
  readonly always?: boolean
  /** True where it is no fault in a supposition: "if you did hire me, on my first day …". */
  readonly real?: boolean
  /**
   * True where it is a fault only when said of the writer: "the tenant is late with the rent" passes in a sentence that never
   * mentions the writer. "Behind on rent, so please answer" leaves the writer out, and is still one.
   */
  readonly own?: boolean
  /** True where the words have one meaning only, however kind the rest of the letter: "Thanks for the silence." */
  readonly isCertain?: true
  /** Patterns that make the words harmless if they occur anywhere in the sentence. */
  readonly unless?: readonly string[]
}

/** One line of a phrase table. */
export interface PhraseLine extends Reading {
  /** Patterns in the syntax of `phrase.ts`. */
  readonly find: readonly string[]
  /** A last check of the sentence: false lets the words pass. */
  readonly when?: (sentence: Sentence, from: number, to: number) => boolean
}

type PhraseRule = Omit<ExcerptRule, 'type' | 'reads' | 'find' | 'severity' | 'message'> &
  Reading & {
    readonly severity: Severity
    readonly message: string
    readonly lines: readonly PhraseLine[]
    /** Patterns within the marked words, each with calmer words to replace it: everything else stays. */
    readonly soften?: readonly (readonly [find: string, calmer: string])[]
    /** The parts it reads; body and postscript if absent. */
    readonly parts?: readonly Part[]
  }

/** What a line says, or else its rule; undefined where neither does. */
type Settled = { readonly [Field in keyof Reading]: Reading[Field] | undefined }

interface Compiled extends Settled, Pick<PhraseLine, 'when'> {
  readonly excuses: readonly Phrase[]
  readonly denies: boolean
}

/** In a longer run of words without marks, only the words themselves are marked. */
const longestClause = 28

const invited = phrase('<invited>')

const none: readonly Match[] = []

/** Builds an avoid rule from a table of phrases. Options of the rule hold for every line that does not set them. */
export function phrases(rule: PhraseRule): ExcerptRule {
  const {
    lines,
    instead,
    soften = [],
    reach,
    always,
    real,
    own,
    unless = [],
    parts = textParts,
    ...about
  } = rule
  const softer = soften.map(([find, calmer]) => [phrase(find), calmer] as const)
  const usual = { instead, reach, always, real, own }
  // Insults and threats are no better for having been asked for.
  const mayBeInvited = about.group === 'tone' && about.severity !== 'blocker'
  const rulesExcuses = [...unless.map(phrase), ...(mayBeInvited ? [invited] : [])]
  const set = phraseSet(
    lines.flatMap((line) => {
      const excuses = [...rulesExcuses, ...(line.unless ?? []).map(phrase)]
      return line.find.map((pattern): [string, Compiled] => [
        pattern,
        {
          ...usual,
          ...line,
          excuses,
          denies: /\b(?:not|no|never|nothing|nobody|without|none|neither)\b|<nothing>/.test(pattern),
        },
      ])
    }),
  )
  /** Names, days and numbers around the fault: rewording would lose them. */
  const mendsOf = (line: Settled, sentence: Sentence, from: number, to: number): readonly string[] => {
    const calm = softened(softer, sentence, spanOf(line, sentence, from, to))
    return calm && !occurs(set, wordsOf(calm)) ? [calm] : fixesOf(line, sentence, from, to)
  }
  const matchesOf = perSentence((sentence: Sentence): readonly Match[] => {
    const worded = set.matches(sentence.words)
    if (worded.length === 0) return none
    const found = worded
      .filter(({ from, to, value }) => !excused(value, sentence, from, to))
      .filter(({ from, to, value }) => !value.when || value.when(sentence, from, to))
    return joined(found, sentence).map(({ from, to, value }) => ({
      ...(value.reach === 'aside'
        ? asideAt(sentence, from, to)
        : {
            ...shifted(spanOf(value, sentence, from, to), -sentence.start),
            fixes: mendsOf(value, sentence, from, to),
          }),
      ...(value.message ? { message: value.message } : {}),
      ...(value.severity ? { severity: value.severity } : {}),
      ...(value.isCertain ? { isCertain: true } : {}),
    }))
  })
  return avoid({
    ...about,
    reads: 'sentence',
    among: set,
    find({ sentences }) {
      let found: Match[] | undefined
      for (const sentence of sentences)
        if (parts.includes(sentence.part))
          for (const match of matchesOf(sentence)) (found ??= []).push(inDraft(sentence, match))
      return found ?? none
    },
  })
}

/** Neighbouring clauses with the same fault become one finding: "sorry to bother you and I hope I am not a nuisance". */
function joined(found: readonly PhraseMatch<Compiled>[], sentence: Sentence): PhraseMatch<Compiled>[] {
  const all: PhraseMatch<Compiled>[] = []
  for (const match of found) {
    const last = all.at(-1)
    const same = last && match.value.reach === 'clause' && last.value.message === match.value.message
    const touches =
      same &&
      rangeOf(match.value, sentence, match.from, match.to)[0] <=
        rangeOf(last.value, sentence, last.from, last.to)[1] + 2
    if (touches) all[all.length - 1] = { ...last, to: match.to }
    else all.push(match)
  }
  return all
}

function rangeOf({ reach }: Settled, sentence: Sentence, from: number, to: number): [number, number] {
  if (reach !== 'clause') return [from, to]
  const clause = clauseAround(sentence, from, to)
  return clause.to - clause.from < longestClause ? [clause.from, clause.to] : [from, to]
}

/** A wording for a whole clause does not fit inside one. */
function fixesOf(line: Settled, sentence: Sentence, from: number, to: number): readonly string[] {
  const range = rangeOf(line, sentence, from, to)
  const tooLong =
    line.reach === 'clause' && sentence.words.length > longestClause && range[0] === from && range[1] === to
  // "…, or I will sign elsewhere": no separate sentence can stand here.
  const leans = line.reach === 'clause' && leansOn(sentence, range[0])
  // "Thanks for nothing," above a name: no separate sentence can stand here either.
  const signed = sentence.part === 'sign-off'
  return tooLong || leans || signed ? [] : fitted(line.instead ?? [], sentence, ...range, [from, to])
}

/** A clause at the end of a sentence includes the end mark: its new wording may be a question. */
function spanOf(line: Settled, sentence: Sentence, from: number, to: number): Span {
  const [first, last] = rangeOf(line, sentence, from, to)
  const span = wordSpan(sentence, first, last)
  return line.reach === 'clause' && last === sentence.words.length - 1 && /[.!?…]["”’)]*$/.test(sentence.text)
    ? { start: span.start, end: Math.max(span.end, sentence.end) }
    : span
}

const writer = new Set('i me my mine myself we us our ours ourselves'.split(' '))

const speaksOfWriter = ({ words }: Sentence) => words.some(({ norm }) => writer.has(norm))

function excused(line: Compiled, sentence: Sentence, from: number, to: number): boolean {
  if (line.excuses.some((excuse) => standsIn(excuse, sentence.words))) return true
  if (quotedAt(sentence, from) || (line.own && from > 0 && !speaksOfWriter(sentence))) return true
  if (line.always) return false
  return (
    negatedAt(sentence, from) ||
    reportedAt(sentence, from) ||
    (!line.denies && deniesWithin(sentence.words, from, to)) ||
    (line.real === true && supposedAt(sentence, from, to))
  )
}
