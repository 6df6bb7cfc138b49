import { withRole } from '../src/language/evidence.ts'
import { occurs, phraseList } from '../src/language/phrase-set.ts'
import { expect } from '../src/language/rule.ts'
import { secrets } from '../src/language/secrets.ts'

/** What nobody should offer to do. */
const betrayal = phraseList(secrets)

export default expect({
  title: 'Offer to send more',
  why: 'Offering once to send or answer something more makes it easy for them to write back. Naming the thing, such as references or a sample, is better than “any information”.',
  sources: [
    'https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/',
    'https://content.one.lumenlearning.com/introductiontobusiness/?p=3285',
  ],
  points: { 'thank-you': 5, 'check-in': 8, 'final-follow-up': 6, 'phone-script': 5 },
  find: (draft) =>
    withRole(draft, 'offer-information').filter(
      (offer) =>
        !draft.sentences.some(
          ({ start, end, words }) => start <= offer.start && offer.start < end && occurs(betrayal, words),
        ),
    ),
  starters: ['I am happy to send [what would help].'],
  examples: {
    met: [
      '<<I am glad to send the glaze recipes.>>',
      '<<My old forewoman is expecting your call.>>',
      '<<Should you need my licence number, tell me if anything else is missing.>>',
    ],
    missing: [
      'I am happy to send their client list.',
      'I was happy to walk the site with you.',
      'I will bring the licences you asked for.',
      { body: 'Please send me the contract.', forReaders: true },
    ],
  },
})
