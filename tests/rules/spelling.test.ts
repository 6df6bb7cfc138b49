import { expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import { testDictionary } from '../support/dictionary.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('spelling', testDictionary)

const found = (body: string, interview?: Interview) =>
  analyzer
    .check({ kind: 'thank-you', body }, interview)
    .findings.map(({ start, end, severity }) => `${severity} ${body.slice(start, end)}`)

it.each([
  ['I met Gwen ferch Rhys at noon.', []],
  ['I met Gwen ferch them at noon.', ['hint ferch']],
  ['I met them ferch Rhys at noon.', ['hint ferch']],
  ['I saw a ferch when I met Gwen and Rhys.', ['hint ferch']],
  ['I met Gwen annd Rhys at noon.', ['hint annd']],
  ['I met Gwen windwo Rhys at noon.', ['hint windwo']],
])('takes a short rare word between names for a part of them, and no slip: %s', (body, slips) => {
  expect(found(body)).toEqual(slips)
})

it.each([
  ['I tuned the postgres tabel at noon.', []],
  ['I tuned the postgres windwo at noon.', ['hint windwo']],
  ['I tuned the old tabel at noon.', ['hint tabel']],
])('takes a short word beside a term for one: %s', (body, slips) => {
  expect(found(body)).toEqual(slips)
})

it.each([
  ['dear mrs hoor-ferch,\n\nIt rained.', []],
  ['It rained.\n\nBest,\nola hoor-ferch', []],
  ['It rained.\n\nThnaks,\nOla', ['hint Thnaks']],
])('lets names stand in greeting and sign-off, and no slip that everybody makes: %j', (body, slips) => {
  expect(found(body)).toEqual(slips)
})

it.each([
  ['I saw the "tabel" at noon.', []],
  ['I saw the *tabel* at noon.', []],
  ['I saw the "tabel of it" at noon.', ['hint tabel']],
  ['I saw the "recieve" mark.', ['hint recieve']],
  ['They say zzyqqk on tabel here.', []],
  ['They say windwo on tabel here.', ['hint windwo', 'hint tabel']],
])('lets a word stand that is named between marks, or stands by a foreign one: %s', (body, slips) => {
  expect(found(body)).toEqual(slips)
})

it('lets stand what the interview details name', () => {
  const body = 'I saw the tabel’s edge.'
  expect(found(body)).toEqual(['hint tabel’s'])
  expect(found(body, { interviewers: [{ name: 'Eli', topics: ['tabel'] }] })).toEqual([])
})

it('is graver from the third slip on', () => {
  expect(found('I saw the windwo and the clokc.')).toEqual(['hint windwo', 'hint clokc'])
  expect(found('I saw the windwo, the clokc and the tabel.')).toEqual([
    'problem windwo',
    'problem clokc',
    'problem tabel',
  ])
})

it.each([
  'The boards were rough-sawn, the hay new-mown and the sheep shorn.',
  'She read me the do’s and don’ts of the imprest tin.',
  'My grandad hewed what he had not hewn, fettled the plane and split withies.',
])('knows everyday words that the dictionaries lack: %s', (body) => {
  expect(found(body)).toEqual([])
})

it('takes none of these words for a term, beside which a slip would pass', () => {
  expect(found('We stacked the sawn tabel at noon.')).toEqual(['hint tabel'])
})

it.each([
  ['We raised it with a phone-a-thon and two read-a-thons.', []],
  ['I precepted two nurses, and am precepting a third.', []],
  ['It was warmer thon the kiln.', ['hint thon']],
  ['I acepted the keys.', ['hint acepted']],
])('knows words of fundraisers and wards: %s', (body, slips) => {
  expect(found(body)).toEqual(slips)
})
