import { deeperMatches } from '../src/language/deeper.ts'
import { avoid } from '../src/language/rule.ts'

export default avoid({
  title: 'Grammar, by the deeper check',
  group: 'language',
  severity: 'hint',
  reads: 'draft',
  needs: 'deeper check',
  message: 'The deeper check suggests another wording.',
  why: 'Harper, a larger grammar checker, reads the text too where you switched it on in Settings. It knows more rules than we do and nothing of job interviews, so it only gives hints, and none about names.',
  sources: ['https://writewithharper.com'],
  find: deeperMatches,
  examples: {
    flagged: [
      { body: 'I <<was use to>> long shifts.', fixed: 'I was used to long shifts.' },
      {
        body: 'I knew it would be there in <<one foul swoop>>.',
        fixed: 'I knew it would be there in one fell swoop.',
      },
    ],
    clean: ['I was used to long shifts.', 'Anil gave Uno and Wanda a bone to pick.'],
  },
})
