import { withCapital } from '../core/words.ts'
import type { Severity } from '../core/report.ts'
import { quotedAt } from './context.ts'
import { inDraft, textParts, type Part, type Word } from './document.ts'
import { pluralOf } from './inflect.ts'
import { singularOf, verbOf } from './lexicon/grammar.ts'
import { perSentence } from './per-sentence.ts'
import { phraseSet } from './phrase-set.ts'
import { phrase, type Phrase } from './phrase.ts'
import { avoid, type ExcerptRule, type Match } from './rule.ts'
import { wordsOf } from './words.ts'

/** A parsed line of a table: the wrong words, their context, and the replacements. */
interface Correction {
  readonly left: Phrase | undefined
  readonly wrong: Phrase
  readonly right: Phrase | undefined
  readonly fixes: readonly string[]
  /** The wrong words must be a contraction: "it is" written out does not match. */
  readonly contracted: boolean
}

function readLine(source: string): readonly [pattern: string, correction: Correction] {
  const [context = '', fixes] = source.split(' => ')
  const [left = '', wrong, right = ''] = context.split(/[[\]]/)
  if (!wrong || !fixes)
    throw new SyntaxError(`correction “${source}”: should be “before [wrong] after => right”`)
  const contracted = wrong.includes("'")
  const spelled = contracted
    ? wordsOf(wrong)
        .map(({ norm }) => norm)
        .join(' ')
    : wrong
  return [
    `${left} ${spelled} ${right}`,
    {
      left: left.trim() ? phrase(left) : undefined,
      wrong: phrase(spelled),
      right: right.trim() ? phrase(right) : undefined,
      fixes: fixes.split('|').map((fix) => fix.trim()),
      contracted,
    },
  ]
}

/** Verbs whose noun is often written instead: "I can advice". */
const verbsByNoun: Readonly<Record<string, string>> = {
  advice: 'advise',
  breath: 'breathe',
  belief: 'believe',
  proof: 'prove',
  loose: 'lose',
}

/** "setup" as a verb is two words: "set up". */
function apart(word: string): string {
  return word.replace(/(?:up|out|down)$/, ' $&')
}

/** "is", "are" and the like, in the form for one or for several. */
const agreeing: Readonly<Record<string, readonly [one: string, several: string]>> = Object.fromEntries(
  ['is are', 'was were', 'has have', 'this these', 'that those'].flatMap((pair) => {
    const [one = '', several = ''] = pair.split(' ')
    return [one, several].map((word) => [word, [one, several] as const])
  }),
)

/** What a table may do with a word it matched: `{2:gerund}` is the gerund of the second word. */
const forms: Readonly<Record<string, (word: string) => string>> = {
  base: (word) => verbOf(word).base,
  third: (word) => verbOf(word).third,
  past: (word) => verbOf(word).past,
  participle: (word) => verbOf(word).participle,
  gerund: (word) => verbOf(word).gerund,
  verb: (word) => verbsByNoun[word.toLowerCase()] ?? word,
  apart,
  singular: singularOf,
  plural: pluralOf,
  single: (word) => agreeing[word.toLowerCase()]?.[0] ?? word,
  several: (word) => agreeing[word.toLowerCase()]?.[1] ?? word,
}

/** Fills `{2}` with the second word as typed, `{2:form}` with a form of it. */
function filled(fix: string, typed: readonly string[]): string {
  return fix.replace(/\{(\d)(?::(\w+))?\}/g, (_, place: string, form?: string) => {
    const word = typed[Number(place) - 1] ?? ''
    return form ? (forms[form]?.(word) ?? word) : word
  })
}

/** "I" has a capital anywhere. */
const inPlaceOf = (typed: string, fix: string) => (/^I\b/.test(typed) ? fix : withCapital(fix, typed))

/** Where the wrong words stand in a match: the context on the left may end in a gap, "more of it [then] I thought". */
function wrongWords(
  words: readonly Word[],
  from: number,
  to: number,
  { left, wrong, right }: Correction,
): readonly [first: number, last: number] {
  for (let first = left ? left.match(words, from) : from; first <= to; first++) {
    const end = wrong.match(words, first)
    if (end > first && (!right || right.match(words, end) >= end)) return [first, end - 1]
  }
  return [-1, -1]
}

type Table = Omit<ExcerptRule, 'type' | 'reads' | 'find' | 'severity' | 'group'> & {
  readonly severity?: Severity
  /** Lines `before [wrong] after => right | also right`, in the language of `phrase.ts`. */
  readonly lines: string
  readonly parts?: readonly Part[]
}

/** Builds a rule from a table of wrong words with the context that proves them wrong. */
export function corrections({ lines, parts = textParts, ...about }: Table): ExcerptRule {
  const set = phraseSet(
    lines
      .split('\n')
      .map((text) => text.trim())
      .filter(Boolean)
      .map(readLine),
  )
  const matchesOf = perSentence((sentence): readonly Match[] =>
    set.matches(sentence.words).flatMap(({ from, to, value }) => {
      const { words } = sentence
      const [first, last] = wrongWords(words, from, to, value)
      const [head, tail] = [words[first], words[last]]
      if (!head || !tail || quotedAt(sentence, first)) return []
      const typed = sentence.text.slice(head.start, tail.end)
      if (value.contracted && !/['’]/.test(typed)) return []
      // "Thanks, you are early", "I must, to be fair, run": the mark separates the words.
      const joined = words.slice(first > from ? first : first + 1, last + 1)
      if (joined.some(({ before }) => /[,;:.!?()"“”]/.test(before))) return []
      // "the A/B test", "the A lines": a letter used as a name; "four years’ experience" has its apostrophe.
      if (typed.endsWith(' A') || /[/'’]/.test(sentence.text[tail.end] ?? '')) return []
      const texts = words.slice(first, last + 1).map(({ text }) => text)
      const fixes = value.fixes.map((fix) => inPlaceOf(typed, filled(fix, texts)))
      if (fixes[0] === typed) return []
      return [{ start: head.start, end: tail.end, fixes, message: `Did you mean “${fixes[0]}”?` }]
    }),
  )
  return avoid({
    group: 'language',
    severity: 'hint',
    ...about,
    reads: 'sentence',
    among: set,
    *find({ sentences }): Iterable<Match> {
      for (const sentence of sentences)
        if (parts.includes(sentence.part))
          for (const match of matchesOf(sentence)) yield inDraft(sentence, match)
    },
  })
}
