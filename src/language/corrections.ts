import type { Severity } from '../core/report.ts'
import { quotedAt } from './context.ts'
import type { Part, Sentence, SentenceContent } from './document.ts'
import { formsOf } from './inflect.ts'
import { perSentence } from './per-sentence.ts'
import { phraseSet } from './phrase-set.ts'
import { phrase, type Phrase } from './phrase.ts'
import { avoid, type AvoidRule, type Match } from './rule.ts'
import { wordsOf } from './words.ts'

/** A line of a table, read: what stands before the wrong words, the wrong words, and what may take their place. */
interface Correction {
  readonly left: Phrase | undefined
  readonly wrong: Phrase
  readonly fixes: readonly string[]
  /** The wrong words are a contraction: "it is" written out is none. */
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
      fixes: fixes.split('|').map((fix) => fix.trim()),
      contracted,
    },
  ]
}

/** Verbs that tables name as gerunds, to find their base again. */
const baseOf = new Map(
  'join hear meet speak learn discuss see contribute continue talk help become have be make get do work know receive bring find start'
    .split(' ')
    .map((verb) => [gerundOf(verb), verb] as const),
)

function gerundOf(verb: string): string {
  return formsOf(verb).find((form) => form.endsWith('ing') && form !== verb) ?? verb
}

/** "setup" is two words where it is a verb: "set up". */
function apart(word: string): string {
  return word.replace(/(?:up|out|down)$/, ' $&')
}

/** What a table may ask of a word it found: `{2:ing}` is the gerund of the second. */
const forms: Readonly<Record<string, (word: string) => string>> = {
  ing: (word) => gerundOf(word.toLowerCase()),
  base: (word) => baseOf.get(word.toLowerCase()) ?? word,
  apart,
  // "informations", "advices": words that have no plural.
  singular: (word) => word.slice(0, -1),
  plural: (word) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`),
  // The verb of "helps", "uses".
  bare: (word) => baseOf.get(word.toLowerCase()) ?? word.slice(0, -1),
}

/** Fills `{2}` with the second word as typed, `{2:form}` with a form of it. */
function filled(fix: string, typed: readonly string[]): string {
  return fix.replace(/\{(\d)(?::(\w+))?\}/g, (_, place: string, form?: string) => {
    const word = typed[Number(place) - 1] ?? ''
    return form ? (forms[form]?.(word) ?? word) : word
  })
}

function withCapital(fix: string, like: string): string {
  return /^\p{Lu}/u.test(like) && !/^I\b/.test(like) ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix
}

type Table = Omit<AvoidRule, 'type' | 'reads' | 'find' | 'severity' | 'group'> & {
  readonly severity?: Severity
  /** Lines `before [wrong] after => right | also right`, in the language of `phrase.ts`. */
  readonly lines: string
  readonly parts?: readonly Part[]
}

const usualParts: readonly Part[] = ['body', 'postscript']

/** Builds a rule of a table of wrong words with the words around them that prove it. */
export function corrections({ lines, parts = usualParts, ...about }: Table): AvoidRule {
  const set = phraseSet(
    lines
      .split('\n')
      .map((text) => text.trim())
      .filter(Boolean)
      .map(readLine),
  )
  const matchesOf = perSentence((sentence: SentenceContent): readonly Match[] =>
    set.matches(sentence.words).flatMap(({ from, value }) => {
      const { words } = sentence
      const first = value.left ? value.left.match(words, from) : from
      const last = value.wrong.match(words, first) - 1
      const [head, tail] = [words[first], words[last]]
      if (!head || !tail || quotedAt(sentence, first)) return []
      const typed = sentence.text.slice(head.start, tail.end)
      if (value.contracted && !/['’]/.test(typed)) return []
      if (first > from && /[,;:.!?()"“”]/.test(head.before)) return []
      const texts = words.slice(first, last + 1).map(({ text }) => text)
      const fixes = value.fixes.map((fix) => withCapital(filled(fix, texts), typed))
      if (fixes[0] === typed) return []
      return [{ start: head.start, end: tail.end, fixes, message: `Did you mean “${fixes[0]}”?` }]
    }),
  )
  return avoid({
    group: 'language',
    severity: 'hint',
    ...about,
    *find(draft): Iterable<Match> {
      for (const sentence of draft.sentences as readonly Sentence[]) {
        if (!parts.includes(sentence.part)) continue
        for (const match of matchesOf(sentence))
          yield { ...match, start: sentence.start + match.start, end: sentence.start + match.end }
      }
    },
  })
}
