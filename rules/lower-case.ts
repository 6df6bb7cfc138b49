import { avoid } from '../src/language/rule.ts'
import { perParagraph, textParagraphs, throughout } from '../src/language/throughout.ts'

const lettered = perParagraph((sentences) => sentences.filter(({ text }) => /\p{L}/u.test(text)).length)
/** The first words that begin small. */
const smallWords = throughout(({ words: [first] }) =>
  first && /^\p{Ll}/u.test(first.text) ? [{ start: first.start, end: first.end, text: first.text }] : [],
)

export default avoid({
  title: 'Begin sentences with a capital',
  group: 'form',
  severity: 'problem',
  reads: 'draft',
  message: 'The text is all in lower case. Begin each sentence with a capital letter, and write “I”.',
  why: 'All lower case is fine among friends; after an interview it reads as haste. It takes a minute to mend.',
  sources: [
    'https://stumpsandbeans.wordpress.com/2013/02/22/an-interview-follow-up-letter-in-the-hall-of-shame/',
  ],
  *find(draft) {
    const small = smallWords(draft)
    const [first] = small
    if (!first || small.length < 2) return
    const all = textParagraphs(draft).reduce((sum, paragraph) => sum + lettered(paragraph), 0)
    // "iPhone", "eBay": a name that begins small says nothing.
    if (small.length < all * 0.75 || /\p{Lu}/u.test(first.text)) return
    const { start, end, text } = first
    yield { start, end, fixes: [text.charAt(0).toUpperCase() + text.slice(1)] }
  },
  examples: {
    flagged: [
      'hi ana,\n\n<<thank>> you for the tour. i liked the kiln. it is bigger than ours.',
      '<<it>> was good to meet you. thanks for the tour.',
    ],
    clean: [
      'Hi Ana,\n\nThank you for the tour. iPhone cases are what I make.',
      'thank you for the tour. I liked the kiln. It is bigger than ours.',
      '谢谢您的时间。 我很高兴。',
    ],
  },
})
