import type { Finding, Reading } from '../core/report.ts'
import { bodySentences, inDraft, type ParsedDraft } from '../language/document.ts'

const between = (level: number) => Math.max(0, Math.min(100, Math.round(level)))

/** The four tone meters, each with the words that moved it. */
export function readingsOf(draft: ParsedDraft, findings: readonly Finding[]): Reading[] {
  const of = (family: string) => findings.filter(({ rule }) => rule.startsWith(family))
  const warm = bodySentences(draft).flatMap((sentence) =>
    sentence.roles
      .filter(({ role }) => role === 'thanks' || role === 'interest' || role === 'specific-reference')
      .map((role) => inDraft(sentence, { start: role.start, end: role.end })),
  )
  const pressure = of('pushy-')
  const doubt = of('desperate-')
  const loose = of('unprofessional-')
  return [
    {
      name: 'pressure',
      level: between(pressure.length * 34),
      evidence: pressure.map(({ start, end }) => ({ start, end })),
    },
    { name: 'warmth', level: between(warm.length * 20), evidence: warm },
    {
      name: 'confidence',
      level: between(80 - doubt.length * 25),
      evidence: doubt.map(({ start, end }) => ({ start, end })),
    },
    {
      name: 'formality',
      level: between(70 - loose.length * 25),
      evidence: loose.map(({ start, end }) => ({ start, end })),
    },
  ]
}
