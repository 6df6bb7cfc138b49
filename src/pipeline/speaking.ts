import { keepLast } from '../core/keep.ts'
import type { MessageKind } from '../core/kinds.ts'
import type { SentenceContent } from '../language/document.ts'
import { setsIn } from '../language/phrase-set.ts'
import type { AvoidRule } from '../language/rule.ts'
import type { Named } from './run-rules.ts'

/** The avoid rules that speak of a draft, by how much they read at once. */
export interface Speaking {
  readonly ids: ReadonlySet<string>
  readonly by: Readonly<Record<'paragraph' | 'draft', readonly Named<AvoidRule>[]>>
  /** Of those that read a sentence: which of them to ask about it. */
  readonly aboutSentence: (sentence: SentenceContent) => readonly Named<AvoidRule>[]
  /** The place of each in the order of all. */
  readonly order: ReadonlyMap<string, number>
}

interface Asked {
  readonly kind: MessageKind
  /** What is at hand of what rules may need. */
  readonly tools: readonly AvoidRule['needs'][]
}

/** Those with phrases only where a sentence may hold one: of many rules few. */
function sentenceRules(rules: readonly Named<AvoidRule>[]): Speaking['aboutSentence'] {
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

/** Makes the function that tells which rules speak: the same for one key press after another. */
export function createSpeaking(rules: readonly Named<AvoidRule>[]): (asked: Asked) => Speaking {
  return keepLast(({ kind, tools }: Asked): Speaking => {
    const all = rules.filter(
      ({ kinds, needs }) => (!kinds || kinds.includes(kind)) && (!needs || tools.includes(needs)),
    )
    const reading = (reads: AvoidRule['reads']) => all.filter((rule) => rule.reads === reads)
    return {
      ids: new Set(all.map(({ id }) => id)),
      by: { paragraph: reading('paragraph'), draft: reading('draft') },
      aboutSentence: sentenceRules(reading('sentence')),
      order: new Map(all.map(({ id }, index) => [id, index])),
    }
  })
}
