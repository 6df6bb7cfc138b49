import { bodySentences } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'

const credential =
  /\b(?:i have (?:over |more than |about )?(?:\w+|\d+) years?|years? of experience|my (?:experience|skills?|background|degree|qualifications?|certificat\w+|strengths?)|i (?:hold|graduated|studied|am certified|am qualified|led|managed|built|designed|increased|reduced|won)|i am proficient|track record)\b/i

export default avoid({
  title: 'No pitch on the phone',
  group: 'form',
  severity: 'problem',
  reads: 'draft',
  message: 'This recites what they know from your CV. On the phone one line of interest is enough.',
  why: 'They have met you and have your papers. A call that recites credentials keeps them on the line for nothing new; a question about the next step gives them something to answer.',
  sources: ['https://blog.expresspros.com/movinonup/2008/12/post-interview.html'],
  kinds: ['phone-script'],
  *find(draft) {
    const recited = bodySentences(draft).filter(({ text, question }) => !question && credential.test(text))
    const [, second] = recited
    if (second) yield { start: second.start, end: second.end }
  },
  examples: {
    flagged: [
      {
        body: 'This is Ola Berg. I have ten years of glazing behind me. <<My skills include leading, oak and slate.>>',
        kind: 'phone-script',
      },
    ],
    clean: [
      {
        body: 'This is Ola Berg. I have ten years of glazing behind me, so the dome you showed me interests me.',
        kind: 'phone-script',
      },
    ],
  },
})
