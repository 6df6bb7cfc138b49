import { messageKinds } from '../core/kinds.ts'
import type { CatalogueEntry } from '../core/report.ts'
import type { Example } from '../language/rule.ts'
import { rules } from './registry.ts'

/** The rules page shows this many of each side; the rest are tests. */
const mostExamples = 3

const bodyOf = (example: Example) => (typeof example === 'string' ? example : example.body)
const plain = (examples: readonly Example[]) =>
  examples.slice(0, mostExamples).map((example) => bodyOf(example).replace(/<<|>>/g, ''))

/** The data of all rules, in a form that can be sent to the page. In the site this is a separate file. */
export const catalogue: readonly CatalogueEntry[] = rules.map((rule) => {
  const { id, type, title, group, why, sources } = rule
  const about = { rule: id, type, title, group, why, sources }
  return rule.type === 'expect'
    ? {
        ...about,
        points: rule.points,
        kinds: messageKinds.filter((kind) => rule.points[kind]),
        starters: rule.starters,
        ...(rule.startersIn ? { startersIn: rule.startersIn } : {}),
        examples: { good: plain(rule.examples.met), bad: plain(rule.examples.missing) },
      }
    : {
        ...about,
        severity: rule.severity,
        ...(rule.borrowsPlace ? { borrowsPlace: rule.borrowsPlace } : {}),
        points: {},
        kinds: rule.kinds ?? messageKinds,
        starters: [],
        examples: { good: plain(rule.examples.clean), bad: plain(rule.examples.flagged) },
      }
})
