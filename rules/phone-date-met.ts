import { saysWhenMet } from '../src/language/phone.ts'
import { avoid } from '../src/language/rule.ts'

const interview =
  /\b(?:interview(?:ed)?|met|meeting|spoke|talked|came (?:in|to)|visit(?:ed)?|conversation)\b/i

export default avoid({
  title: 'Say when you met',
  group: 'form',
  severity: 'hint',
  reads: 'draft',
  message: 'Add the day you met: it is how they find you among the others.',
  why: 'Whoever picks up the phone has seen many people. The day of your interview, with the role, tells them in a second who you are.',
  sources: ['https://world.edu/follow-job-interview/'],
  kinds: ['phone-script'],
  *find(draft) {
    if (draft.sentences.length < 3 || saysWhenMet(draft)) return
    for (const { text, start } of draft.sentences) {
      const match = interview.exec(text)
      if (!match) continue
      yield { start: start + match.index, end: start + match.index + match[0].length }
      return
    }
  },
  examples: {
    flagged: [
      'Hello, this is Ola Berg. I <<interviewed>> for the glazing job. When will you decide?',
      'This is Ola Berg. I <<met>> you on the second floor. It is about the job. Thank you.',
      'This is Ola. I <<visited>> you about the job. We met. It is late.',
    ],
    clean: [
      {
        body: 'Hello, this is Ola Berg. I interviewed on Tuesday for the glazing job. When will you decide?',
        forReaders: true,
      },
      'Hello, this is Ola Berg. We met on the ninth of June about the job. When will you decide?',
      'Hello, this is Ola Berg. I was at the interview for glazing on the ninth. When will you decide?',
      'This is Ola Berg. I interviewed for the glazing job.',
    ],
  },
})
