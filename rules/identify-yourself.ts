import { identifications, isNamedAbove } from '../src/language/identify.ts'
import { expect } from '../src/language/rule.ts'

export default expect({
  title: 'Say which interview you mean',
  why: 'Whoever opens this has many open posts and many candidates. The role and the day you met, in the first line, save them a search. On the phone your name comes first.',
  sources: [
    'https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters',
    'http://mgt.buffalo.edu/career-resource-center/students/preparation/tools/job-internship-search/managing-offers-compensation-negotiation/manage.html',
  ],
  points: { 'check-in': 12, 'final-follow-up': 14, 'phone-script': 21 },
  /** A reply shows its subject through the thread, and so does a subject that names the post. */
  excused: (draft, interview) => draft.hasQuote || isNamedAbove(draft, interview),
  find: identifications,
  starters: ['We met on [day] about the [role] post.'],
  examples: {
    met: [
      { body: '<<We spoke on 4 March about the ferry pilot post.>>', kind: 'check-in' },
      {
        body: '<<This is Renske Bakker, I interviewed for the archivist job on Tuesday.>>',
        kind: 'phone-script',
      },
      { body: '<<You interviewed me on 3 May for the post of verger.>>', kind: 'final-follow-up' },
      { body: '<<I’m the roofer you saw on Friday.>>', kind: 'check-in' },
      { body: '<<It’s Ola from the lock keeper interview.>>', kind: 'phone-script' },
      { body: '<<I did a trial shift with you on the 9th.>>', kind: 'check-in' },
      { body: '<<The verger post we discussed on 3 May is still the one I want.>>', kind: 'check-in' },
      { body: '<<I was one of the people you saw on 3 May for the verger post.>>', kind: 'check-in' },
      { body: '<<I am the cook you met on Friday.>>', kind: 'check-in' },
      { body: '<<I was up with you on Friday for the slater job.>>', kind: 'check-in' },
      { body: '<<I saw you on Friday for the slater job.>>', kind: 'check-in' },
      { body: '<<I came over on the second about the slater’s job.>>', kind: 'check-in' },
      { body: '<<I called by on Friday to see Mrs Ellis.>>', kind: 'check-in' },
      { body: '<<I am the welder who did the test on Monday.>>', kind: 'check-in' },
      { body: '<<Do you know yet when the florist post will be filled?>>', kind: 'check-in' },
      { body: '<<It is two weeks since our talk.>>', kind: 'check-in' },
      { body: '<<I write further to our meeting.>>', subject: 'Verger post', kind: 'check-in' },
    ],
    weak: [
      { body: '<<I am following up on my interview.>>', kind: 'check-in' },
      { body: 'Hi, <<it’s Ola.>> <<I had an interview on Tuesday.>>', kind: 'phone-script' },
    ],
    missing: [
      { body: 'Is there an error with my application?', kind: 'check-in' },
      { body: 'I can put you in touch with my old foreman.', kind: 'check-in' },
      { body: 'I am the best roofer you met on Friday.', kind: 'check-in' },
      { body: 'The florist post at my old shop taught me a lot.', kind: 'check-in' },
      { body: 'Is there any news?', subject: 'After the summer, an answer', kind: 'check-in' },
      { body: 'Is there any news?', subject: 'Any update on the job?', kind: 'check-in' },
      { body: 'I am the cook who can do this.', kind: 'check-in' },
      { body: 'I was with your firm in spirit.', kind: 'check-in' },
      { body: 'I came down with flu on Friday.', kind: 'check-in' },
      { body: 'I saw your advert on Friday.', kind: 'check-in' },
      { body: 'I came over from Ghent in May for a job in a bakery.', kind: 'check-in' },
      { body: 'The garden behind the workshop was a joy to see.', kind: 'final-follow-up' },
    ],
  },
})
