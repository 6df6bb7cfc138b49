import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Draft, Interview } from './core/draft.ts'
import { parseInterview } from './core/facts.ts'
import { parseDraft } from './core/parse-draft.ts'
import { englishAnalyzer } from './pipeline/english-analyzer.ts'
import { catalogue } from './pipeline/catalogue.ts'

/** What the coach should know beside the text. */
export interface Options {
  readonly kind?: Draft['kind']
  readonly subject?: string
  readonly dialect?: Draft['dialect']
  readonly interview?: Interview
}

/**
 * The coach as a retext plugin: each finding is a message on the file with `expected` (the fixes), `note`
 * (the reason) and `url` (the first source). Throws a FactsError where the options do not fit. Blockers have `fatal: true`, problems `false`, hints `undefined`.
 */
export default function retextAfterword(options?: Readonly<Options> | null) {
  const { kind, subject, dialect } = parseDraft({ ...options, body: '' })
  const interview = parseInterview(options?.interview ?? {})
  const analyzer = englishAnalyzer()
  const rules = new Map(catalogue.map((entry) => [entry.rule, entry]))
  return (_tree: Root, file: VFile): undefined => {
    const body = String(file)
    for (const finding of analyzer.check({ kind, subject, body, dialect }, interview).findings) {
      const place = { start: pointAt(body, finding.start), end: pointAt(body, finding.end) }
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

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset }
}
