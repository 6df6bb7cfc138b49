import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Open and close in your own words',
  group: 'tone',
  severity: 'hint',
  message: 'Readers have seen this line a thousand times. Start with what you learnt, or say it plainly.',
  why: 'Stock lines cost nothing and say nothing. One is fine; the place is better used for a detail from the conversation.',
  sources: [
    'https://2oceansvibe.com/2016/08/31/its-ok-to-hit-someone-if-they-want-to-reach-out-to-you-in-a-business-email',
    'https://www.tonyferrar.com/2018/10/09/just-checking-in-and-other-lame-followup-messages/',
  ],
  lines: [
    {
      find: [
        'i hope (this|my) (email|e-mail|message|note|letter|mail) finds you (well|in good (health|spirits))?',
      ],
      instead: [],
    },
    {
      find: ['i (would like to|want to|wish to) take this opportunity to'],
      instead: ['I would like to'],
    },
    {
      find: ['(please)? do not hesitate to (contact|reach|call|email) (out to)? me'],
      instead: ['I would be glad to hear from you'],
    },
    { find: ['at your earliest convenience'], instead: ['when it suits you'] },
    {
      find: ['(awaiting|await) your (kind|favourable|favorable|positive) (reply|response|answer)'],
      instead: [],
    },
    { find: ['thanking you in (anticipation|advance)'], instead: ['thank you'] },
    {
      message: 'Usual in India, odd elsewhere: say what you ask for.',
      find: ['kindly revert back?', 'please revert back'],
      instead: ['please reply'],
    },
    {
      message: 'Usual in India, odd elsewhere: say what you ask for.',
      find: ['revert back', 'do the needful'],
      instead: [],
    },
    {
      find: ['(humbly request|humbly submit|esteemed (organisation|organization|company|institution|firm))'],
      instead: [],
    },
    { find: ['(pursuant to|herewith|aforementioned|heretofore)'], instead: [] },
  ],
  examples: {
    flagged: [
      '<<I hope this email finds you well>>.',
      {
        body: 'If you need a reference, <<please do not hesitate to call me>>.',
        fixed: 'If you need a reference, I would be glad to hear from you.',
      },
      { body: 'Please reply <<at your earliest convenience>>.', fixed: 'Please reply when it suits you.' },
      { body: 'I ask you to <<do the needful>>.', kind: 'check-in' },
      {
        body: '<<Kindly revert back>> when the panel has met.',
        kind: 'check-in',
        fixed: 'Please reply when the panel has met.',
      },
    ],
    clean: ['I hope you are well.', 'I look forward to hearing from you.'],
  },
})
