import { isReply } from '../src/core/thread.ts'
import { addressesOf } from '../src/language/address.ts'
import { avoid } from '../src/language/rule.ts'

/** Words of the sign-off after its closing line or comma: "Best,\nAna Reyes" gives Ana, Reyes. */
function namesIn(text: string): string[] {
  const [first = '', ...rest] = text.trim().split('\n')
  const after = first.slice(first.indexOf(',') + 1)
  const named = rest.join(' ') || (/\d/.test(after) ? '' : after) || first
  return named.split(/[\s,–—-]/).filter((word) => /\p{L}/u.test(word))
}

/** The close without the name below it or after its comma; '' where it consists of a name. */
const closeOf = (text: string) => text.slice(0, Math.max(text.lastIndexOf('\n'), text.indexOf(',') + 1))

const closing =
  /^(?:with |many |much |kind|best|warm|all |sincere|yours?|thank|regards|respect|cheers|cordial|faithful|grateful)/i

export default avoid({
  title: 'Your full name at the end',
  group: 'form',
  severity: 'hint',
  reads: 'draft',
  message: 'Sign with your full name, so that they find you at once among the others.',
  why: 'Weeks later a first name alone can mean three people. Your full name under the close, with a phone number if you like, tells them who writes.',
  sources: [
    'https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters',
    'https://www.jobduniya.com/GD-Interview/Interview/Interview-Preparation-Tips-Part-7.html',
  ],
  kinds: ['check-in', 'final-follow-up', 'after-rejection'],
  *find(draft, { candidate }) {
    if (draft.hasQuote || isReply(draft.subject ?? '') || /\p{L}\s\p{Lu}\p{L}/u.test(draft.signature)) return
    const signOff = draft.paragraphs.findLast(({ part }) => part === 'sign-off')
    if (!signOff) return
    const { text, start, end } = signOff
    const names = namesIn(text)
    const nameless = names.length === 0 || closing.test(names.join(' '))
    if (names.length > 1 && !nameless) return
    // In scripts without spaces a single word may be the whole name.
    if (names.some((name) => /\p{Lo}/u.test(name))) return
    const given = candidate?.name
    // "Hi Ana, … Best, Ola": people on first-name terms sign with first names.
    const greeting = draft.paragraphs.find(({ part }) => part === 'greeting')?.text ?? ''
    if (!nameless && !addressesOf(greeting).some(({ title }) => title)) return
    yield {
      start,
      end,
      ...(nameless ? { message: 'Your name is missing here. Sign with your full name.' } : {}),
      fixes: given ? [`${(nameless ? text : closeOf(text)).trimEnd()}\n${given}`.trimStart()] : [],
    }
  },
  examples: {
    flagged: [
      { body: 'Dear Ms. Reyes,\n\nIs there any news?\n\n<<Kind regards,\nOla>>', kind: 'check-in' },
      {
        body: 'Is there any news?\n\n<<Kind regards,>>',
        kind: 'check-in',
        interview: { candidate: { name: 'Ola Berg' } },
        fixed: 'Is there any news?\n\nKind regards,\nOla Berg',
      },
      {
        body: 'Dear Dr. Reyes,\n\nIs there any news?\n\n<<Best,\nOla>>',
        kind: 'check-in',
        interview: { candidate: { name: 'Ola Berg' } },
        fixed: 'Dear Dr. Reyes,\n\nIs there any news?\n\nBest,\nOla Berg',
      },
    ],
    clean: [
      { body: 'Is there any news?\n\nKind regards,\nOla Berg', kind: 'check-in' },
      { body: 'Hi Ana,\n\nIs there any news?\n\nBest,\nOla', kind: 'check-in' },
      { body: 'Is there any news?\n\nOla Berg', kind: 'check-in' },
      { body: 'Is there any news?\n\nBest,\nOla', kind: 'check-in', subject: 'Re: Your visit' },
      { body: 'Is there any news?\n\nBest,\nOla\n\nOla Berg, joiner\n+47 22 00 00 00', kind: 'check-in' },
      { body: 'Is there any news?\n\n此致\n林舟', kind: 'check-in' },
    ],
  },
})
