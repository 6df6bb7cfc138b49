import { withRole } from '../src/language/evidence.ts'
import { expect } from '../src/language/rule.ts'

export default expect({
  title: 'Begin with a greeting',
  why: 'You have met, so a name is the natural way in. A message that begins without one sounds like an order. First name or title and surname are both fine: use the form they used.',
  sources: [
    'https://blog.careerbeacon.com/study-finds-which-email-openings-get-the-best-response-rate-im-shocked-by-the-results/',
    'https://www.askamanager.org/2021/04/how-should-i-address-my-interviewer-in-application-emails.html',
  ],
  points: {
    'thank-you': 5,
    'check-in': 10,
    'final-follow-up': 12,
    'after-rejection': 10,
    'phone-script': 10,
  },
  find: (draft) => withRole(draft, 'greeting'),
  starters: ['Dear [name],', 'Hello [name],'],
  examples: {
    met: [
      '<<Dear Ms. Halvorsen,>>\n\nThe kiln you lit for me was a fine sight.',
      '<<Ruta and Tunde, hello!>>\n\nThe kiln you lit for me was a fine sight.',
      '<<Hi Tunde,>> thanks for ringing back.',
    ],
    missing: [
      { body: 'Following up on the caretaker job.', forReaders: true },
      'The high street branch was lovely.',
    ],
  },
})
