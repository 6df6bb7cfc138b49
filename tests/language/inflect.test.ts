import { expect, it } from 'vitest'
import { formsOf } from '../../src/language/inflect.ts'

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
