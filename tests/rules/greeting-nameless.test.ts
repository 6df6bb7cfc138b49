import { expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import { testDictionary } from '../support/dictionary.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('greeting-nameless')

/** How grave the greeting is, and the greetings offered in its place. */
function said(body: string, ...names: string[]) {
  const interview: Interview | undefined =
    names.length > 0 ? { interviewers: names.map((name) => ({ name })) } : undefined
  const [finding] = analyzer.check({ kind: 'thank-you', body }, interview).findings
  return finding ? [finding.severity, ...finding.fixes.map(({ insert }) => insert)] : []
}

const ruta = 'Ruta Kalnins'

it('offers the name of the one person of the interview', () => {
  expect(said('Dear Sir,\n\nThank you for the tour.', ruta)).toEqual(['problem', `Dear ${ruta},`])
  expect(said('Hello,\n\nThank you for the tour.', ruta)).toEqual(['hint', `Dear ${ruta},`])
})

it('offers no name where none or several are known', () => {
  expect(said('Hello,\n\nThank you for the tour.')).toEqual(['hint'])
  expect(said('Hello,\n\nThank you for the tour.', ruta, 'Ana Silva')).toEqual(['hint'])
})

it.each([
  ['I had the interview with Ms. Kalnins in May.', false],
  ['The kiln was warm. I saw the yard of Ms. Kalnins. It was late.\n\nIt rained.', false],
  ['I saw her yard.\n\nThank you.\n\nBest,\nOla Kalnins', true],
  ['I saw Ruta at the yard.', true],
])('offers the name above “%s”: %s', (text, offered) => {
  for (const name of [ruta, 'Ruta  Kalnins'])
    expect(said(`Hello,\n\n${text}`, name)).toEqual(offered ? ['hint', `Dear ${name},`] : ['hint'])
})

it('reads the greeting alone', () => {
  expect(said('The kiln was warm.\n\nBest,\nHR')).toEqual([])
})

it('leaves the greeting of a note about a recording alone, where no name is known', () => {
  const body = 'Hello,\n\nThank you for the tour.'
  expect(analyzer.check({ kind: 'thank-you', body }, { format: 'one-way' }).findings).toEqual([])
  expect(analyzer.check({ kind: 'thank-you', body }, { format: 'video' }).findings).toHaveLength(1)
})

it('takes a short word for a pet name, and a long one for an office', () => {
  const knowing = oneRule('greeting-nameless', testDictionary)
  const interview = { interviewers: [{ name: ruta }] }
  const found = (body: string) => knowing.check({ kind: 'thank-you', body }, interview).findings.length
  expect(found('Dear Buzz,\n\nThank you for the tour.')).toBe(0)
  expect(
    ['Chef', 'Boss', 'Head', 'Vet', 'Lead'].filter((office) => found(`Dear ${office},\n\nHello.`) === 0),
  ).toEqual([])
  expect(found('Dear Curator,\n\nThank you for the tour.')).toBe(1)
})
