import retextReadability from 'retext-readability'
import { fromRetext } from '../src/language/from-retext.ts'
import { wordsOf } from '../src/language/words.ts'

/** Shorter sentences are easy to read even with long words: names of roles and products are not a fault. */
const fewestWords = 36

const check = retextReadability({ age: 18, minWords: fewestWords, threshold: 4 / 7 })

export default fromRetext({
  title: 'Keep sentences easy to read',
  group: 'language',
  severity: 'hint',
  message: 'This sentence is long and dense. Break it in two.',
  why: 'Your reader has a minute, often on a phone. A sentence they must read twice hides the good point in it; field terms are welcome, long chains are not.',
  sources: ['https://github.com/retextjs/retext-readability#readme'],
  plugin: (tree, file) => {
    check(tree, file)
  },
  worth: ({ words }) => words.length >= fewestWords,
  keep: ({ actual = '' }) => ({
    message: `This sentence runs to ${wordsOf(actual).length} words. Break it in two so that it is read at once.`,
  }),
  examples: {
    flagged: [
      '<<The comprehensive transformation programme that your organisation is implementing across its international subsidiaries necessitates considerable coordination between procurement, engineering and administration, and the responsibilities that you enumerated correspond extensively to the infrastructure consolidation that I administered previously.>>',
    ],
    clean: [
      'I liked the plan you drew on the board, and I would be glad to help you build it, since it is close to what we did at the yard last year when the old crane gave way and we had to think fast and work late.',
      'The infrastructure administration responsibilities necessitate comprehensive coordination.',
    ],
  },
})
