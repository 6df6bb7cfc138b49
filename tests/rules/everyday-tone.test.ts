import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const found = (rule: string, body: string) => oneRule(rule).check({ kind: 'check-in', body }).findings.length

/** Harmful words as people write them in a hurry, and beside them the same words meant well. */
it.each([
  ['pushy-impatience', 'All my calls have gone unanswered.', 'All my calls were answered within the hour.'],
  [
    'pushy-impatience',
    'I have been ringing and ringing.',
    'I spend my days ringing and writing to suppliers.',
  ],
  ['pushy-impatience', 'I guess it was too hard to reply.', 'I was too busy to reply on Friday.'],
  [
    'pushy-impatience',
    'It looks like you have forgotten about me.',
    'It looks like I have forgotten my scarf.',
  ],
  ['pushy-impatience', 'Please do not leave me hanging.', 'The kettle was left hanging by the kiln.'],
  [
    'pushy-displeasure',
    'It would have been nice to hear from somebody.',
    'It would have been nice to see the kiln.',
  ],
  ['pushy-displeasure', 'It is disappointing not to have heard.', 'It is disappointing not to be chosen.'],
  ['pushy-guilt', 'I took two days off unpaid to come in.', 'I took a day off to paint the kitchen.'],
  ['pushy-argument', 'I have a right to know.', 'Patients have a right to know.'],
  ['pushy-argument', 'I am not satisfied with two lines.', 'I am not satisfied until a weld holds.'],
  [
    'pushy-argument',
    'I am surprised, since you seemed so impressed.',
    'I was surprised by the size of the yard.',
  ],
  ['pushy-escalation', 'I would not like to take this further.', 'I would not like to take the lift.'],
  ['pushy-passive-aggressive', 'If you are serious about me, call.', 'You are serious about clean kitchens.'],
  ['pushy-deadline', 'Please decide already.', 'I would be glad to hear your decision, please.'],
  ['unprofessional-pay', 'I would need 42k.', 'We need 42 bolts.'],
  ['unprofessional-pay', 'I want at least £900 a week.', 'We raised £900 for the choir.'],
  ['unprofessional-bitter', 'I call that a lucky escape.', 'The cat had a way to escape.'],
  [
    'unprofessional-bitter',
    'He spent more time with his phone than on me.',
    'I spent more time on the glaze than on the form.',
  ],
  [
    'unprofessional-comparison',
    'My boss takes all the credit for my work.',
    'My boss takes the blame for our work.',
  ],
  ['unprofessional-intimate', 'My boyfriend dumped me in May.', 'My partner and I moved in May.'],
  [
    'unprofessional-gift',
    'There is something nice for you as well.',
    'There is something new for you in the plan.',
  ],
  ['unprofessional-slang', 'That was a bloody great tour.', 'That was a great tour.'],
  ['unprofessional-rude', 'Learn how to reply.', 'I taught the new starters how to reply to callers.'],
  ['desperate-over-apology', 'Sorry again for the trouble.', 'I am sorry that I was late.'],
  ['desperate-hardship', 'We are behind on rent.', 'The shed is behind the one you rent.'],
  ['desperate-hardship', 'My landlord will throw us out.', 'We throw out the cracked pots.'],
  ['desperate-hardship', 'This news has crushed me.', 'I took a break to care for my mother.'],
  ['desperate-self-criticism', 'I was terrible on Monday.', 'The coffee was terrible.'],
  ['desperate-begging', 'I will owe you everything.', 'I owe the library two books.'],
  ['desperate-begging', 'Please think of my situation.', 'Please consider me next time.'],
  ['desperate-any-job', 'Give me any work in the yard.', 'In my kitchen I take all the orders.'],
  ['desperate-any-job', 'I will take any job.', 'We meet people who will take any job.'],
  ['pushy-impatience', 'Please get on with it.', 'I turn up early and I get on with it.'],
  ['pushy-deadline', 'I need an answer by noon.', 'I tell suppliers I need an answer by noon.'],
  ['pushy-deadline', 'I expect to hear from you by noon.', 'I expect you have found somebody by now.'],
  ['pushy-blame', 'Nobody has had the decency to call.', 'Nobody had the key to the shed.'],
  [
    'pushy-presumption',
    'I look forward to starting with you on Monday.',
    'I look forward to hearing from you on Monday.',
  ],
  [
    'unprofessional-pay',
    'Could you tell me what the salary is?',
    'Could you tell me how the salary run is checked?',
  ],
  ['unprofessional-bitter', 'You wanted someone younger.', 'You wanted someone with a licence.'],
  ['desperate-hardship', 'I cannot take any more of this.', 'I cannot take any more classes.'],
  ['desperate-hardship', 'I lost my wife in March.', 'I sat with a man who had lost his wife.'],
  ['desperate-hardship', 'I have not worked for a year.', 'I have not worked since my daughter was born.'],
  ['desperate-over-apology', 'I am wasting your time.', 'I will not take up any more of your time.'],
  ['desperate-any-job', 'I will not need any.', 'I will not take any more of your time.'],
  ['desperate-self-criticism', 'I always fall apart.', 'Was there anything I could have done better?'],
  ['desperate-flattery', 'You are a natural leader.', 'I am a natural leader.'],
  ['desperate-gushing', 'I cannot believe you chose me.', 'I cannot believe the size of the kiln.'],
])('%s marks “%s” and not “%s”', (rule, harmful, innocent) => {
  expect([found(rule, harmful), found(rule, innocent)]).toEqual([1, 0])
})
