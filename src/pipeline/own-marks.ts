import type { Finding } from '../core/report.ts'

const straight = (text: string) => text.replaceAll('’', "'")

/** The findings with straight apostrophes in their fixes, "it's", where the letter uses only those. */
export function inOwnMarks(findings: readonly Finding[], body: string): readonly Finding[] {
  const curled = ({ fixes }: Finding) => fixes.some(({ insert }) => insert.includes('’'))
  if (!findings.some(curled) || body.includes('’') || !/\p{L}'\p{L}/u.test(body)) return findings
  return findings.map((finding) =>
    curled(finding)
      ? {
          ...finding,
          fixes: finding.fixes.map(({ label, insert }) => ({
            label: straight(label),
            insert: straight(insert),
          })),
        }
      : finding,
  )
}
