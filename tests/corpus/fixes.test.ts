import { describe, expect, it } from 'vitest'
import type { MessageKind } from '../../src/core/kinds.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { testDictionary } from '../support/dictionary.ts'
import { readVoices } from './read.mjs'

/** Numbers, and words with a capital that no beginning of a sentence, line or quotation explains. */
const fact = /\d+|(?<=[\p{L}\p{N},;] )(?!(?:I|OK|How|My)\b|I['’])\p{Lu}[\p{L}\p{N}’'-]*/gu

const folded = (text: string) => text.toLowerCase().replace(/['’-]/g, '')

/** What a fix takes out of the text between two offsets: facts that its wording does not say again. */
function lost(body: string, start: number, end: number, insert: string): string[] {
  return [...body.matchAll(fact)]
    .filter(({ index }) => index >= start && index < end)
    .map(([found]) => found)
    .filter((found) => !folded(insert).includes(folded(found)))
}

describe('a fix', { timeout: 300_000 }, () => {
  it('drops no name, day or number of any draft of our corpus', () => {
    const analyzer = createAnalyzer({ dictionary: testDictionary })
    const drops: string[] = []
    for (const { id, kind, subject, body } of readVoices().flatMap(({ drafts }) => drafts)) {
      const draft = { kind: kind as MessageKind, subject: subject ?? undefined, body }
      for (const { rule, start, end, fixes } of analyzer.check(draft).findings)
        for (const { insert } of fixes) {
          // A single word is mended, not dropped: a misspelt name.
          if (!/\s/.test(body.slice(start, end))) continue
          const gone = lost(body, start, end, insert)
          if (gone.length > 0)
            drops.push(`${id} ${rule} ${gone.join(', ')}: “${body.slice(start, end)}” → “${insert}”`)
        }
    }
    expect(drops).toEqual([])
  })
})
