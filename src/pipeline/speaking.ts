import { lruCache } from '../core/cache.ts'
import type { MessageKind } from '../core/kinds.ts'
import type { SentenceContent } from '../language/document.ts'
import { setsIn } from '../language/phrase-set.ts'
import type { AvoidRule, DraftRule, ExcerptRule, Named } from '../language/rule.ts'

/** The avoid rules that apply to a draft, by how much of it they read at once. */
export interface Speaking {
  readonly ids: ReadonlySet<string>
  readonly by: {
    readonly paragraph: readonly Named<ExcerptRule>[]
    readonly draft: readonly Named<DraftRule>[]
  }
  /** Picks the rules, among those that read a sentence, to run on it. */
  readonly aboutSentence: (sentence: SentenceContent) => readonly Named<ExcerptRule>[]
  /** The position of each rule in the order of all. */
  readonly order: ReadonlyMap<string, number>
}

interface SpeakingQuestion {
  readonly kind: MessageKind
  /** The tools that are loaded. */
  readonly tools: readonly AvoidRule['needs'][]
  /** The text is not in English. */
  readonly foreign: boolean
}

/** Picks the rules whose phrases may occur in a sentence; usually few. */
function sentenceRules(rules: readonly Named<ExcerptRule>[]): Speaking['aboutSentence'] {
  const always = rules.filter(({ among }) => !among)
  const bySet = new Map(rules.flatMap((rule) => (rule.among ? [[rule.among, rule]] : [])))
  return ({ words }) => {
    const asked = [...always]
    for (const set of setsIn(words)) {
      const rule = bySet.get(set)
      if (rule) asked.push(rule)
    }
    return asked
  }
}

/** A batch alternates between kinds, so several answers are kept. */
const mostKept = 20

/** Makes the function that tells which rules apply: for the same question it returns the same object. */
export function createSpeaking(rules: readonly Named<AvoidRule>[]): (question: SpeakingQuestion) => Speaking {
  const kept = lruCache<string, Speaking>(mostKept)
  return (question) => kept.of(JSON.stringify(question), () => speakingOf(rules, question))
}

function speakingOf(
  rules: readonly Named<AvoidRule>[],
  { kind, tools, foreign }: SpeakingQuestion,
): Speaking {
  const all = rules.filter(
    ({ kinds, needs, anyLanguage = false }) =>
      (!kinds || kinds.includes(kind)) && (!needs || tools.includes(needs)) && (!foreign || anyLanguage),
  )
  const reading = <Reads extends AvoidRule['reads']>(reads: Reads) =>
    all.filter((rule): rule is Extract<Named<AvoidRule>, { reads: Reads }> => rule.reads === reads)
  return {
    ids: new Set(all.map(({ id }) => id)),
    by: { paragraph: reading('paragraph'), draft: reading('draft') },
    aboutSentence: sentenceRules(reading('sentence')),
    order: new Map(all.map(({ id }, index) => [id, index])),
  }
}
