import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Set them no deadline',
  group: 'tone',
  severity: 'problem',
  message: 'This sets the reader a deadline. Ask about their timing instead.',
  why: 'A deadline from a candidate reads as an ultimatum. If you have a date of your own, such as another offer to answer, say so openly and ask whether a decision is likely by then.',
  sources: ['https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/'],
  lines: [
    {
      find: ['~need (an|your|the) (answer|reply|decision|response) ...3 (by|before) <day>'],
      instead: ['would welcome any news on timing when you have it'],
    },
  ],
  examples: {
    flagged: [
      {
        body: 'I <<need an answer by Friday>>.',
        kind: 'check-in',
        fixed: 'I would welcome any news on timing when you have it.',
      },
    ],
    clean: ['I do not need an answer by Friday.', 'You said you need an answer by Friday on the start date.'],
  },
})
