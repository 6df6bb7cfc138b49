import retextRepeatedWords from 'retext-repeated-words'
import { fromRetext } from '../src/language/from-retext.ts'

const check = retextRepeatedWords()

/** "so so pleased" is said on purpose, and "oh seven seven" is a number. */
const onPurpose =
  /^(?:very|so|many|much|far|no|ha|bye|really|long|who|zero|oh|one|two|three|four|five|six|seven|eight|nine) /i

/** Doubled in good English by verbs that end in a little word, by clauses that do and by "gave her her keys". */
const twiceRight: readonly (readonly [twice: RegExp, clause: RegExp])[] = [
  [/^(?:do|does|did|her) /i, /(?:)/],
  // "What it is is a plan": the clause is the subject.
  [/^(?:is|was|are|were) /i, /\b(?:what|all|who|where|how)\b/i],
  // "logged on on Monday", "handed it in in March"
  [
    /^(?:in|on|by) /i,
    /\b(?:c[ao]m|walk|log|sign|sen[dt]|hand|dr[oi]p|phone|call|clock|mov|turn|check|settl|join|look|popp?|stopp?|div|w[eo]n|go|carr|pass|switch|h[oe]ld|driv|drov|tun|dial|br[io]ng|brought|put|fl[eo]w|stay|g[eo]t)(?:e|es|s|ed|ing|ged|ging|ped|ping|ies|ied|t)?(?: (?!for\b)[\w’']+){0,3} $/i,
  ],
]

export default fromRetext({
  title: 'Write no word twice',
  group: 'language',
  severity: 'hint',
  message: 'This word stands here twice. Take one out.',
  why: 'A doubled word is a trace of editing, and the eye of the writer skips it. Read the note aloud once and you will hear it.',
  sources: ['https://github.com/retextjs/retext-repeated-words#readme'],
  plugin: (tree, file) => {
    check(tree, file)
  },
  worth: ({ words }) => words.some(({ norm }, index) => norm === words[index - 1]?.norm),
  keep: ({ actual = '', expected = [], place }, text) => {
    const before = text.slice(0, place && 'start' in place ? place.start.offset : 0)
    const clause = before.split(/[,;:]/).at(-1) ?? ''
    return onPurpose.test(actual) ||
      twiceRight.some(([twice, leading]) => twice.test(actual) && leading.test(clause))
      ? undefined
      : { fixes: expected.map((word) => actual.slice(0, word.length)) }
  },
  examples: {
    flagged: [
      { body: 'I saw <<the the>> press run.', fixed: 'I saw the press run.' },
      { body: 'Thank you <<for for>> the tour.', fixed: 'Thank you for the tour.' },
      {
        body: 'I am keen <<on on>> clay, and the kiln <<is is>> new.',
        fixed: 'I am keen on clay, and the kiln is is new.',
      },
      { body: 'I take an interest <<in in>> clay.', fixed: 'I take an interest in clay.' },
    ],
    clean: [
      'It was a very very good day.',
      'The plan that that team drew had had its day.',
      'I grew up in Walla Walla.',
      'We spoke of it. It was new.',

      'I logged on on Friday, and sent my form in in May.',
      'What it is is a kiln; she gave her her keys, and what he does does count.',

      'My number is oh seven seven two two nine.',
    ],
  },
})
