import type { Hint } from '../editor/hints.ts'
import type { Report } from '../core/report.ts'
import { belongsAt } from './place.ts'

/** How many hints are shown in the text at once. */
const most = 2

/** Where in the text the most valuable missing parts belong: one hint per place. */
export function hintsOf(report: Report, body: string): Hint[] {
  const hints: Hint[] = []
  const missing = new Set(report.checks.filter(({ state }) => state === 'missing').map(({ rule }) => rule))
  for (const { rule, title } of report.next) {
    if (!missing.has(rule) || hints.length === most) continue
    const at = belongsAt(rule, report, body) + 1
    const emptyLine = body[at - 1] === '\n' && (at === body.length || body[at] === '\n')
    if (emptyLine && !hints.some((hint) => hint.at === at)) hints.push({ rule, title, at })
  }
  return hints
}
