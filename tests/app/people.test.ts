import { expect, it } from 'vitest'
import { faultOf } from '../../src/app/interview/facts.ts'
import { addresseeOf, withFacts } from '../../src/app/interview/people.ts'

const told = { name: 'Ines Roth', topics: ['night rota'] }

it.each([
  ['stays with what was told', [told], [{ name: 'Ines Roth' }], [told]],
  [
    'gets the job that was not told',
    [told],
    [{ name: 'Ines Roth', role: 'Buyer' }],
    [{ ...told, role: 'Buyer' }],
  ],
  [
    'keeps the job that was told',
    [{ ...told, role: 'Planner' }],
    [{ name: 'Roth, Ines', role: 'Buyer' }],
    [{ ...told, role: 'Planner' }],
  ],
  ['stays where the text names another', [told], [{ name: 'Tor Lie' }], [told, { name: 'Tor Lie' }]],
  [
    'keeps the short name, by which a note was begun, and gets the job where one alone fits',
    [{ ...told, name: 'Ines' }],
    [{ name: 'Ines Roth', role: 'Buyer' }, { name: 'Tor Lie' }],
    [{ ...told, name: 'Ines', role: 'Buyer' }, { name: 'Tor Lie' }],
  ],
  [
    'is not added to two short names that may both be theirs',
    [{ name: 'Ines' }, { name: 'Roth' }],
    [{ name: 'Ines Roth' }],
    [{ name: 'Ines' }, { name: 'Roth' }],
  ],
  [
    'keeps the short name where two fit',
    [{ name: 'Ines' }],
    [{ name: 'Ines Roth' }, { name: 'Ines Berg' }],
    [{ name: 'Ines' }, { name: 'Ines Roth' }, { name: 'Ines Berg' }],
  ],
  [
    'is not one of the same family name',
    [{ name: 'Ada Roth' }],
    [{ name: 'Ines Roth' }],
    [{ name: 'Ada Roth' }, { name: 'Ines Roth' }],
  ],
  ['is new where nobody was known', undefined, [{ name: 'Tor Lie' }], [{ name: 'Tor Lie' }]],
])('an interviewer found in a text %s', (_, interviewers, found, all) => {
  expect(withFacts({ interviewers, company: 'Alder' }, { interviewers: found }).interviewers).toEqual(all)
})

it('other facts found in a text take the place of those known, and leave the interviewers', () => {
  const facts = { company: 'Alder', role: 'Clerk', interviewers: [told] }
  expect(withFacts(facts, { role: 'Ward clerk' })).toEqual({ ...facts, role: 'Ward clerk' })
})

it('a day that cannot be true is refused with a reason, and a good one is not', () => {
  expect(faultOf({ interviewedAt: '1996-03-03' })).toBe('This should be a day of this century')
  expect(faultOf({ interviewedAt: '2026-03-03' })).toBeUndefined()
})

it.each([
  ['Dear Ms. Roth,\n\nThank you.', 'Ines Roth'],
  ['Good morning Ola!', 'Ola Berg'],
  ['Dear Ines Roth\nThank you.', 'Ines Roth'],
  ['Hello Ines, thank you for the tour.', 'Ines Roth'],
  ['Dear Ines and Ola,', undefined],
  ['Dear Mr. Berg,', undefined],
  ['Dear Ines Kowal,', undefined],
  ['Dear team,', undefined],
  ['Dear Ms.,', undefined],
  ['Ines was kind.', undefined],
])('a draft belongs to the one person it greets, if any: %j', (body, name) => {
  const people = ['Ines Roth', 'Ola Berg', 'Finn Berg'].map((each) => ({ name: each }))
  expect(addresseeOf(body, people)).toBe(name)
})
