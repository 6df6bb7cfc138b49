import { localeOf } from '../src/core/locale.ts'
import { anySurnameTitles } from '../src/language/names/mentions.ts'
import { avoid } from '../src/language/rule.ts'

const titled = new RegExp(`^\\S+\\s+(?:${anySurnameTitles})\\b`, 'i')

export default avoid({
  title: 'A greeting as formal as the place',
  group: 'form',
  severity: 'hint',
  message: 'For this employer’s country, a title and surname are the safer greeting.',
  why: 'How formal a greeting should be depends on where you write to and on how they wrote to you. In Germany, France, Japan and India a title and surname are usual until they offer the first name. If they signed with it, use it.',
  sources: [
    'https://www.lehrcare.de/bewerbung-nachhaken-nach-dem-vorstellungsgespraech/',
    'https://kimi.wiki/japanese/shuukatsu-emails',
    'http://yourdreamjob.in/blog/the-magic-of-saying-thank-you/',
  ],
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'after-rejection'],
  *find(draft, { country }) {
    const { formal } = localeOf(country)
    for (const { part, text, start } of draft.paragraphs) {
      if (part !== 'greeting') continue
      const word = /^(?:hi|hey+|hiya|dearest)\b/i.exec(text)?.[0]
      if (!word) continue
      if (formal && !titled.test(text)) yield { start, end: start + text.length }
      else if (!/^hi$/i.test(word))
        yield {
          start,
          end: start + word.length,
          message: `“${word}” is for friends. “Hi” or “Dear” is as warm, and safe with everybody.`,
          fixes: [/^d/i.test(word) ? 'Dear' : 'Hi'],
        }
    }
  },
  examples: {
    flagged: [
      { body: '<<Hi Yumi,>>\n\nThank you for the tour.', interview: { country: 'Japan' } },
      { body: '<<Hey>> Ana,\n\nThank you for the tour.', fixed: 'Hi Ana,\n\nThank you for the tour.' },
      { body: '<<Dearest>> Ana,\n\nThank you for the tour.', fixed: 'Dear Ana,\n\nThank you for the tour.' },
      { body: '<<Hey Jonas,>>\n\nThank you for the tour.', interview: { country: 'DE' } },
      { body: '<<Dearest Yumi,>>\n\nThank you for the tour.', interview: { country: 'JP' } },
      {
        body: '<<Hey>> Dr. Weiss,\n\nThank you for the tour.',
        interview: { country: 'AT' },
        fixed: 'Hi Dr. Weiss,\n\nThank you for the tour.',
      },
      {
        body: '<<Dearest>> Ms. Sato,\n\nThank you for the tour.',
        interview: { country: 'JP' },
        fixed: 'Dear Ms. Sato,\n\nThank you for the tour.',
      },
    ],
    clean: [
      'Dear Ana,\n\nHey, what a tour.',
      'Dear Heyden,\n\nThank you for the tour.',
      'Hi Yumi,\n\nThank you for the tour.',
      { body: 'Hi Yumi,\n\nThank you for the tour.', interview: { country: 'US' } },
      { body: 'Dear Ms. Sato,\n\nThank you for the tour.', interview: { country: 'JP' } },
      { body: 'Hi Dr. Weiss,\n\nThank you for the tour.', interview: { country: 'AT' } },
      { body: 'Hi Frau Weiss,\n\nThank you for the tour.', interview: { country: 'AT' } },
      { body: 'Dear Ms. Sato,\n\nHi Yumi was what you asked me to write.', interview: { country: 'JP' } },
      { body: 'Good day Hi Yumi,\n\nThank you for the tour.', interview: { country: 'JP' } },
      { body: 'Hi  Mr. Weiss,\n\nThank you for the tour.', interview: { country: 'AT' } },
    ],
  },
})
