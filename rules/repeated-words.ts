import retextRepeatedWords from 'retext-repeated-words'
import { fromRetext } from '../src/language/from-retext.ts'
import { formsOf } from '../src/language/inflect.ts'

const check = retextRepeatedWords()

/** "so so pleased" is deliberate, and "oh seven seven" is a number. */
const onPurpose =
  /^(?:very|so|many|much|far|no|ha|bye|really|long|who|zero|oh|one|two|three|four|five|six|seven|eight|nine) /i

/** Verbs that end with a particle: "logged on", "sent it in". */
const phrasal =
  'come walk sign send hand drop phone call clock move turn check settle join look pop stop dive go carry pass switch hold drive bring put fly stay get'
    .split(' ')
    .flatMap(formsOf)
    .concat('log', 'logged', 'logging')
    .join('|')

/** Words that good English doubles if the clause before allows it. */
const twiceRight: readonly (readonly [twice: RegExp, clause: RegExp])[] = [
  // "What it does does count", "gave her her keys"
  [/^(?:do|does|did|her) /i, /(?:)/],
  // "What it is is a plan": the clause is the subject.
  [/^(?:is|was|are|were) /i, /\b(?:what|all|who|where|how)\b/i],
  // "logged on on Monday", "handed it in in March"
  [/^(?:in|on|by) /i, new RegExp(String.raw`\b(?:${phrasal})(?: (?!for\b)[\w’']+){0,3} $`, 'i')],
]

export default fromRetext({
  title: 'Write no word twice',
  group: 'language',
  severity: 'hint',
  message: 'This word appears twice here. Take one out.',
  why: 'A doubled word is a trace of editing, and the writer’s eye skips it. Read the note aloud once and you will hear it.',
  sources: ['https://github.com/retextjs/retext-repeated-words#readme'],
  plugin: (tree, file) => {
    check(tree, file)
  },
  worth: ({ words }) => words.some(({ norm }, index) => norm === words[index - 1]?.norm),
  keep: ({ actual = '', expected = [], place }, text) => {
    const before = text.slice(0, place && 'start' in place ? place.start.offset : 0)
    const clause = before.split(/[,;:]/).at(-1) ?? ''
    // 'please please' quoted as something that somebody wrote
    return onPurpose.test(actual) ||
      /["'“‘]$/.test(before) ||
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
      "A boy wrote 'more more' on his plate.",
      'We spoke of it. It was new.',

      'I logged on on Friday, and sent my form in in May.',
      'What it is is a kiln; she gave her her keys, and what he does does count.',

      'My number is oh seven seven two two nine.',
    ],
  },
})
