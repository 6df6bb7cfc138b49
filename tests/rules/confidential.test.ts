import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('confidential')

const found = (body: string) =>
  analyzer.check({ kind: 'thank-you', body }).findings.map(({ start, end }) => body.slice(start, end))

describe('business of an employer that few know yet', () => {
  it.each([
    ['We are going to raise our rent by a tenth, which is not public yet.', 'is not public yet'],
    ['Alder is to be sold in June; it has not yet been announced.', 'has not yet been announced'],
    [
      'My employer has lost the Halden contract, but no one outside the office knows.',
      'no one outside the office knows',
    ],
    ['Our margins on ply are 3%, and we never publish them.', 'we never publish them'],
    ['My company will shut its shop in Ayr before it is announced in May.', 'before it is announced'],
    [
      'We will cut our prices in May, it isn’t public yet, so I could put that to use for you.',
      'isn’t public yet',
    ],
  ])('is marked: %s', (body, words) => {
    expect(found(body)).toEqual([words])
  })

  it.each([
    'My company announced in May that it is to be sold, and all of us know.',
    'We cut our prices in May, which was public from the first.',
    'You told us that the merger has not been announced yet.',
    'I shall keep your launch to myself, since it is not public yet and we will all wait.',
    'I know that you are closing the shop, and that it is not public yet.',
    'My paper on clay has not been published yet.',
    'My name is not public, and few outside the pottery know me.',
    'The shortlist has not been announced yet.',
    'I cannot say what my firm will launch, since it is not public yet.',
    'We close at five, and nobody outside the team minds.',
    'At my company we never publish prices without two checks.',
    'We have customers of whom nobody outside the trade has heard.',
    'I have not announced at work that I am leaving.',
    'Corvani will sell its glaze in tubes, which has not been announced, and I would love to help.',
    'I gather that Corvani plans to raise its prices before it is announced.',
    'We will shut the side door, since the lane is not public.',
    'We have a glaze whose recipe is secret, and it sells well.',
    'We are yet to be announced as winners of the bid.',
    'We have customers that nobody outside the valley knows.',
    'We are raising money for a choir that nobody outside the town knows.',
  ])('is none: %s', (body) => {
    expect(found(body)).toEqual([])
  })
})

it('lets a secret prove no skill and refer to nothing, and what stands beside it do both', () => {
  const all = createAnalyzer()
  const states = (body: string) => {
    const { checks } = all.check({ kind: 'thank-you', body })
    return ['fit', 'specific-reference'].map((id) => checks.find(({ rule }) => rule === id)?.state)
  }
  const secret =
    'At Alder I cut waste by a third, and between you and me the old kiln you showed me is cracked.'
  const own = 'At Alder I cut waste by a third, like the crew at the old kiln you showed me.'
  expect(states(secret)).toEqual(['missing', 'missing'])
  expect(states(own)).toEqual(['met', 'met'])
  expect(states(`${secret} ${own}`)).toEqual(['met', 'met'])
})
