import { avoid } from '../src/language/rule.ts'
import { throughout, wholeOf } from '../src/language/throughout.ts'

/** Shorter sentences, such as "Thank you again.", may well come twice. */
const fewestWords = 6

const longSentences = throughout(
  (sentence) => {
    const { words } = sentence
    const wording = words.map(({ norm }) => norm).join(' ')
    return words.length < fewestWords ? [] : [{ ...wholeOf(sentence), wording }]
  },
  ['greeting', 'body', 'postscript'],
)

export default avoid({
  title: 'Nothing said twice word for word',
  group: 'form',
  severity: 'problem',
  reads: 'draft',
  message: 'This sentence stands here twice. Take one of them out.',
  why: 'A sentence that comes twice is a slip of copy and paste, and the reader sees it at once.',
  sources: [],
  *find(draft) {
    const seen = new Set<string>()
    for (const { wording, start, end } of longSentences(draft)) {
      if (seen.has(wording)) yield { start, end, fixes: [{ label: 'Remove the second', insert: '' }] }
      seen.add(wording)
    }
  },
  examples: {
    flagged: [
      {
        body: 'Thank you for showing me the kiln. It was warm. <<Thank you for showing me the kiln.>>',
        fixed: 'Thank you for showing me the kiln. It was warm. ',
      },

      {
        body: 'I liked the old kiln room. It was warm. <<I liked the old kiln room.>>',
        fixed: 'I liked the old kiln room. It was warm. ',
      },
    ],
    clean: [
      'Thank you again. It was warm. Thank you again.',
      'Thank you for showing me the kiln. Thank you for showing me the wheel.',

      'I saw the new work shop today. I saw the new workshop today.',
    ],
  },
})
