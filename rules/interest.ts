import { withRole } from '../src/language/evidence.ts'
import { expect } from '../src/language/rule.ts'

export default expect({
  title: 'Say that you are interested',
  why: 'Interest is the news in such a note: people who decide want to know that you would say yes. Say it once, plainly, with a reason. After a rejection it can only be interest in later roles.',
  sources: [
    'https://www.askamanager.org/2010/07/is-it-possible-to-send-interview-thank.html',
    'https://www.askamanager.org/2013/10/what-to-say-when-following-up-on-a-job-interview.html',
  ],
  points: {
    'thank-you': 16,
    'check-in': 14,
    'final-follow-up': 20,
    'after-rejection': 12,
    'phone-script': 11,
  },
  find: (draft) => withRole(draft, 'interest'),
  starters: ['I would be glad to join you, because [your reason].'],
  startersIn: { 'after-rejection': ['Please keep me in mind for later roles in [the kind of work].'] },
  examples: {
    met: [
      '<<I left keener on the post than I came.>>',
      '<<I would love to work on the ferry timetable with you.>>',
      '<<Running the kiln with you would mean a great deal to me.>>',
      '<<Looking forward to the trial if I am asked.>>',
      { body: '<<Please keep me in mind for later openings.>>', kind: 'after-rejection' },
    ],
    weak: [{ body: '<<Let us keep in touch.>>', kind: 'after-rejection' }],
    missing: [
      'I am no longer interested in the night shift.',
      'Your reply would mean a great deal to me.',
      { body: 'I would be interested to hear what you decide.', forReaders: true },
    ],
  },
})
