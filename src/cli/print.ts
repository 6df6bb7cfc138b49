import { styleText } from 'node:util'
import { bestEvidence } from '../core/best-evidence.ts'
import { kindNames } from '../core/kinds.ts'
import {
  byGravity,
  fewestWords,
  notEnglish,
  type CatalogueEntry,
  type Finding,
  type Report,
  type Severity,
} from '../core/report.ts'

type Style = Parameters<typeof styleText>[0]
/** Colours only where a person is watching. */
export type Paint = (style: Style, text: string) => string

export function painter(colours: boolean): Paint {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text)
}

const colourOf: Readonly<Record<Severity, Style>> = { blocker: 'red', problem: 'yellow', hint: 'cyan' }

/** Control characters that move the cursor, recolour a terminal or reverse its writing; line feeds are left alone. */
const controls =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g

/** A text safe to show in a terminal: control characters become blanks. */
export function harmless(text: string): string {
  return text.replace(controls, ' ')
}

/** A value as one line of JSON, safe for a terminal: control characters are escaped, and parse to the same value. */
export function harmlessJson(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replace(controls, escaped)
}

/** Breaks text into lines of the given width, each indented. */
export function wrapped(text: string, indent: string, width = 88): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width - indent.length) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(indent + line)
  return lines.join('\n')
}

/** The line of text around a finding, shortened to fit, with marks under its words. */
function excerpt(body: string, { start, end }: Finding): { text: string; marks: string } {
  const lineStart = body.lastIndexOf('\n', start - 1) + 1
  const lineBreak = body.indexOf('\n', start)
  const lineEnd = lineBreak < 0 ? body.length : lineBreak
  const from = Math.max(lineStart, start - 30)
  const markEnd = Math.min(end, lineEnd)
  const to = Math.min(lineEnd, Math.max(markEnd, from + 78))
  const head = from > lineStart ? '…' : ''
  const text = `${head}${harmless(body.slice(from, to))}${to < lineEnd ? '…' : ''}`
  return { text, marks: ' '.repeat(head.length + start - from) + '~'.repeat(Math.max(1, markEnd - start)) }
}

/** A report for a person at a terminal: score, what to do first, each finding with its words, why and fix. */
export function printReport(
  { file, body }: { readonly file: string; readonly body: string },
  report: Report,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  paint: Paint,
): string {
  const lines: string[] = []
  const { score, band, metrics, kind, kindDetected } = report
  const name = file === '-' ? 'Your draft' : file
  const read = `${kindNames[kind]}${kindDetected ? ' (detected)' : ''}`
  const sums = `${metrics.words} words · ${metrics.secondsToRead} s to read${metrics.grade === null ? '' : ` · grade ${metrics.grade}`}`
  lines.push(paint('bold', harmless(name)), `${read} · ${sums}`)
  const unscored = report.foreign ? notEnglish : `No score yet: a score needs at least ${fewestWords} words.`
  lines.push(
    score === null
      ? unscored
      : `${paint('bold', `Score ${score}`)} of 100, ${band}${report.breakdown.capReason ? `: ${report.breakdown.capReason}` : ''}`,
  )
  if (report.next.length > 0) {
    lines.push('', paint('bold', 'Do first'))
    for (const step of report.next.slice(0, 3))
      lines.push(`  ${step.title}${step.gain > 0 ? ` (+${step.gain})` : ''}`)
  }
  const findings = [...report.findings].sort((one, other) => byGravity(one.severity, other.severity))
  for (const finding of findings) {
    const colour = colourOf[finding.severity]
    // It is about the whole text; its place is only borrowed.
    const whole = catalogue.get(finding.rule)?.borrowsPlace
    if (whole) lines.push('', `  ${paint(colour, whole)}`)
    else {
      const { text, marks } = excerpt(body, finding)
      lines.push('', `  ${text}`, `  ${paint(colour, marks)}`)
    }
    lines.push(wrapped(`${finding.severity}: ${harmless(finding.message)}`, '  '))
    for (const fix of finding.fixes) lines.push(wrapped(`→ ${harmless(fix.label)}`, '    '))
    lines.push(paint('dim', `    ${finding.rule}`))
  }
  if (!report.foreign) lines.push('', paint('bold', 'What a good message says'))
  // What is worth most comes first.
  for (const check of report.checks.toSorted((one, other) => other.of - one.of)) {
    const entry = catalogue.get(check.rule)
    if (entry?.type !== 'expect' || check.of === 0) continue
    const sign = { met: '✓', weak: '~', missing: '✗', broken: '✗', 'not-applicable': '·' }[check.state]
    const shown = bestEvidence(check, report)
    const words = shown
      ? `  “${harmless(body.slice(shown.start, Math.min(shown.end, shown.start + 50))).replace(/\s+/g, ' ')}${shown.end - shown.start > 50 ? '…' : ''}”`
      : ''
    lines.push(
      `  ${sign} ${entry.title.padEnd(40)} ${String(check.points).padStart(2)}/${check.of}${paint('dim', words)}`,
    )
  }
  for (const failure of report.failures)
    lines.push('', `The check “${failure.rule}” failed and was left out: ${harmless(failure.reason)}`)
  if (report.checkedLength !== undefined)
    lines.push('', `Only the first ${report.checkedLength} characters were checked.`)
  return `${lines.join('\n')}\n`
}

/** The catalogue for a person: every rule, its reason and its sources. */
export function printCatalogue(entries: readonly CatalogueEntry[], paint: Paint): string {
  return entries
    .map(({ rule, title, why, sources, severity, points }) => {
      const worth = Object.entries(points).map(([kind, value]) => `${kind} ${value}`)
      const about = severity ?? (worth.length > 0 ? `points: ${worth.join(', ')}` : 'no points')
      return [
        `${paint('bold', title)}  ${paint('dim', `${rule} · ${about}`)}`,
        wrapped(why, '  '),
        ...sources.map((source) => paint('dim', `  ${source}`)),
      ].join('\n')
    })
    .join('\n\n')
    .concat('\n')
}
