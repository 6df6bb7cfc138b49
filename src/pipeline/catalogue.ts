import { messageKinds } from '../core/kinds.ts'
import type { CatalogueEntry } from '../core/report.ts'
import { rules } from './registry.ts'
import { shownExamples } from './shown-examples.ts'

/** The data of all rules, in a form that can be sent to the page. In the site this is a separate file. */
export const catalogue: readonly CatalogueEntry[] = rules.map((rule) => {
  const { id, type, title, group, why, sources } = rule
  const about = { rule: id, type, title, group, why, sources, examples: shownExamples(rule) }
  return rule.type === 'expect'
    ? {
        ...about,
        points: rule.points,
        kinds: messageKinds.filter((kind) => rule.points[kind]),
        starters: rule.starters,
        ...(rule.startersIn ? { startersIn: rule.startersIn } : {}),
      }
    : {
        ...about,
        severity: rule.severity,
        ...(rule.borrowsPlace ? { borrowsPlace: rule.borrowsPlace } : {}),
        points: {},
        kinds: rule.kinds ?? messageKinds,
        starters: [],
      }
})
