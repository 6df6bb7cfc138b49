import { styleText } from 'node:util'
import { bestEvidence } from '../core/best-evidence.ts'
import { kindNames } from '../core/kinds.ts'
import {
  byGravity,
  fewestWords,
  notEnglish,
  type CatalogueEntry,
  type CheckState,
  type Finding,
  type Report,
  type Severity,
} from '../core/report.ts'
import type { Span } from '../core/span.ts'

type Style = Parameters<typeof styleText>[0]
/** Colours only where a person is watching. */
export type Paint = (style: Style, text: string) => string

export function painter(colours: boolean): Paint {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text)
}

const colourOf: Readonly<Record<Severity, Style>> = { blocker: 'red', problem: 'yellow', hint: 'cyan' }

const signOf: Readonly<Record<CheckState, string>> = {
  met: '✓',
  weak: '~',
  missing: '✗',
  broken: '✗',
  'not-applicable': '·',
}

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

/** A draft with the name of its file, "-" for standard input. */
interface NamedDraft {
  readonly file: string
  readonly body: string
}

type Catalogue = ReadonlyMap<string, CatalogueEntry>

/** What was read, and how it scores. */
function headLines(file: string, report: Report, paint: Paint): string[] {
  const { metrics, kind, kindDetected } = report
  const name = file === '-' ? 'Your draft' : file
  const read = `${kindNames[kind]}${kindDetected ? ' (detected)' : ''}`
  const grade = metrics.grade === null ? '' : ` · grade ${metrics.grade}`
  return [
    paint('bold', harmless(name)),
    `${read} · ${metrics.words} words · ${metrics.secondsToRead} s to read${grade}`,
    scoreLine(report, paint),
  ]
}

function scoreLine({ score, band, breakdown, foreign }: Report, paint: Paint): string {
  if (score !== null) {
    const reason = breakdown.capReason ? `: ${breakdown.capReason}` : ''
    return `${paint('bold', `Score ${score}`)} of 100, ${band}${reason}`
  }
  return foreign ? notEnglish : `No score yet: a score needs at least ${fewestWords} words.`
}

function stepLines({ next }: Report, paint: Paint): string[] {
  if (next.length === 0) return []
  const steps = next
    .slice(0, 3)
    .map(
      ({ title, gain, severity }) =>
        `  ${severity ? `${severity}: ` : ''}${title}${gain > 0 ? ` (up to +${gain})` : ''}`,
    )
  return ['', paint('bold', 'Do first'), ...steps]
}

/** A finding with its words, what is wrong and the fixes. */
function findingLines(body: string, finding: Finding, catalogue: Catalogue, paint: Paint): string[] {
  return [
    '',
    ...placeLines(body, finding, catalogue, paint),
    wrapped(`${finding.severity}: ${harmless(finding.message)}`, '  '),
    ...finding.fixes.map(({ label }) => wrapped(`→ ${harmless(label)}`, '    ')),
    paint('dim', `    ${finding.rule}`),
  ]
}

function placeLines(body: string, finding: Finding, catalogue: Catalogue, paint: Paint): string[] {
  const colour = colourOf[finding.severity]
  // It is about the whole text; its place is only borrowed.
  const whole = catalogue.get(finding.rule)?.borrowsPlace
  if (whole) return [`  ${paint(colour, whole)}`]
  const { text, marks } = excerpt(body, finding)
  return [`  ${text}`, `  ${paint(colour, marks)}`]
}

/** What a good message says, and the words that say it; what is worth most comes first. */
function checkLines(body: string, report: Report, catalogue: Catalogue, paint: Paint): string[] {
  const rows = report.checks
    .toSorted((one, other) => other.of - one.of)
    .flatMap((check) => {
      const entry = catalogue.get(check.rule)
      if (entry?.type !== 'expect' || check.of === 0) return []
      const points = `${String(check.points).padStart(2)}/${check.of}`
      const words = paint('dim', shownWords(body, bestEvidence(check, report)))
      return [`  ${signOf[check.state]} ${entry.title.padEnd(40)} ${points}${words}`]
    })
  return report.foreign ? rows : ['', paint('bold', 'What a good message says'), ...rows]
}

/** The beginning of the words that met a check, in quotation marks. */
function shownWords(body: string, shown: Span | undefined): string {
  if (!shown) return ''
  const words = harmless(body.slice(shown.start, Math.min(shown.end, shown.start + 50)))
  return `  “${words.replace(/\s+/g, ' ')}${shown.end - shown.start > 50 ? '…' : ''}”`
}

/** What was not checked. */
function gapLines({ failures, checkedLength }: Report): string[] {
  const gaps = failures.map(
    ({ rule, reason }) => `The check “${rule}” failed and was left out: ${harmless(reason)}`,
  )
  if (checkedLength !== undefined) gaps.push(`Only the first ${checkedLength} characters were checked.`)
  return gaps.flatMap((gap) => ['', gap])
}

/** A report for a person at a terminal: score, what to do first, each finding with its words, why and fix. */
export function printReport(
  { file, body }: NamedDraft,
  report: Report,
  catalogue: Catalogue,
  paint: Paint,
): string {
  const findings = report.findings.toSorted((one, other) => byGravity(one.severity, other.severity))
  const lines = [
    ...headLines(file, report, paint),
    ...stepLines(report, paint),
    ...findings.flatMap((finding) => findingLines(body, finding, catalogue, paint)),
    ...checkLines(body, report, catalogue, paint),
    ...gapLines(report),
  ]
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
