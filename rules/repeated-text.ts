import { avoid } from '../src/language/rule.ts'

/** Shorter sentences, such as "Thank you again.", may well come twice. */
const fewestWords = 6

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
    for (const { words, start, end, part } of draft.sentences) {
      if (words.length < fewestWords || part === 'sign-off') continue
      const key = words.map(({ norm }) => norm).join(' ')
      if (seen.has(key)) yield { start, end, fixes: [{ label: 'Remove the second', insert: '' }] }
      seen.add(key)
    }
  },
  examples: {
    flagged: [
      {
        body: 'Thank you for showing me the kiln. It was warm. <<Thank you for showing me the kiln.>>',
        fixed: 'Thank you for showing me the kiln. It was warm. ',
      },
    ],
    clean: [
      'Thank you again. It was warm. Thank you again.',
      'Thank you for showing me the kiln. Thank you for showing me the wheel.',
    ],
  },
})
