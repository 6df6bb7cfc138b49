import { describe, expect, it } from 'vitest'
import { familyOf } from '../src/language/document.ts'
import { rules } from '../src/pipeline/registry.ts'

const sources: Readonly<Record<string, string>> = import.meta.glob<string>(
  ['../src/{pipeline,app,editor,worker,cli}/**/*.{ts,svelte}'],
  { query: '?raw', import: 'default', eager: true },
)

/** The rules that files outside rules/ know by name, whole or by its beginning. */
const named: Readonly<Record<string, string>> = {
  '../src/pipeline/settle.ts': 'placeholder wrong- pushy- desperate- unprofessional- spelling grammar-',
  '../src/app/suggestions.ts':
    'subject length unmentioned-skill greeting-nameless sign-off-name spelling grammar- lower-case mixed-dialect wrong-name repeated-words grammar-punctuation',
  '../src/app/Card.svelte': 'spelling',
  '../src/app/place.ts': 'greeting sign-off thanks polite-close timeline',
}
const pairs = Object.entries(named).flatMap(([file, names]) =>
  names.split(' ').map((name): [string, string] => [file, name]),
)

const ids = rules.map(({ id }) => id)
/** Rules that share their name with a role or a part of a letter, or with a word: a quoted one may mean that. */
const ambiguous = new Set(
  ids.filter(
    (id) => !id.includes('-') || /^(?:sign-off|polite-close|specific-reference|offer-information)$/.test(id),
  ),
)

it('a rule on tone names its family, or gives hints: no meter hears of others', () => {
  const graver = rules.filter(
    (rule) =>
      rule.type === 'avoid' &&
      rule.group === 'tone' &&
      !familyOf(rule.id) &&
      (rule.severity !== 'hint' ||
        rule.examples.flagged.some((example) => typeof example !== 'string' && example.severity)),
  )
  expect(graver.map(({ id }) => id)).toEqual([])
})

describe('a rule named outside rules/', () => {
  it.each(pairs)('is one, and stands there still: %s names %s', (file, name) => {
    expect(ids.some((id) => (name.endsWith('-') ? id.startsWith(name) : id === name))).toBe(true)
    expect(sources[file]).toMatch(new RegExp(`['(|]${name}['|$)]`))
  })

  it('stands in the list above', () => {
    const unlisted = Object.entries(sources).flatMap(([file, source]) => {
      const quoted = Array.from(source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g), ([, name = '']) => name)
      const asked = Array.from(source.matchAll(/\brule === '([^']+)'/g), ([, name = '']) => name)
      const known = named[file]?.split(' ') ?? []
      return [...quoted.filter((name) => ids.includes(name) && !ambiguous.has(name)), ...asked]
        .filter((name) => !known.includes(name))
        .map((name) => `${file}: ${name}`)
    })
    expect(unlisted).toEqual([])
  })
})
