import { fits } from '../src/language/fits.ts'
import { expect } from '../src/language/rule.ts'

export default expect({
  title: 'Link one skill to their need',
  why: 'One need they voiced, and something similar that you have done, says more than a list of strengths. “I am a great fit” is a claim; a task with its result is a reason. One or two are enough.',
  sources: [
    'https://www.askamanager.org/2012/10/youre-making-these-5-mistakes-in-your-interview-thank-you-notes.html',
    'http://hrdailyadvisor.blr.com/2025/01/09/good-job-interview-heres-how-to-help-seal-the-deal',
  ],
  points: { 'thank-you': 10, 'check-in': 2 },
  find: (draft, interview) =>
    fits(draft, interview).map(({ start, end, weak }) => ({ start, end, ...(weak ? { weak } : {}) })),
  starters: ['At [where you worked] I [what you did], which would help with [their need].'],
  examples: {
    met: [
      '<<My four years on the coroner’s desk would help with the backlog.>>',
      '<<At my last garage I cut the waiting list from nine days to three.>>',
      {
        body: '<<I drive a reach truck most nights.>>',
        interview: { advert: 'Requirements\n- Forklift licence' },
      },

      'It rained. <<At my last garage I cut the waiting list from nine days to three.>>',
    ],
    weak: ['It rained. <<My skills make me a great fit.>>'],
    missing: [
      { body: 'I am a great fit for this post.', forReaders: true },
      'I have applied for the forklift job.',
      'I drive a reach truck most nights.',
      {
        body: 'I would love to drive a reach truck. Your reach trucks looked new.',
        interview: { advert: 'Requirements\n- Forklift licence' },
      },
    ],
  },
})
