import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'The letter in the mail itself',
  group: 'form',
  severity: 'hint',
  message: 'Put your thanks into the mail itself. A letter in a file may stay unopened.',
  why: 'A mail is read where it arrives, often on a phone; a file costs a tap and some doubt. Thanks belong in the text, and attachments are for what was asked for.',
  sources: [],
  kinds: ['thank-you'],
  lines: [
    {
      find: [
        '(attached|enclosed) (is|please find)? (my|a|the) (formal|short|full)? (thank-you|thanks) (letter|note)',
        '(find|see|open) (the|my|a)? (attached|enclosed) ...3 (letter|note) of (thanks|gratitude|appreciation)',
        '(find|see|open) (the|my|a)? (attached|enclosed) ...3 (thank-you|thanks) (letter|note)',
        '(find|see|open) ...3 (thank-you|thanks) (letter|note) ..1 (attached|enclosed)',
        '(thank-you|thanks) (letter|note) is (attached|enclosed|in the)',
        '(letter|note) of (thanks|gratitude|appreciation) ..1 (attached|enclosed)',
        'attached ..3 (letter|note) of (thanks|gratitude|appreciation)',
      ],
    },
  ],
  examples: {
    flagged: [
      'Please <<find my thank-you letter attached>>.',
      'My <<thank-you note is in the>> file below.',
      'Please <<see the attached letter of thanks>>.',
    ],
    clean: [
      'Please find my reference letter attached.',
      'I promised you a thank-you letter from the choir, and it hangs in the hall.',
      'Please see the attached plan.',
    ],
  },
})
