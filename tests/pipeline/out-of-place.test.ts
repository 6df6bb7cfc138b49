import { describe, expect, it } from 'vitest'
import { messageKinds } from '../../src/core/kinds.ts'
import { isOutOfPlace, misplacedWords } from '../../src/pipeline/out-of-place.ts'
import { plain } from '../../src/pipeline/wordings.ts'

const rules = Object.values(
  import.meta.glob<string>('../../rules/*.ts', { query: '?raw', import: 'default', eager: true }),
)
/** What the rules offer, before their examples: strings that are neither patterns nor told to the person who writes. */
const offered = rules
  .map((source) => source.slice(0, source.indexOf('\n  examples: {')))
  .flatMap((source) => source.match(/(?<!(?:title|message|why|find): ?\[?)(['"`])[^()|<>~\n]*?\1/g) ?? [])
  .map(plain)

describe('words that a kind has no place for', () => {
  it.each([...new Set(Object.values(misplacedWords).flat())])('are offered by a rule still: %s', (words) => {
    const pattern = RegExp(`\\b${words}\\b`)
    expect(offered.some((wording) => pattern.test(wording))).toBe(true)
  })

  it('keep a wording out of that kind alone', () => {
    const kinds = messageKinds.filter((kind) => isOutOfPlace(kind, 'is there any news', [], false))
    expect(kinds).toEqual(['thank-you', 'after-rejection'])
  })

  it('leave a last note nothing to ask', () => {
    expect(isOutOfPlace('final-follow-up', 'may i visit', [], true)).toBe(true)
    expect(isOutOfPlace('check-in', 'may i visit', [], true)).toBe(false)
  })
})
