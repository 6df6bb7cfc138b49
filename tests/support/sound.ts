import { deepStrictEqual as same, ok } from 'node:assert/strict'
import type { Report } from '../../src/core/report.ts'
import { byPlace, overlaps } from '../../src/core/span.ts'

/** Whether an offset splits a surrogate pair. */
export const splitsPair = (text: string, at: number) =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')

/** What must hold for every report, whatever the text. Throws an AssertionError. */
export function sound(report: Report, text: string): void {
  const { findings, checks, failures, score, breakdown, readings } = report
  const spans = [
    ...findings,
    ...checks.flatMap(({ evidence }) => evidence),
    ...readings.flatMap((r) => r.evidence),
  ]
  for (const { start, end } of spans) {
    ok(start >= 0 && start < end && end <= text.length, `${start}–${end} in a text of ${text.length}`)
    ok(!splitsPair(text, start) && !splitsPair(text, end), `${start}–${end} splits a character`)
  }
  same(failures, [])
  same(findings.toSorted(byPlace), findings)
  findings.forEach((finding, index) => {
    const next = findings[index + 1]
    ok(!next || !overlaps(finding, next), `${finding.rule} overlaps ${next?.rule}`)
  })
  if (score === null) return
  const { earned, lost, cap, lines } = breakdown
  ok(score >= 0 && score <= 100, `a score of ${score}`)
  same(earned - lost - cap, score)
  same(
    lines.reduce((sum, { points }) => sum + points, 0),
    earned - lost,
  )
}
