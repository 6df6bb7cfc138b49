import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../src/pipeline/analyze.ts'
import { rules } from '../src/pipeline/registry.ts'
import type { Example } from '../src/language/rule.ts'
import { testDictionary } from './support/dictionary.ts'
import { exampleDraft } from './support/example-draft.ts'

/** Marks of a text that was cut badly, as many as it has: a fix may leave none that was not there. */
const rubble: Readonly<Record<string, RegExp>> = {
  'a doubled mark': /[,;:.!?]\s*[,;:]|,\s*[.!?]|(?<!\.)\.\.(?!\.)|[!?]\./g,
  'a mark after a blank': /(?<=\S)[ \t]+[,;.!?](?=\s|$)/g,
  'a mark at a beginning': /(?:^|[.!?]\s+|\n)[,;:.!?]/g,
  'a double blank': /\S[ \t]{2,}(?=\S)/g,
  'a small beginning': /(?:^|\n|[.!?]["”’)]*\s+)\p{Ll}/gu,
}

const faultsOf = (before: string, after: string) =>
  Object.entries(rubble)
    .filter(([, pattern]) => (after.match(pattern)?.length ?? 0) > (before.match(pattern)?.length ?? 0))
    .map(([name]) => name)

const analyzer = createAnalyzer({ dictionary: testDictionary })
const drafts = rules.flatMap((rule) =>
  Object.values<readonly Example[]>(rule.examples).flatMap((examples) =>
    examples.map((example) => {
      const { body, ...draft } = exampleDraft(rule, example)
      return { id: rule.id, ...draft, body: body.replace(/<<|>>/g, '') }
    }),
  ),
)

describe('a fix put in place', { timeout: 60_000 }, () => {
  it('leaves no mark, blank or small letter where none should stand, in any of our examples', () => {
    const broken: string[] = []
    let tried = 0
    for (const { id, body, ...draft } of drafts)
      for (const { rule, start, end, fixes } of analyzer.check({ ...draft, body }, {}).findings)
        for (const { insert } of fixes) {
          const after = body.slice(0, start) + insert + body.slice(end)
          for (const fault of faultsOf(body, after)) broken.push(`${id}, ${rule}: ${fault} in “${after}”`)
          tried++
        }
    expect(broken.map((line) => line.slice(0, 200))).toEqual([])
    expect(tried).toBeGreaterThan(500)
  })
})
