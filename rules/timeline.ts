import { withRole } from '../src/language/evidence.ts'
import { expect } from '../src/language/rule.ts'

export default expect({
  title: 'Ask about the next step',
  why: 'One clear question is easy to answer; a bare “any update?” is easy to pass over. Ask what the timeline or the next step is. A thank-you needs no such question.',
  sources: [
    'https://www.askamanager.org/2013/10/what-to-say-when-following-up-on-a-job-interview.html',
    'http://exclusive.multibriefs.com/content/heres-how-to-craft-the-perfect-email/communications',
  ],
  points: { 'check-in': 24, 'final-follow-up': 4, 'phone-script': 20 },
  /** The date they promised lies after the last message that went out: there is nothing to ask yet. */
  excused: (_, { decisionBy, sent = [] }) => {
    const last = sent
      .map(({ at }) => at)
      .sort()
      .at(-1)
    return decisionBy !== undefined && last !== undefined && decisionBy.slice(0, 10) > last.slice(0, 10)
  },
  find: (draft) => withRole(draft, 'timeline'),
  starters: ['Do you have a timeline for the next step?', 'I would welcome an idea of the timing.'],
  examples: {
    met: [
      { body: '<<Could you tell me when you expect to decide?>>', kind: 'check-in' },
      { body: '<<I would welcome any idea of the timing.>>', kind: 'check-in' },
      { body: '<<Is there any news on when the panel will meet?>>', kind: 'check-in' },
    ],
    weak: [
      { body: '<<Any update?>>', kind: 'check-in' },
      { body: '<<Has the panel chosen yet?>>', kind: 'check-in' },
      { body: '<<I was wondering whether there is any news on the warden post.>>', kind: 'check-in' },
      { body: '<<Please let me know if you have any updates.>>', kind: 'check-in' },
      { body: '<<Would you be able to let me know the result by the 9th?>>', kind: 'check-in' },
    ],
    missing: [
      { body: 'I look forward to hearing about the next steps.', kind: 'check-in' },
      { body: 'You said that a decision would take two weeks.', kind: 'check-in' },
    ],
  },
})
