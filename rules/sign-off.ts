import { withRole } from '../src/language/evidence.ts'
import { signed } from '../src/language/names/mentions.ts'
import { placeholdersIn } from '../src/language/placeholders.ts'
import { expect } from '../src/language/rule.ts'

/** A line of the signature that begins with a name: "Ola Berg (he/him)", but not "Tel. 0770", "ola@mail.example". */
const named =
  /^[^\p{L}\d\n\r\u2028\u2029]*(?:\p{L}\.? )?(?!(?:tel|phone|mobile|cell|email)\b)\p{L}{2,}(?![\p{L}.:@])/imu

export default expect({
  title: 'Sign with your name',
  why: 'They may have met a dozen people this week. A closing word and your name, in full where you have only met once, tell them at a glance who writes.',
  sources: [
    'https://bulletproofmusician.com/an-email-hack-that-could-increase-the-likelihood-of-getting-a-reply-and-possibly-make-the-world-a-slightly-better-place-for-everyone-too/',
  ],
  points: { 'thank-you': 6, 'check-in': 10, 'final-follow-up': 12, 'after-rejection': 8 },
  find(draft) {
    const parts = draft.paragraphs.filter(({ part }) => part === 'sign-off').map(({ text }) => text)
    // The close, and the name below it; a blank for the telephone number stands further down.
    const [close = '', name = ''] = parts.join('\n').trim().split(/\n+/)
    const nameless = !name && signed(draft).length === 0 && !named.test(draft.signature)
    const weak = nameless || !placeholdersIn(`${close}\n${name}`).next().done
    return withRole(draft, 'sign-off').map((place) => (weak ? { ...place, weak } : place))
  },
  starters: ['Kind regards,\n[your full name]'],
  examples: {
    met: [
      'The loft was a joy to see.\n\n<<Kind regards,\nMirela Dobre>>',
      'The loft was a joy to see.\n\n<<Anton Reyes>>',
      'The loft was a joy to see.\n\n<<Kind regards,>>\nanton reyes',
      'The loft was a joy to see.\n\n<<Kind regards,\nAnton Reyes\n[phone number]>>',
    ],
    weak: [
      'The loft was a joy to see.\n\n<<Kind regards,>>',
      'The loft was a joy to see.\n\n<<Kind regards,\n[Your full name]>>',
      'The loft was a joy to see.\n\n<<Kind regards,>>\n\n<<[Your name]>>',
    ],
    missing: ['Thanks, and see you on Monday.'],
  },
})
