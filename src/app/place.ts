import type { Report } from '../core/report.ts'

/** The place before which a rule's words belong, as UTF-16 offset in the body that the report speaks of. */
export function belongsAt(rule: string, report: Report, body: string): number {
  const evidence = (id: string) => report.checks.find((check) => check.rule === id)?.evidence ?? []
  const greetingEnd = evidence('greeting')[0]?.end ?? 0
  if (rule === 'greeting') return 0
  if (rule === 'sign-off') return body.trimEnd().length
  if (rule === 'thanks') return greetingEnd
  const closing = [...evidence('polite-close'), ...(rule === 'polite-close' ? [] : evidence('timeline'))]
  const signOff = evidence('sign-off')[0]?.start ?? body.trimEnd().length
  const before = Math.min(signOff, ...(rule === 'polite-close' ? [] : closing.map(({ start }) => start)))
  const paragraph = body.lastIndexOf('\n\n', before - 1)
  const at = before === body.trimEnd().length ? before : paragraph
  return Math.max(at, greetingEnd)
}
