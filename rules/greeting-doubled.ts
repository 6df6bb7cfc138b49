import { avoid } from '../src/language/rule.ts'

const twoWords = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))[\s,!]+(?:dear|hi|hello|hey)\b/i
const second =
  /^(?:Dear|Hi|Hello|Hey)\s+(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)?\s*,/u

export default avoid({
  title: 'One greeting',
  group: 'form',
  severity: 'problem',
  reads: 'draft',
  message: 'There are two greetings here. Keep one.',
  why: 'A second greeting is a sign of a pasted text. One line with the name is enough.',
  sources: [],
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'after-rejection'],
  *find(draft) {
    const [first, next] = draft.paragraphs
    if (first?.part !== 'greeting') return
    const doubled = twoWords.exec(first.text)
    // "Hi dear" alone is too familiar rather than double; another rule handles it.
    if (doubled && /\p{L}/u.test(first.text.slice(doubled[0].length)))
      yield { start: first.start, end: first.start + doubled[0].length }
    const again = next?.part === 'body' ? second.exec(next.text) : null
    if (next && again) yield { start: next.start, end: next.start + again[0].length }
  },
  examples: {
    flagged: [
      '<<Hi Dear>> Ana,\n\nThank you for the tour.',
      'Hi Ana,\n\n<<Dear Ms. Reyes,>>\n\nThank you for the tour.',

      '<<Dear Hello>> 7 Ana,\n\nThank you for the tour.',
    ],
    clean: [
      'Dear Ana,\n\nThank you for the tour.',
      'Good day,\n\ndear Ms. Reyes, thank you for the tour.',
      'Good morning Ana,\n\nHello from the night train, where I am still thinking of your kiln.',

      'Hi dear,\n\nThank you for the tour.',
    ],
  },
})
