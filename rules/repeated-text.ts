import { shifted } from '../src/core/span.ts'
import { avoid } from '../src/language/rule.ts'
import { perParagraph } from '../src/language/throughout.ts'

/** Shorter sentences, such as "Thank you again.", may occur twice. */
const fewestWords = 6

/** The longer sentences of a paragraph; offsets refer to it. */
const longSentences = perParagraph((sentences) =>
  sentences
    .filter(({ words }) => words.length >= fewestWords)
    .map(({ words, text, start }) => ({
      wording: words.map(({ norm }) => norm).join(' '),
      start,
      end: start + text.length,
    })),
)

export default avoid({
  title: 'No sentence twice',
  group: 'form',
  severity: 'problem',
  reads: 'draft',
  message: 'This sentence appears twice. Take one of them out.',
  why: 'A sentence that comes twice is a slip of copy and paste, and the reader sees it at once.',
  sources: [],
  *find(draft) {
    const seen = new Set<string>()
    for (const paragraph of draft.paragraphs) {
      if (paragraph.part === 'sign-off') continue
      for (const sentence of longSentences(paragraph)) {
        if (seen.has(sentence.wording)) {
          const { start, end } = shifted(sentence, paragraph.start)
          yield { start, end, fixes: [{ label: 'Remove the second', insert: '' }] }
        }
        seen.add(sentence.wording)
      }
    }
  },
  examples: {
    flagged: [
      {
        body: 'Thank you for showing me the kiln. It was warm.<< Thank you for showing me the kiln.>>',
        fixed: 'Thank you for showing me the kiln. It was warm.',
      },

      {
        body: 'I liked the old kiln room. It was warm.<< I liked the old kiln room.>>',
        fixed: 'I liked the old kiln room. It was warm.',
      },
    ],
    clean: [
      'Thank you again. It was warm. Thank you again.',
      'Thank you for showing me the kiln. Thank you for showing me the wheel.',

      'I saw the new work shop today. I saw the new workshop today.',
    ],
  },
})
