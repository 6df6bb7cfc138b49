import { byPlace, overlaps } from '../core/span.ts'
import { severities, type Finding } from '../core/report.ts'

/** Which of two findings at one place speaks: the graver, then the rule named first by our order of families. */
const families = ['placeholder', 'wrong-', 'pushy-', 'desperate-', 'unprofessional-', 'grammar-', 'spelling']

function rank({ severity, rule }: Finding): number {
  const family = families.findIndex((name) => rule.startsWith(name))
  return severities.indexOf(severity) * 100 + (family < 0 ? families.length : family)
}

/** The one place where overlaps end: every place keeps its gravest finding; sorted by place. */
export function settle(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const order = findings
    .map((finding) => finding)
    .sort((one, other) => rank(one) - rank(other) || byPlace(one, other))
  for (const finding of order) if (!kept.some((other) => overlaps(other, finding))) kept.push(finding)
  return kept.sort(byPlace)
}
