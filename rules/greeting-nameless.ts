import type { Interview } from '../src/core/draft.ts'
import { localeOf } from '../src/core/locale.ts'
import type { ParsedDraft } from '../src/language/document.ts'
import { greeted, mentionsIn } from '../src/language/names/mentions.ts'
import { interviewersOf, mayGreet } from '../src/language/names/people.ts'
import { greetedPeople } from '../src/language/names/wrong-greeting.ts'
import { avoid, type Match } from '../src/language/rule.ts'

const salutation = String.raw`(?:dear|hello|hi|respected|bonjour|good (?:morning|afternoon)),?\s+`
const sir = "(?:sirs?|madams?|ma'am|madame|monsieur)"
const stop = String.raw`\s*(?=[,.:;!–—-]|$)`
/** "Dear Sir or Madam,": courteous, but nameless. "Dear Meera Ma'am," has a name. */
const courtesy = new RegExp(
  String.raw`^(?:${salutation}){0,3}(${sir}(?:\s*(?:\/|or|and)\s*${sir})?)${stop}`,
  'i',
)
/** "Dear Fernway hiring team,", but not "Dear Ruta and the hiring team,". */
const office = new RegExp(
  String.raw`\bto whom it may concern\b|^(?:(?!(?:and|from)\b)[^\s,&]+\s+){0,4}(?:(?:hiring|recruiting|recruitment|HR|human resources|talent|interview) (?:manager|team|committee|department|panel)|recruiter|interviewer|employer|HR)${stop}`,
  'i',
)
const bare = /^(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening|day))(?: there)?\s*[,.!–—-]*$/i

