import { LocalLinter, SuggestionKind, type Lint as HarperLint } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import type { Lint } from '../../core/lint.ts'

/**
 * Rules of Harper that give false alarms in email ("you guys", "over a $10 rise"), are a matter of taste ("voice mail"), or
 * duplicate ours, which know names. Listed by name, since their kinds contain good rules too.
 */
const off = new Set([
  'AnA',
  'AvoidCurses',
  'CompoundNouns',
  'FillerWords',
  'ItsPossessive',
  'MassNouns',
  'MergeWords',
  'MissingDeterminer',
  'MissingPreposition',
  'PhrasalVerbAsCompoundNoun',
  'PronounVerbAgreement',
  'SpellCheck',
  'SplitWords',
  'WrongNegative',
])
/** "Expands an initialism.": whether to write ASAP is a matter of taste. */
const expands = /^Expands? /

function plain(lint: HarperLint): Lint {
  const { start, end } = lint.span()
  const words = lint.get_problem_text()
  const fixes = lint.suggestions().map((suggestion) => {
    const text = suggestion.get_replacement_text()
    return suggestion.kind() === SuggestionKind.InsertAfter ? words + text : text
  })
  return { start, end, kind: lint.lint_kind(), message: lint.message(), fixes }
}

/** Loads Harper, 16 MB, and returns the function that reads a text. Rejects where it cannot be loaded. */
export async function startHarper(): Promise<(text: string) => Promise<Lint[]>> {
  // Before the linter, whose own rejection would go unhandled.
  await slimBinary.setup()
  const linter = new LocalLinter({ binary: slimBinary })
  const rules = await linter.getLintConfig()
  const described = Object.entries(await linter.getLintDescriptions())
  const unwanted = described.filter(([rule, words]) => off.has(rule) || expands.test(words))
  await linter.setLintConfig({ ...rules, ...Object.fromEntries(unwanted.map(([rule]) => [rule, false])) })
  return async (text) => (await linter.lint(text, { language: 'plaintext' })).map(plain)
}
