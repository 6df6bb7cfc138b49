import { saysFirstNameAlone, saysName } from '../src/language/phone.ts'
import { firstWord } from '../src/language/places.ts'
import { avoid } from '../src/language/rule.ts'

export default avoid({
  title: 'Say who is calling',
  group: 'form',
  severity: 'problem',
  reads: 'draft',
  borrowsPlace: 'Your name',
  message: 'Say your name first, in full: “this is …”. They cannot see who is calling.',
  why: 'A voice without a name is a riddle, and a voicemail without one is lost. First name and surname, at the very start.',
  sources: [
    'http://www.prorecruiters.com/blog/phone-etiquette/',
    'http://mgt.buffalo.edu/career-resource-center/students/preparation/tools/job-internship-search/managing-offers-compensation-negotiation/manage.html',
  ],
  kinds: ['phone-script'],
  *find(draft, { candidate }) {
    const place = firstWord(draft)
    if (!place || draft.sentences.length < 2) return
    if (!saysName(draft, candidate?.name)) yield place
    if (saysFirstNameAlone(draft))
      yield {
        ...place,
        severity: 'hint',
        message: 'Say your name in full, and the role: they may have met two people of that name.',
      }
  },
  examples: {
    flagged: [
      '<<Hello>>, it’s me. I came about the glazing job on Tuesday. When will you decide?',
      {
        body: '<<Hello>>, this is Ola from Tuesday. I came about the glazing job on Tuesday.',
        severity: 'hint',
      },
      {
        body: '<<Hi>>, it’s Ola. I came about the glazing job on Tuesday.',
        severity: 'hint',
      },
      {
        body: '<<Ola>> here, I came in on Tuesday. Is there any news?',
        severity: 'hint',
      },
      '<<Hello>>, I had a message from Priya Nair. I came about the glazing job on Tuesday.',
    ],
    clean: [
      'Hello, this is Ola, the glazier. I came on Tuesday. I liked the yard.',
      'Hello, this is Ola. That is Ola Berg, from Tuesday. I liked the yard.',
      {
        body: 'Hello, this is Ola Berg. I came about the glazing job on Tuesday.',
        forReaders: true,
      },
      'Hello, this is a message for Mr. Ek from Ola Berg. I came on Tuesday.',
      'Good morning, a short message from Ola Berg. I came on Tuesday.',
      'Good morning, Ola Berg here. I came on Tuesday.',
      'Hello, it is Tuesday already. This is Ola Berg.',
      'Hello, it’s Dr Berg. I came on Tuesday.',

      'It is late, so good night.',
    ],
  },
})
