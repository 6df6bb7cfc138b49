import { fits, unmentioned } from '../src/language/fits.ts'
import { isFinished, lastWord } from '../src/language/places.ts'
import { avoid } from '../src/language/rule.ts'

const baker = 'You will need experience of sourdough and a driving licence.'

export default avoid({
  title: 'Name one skill that they ask for',
  group: 'say',
  severity: 'hint',
  reads: 'draft',
  message: 'Their advert asks for a skill that the note could name with one proof.',
  why: 'Their advert says what they need. If one of those skills is yours, a line on where you put it to use is worth more than a list of strengths. One is enough, and a note that only thanks is a good note too.',
  sources: [
    'https://press.roberthalf.com/2017-11-20-Thank-You-Notes-Can-Tip-Scale-in-Job-Candidates-Favor-Yet-Few-Write-Them',
    'http://hrdailyadvisor.blr.com/2025/01/09/good-job-interview-heres-how-to-help-seal-the-deal',
  ],
  kinds: ['thank-you'],
  *find(draft, interview) {
    const found = unmentioned(draft, interview)
    const place = lastWord(draft)
    if (!found || !place || !isFinished(draft)) return
    if (fits(draft, interview).some(({ asked }) => asked)) return
    yield {
      ...place,
      message: `Their advert asks for “${found.words}”: if that is yours, one line on where you put it to use would show it.`,
    }
  },
  examples: {
    flagged: [
      {
        body: 'Dear Ana,\n\nThank you for the <<tour>>.\n\nBest,\nOla Berg',
        interview: { advert: baker },
      },
      {
        body: 'Dear Ana,\n\nYour sourdough was a joy. At the mill I cut waste by a <<third>>.\n\nBest,\nOla Berg',
        interview: { advert: baker },
      },
    ],
    clean: [
      {
        body: 'Dear Ana,\n\nAt the mill I ran the sourdough bench for two years.\n\nBest,\nOla Berg',
        forReaders: true,
        interview: { advert: baker },
      },
      { body: 'Dear Ana,\n\nThank you for the tour.', interview: { advert: baker } },
      { body: 'Dear Ana,\n\nThank you for the tour.\n\nBest,\nOla Berg' },
      {
        body: 'Dear Ana,\n\nThank you for the tour.\n\nBest,\nOla Berg',
        interview: { advert: 'We offer sourdough courses and help with your driving licence.' },
      },
    ],
  },
})
