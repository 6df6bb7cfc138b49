import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'The letter in the mail itself',
  group: 'form',
  severity: 'hint',
  message: 'Put your thanks into the mail itself; a file may stay unopened.',
  why: 'A mail is read where it arrives, often on a phone; a file costs a tap and some doubt. Thanks belong in the text, and attachments are for what was asked for.',
  sources: [],
  kinds: ['thank-you'],
  lines: [
    {
      find: [
        '(~attach|enclosed) ...4 (thank-you note|thank-you letter|letter of thanks)',
        '(thank-you note|thank-you letter|letter of thanks) ...2 (attached|enclosed|attachment)',
      ],
    },
  ],
  examples: {
    flagged: [
      'Please find my <<thank-you letter attached>>.',
      'My <<thank-you note is enclosed>>.',
      'Please see the <<attached letter of thanks>>.',
    ],
    clean: [
      'Please find my reference letter attached.',
      'I promised you a thank-you letter from the choir, and it hangs in the hall.',
      'Please see the attached plan.',
    ],
  },
})
