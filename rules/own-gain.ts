import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Put what they gain first',
  group: 'tone',
  severity: 'hint',
  message: 'This says what the job would do for you. Say what you would do for them.',
  why: 'A line on your CV or a door that opens is a fair wish, and no reason for them to choose you. What your work would do for them is one.',
  sources: ['https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/'],
  reach: 'clause',
  lines: [
    {
      find: [
        '~look ..1 (great|good|nice|impressive|well) on my (cv|resume|résumé)',
        '(would|will|could|can) (open (many|new|more)? doors for me|be ..1 (good|great) for my (cv|resume|résumé|career))',
        '(stepping stone|springboard) for (me|my)',
        '(this|it|<job>) as a ..1 (stepping stone|springboard) !(...5 your)',
      ],
    },
  ],
  examples: {
    flagged: [
      '<<It would look good on my CV.>>',
      '<<I see the post as a stepping stone.>>',
      '<<The place would open so many doors for me.>>',
      '<<I think the year would be great for my career.>>',
    ],
    clean: [
      'The photo would look good on your wall.',
      'I do not see the post as a stepping stone.',
      'I see the post as a stepping stone to a second shop for your bakery.',
      'The new key will open both doors for me.',
    ],
  },
})
