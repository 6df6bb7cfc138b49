import { byPlace, overlaps } from '../core/span.ts'
import { severities, type Finding } from '../core/report.ts'

/** Which of two findings at one place speaks: the graver, then the rule named first by our order of families. */
const families = [
  'placeholder',
  'wrong-',
  'pushy-',
  'desperate-',
  'unprofessional-',
  '-reading',
  'grammar-',
  'spelling',
]

function rank({ severity, rule }: Finding): number {
  // However sure the reader model is, a wording rule on tone knows more: it has a remedy.
  if (rule.endsWith('-reading')) return severities.indexOf('hint') * 100 + families.indexOf('-reading')
  const family = families.findIndex((name) => rule.startsWith(name))
  return severities.indexOf(severity) * 100 + (family < 0 ? families.length : family)
}

/** Index of the first finding that ends after `at`; the list is sorted and free of overlaps. */
function firstAfter(kept: readonly Finding[], at: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (kept[middle]!.end > at) high = middle
    else low = middle + 1
  }
  return low
}

/** The one place where overlaps end: every place keeps its gravest finding; sorted by place. */
export function settle(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings.toSorted((one, other) => rank(one) - rank(other) || byPlace(one, other))) {
    const index = firstAfter(kept, finding.start)
    const next = kept[index]
    if (!next || !overlaps(next, finding)) kept.splice(index, 0, finding)
  }
  return kept
}
