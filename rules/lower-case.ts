import { bodySentences, wordSpan } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'

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
    const sentences = bodySentences(draft).filter(({ text }) => /^\P{L}*\p{L}/u.test(text))
    const small = sentences.filter(({ words }) => /^\p{Ll}/u.test(words[0]?.text ?? ''))
    if (small.length < 2 || small.length < sentences.length * 0.75) return
    const [first] = small
    const word = first?.words[0]
    // "iPhone", "eBay": a name that begins small says nothing.
    if (!first || !word || /\p{Lu}/u.test(word.text)) return
    yield {
      ...wordSpan(first, 0),
      fixes: [word.text.charAt(0).toUpperCase() + word.text.slice(1)],
    }
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
