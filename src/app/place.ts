import type { Report } from '../core/report.ts'

/** The place before which a rule's words belong, as a UTF-16 offset in the body that the report is about. */
export function belongsAt(rule: string, report: Report, body: string): number {
  const evidence = (id: string) => report.checks.find((check) => check.rule === id)?.evidence ?? []
  const greetingEnd = evidence('greeting')[0]?.end ?? 0
  if (rule === 'greeting') return 0
  if (rule === 'sign-off') return body.trimEnd().length
  if (rule === 'thanks') return greetingEnd
  const signOff = evidence('sign-off')[0]?.start ?? body.trimEnd().length
  const text = body.slice(0, signOff).trimEnd()
  const end = Math.max(text.length, body.lastIndexOf('\n\n', signOff - 1), greetingEnd)
  if (rule === 'polite-close') return end
  // A closing paragraph stays last, unless it is the only one. A question in the first paragraph closes nothing.
  const last = text.lastIndexOf('\n\n')
  const isOnly = last <= greetingEnd || body.slice(greetingEnd, last).trim() === ''
  const closes = [...evidence('polite-close'), ...evidence('timeline')].some(
    ({ start }) => start > last && start < signOff,
  )
  return closes && !isOnly ? last : end
}
