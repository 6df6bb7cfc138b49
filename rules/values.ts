import { withRole } from '../src/language/evidence.ts'
import { expect } from '../src/language/rule.ts'

export default expect({
  title: 'Connect with their values',
  why: 'Where you share something the company stands for, say what it is and how you have lived it. It is a bonus, never a must: praise for a mission from the website is weaker than one detail from the talk.',
  sources: [
    'http://www.kathleenmeil.com/blog/2016/3/5',
    'https://www.crawfordthomas.com/2018/07/26/back-to-basics-the-thank-you-note/',
  ],
  points: {},
  find: (draft) => withRole(draft, 'values'),
  starters: ['Your [value or way of working] is close to how I work: [an example].'],
  examples: {
    met: [
      '<<Your commitment to repairing before replacing matters to me.>>',
      '<<I admire the trust’s dedication to patients who cannot pay.>>',
    ],
    missing: [
      'The commitment of two evenings a week is no trouble.',
      'I had hoped to join a yard that answers letters.',
      { body: 'I value your time.', forReaders: true },
    ],
  },
})
