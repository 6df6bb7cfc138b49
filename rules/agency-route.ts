import { addressesOf } from '../src/language/address.ts'
import { bodySentences } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'

const recruiting = /\b(?:agency|consultant|recruit|headhunt|talent partner)/i

/** "Tom at the agency told me to write to you directly", but not "said nothing, so I am writing to you". */
const allowed =
  /^(?!.*\b(?:not|nothing|little|never|no)\b)(?=.*(?:\b(?:agency|consultant|recruit\w*|staffing)\b|\byou (?:asked|told) me to\b)).*\b(?:told|asked|suggest|advis|encourag|said|happy|passed).{0,80}\b(?:writ|thank|e-?mail|contact|get in touch|reach)\w*\b.{0,20}\b(?:directly|you|myself)\b/is

export default avoid({
  title: 'Through the agency, where there is one',
  group: 'safety',
  severity: 'problem',
  reads: 'draft',
  message: 'An agency arranged this. Write to your consultant there and ask them to pass it on.',
  why: 'Where an agency brought you together, it speaks for both sides, and a letter past it can embarrass everybody. Send it to your consultant, unless they told you to write directly.',
  sources: ['https://www.appoint.co.uk/tag/interviews/'],
  kinds: ['thank-you', 'check-in', 'final-follow-up'],
  *find(draft, { contactBy, interviewers = [] }) {
    if (contactBy !== 'agency') return
    if (bodySentences(draft).some(({ text }) => allowed.test(text))) return
    const client = interviewers
      .filter(({ role = '' }) => !recruiting.test(role))
      .flatMap(({ name }) => name.split(/\s+/))
    for (const { part, text, start, end } of draft.paragraphs)
      if (
        part === 'greeting' &&
        addressesOf(text).some(({ names }) => names.some((name) => client.includes(name)))
      )
        yield { start, end }
  },
  examples: {
    flagged: [
      {
        body: '<<Dear Ms. Reyes,>>\n\nYour agency told me little, so I am writing to you directly.',
        interview: { contactBy: 'agency', interviewers: [{ name: 'Ana Reyes' }] },
      },
      {
        body: '<<Dear Ms. Reyes,>>\n\nThank you for the tour.',
        interview: { contactBy: 'agency', interviewers: [{ name: 'Ana Reyes', role: 'Head of glazing' }] },
      },

      {
        body: '<<Dear Tom and Ms. Ana Rose Reyes,>>\n\nThank you for the tour.',
        interview: {
          contactBy: 'agency',
          interviewers: [{ name: 'Ana  Reyes' }, { name: 'Tom Ek', role: 'Recruiter' }],
        },
      },
    ],
    clean: [
      {
        body: 'Dear Ms. Reyes,\n\nMy consultant suggested that I write to you directly.',
        interview: { contactBy: 'agency', interviewers: [{ name: 'Ana Reyes' }] },
      },
      {
        body: 'Dear Ana,\n\nI was asked by the agency to thank you myself.',
        interview: { contactBy: 'agency', interviewers: [{ name: 'Ana Reyes' }] },
      },
      {
        body: 'Dear Tom,\n\nPlease pass on my thanks for the tour.',
        forReaders: true,
        interview: { contactBy: 'agency', interviewers: [{ name: 'Ana Reyes' }] },
      },
      {
        body: 'Dear Tom,\n\nThank you for arranging the tour.',
        interview: { contactBy: 'agency', interviewers: [{ name: 'Tom Ek', role: 'Agency consultant' }] },
      },
      {
        body: 'Dear Ms. Reyes,\n\nThank you for the tour.',
        interview: { contactBy: 'email', interviewers: [{ name: 'Ana Reyes' }] },
      },

      {
        body: 'Dear Tom,\n\nAna, your client, gave me a tour.',
        interview: { contactBy: 'agency', interviewers: [{ name: 'Ana Reyes' }] },
      },
      { body: 'Dear Tom,\n\nThank you for the tour.', interview: { contactBy: 'agency' } },
    ],
  },
})
