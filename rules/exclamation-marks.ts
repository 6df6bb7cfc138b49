import { quotedAt } from '../src/language/context.ts'
import type { SentenceContent } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'
import { throughout } from '../src/language/throughout.ts'

/** More marks than this read as shouting. */
const most = 3

/** Exclamation marks of all kinds. */
const marksOf = (sentence: SentenceContent) =>
  [...sentence.text.matchAll(/[!?‼⁉]+/g)].flatMap(({ index, 0: mark }) => {
    if (!/[!‼]/.test(mark)) return []
    const end = index + mark.length
    // "Yahoo! and others": the mark is part of the name.
    if (/^\s+\p{Ll}/u.test(sentence.text.slice(end))) return []
    const word = sentence.words.findLastIndex((before) => before.end <= index)
    return quotedAt(sentence, word) ? [] : [{ mark, start: index, end }]
  })

const marksIn = throughout(marksOf)

export default avoid({
  title: 'One exclamation mark at most',
  group: 'form',
  severity: 'hint',
  reads: 'draft',
  message: 'A second exclamation mark adds no warmth. A full stop is enough.',
  why: 'One exclamation mark reads as warm; more read as nervous or loud. Let the words carry the warmth.',
  sources: [
    'https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters',
  ],
  *find(draft) {
    let count = 0
    for (const { mark, ...place } of marksIn(draft)) {
      count++
      // Doubled ones are faulted by `unprofessional-marks`.
      if (mark !== '!') continue
      if (count === most + 1)
        yield {
          ...place,
          severity: 'problem',
          message: 'So many exclamation marks read as shouting. Keep one at most.',
          fixes: ['.'],
        }
      else if (count > 1) yield { ...place, fixes: ['.'] }
    }
  },
  examples: {
    flagged: [
      {
        body: 'Thank you for the tour! I liked the kiln<<!>> It was bigger than ours.',
        forReaders: true,
        fixed: 'Thank you for the tour! I liked the kiln. It was bigger than ours.',
      },
      {
        body: 'A tour! A kiln<<!>> A glaze<<!>> A cup<<!>> A plate<<!>>',
        fixed: 'A tour! A kiln. A glaze! A cup! A plate!',
      },
      {
        body: 'A tour!! A kiln<<!>> A glaze?!',
        fixed: 'A tour!! A kiln. A glaze?!',
      },
    ],
    clean: [
      'Hi Ana!\n\nThank you for the tour! I liked the kiln.',
      'Thank you for the tour! I liked the kiln.',
      'I sold for Yahoo! and for others. Thank you for the tour!',
      'You said “Never rush a glaze!” and I laughed! It is true.',
    ],
  },
})
