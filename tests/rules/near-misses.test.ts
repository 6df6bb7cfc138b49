import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

it.each([
  ['pushy-deadline', 'There is no hurry on my side.'],
  ['pushy-deadline', 'We treat each leak as urgent.'],
  ['pushy-deadline', 'Either day would suit me, or the week after.'],
  ['pushy-deadline', 'I must tell my choir by Friday whether I can sing.'],
  ['pushy-deadline', 'The audit must be done by the spring, you said.'],
  ['pushy-deadline', 'I demand a lot of my own welds, and yours were as clean.'],
  ['pushy-deadline', 'On the night desk we need answers from drivers within minutes.'],
  ['pushy-deadline', 'Take whatever time you need to decide.'],
  ['pushy-threat', 'You will not be hearing from me again before June.'],
  ['pushy-threat', 'You will be hearing from two of my referees this week.'],
  ['unprofessional-rude', 'You even showed me how to shut up the shop for the night.'],
  ['desperate-self-criticism', 'You said the old booking system was not up to scratch.'],
  ['desperate-self-criticism', 'The courier who made a real mess of the labels stayed with me.'],
  ['pushy-impatience', 'From today I am finished with my notice.'],
  ['unprofessional-pay', 'You let the customer decide if it is worth it to repair a frame.'],
  ['desperate-over-apology', 'Apologies in advance if my reply comes late, as I am on nights.'],
  ['pushy-argument', 'If you want to take another look at the drawings, they are attached.'],
  ['unprofessional-comparison', 'I checked the Tuesdays you named, and none of them would clash.'],
  ['unprofessional-comparison', 'The other people in the workshop were mostly students.'],
  ['unprofessional-intimate', 'Thank you for letting me look through your photos of the kilns.'],
  ['unprofessional-intimate', 'I saw on your Instagram that the Leith yard has opened.'],
  ['unprofessional-intimate', 'Ottoline and I have known each other for years.'],
  ['unprofessional-lecture', 'Your point that it would be fairer to tell applicants at once stayed with me.'],
  ['desperate-hardship', 'My partner and I parted on good terms when we sold the forge.'],
])('%s lets a near miss pass: %s', (rule, body) => {
  expect(oneRule(rule).check({ kind: 'thank-you', body }).findings).toEqual([])
})
