import { avoid } from '../src/language/rule.ts'
import { throughout, wholeOf } from '../src/language/throughout.ts'

const most = 3

const questions = throughout((sentence) => (sentence.question ? [wholeOf(sentence)] : []))

export default avoid({
  title: 'At most three questions',
  group: 'form',
  severity: 'hint',
  reads: 'draft',
  message: 'This is the fourth question. Keep the one that matters most; the rest can wait.',
  why: 'One to three questions can be answered in a minute. A list of questions is work for the reader, and work is put off.',
  // A call is a dialogue: "Is that Ruta?", "Do you have a minute?"
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'after-rejection'],
  sources: ['http://exclusive.multibriefs.com/content/heres-how-to-craft-the-perfect-email/communications'],
  *find(draft) {
    const fourth = questions(draft)[most]
    if (fourth) yield fourth
  },
  examples: {
    flagged: [
      'When do you decide? Who else will I meet? Where is the studio? <<Is there parking?>> Thank you.',
    ],
    clean: [
      'It is late. The kiln is warm. I saw it. It is new. When do you decide?',
      { body: 'When do you decide? Who else will I meet? Where is the studio?', forReaders: true },
    ],
  },
})
