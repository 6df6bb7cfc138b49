import { identifications } from '../src/language/identify.ts'
import { expect } from '../src/language/rule.ts'

export default expect({
  title: 'Say which interview you mean',
  why: 'Whoever opens this has many open posts and many candidates. The role and the day you met, in the first line, save them a search. On the phone your name comes first.',
  sources: [
    'https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters',
    'http://mgt.buffalo.edu/career-resource-center/students/preparation/tools/job-internship-search/managing-offers-compensation-negotiation/manage.html',
  ],
  points: { 'check-in': 10, 'final-follow-up': 8, 'phone-script': 25 },
  find: identifications,
  starters: ['We met on [day] about the [role] post.'],
  examples: {
    met: [
      { body: '<<We spoke on 4 March about the ferry pilot post.>>', kind: 'check-in' },
      {
        body: '<<This is Renske Bakker, I interviewed for the archivist job on Tuesday.>>',
        kind: 'phone-script',
      },
    ],
    weak: [{ body: '<<I am following up on my interview.>>', kind: 'check-in' }],
    missing: [{ body: 'Is there any news?', kind: 'check-in' }],
  },
})
