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

describe('a number that opens an account, or stands for a person', () => {
  it.each([
    'My social security number is 123-45-6789.',
    'My NI number is AB 12 34 56 C, in case HR needs it.',
    'For the fares, my debit card is 4000-1234-5678-9010, CVV 321.',
    'My passport number is AB1234567.',
    'My bank account is 12345678, sort code 12-34-56.',
    'My email password is kiln77.',
  ])('is marked: %s', (body) => {
    expect(found(body)).toHaveLength(1)
  })

  it.each([
    'As you asked, my IBAN for the fares is GB12 WXYZ 1234 5612 3456 78.',
    'My licence card is 1012 3456 7890 1234.',
    'My passport is valid until 2031, and my phone is 020 7946 0018.',
    'My site card number is 01234567.',
    'My portfolio is at kiln.example; the password is kiln77.',
    'My work on IBAN checks cleared 1200 payments.',
    'My PIN project cut calls by 3000 a month.',
  ])('is another thing: %s', (body) => {
    expect(found(body)).toEqual([])
  })
})
