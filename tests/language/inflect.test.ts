import { expect, it } from 'vitest'
import { formsMeantBy, formsOf, pluralOf, stemOf, verbForms } from '../../src/language/inflect.ts'

it.each([
  ['need', ['need', 'needs', 'needed', 'needing']],
  ['hope', ['hope', 'hopes', 'hoped', 'hoping']],
  ['reply', ['reply', 'replies', 'replied', 'replying']],
  ['wish', ['wish', 'wishes', 'wished', 'wishing']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
])('inflects a regular verb: %s', (verb, forms) => {
  expect([...formsOf(verb)].sort()).toEqual([...forms].sort())
})

it.each([
  ['hear', 'heard'],
  ['write', 'written'],
  ['beg', 'begging'],
  ['be', 'were'],
])('knows irregular forms: %s gives %s', (verb, form) => {
  expect(formsOf(verb)).toContain(form)
})

it.each([
  ['need', 'needs', 'needed', 'needed', 'needing'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['have', 'has', 'had', 'had', 'having'],
  ['become', 'becomes', 'became', 'become', 'becoming'],
  ['plan', 'plans', 'planned', 'planned', 'planning'],
  ['put', 'puts', 'put', 'put', 'putting'],
  ['discuss', 'discusses', 'discussed', 'discussed', 'discussing'],
  ['bring', 'brings', 'brought', 'brought', 'bringing'],
])('names the forms of %s', (base, third, past, participle, gerund) => {
  expect(verbForms(base)).toEqual({ base, third, past, participle, gerund })
})

it.each([
  ['visitor', 'visitors'],
  ['copy', 'copies'],
  ['day', 'days'],
  ['box', 'boxes'],
  ['person', 'people'],
])('gives nouns a plural: %s, %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural)
})

it.each([
  ['choosed', 'chose'],
  ['swimed', 'swam'],
  ['swimmed', 'swam'],
  ['stoped', 'stopped'],
  ['painted', undefined],
  ['ed', undefined],
])('knows the past of a verb that somebody made by the rule: %s, %s', (typed, past) => {
  expect(formsMeantBy(typed)?.past).toBe(past)
})

it.each([
  ['invoice', 'invoices', 'invoiced', 'invoicing'],
  ['weld', 'welder', 'welded', 'welding'],
  ['plan', 'plans', 'planned', 'planning'],
  ['rotate', 'rotates', 'rotated', 'rotation'],
  ['install', 'installs', 'installing', 'installation'],
  ['supply', 'supplies', 'supplied', 'supplying'],
  ['manage', 'manager', 'managing', 'management'],
])('gives the forms of a word one stem: %s', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1)
})

it.each([
  ['plan', 'plant'],
  ['cost', 'coat'],
  ['care', 'cart'],
])('keeps words apart: %s and %s', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other))
})
