import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Draft, Interview } from './core/draft.ts'
import { parseInterview } from './core/facts.ts'
import { parseDraft } from './core/parse-draft.ts'
import { countBelow } from './core/span.ts'
import { englishAnalyzer } from './pipeline/english-analyzer.ts'
import { catalogue } from './pipeline/catalogue.ts'

/** What the coach should know besides the text. */
export interface Options {
  readonly kind?: Draft['kind']
  readonly subject?: string
  readonly dialect?: Draft['dialect']
  readonly interview?: Interview
}

/**
 * The coach as a retext plugin: each finding is a message on the file with `expected` (the fixes), `note` (the reason) and
 * `url` (the first source). Blockers have `fatal: true`, problems `false`, hints `undefined`. Throws a FactsError where the
 * options do not fit.
 */
export default function retextAfterword(options?: Readonly<Options> | null) {
  const { kind, subject, dialect } = parseDraft({ ...options, body: '' })
  const interview = parseInterview(options?.interview ?? {})
  const analyzer = englishAnalyzer()
  const rules = new Map(catalogue.map((entry) => [entry.rule, entry]))
  return (_tree: Root, file: VFile): undefined => {
    const body = String(file)
    const lines = lineStartsOf(body)
    for (const finding of analyzer.check({ kind, subject, body, dialect }, interview).findings) {
      const place = { start: pointAt(lines, finding.start), end: pointAt(lines, finding.end) }
      const message = file.message(finding.message, { place, ruleId: finding.rule, source: 'afterword' })
      const rule = rules.get(finding.rule)
      message.fatal =
        finding.severity === 'blocker' ? true : finding.severity === 'problem' ? false : undefined
      message.actual = body.slice(finding.start, finding.end)
      message.expected = finding.fixes.map(({ insert }) => insert)
      if (rule) message.note = rule.why
      if (rule?.sources[0]) message.url = rule.sources[0]
    }
  }
}

/** Offsets of the beginnings of lines, with any of the three line ends. */
const lineStartsOf = (text: string) => [
  0,
  ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: { length }, index }) => index + length),
]

function pointAt(lines: readonly number[], offset: number) {
  const line = countBelow(lines, offset + 1)
  return { line, column: offset - (lines[line - 1] ?? 0) + 1, offset }
}
