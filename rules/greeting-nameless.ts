import { localeOf } from '../src/core/locale.ts'
import { avoid, type Match } from '../src/language/rule.ts'

const nobody =
  /\bto whom it may concern\b|\b(?:(?:dear|hello|hi|respected|good (?:morning|afternoon)),?\s+)?((?:sirs?|madam|ma'am)(?:\s*(?:\/|or|and)\s*(?:sirs?|madam|ma'am))?|(?:hiring|recruiting|recruitment|HR|human resources|talent|interview) (?:manager|team|committee|department|panel)|(?:recruiter|interviewer|employer|HR))\s*(?=[,.:;!–—-]|$)/i
const bare = /^(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening|day))(?: there)?\s*[,.!–—-]*$/i

export default avoid({
  title: 'A greeting to somebody',
  group: 'form',
  severity: 'problem',
  message: 'You have met, so greet the person by name. Copy it from their last email.',
  why: 'A greeting to nobody says that you have forgotten who you spoke to. First name or title and surname are both fine; use the form they signed with, and the full name where you are unsure of the title.',
  sources: [
    'https://www.askamanager.org/2021/04/how-should-i-address-my-interviewer-in-application-emails.html',
    'https://blog.careerbeacon.com/study-finds-which-email-openings-get-the-best-response-rate-im-shocked-by-the-results/',
  ],
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'after-rejection'],
  *find(draft, { country, interviewers = [] }): Iterable<Match> {
    const greeting = draft.paragraphs.find(({ part }) => part === 'greeting')
    if (!greeting) return
    const { text, start } = greeting
    const match = nobody.exec(text)
    const [name] = interviewers.length === 1 ? interviewers.map((person) => person.name) : []
    const fixes = name ? [`Dear ${name},`] : []
    if (match) {
      const { sir } = localeOf(country)
      const severity = sir && /^sirs?$|^ma(?:da|'a)m$/i.test(match[1] ?? '') ? 'hint' : 'problem'
      yield { start, end: start + text.length, severity, fixes }
    } else if (bare.test(text)) yield { start, end: start + text.length, severity: 'hint', fixes }
  },
  examples: {
    flagged: [
      '<<To whom it may concern,>>\n\nThank you for the tour.',
      '<<Dear Sir/Madam,>>\n\nThank you for the tour.',
      '<<Dear Hiring Manager,>>\n\nThank you for the tour.',
      {
        body: '<<Hello,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ruta Kalnins' }] },
        fixed: 'Dear Ruta Kalnins,\n\nThank you for the tour.',
      },
    ],
    clean: [
      'Dear Ms. Kalnins,\n\nThank you for the tour.',
      'Dear Sir Anthony,\n\nThank you for the tour.',
      'Hello Ruta,\n\nThank you for the tour.',
      'Dear all,\n\nThank you for the tour.',
      'Dear Madam Justice Okoro,\n\nThank you for the tour.',
      { body: 'Hello, this is Ana Silva.', kind: 'phone-script' },
    ],
  },
})
