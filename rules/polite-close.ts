import { closingLines } from '../src/language/closing.ts'
import { expect } from '../src/language/rule.ts'

export default expect({
  title: 'End on a courteous line',
  why: 'A last line such as thanks again, good wishes or “I look forward to hearing from you” rounds the note off, and leaves the reader with thanks and not with a demand.',
  sources: [
    'https://bulletproofmusician.com/an-email-hack-that-could-increase-the-likelihood-of-getting-a-reply-and-possibly-make-the-world-a-slightly-better-place-for-everyone-too/',
  ],
  points: { 'thank-you': 8, 'check-in': 8, 'final-follow-up': 18, 'after-rejection': 18, 'phone-script': 18 },
  find: closingLines,
  starters: ['I look forward to hearing from you.', 'Thank you again for your time.'],
  examples: {
    met: [
      'The kiln was hot. <<Thank you again for your time.>>',
      '<<I look forward to hearing from you.>>',
      '<<I wish the crew a calm winter.>>',
      'The spring tide was the high point. <<I will keep sailing, whatever you decide.>>',
      'The spring tide was the high point. <<I look forward to showing you my charts.>>',
      'The spring tide was the high point. <<I hope the move goes well and falls in a dry week.>>',
      'The spring tide was the high point. <<Good luck with the dredger.>>',
      'The spring tide was the high point. <<With gratitude for the hour on the weir,>>',
      'The spring tide was the high point.\n\n<<Thanks for having me in.>>\n\nOla Berg',
      'The spring tide was the high point. <<Cheers for the chance to meet.>>',
    ],
    weak: [
      'The spring tide was the high point.\n\n<<Many thanks>>,\nOla Berg',
      'The spring tide was the high point.\n\n<<Kind regards>>,\nOla Berg',
      'The spring tide was the high point.\n\n<<Yours sincerely>>,\nOla Berg',
      'The spring tide was the high point.\n\n<<Talk soon>>,\nOla Berg',
      'The spring tide was the high point. <<Waiting for your positive answer.>>',
      'The spring tide was the high point. <<Awaiting your reply.>>',
      'The spring tide was the high point. <<I look forward to your answer by noon.>>',
    ],
    missing: [
      'The spring tide was the high point.\n\nOla Berg',
      'The spring tide was the high point.\n\nLater,\nOla Berg',
      'The spring tide was the high point. I hope your roof falls in.',
      'The spring tide was the high point. Have a nice life.',
      'The spring tide was the high point. I look forward to cleaning the oven.',
      'Thanks again for the tour, which I liked.',
      'It rained. Thanks for the tour. The spring tide was the high point.',
      'The spring tide was the high point. Thank you for walking me past the locks in all that rain.',
      'The spring tide was the high point.',
      'The spring tide was the high point. With rain on the way, the crew went home.',
      'The spring tide was the high point. Your yard has a fine old crane.',
      'Do you look forward to the new yard?',
      'Enjoy the long weekend.\n\nThe spring tide was the high point.',
      'The spring tide was the high point. Good luck with the dredger, you will need it.',
    ],
  },
})
