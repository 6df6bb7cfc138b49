import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

it.each([
  ['pushy-passive-aggressive', 'You never meant to fill the second dock, as you said.'],
  ['pushy-passive-aggressive', 'Cheers for the lift to the station.'],
  ['pushy-passive-aggressive', 'I asked the pilot who really knows the reason for the swell.'],
  ['pushy-passive-aggressive', 'I suppose you found the other ferry calmer.'],
  ['pushy-passive-aggressive', 'My screen shows that you opened the new depot in May.'],
  ['pushy-presumption', 'As I told you, I have two dogs and start early.'],
  ['pushy-presumption', 'I told Agnes that I am left-handed.'],
  ['pushy-presumption', 'We both know Ana Duarte from the yard.'],
  ['unprofessional-pay', 'You let the customer decide if it is worth it to repair a frame.'],
  ['desperate-hardship', 'My partner and I parted on good terms when we sold the forge.'],
  ['desperate-hardship', 'When money was tight I cooked for forty on a small budget.'],
  ['desperate-hardship', 'I have been out of work since May to look after my mother, who is well now.'],
  ['desperate-hardship', 'Since my redundancy in May I have kept the books of the food bank.'],
  ['desperate-hardship', 'I was unemployed for a year, during which I ran the village choir.'],
  ['desperate-hardship', 'I lost my job when the pit closed, and learned to drive a crane.'],
  ['desperate-hardship', 'My insurance runs until May, so I can use my own car.'],
  ['desperate-hardship', 'Where the lessee is late with the rent, the harbour may let the berth again.'],
  ['desperate-hardship', 'Tenants facing eviction come to my advice desk twice a week.'],
  ['desperate-hardship', 'Money was tight at the youth club, so I learned to write grant bids.'],
  ['desperate-hardship', 'I helped families who were buried in debt to write to the bank.'],
  ['desperate-hardship', 'We were desperate for pickers that summer, so I drove the van.'],
  ['desperate-hardship', 'I would be lost without my notebook.'],
  ['desperate-hardship', 'My contract runs out in May, which is no secret.'],
  ['desperate-hardship', 'I come from a farming family, so early mornings suit me.'],
  ['desperate-hardship', 'I am not desperate, only curious.'],
  ['desperate-hardship', 'You asked about my visa: it expires in May and is being renewed.'],
  ['pushy-presumption', 'I have already packed the prints that you wanted to see.'],
  ['pushy-presumption', 'I have already changed how I stack the kiln, and ordered the book.'],
  ['pushy-presumption', 'I have already told my sister about the seals.'],
])('%s lets a near miss pass: %s', (rule, body) => {
  expect(oneRule(rule).check({ kind: 'thank-you', body }).findings).toEqual([])
})
