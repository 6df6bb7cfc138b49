import { bodySentences } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'

const most = 3

export default avoid({
  title: 'Few questions',
  group: 'form',
  severity: 'hint',
  reads: 'draft',
  message: 'This is the fourth question. Keep the one that matters most; the rest can wait.',
  why: 'One to three questions are answered more often than none or many. A list of questions is work for the reader, and work is put off.',
  sources: ['http://exclusive.multibriefs.com/content/heres-how-to-craft-the-perfect-email/communications'],
  *find(draft) {
    const fourth = bodySentences(draft).filter(({ question }) => question)[most]
    if (fourth) yield { start: fourth.start, end: fourth.end }
  },
  examples: {
    flagged: [
      'When do you decide? Who else will I meet? Where is the studio? <<Is there parking?>> Thank you.',
    ],
    clean: ['When do you decide? Who else will I meet? Where is the studio?'],
  },
})
