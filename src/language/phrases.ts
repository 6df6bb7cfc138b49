import type { Severity } from '../core/report.ts'
import { negatedAt, quotedAt, reportedAt } from './context.ts'
import { bodySentences, wordSpan, type Sentence } from './document.ts'
import { phraseSet } from './phrase.ts'
import { avoid, type AvoidRule, type Match } from './rule.ts'

/** One line of a phrase table. */
export interface PhraseLine {
  /** Patterns as `phrase.ts` describes them. */
  readonly find: readonly string[]
  readonly message?: string
  readonly severity?: Severity
  /** Wordings that may take the place of the words found. */
  readonly instead?: readonly string[]
  /** True where it stays a fault after "not", "you said" or in quotation marks. */
  readonly always?: boolean
  /** A last look at the sentence: false lets the words pass. */
  readonly when?: (sentence: Sentence, from: number, to: number) => boolean
}

type PhraseRule = Omit<AvoidRule, 'type' | 'reads' | 'find'> & { readonly lines: readonly PhraseLine[] }

/** Builds an avoid rule from a table of phrases. */
export function phrases({ lines, ...about }: PhraseRule): AvoidRule {
  const set = phraseSet(lines.flatMap((line) => line.find.map((pattern) => [pattern, line] as const)))
  return avoid({
    ...about,
    *find(draft): Iterable<Match> {
      for (const sentence of bodySentences(draft))
        for (const { from, to, value } of set.matches(sentence.words)) {
          if (!value.always && excused(sentence, from)) continue
          if (value.when && !value.when(sentence, from, to)) continue
          yield {
            ...wordSpan(sentence, from, to),
            ...(value.message ? { message: value.message } : {}),
            ...(value.severity ? { severity: value.severity } : {}),
            fixes: value.instead ?? [],
          }
        }
    },
  })
}

function excused(sentence: Sentence, at: number): boolean {
  return negatedAt(sentence, at) || quotedAt(sentence, at) || reportedAt(sentence, at)
}