/** "Dear Headteacher,", "Dear Ladies and Gentlemen,"; "Dear all," may address several people who were present. */
const manyMeant = /\b(?:all|both|everyone|everybody|folks|colleagues|panel)\b|[[{<_]/i

/** "Dear Buzz,", but not "Dear Vet,": short words are pet names sooner than offices. */
const isPetName = (word: string) => word.length < 5 && !/^(?:lead|vet)$/i.test(word)

/** Whether a greeting addresses somebody without a name. */
function namesNobody(text: string, draft: ParsedDraft, interview: Interview): boolean {
  const [person] = interviewersOf(interview)
  // "Hi Dean," may be for Dean Ashby, and "Dear Judge," for Judge Ashby.
  const first = /^(?!(?:m[rsx]s?|miss|dr|prof[a-z]*)[. ])\p{L}+/iu.exec(person?.name ?? '')?.[0]
  return (
    draft.kind === 'thank-you' &&
    interview.interviewers?.length === 1 &&
    person !== undefined &&
    !manyMeant.test(text) &&
    greetedPeople(draft, interview).length === 0 &&
    !mentionsIn(text).some((mention) => mayGreet(mention.text, person) || mention.text === first) &&
    !greeted(draft).some((mention) => isPetName(mention.text))
  )
}

/** Whether the letter mentions a person: one about "my interview with Mr. Rao" is not addressed to him. */
function speaksOf(name: string, { paragraphs }: ParsedDraft): boolean {
  const surname = name.split(/\s+/).at(-1)?.toLowerCase() ?? ''
  return paragraphs.some(
    ({ part, sentences }) =>
      part === 'body' && sentences.some(({ words }) => words.some(({ norm }) => norm === surname)),
  )
}

export default avoid({
  title: 'Greet them by name',
  group: 'form',
  severity: 'problem',
  message: 'You have met, so greet the person by name. Copy it from their last email.',
  why: 'A greeting to nobody says that you have forgotten who you spoke to. First name or title and surname are both fine; use the form they signed with, and the full name where you are unsure of the title.',
  sources: [
    'https://www.askamanager.org/2021/04/how-should-i-address-my-interviewer-in-application-emails.html',
    'https://blog.careerbeacon.com/study-finds-which-email-openings-get-the-best-response-rate-im-shocked-by-the-results/',
  ],
  reads: 'draft',
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'after-rejection'],
  *find(draft, interview): Iterable<Match> {
    const { country, format, interviewers = [] } = interview
    // A recording was not sent to anybody in particular.
    if (format === 'one-way' && interviewers.length === 0) return
    const greeting = draft.paragraphs.find(({ part }) => part === 'greeting')
    if (!greeting) return
    const { text, start } = greeting
    const [name, ...others] = interviewers.map((person) => person.name)
    const fixes = name && others.length === 0 && !speaksOf(name, draft) ? [`Dear ${name},`] : []
    const polite = courtesy.exec(text)?.[1]
    const end = start + text.length
    if (polite && localeOf(country).sir && /^(?:sirs?|madam|ma'am)$/i.test(polite))
      yield { start, end, severity: 'hint', fixes }
    else if (office.test(text) && /\b(?:team|committee|panel)\b/i.test(text))
      yield { start, end, severity: 'hint', message: 'Greet them by name, if you have their names.', fixes }
    else if (polite || office.test(text)) yield { start, end, fixes }
    else if (bare.test(text) || namesNobody(text, draft, interview))
      yield { start, end, severity: 'hint', fixes }
  },
  examples: {
    flagged: [
      '<<To whom it may concern,>>\n\nThank you for the tour.',
      '<<Dear Sir/Madam,>>\n\nThank you for the tour.',
      '<<Dear Hiring Manager,>>\n\nThank you for the tour.',
      '<<Dear Sirs,>>\n\nThank you for the tour.',
      {
        body: '<<Dear Headteacher,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ruta Kalnins' }] },
        fixed: 'Dear Ruta Kalnins,\n\nThank you for the tour.',
        severity: 'hint',
      },
      {
        body: '<<Hello,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ruta Kalnins' }] },
        fixed: 'Dear Ruta Kalnins,\n\nThank you for the tour.',
        severity: 'hint',
      },
      {
        body: '<<Dear Sir,>>\n\nI had the interview with Mr. Kalnins in May.',
        interview: { country: 'IN', interviewers: [{ name: 'R. Kalnins' }] },
        severity: 'hint',
      },
      { body: '<<Hello hiring team,>>\n\nThank you for the tour.', severity: 'hint' },
      { body: '<<Dear Fernway Recruitment Team,>>\n\nThank you for the tour.', severity: 'hint' },

      {
        body: '<<Dear Sir,>>\n\nYour fix for the kiln was new to me. It was May. I told Mr. Kalnins.',
        interview: { interviewers: [{ name: 'Juris  Kalnins' }] },
      },
      {
        body: '<<Hello,>>\n\nThe kiln was warm.\n\nBest,\nOla Kalnins',
        interview: { interviewers: [{ name: 'Ruta Kalnins' }] },
        fixed: 'Dear Ruta Kalnins,\n\nThe kiln was warm.\n\nBest,\nOla Kalnins',
        severity: 'hint',
      },
      {
        body: '<<Hi,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ruta Kalnins' }, { name: 'Ana Silva' }] },
        severity: 'hint',
      },
      { body: '<<Dear Sir or Madam,>>\n\nThank you for the tour.', interview: { country: 'IN' } },
      { body: '<<Good morning Sir,>>\n\nThank you for the tour.', interview: { country: 'FR' } },
    ],
    clean: [
      'Dear Ms. Kalnins,\n\nThank you for the tour.',
      {
        body: 'Hi Dean,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Dean Kalnins' }] },
      },
      {
        body: 'A good evening to you, Ruta!\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ruta Kalnins' }] },
      },
      "Dear Meera Ma'am,\n\nThank you for the tour.",
      'Dear Menon Sir,\n\nThank you for the tour.',
      'Dear Ruta and the hiring team,\n\nThank you for the tour.',
      'Dear Sir Anthony,\n\nThank you for the tour.',
      'Hello Ruta,\n\nThank you for the tour.',
      'Dear all,\n\nThank you for the tour.',
      'Dear Headteacher,\n\nThank you for the tour.',
      {
        body: 'Dear all,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ruta Kalnins' }] },
      },
      'Dear Madam Justice Okoro,\n\nThank you for the tour.',

      'The kiln was warm.\n\nHello,\n\nas you say.',
    ],
  },
})
