import type { Finding } from '../core/report.ts'

const straight = (text: string) => text.replaceAll('’', "'")

/** The findings with the apostrophe of the letter in their fixes, "it's", where all of its own are straight. */
export function inOwnMarks(findings: readonly Finding[], body: string): readonly Finding[] {
  if (body.includes('’') || !/\p{L}'\p{L}/u.test(body)) return findings
  return findings.map((finding) =>
    finding.fixes.some(({ insert }) => insert.includes('’'))
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
