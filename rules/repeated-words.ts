import retextRepeatedWords from 'retext-repeated-words'
import { fromRetext } from '../src/language/from-retext.ts'

const check = retextRepeatedWords()

/** "so so pleased" is said on purpose, and "oh seven seven" is a number. */
const onPurpose =
  /^(?:very|so|many|much|far|no|ha|bye|really|long|who|zero|oh|one|two|three|four|five|six|seven|eight|nine) /i

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
  keep: ({ actual = '', expected = [] }) =>
    onPurpose.test(actual) ? undefined : { fixes: expected.map((word) => actual.slice(0, word.length)) },
  examples: {
    flagged: [
      { body: 'I saw <<the the>> press run.', fixed: 'I saw the press run.' },
      { body: 'Thank you <<for for>> the tour.', fixed: 'Thank you for the tour.' },
    ],
    clean: [
      'It was a very very good day.',
      'The plan that that team drew had had its day.',
      'I grew up in Walla Walla.',
      'We spoke of it. It was new.',

      'My number is oh seven seven two two nine.',
    ],
  },
})
