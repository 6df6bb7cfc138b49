import { withRole } from '../src/language/evidence.ts'
import { occurs, phraseList } from '../src/language/phrase-set.ts'
import { guessesEnd, impliesAsk } from '../src/language/roles/timeline.ts'
import { expect } from '../src/language/rule.ts'
import { throughout, wholeOf } from '../src/language/throughout.ts'

/** "This is my last note", "I will leave it with you", "I assume that you have chosen somebody". */
const closes = phraseList([
  '(this|one|a|is|be) my? (last|final|closing) ..1 (note|email|message|mail|letter|word)',
  '(close|closing) ...2 (loop|book|file|matter)',
  '((will|shall) not|stop) ..2 (trouble|troubling|bother|bothering|chase|chasing|press|pressing|crowd) (you|your|after)',
  '(i|will) (leave|leaving) (it|this|the matter) (with|there|here)',
  guessesEnd,
])
const closings = throughout((sentence) => (occurs(closes, sentence.words) ? [wholeOf(sentence)] : []))
const hints = throughout((sentence) => (impliesAsk(sentence) ? [wholeOf(sentence)] : []))

export default expect({
  title: 'Ask about the next step',
  why: 'One clear question is easy to answer; a bare “any update?” is easy to pass over. Ask what the timeline or the next step is. A thank-you needs no such question.',
  sources: [
    'https://www.askamanager.org/2013/10/what-to-say-when-following-up-on-a-job-interview.html',
    'http://exclusive.multibriefs.com/content/heres-how-to-craft-the-perfect-email/communications',
  ],
  points: { 'check-in': 24, 'final-follow-up': 4, 'phone-script': 20 },
  /**
   * A last follow-up that says so need not ask; and while the promised date is ahead, there is nothing to ask yet. Where the
   * present day is not given, the last message stands for it.
   */
  excused: ({ kind, on, ...draft }, { decisionBy, sent = [] }) => {
    if (kind === 'final-follow-up' && closings(draft).length > 0) return true
    const today =
      on ??
      sent
        .map(({ at }) => at.slice(0, 10))
        .sort()
        .at(-1)
    return decisionBy !== undefined && today !== undefined && decisionBy.slice(0, 10) > today
  },
  find: (draft) => withRole(draft, 'timeline'),
  implied: (draft) => hints(draft).length > 0,
  starters: ['Do you have a timeline for the next step?', 'I would welcome an idea of the timing.'],
  examples: {
    met: [
      { body: '<<Could you tell me when you expect to decide?>>', kind: 'check-in' },
      { body: '<<I would welcome any idea of the timing.>>', kind: 'check-in' },
      { body: '<<Is there any news on when the panel will meet?>>', kind: 'check-in' },
      { body: '<<Do you expect to have news before the 9th?>>', kind: 'check-in' },
      { body: '<<Might there be word by then?>>', kind: 'check-in' },
      { body: '<<Could you share the status and the next steps?>>', kind: 'check-in' },
      { body: '<<Do you have any updates on when the hiring will begin?>>', kind: 'check-in' },
      { body: '<<Is there a revised date that I should know of?>>', kind: 'check-in' },
    ],
    weak: [
      { body: '<<Any update?>>', kind: 'check-in' },
      { body: '<<I gather you decide in June, and will write then if I may.>>', kind: 'check-in' },
      { body: '<<Has the panel chosen yet?>>', kind: 'check-in' },
      { body: '<<I was wondering whether there is any news on the warden post.>>', kind: 'check-in' },
      { body: '<<Please let me know if you have any updates.>>', kind: 'check-in' },
      { body: '<<Do you have any updates on the hiring process?>>', kind: 'check-in' },
      { body: '<<Could you tell me the status of my application?>>', kind: 'check-in' },
      { body: '<<Is there any news about the decision?>>', kind: 'check-in' },
      { body: '<<I wanted to see how things are going.>>', kind: 'check-in' },
      { body: '<<Would you be able to let me know the result by the 9th?>>', kind: 'check-in' },
    ],
    missing: [
      { body: 'I have a new date for the crane test, the 9th.', kind: 'check-in' },
      { body: 'I look forward to hearing about the next steps.', kind: 'check-in' },
      { body: 'I am following up about the warden post.', kind: 'check-in' },
      { body: 'They would like an answer from me by Friday.', kind: 'check-in' },
      { body: 'You said that a decision would take two weeks.', kind: 'check-in' },
    ],
  },
})
