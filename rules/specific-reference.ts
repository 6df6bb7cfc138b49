import { references } from '../src/language/references.ts'
import { expect } from '../src/language/rule.ts'

export default expect({
  title: 'Name one thing from the conversation',
  why: 'Could you have written it before the interview, or sent it to another company? Then it says little. One topic, problem, figure or remark from the talk shows that you listened. The job’s title, the date and praise for the culture do not count; what they said that you did not know does.',
  sources: [
    'https://www.cfwcareers.com/careers-blog/art-of-the-follow-up-note',
    'http://www.kathleenmeil.com/blog/2016/3/5',
    'https://www.askamanager.org/2012/10/youre-making-these-5-mistakes-in-your-interview-thank-you-notes.html',
  ],
  points: { 'thank-you': 32, 'check-in': 6, 'after-rejection': 6 },
  find: references,
  starters: [
    'You mentioned [what they said], and I have thought about it since.',
    'I enjoyed our talk about [the topic].',
  ],
  examples: {
    met: [
      '<<Your point that parcels go missing between the two gates has stayed with me.>>',
      '<<I liked the loom you showed us.>>',
      '<<I liked what you said about Jacquard.>> I have woven with Jacquard looms, and came from Jacquard to lace.',
      '<<It helped to hear that the dyers rotate every fortnight.>>',
      '<<You were not exaggerating about the draught in the weaving shed.>>',
      '<<You told me that I was the third person to see the crack in the gate.>>',
      {
        body: '<<The drainage scheme has been on my mind since Monday.>>',
        interview: { interviewers: [{ name: 'Ida Sorensen', topics: ['the drainage scheme'] }] },
      },
    ],
    weak: [
      '<<I enjoyed our conversation about the role.>>',
      '<<It was great to learn more about your company culture and the team.>>',
    ],
    missing: [
      'Thank you for meeting me about the Site Surveyor position at Harrow and Finch.',
      'I would be glad to hear what you decide.',
      'I am writing about the Weaver post we spoke about in June.',
      'At the end of the day you told me that I was just what you were looking for.',
      'You told me at the end of our talk that I was just what you were looking for.',
    ],
  },
})
