import type { Report } from '../core/report.ts'

/** A report as one line of output: the format of `--batch` and `--format json`. */
export function resultOf(report: Report) {
  const { kind, score, band, breakdown, checks, findings, metrics, readings, failures } = report
  const { foreign, checkedLength } = report
  return {
    kind,
    score,
    band,
    breakdown,
    checks: checks.map(({ rule, state, points, of, evidence }) => ({
      rule,
      state,
      points,
      of,
      evidence: evidence.map(({ start, end, weak }) => ({ start, end, ...(weak ? { weak } : {}) })),
    })),
    findings,
    metrics,
    readings,
    ...(failures.length > 0 ? { failures } : {}),
    ...(foreign ? { foreign } : {}),
    ...(checkedLength === undefined ? {} : { checkedLength }),
  }
}
