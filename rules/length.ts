import type { MessageKind } from '../src/core/kinds.ts'
import type { Interview } from '../src/core/draft.ts'
import { localeOf } from '../src/core/locale.ts'
import { sum } from '../src/core/sum.ts'
import { bodySentences, type ParsedDraft, type Role } from '../src/language/document.ts'
import { withRole } from '../src/language/evidence.ts'
import { fits } from '../src/language/fits.ts'
import { identifications } from '../src/language/identify.ts'
import { firstWordOf, isFinished, lastWord } from '../src/language/places.ts'
import { avoid, type Match } from '../src/language/rule.ts'
import { textParagraphs } from '../src/language/throughout.ts'
import { typedWordsIn, typedWordsOf } from '../src/language/words.ts'

/** What a short message may not say yet; false where it does. */
type Look = (draft: ParsedDraft, interview: Interview) => string | false

const lacks =
  (role: Role, lack: string): Look =>
  (draft) =>
    !withRole(draft, role).some(({ weak }) => !weak || role === 'timeline') && lack

const specific = lacks('specific-reference', 'one thing from the conversation that stayed with you')
const keen = lacks('interest', 'a line on why you would like the work')
const fitting: Look = (...given) =>
  !fits(...given).some(({ weak }) => !weak) && 'a line on what you would bring to it'
const known: Look = (...given) =>
  !identifications(...given).some(({ weak }) => !weak) && 'which role you mean, and the day you met'

/**
 * Words of the text. Under `short` and over `long` it could be better; over `tooLong` it will probably be skimmed. A short
 * message is asked for the first of `wants` that it lacks; one that has everything is fine as it is.
 */
interface Band {
  readonly bare: number
  readonly short: number
  readonly long: number
  readonly tooLong: number
  readonly wants: readonly Look[]
}

const status = { bare: 12, short: 20, long: 150, tooLong: 150 }
const bands: Readonly<Partial<Record<MessageKind, Band>>> = {
  'thank-you': { bare: 20, short: 40, long: 150, tooLong: 200, wants: [specific, fitting, keen] },
  'check-in': { ...status, wants: [known, lacks('timeline', 'what you would like to know'), keen] },
  'final-follow-up': { ...status, wants: [known, keen] },
  'after-rejection': {
    ...status,
    tooLong: 200,
    wants: [specific, lacks('interest', 'that you would be glad to hear of later roles')],
  },
}

export default avoid({
  title: 'The right length',
  group: 'form',
  severity: 'hint',
  reads: 'draft',
  borrowsPlace: 'Length',
  message: 'From here on it gets long. Cut what they have already heard, repeated claims first.',
  why: 'A busy reader takes in a short message at one sitting. For a thank-you 40 to 150 words do, for a check-in 30 to 100; the emails that trusted writers show have 40 to 60. Greeting, signature and quoted text do not count.',
  sources: [
    'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
    'https://press.careerbuilder.com/2005-08-16-Nearly-15-Percent-of-Hiring-Managers-Would-Dismiss-a-Candidate-Who-Doesnt-Send-a-Thank-You-Letter-CareerBuilder-com-Survey-Finds',
    'https://www.engineering.iastate.edu/ecs/students/the-employment-process/step-7-interview-and-follow-up/thank-you-notes/',
  ],
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'after-rejection'],
  *find(draft, interview): Iterable<Match> {
    const band = bands[draft.kind]
    const sentences = bodySentences(draft)
    const last = sentences.findLast(({ words }) => words.length > 0)
    if (!band || !last) return
    const { country, format } = interview
    const { longThanks, habit } = localeOf(country)
    const long = draft.kind === 'thank-you' ? Math.min(band.long, longThanks) : band.long
    // After a call or a recording a few lines are enough.
    const short = format === 'phone' || format === 'one-way' ? Math.min(band.short, 25) : band.short
    const words = sum(textParagraphs(draft).map(typedWordsOf))
    if (words > long) {
      let before = 0
      const over = sentences.find((sentence) => (before += typedWordsIn(sentence)) > long) ?? last
      const place = firstWordOf(over)
      if (!place) return
      yield {
        ...place,
        severity: words > band.tooLong ? 'problem' : 'hint',
        message: `The text has ${words} words; up to ${long} are read more willingly. Cut what they know already.${habit && ` ${habit}`}`,
      }
      return
    }
    const place = lastWord(draft)
    if (words >= short || !place || !isFinished(draft)) return
    const lack = band.wants.map((look) => look(draft, interview)).find((found) => found !== false)
    if (lack)
      yield {
        ...place,
        severity: words < band.bare ? 'problem' : 'hint',
        message: `With ${words} words it is short. Add ${lack}.`,
      }
  },
  examples: {
    flagged: [
      {
        body: 'Dear Ana,\n\nThank you for the tour. The kiln was a joy to <<see>>.\n\nBest,\nOla Berg',
        severity: 'problem',
      },
      { body: 'Hi Ana,\n\nAny <<news>>?\n\nOla Berg', kind: 'check-in', severity: 'problem' },
      `${'The kiln room was cool and smelt of wet clay. '.repeat(15)}<<The>> glaze was the blue of a winter evening by the sea, with salt. Thank you.`,
      {
        body: `${'The kiln room was cool and smelt of wet clay. '.repeat(11)}<<Thank>> you for the tour of it.`,
        interview: { country: 'JP' },
      },
    ],
    clean: [
      {
        body: 'Dear Ana,\n\nThank you for showing me how the kiln door is sealed with wet clay on Monday. I fired two such kilns in Bergen, and I would love to work with you.\n\nBest,\nOla Berg',
        forReaders: true,
      },
      {
        body: 'Dear Ana,\n\nIs there any news on the glazing post? We met on 3 May, and I would still love it.\n\nBest,\nOla Berg',
        kind: 'check-in',
      },
      'Dear Ana,\n\nThank you for the tour.',
      `${'The kiln room was cool and smelt of wet clay. '.repeat(15)}`,
      {
        body: `Dear Ana,\n\n${'The kiln room was cool and smelt of wet clay. '.repeat(3)}\n\nBest,\nOla Berg`,
        interview: { format: 'phone' },
      },
    ],
  },
})
