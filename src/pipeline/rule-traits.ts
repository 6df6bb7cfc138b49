import type { AvoidRule } from '../language/rule.ts'
import type { NamedRule } from './registry.ts'

/** What a rule may say of itself. */
type Said = Partial<Omit<AvoidRule, 'type' | 'find' | 'reads' | 'examples'>>

/** What the pipeline asks about a rule, by its id. */
export type Traits = ReturnType<typeof traitsOf>

/** Looks the traits of rules up by id; ids that are not among `rules` have none. */
export function traitsOf(rules: readonly NamedRule[]) {
  const having = (has: (rule: Said) => unknown) => {
    const ids = new Set(rules.filter(has).map(({ id }) => id))
    return (rule: string) => ids.has(rule)
  }
  const spoilt = new Map(
    rules.map((rule) => [rule.id, rule.type === 'avoid' ? rule.spoils : undefined] as const),
  )
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  return {
    isTone: having(({ group }) => group === 'tone'),
    isLanguage: having(({ group }) => group === 'language'),
    /** Can spoil everything else, however few points it costs: a wrong name, a missing attachment. */
    isSafety: having(({ group }) => group === 'safety'),
    isSlang: having(({ isSlang }) => isSlang),
    /**
     * Can be triggered by words of another language, by equal spelling or by a guess of the model. What must not be sent is
     * reported all the same.
     */
    readsEnglish: having(
      ({ group, severity, anyLanguage }) =>
        group === 'language' || (group === 'tone' && severity !== 'blocker' && !anyLanguage),
    ),
    /** Means something harmful, unlike words that are merely in capitals. */
    harms: having(({ group, faultsLooks }) => group === 'tone' && !faultsLooks),
    /** Leaves nothing good in its words, unlike praise that goes too far. */
    sours: having(
      ({ group, faultsLooks, faultsExcess }) => group === 'tone' && !faultsLooks && !faultsExcess,
    ),
    /** Can be made doubtful by the rest of the letter, unlike a smiley or a gift. */
    isWeighed: having(({ group, faultsLooks, isPlain }) => group === 'tone' && !faultsLooks && !isPlain),
    isWorst: having(({ isWorst }) => isWorst),
    guesses: having(({ guesses }) => guesses),
    givesWay: having(({ givesWay }) => givesWay),
    /** Our own rules know this kind of email: the deeper check only speaks where they find nothing. */
    isDeeper: having(({ needs }) => needs === 'deeper check'),
    borrowsPlace: having(({ borrowsPlace }) => borrowsPlace),
    /** Whether words faulted by the one rule are no evidence for the other. */
    spoils: (rule: string, other: string) => spoilt.get(rule)?.includes(other) ?? false,
    titleOf: (rule: string) => titles.get(rule) ?? rule,
  }
}
