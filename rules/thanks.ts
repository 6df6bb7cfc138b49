import { withRole } from '../src/language/evidence.ts'
import { expect } from '../src/language/rule.ts'

export default expect({
  title: 'Thank them for their time',
  why: 'A note after an interview is first of all thanks. Four in five US hiring managers count it in a candidate’s favour; name something they gave you, such as an explanation or a tour, and it is worth more than thanks for time alone.',
  sources: [
    'https://www.askamanager.org/2012/10/youre-making-these-5-mistakes-in-your-interview-thank-you-notes.html',
    'https://press.roberthalf.com/2017-11-20-Thank-You-Notes-Can-Tip-Scale-in-Job-Candidates-Favor-Yet-Few-Write-Them',
  ],
  points: {
    'thank-you': 18,
    'check-in': 6,
    'final-follow-up': 14,
    'after-rejection': 30,
    'phone-script': 15,
  },
  // A call has one clause of thanks, and mostly as it ends: "Thanks, bye."
  find: (draft) =>
    withRole(draft, 'thanks').map(({ weak, ...words }) => ({
      ...words,
      ...(weak && draft.kind !== 'phone-script' ? { weak } : {}),
    })),
  starters: ['Thank you for [what they explained or showed you].'],
  startersIn: { 'after-rejection': ['Thank you for letting me know, and for [what they gave you].'] },
  examples: {
    met: [
      '<<Thank you for walking me through the night rota.>>',
      '<<I really appreciate the hour you gave me on Tuesday.>>',
      '<<It was generous of you to stay late for my questions.>>',
      '<<Lovely visit this morning, thank you.>>',
      '<<Thank you for today, you are the nicest interviewer ever!>>',
      { body: 'The number is 555 0162. <<Right, thanks, bye.>>', kind: 'phone-script' },
      { body: 'The number is 555 0162. <<Thank you, and speak soon.>>', kind: 'phone-script' },
    ],
    weak: ['The kiln was hot. <<Right, thanks, bye.>>'],
    missing: [
      { body: 'Well, no thanks.', kind: 'phone-script' },
      'I will send the references tonight.\n\nThanks,\nOla Berg',
      'I can lift a patient safely, thanks to two winters on a spinal ward.',
      'I would appreciate any news you can share.',
    ],
  },
})
