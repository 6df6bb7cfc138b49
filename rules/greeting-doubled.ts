import { titles } from '../src/core/titles.ts'
import { foreign } from '../src/language/chat-leftovers.ts'
import { avoid } from '../src/language/rule.ts'

const twoWords = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))[\s,!]+(?:dear|hi|hello|hey)\b/i
const second = new RegExp(
  String.raw`^(?:Dear|Hi|Hello|Hey)\s+(?:(?:${titles})\.?\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)?\s*,`,
  'u',
)

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
    const again = first && next?.part === 'body' ? second.exec(next.text) : null
    // "Got it. Here is the email:" above the greeting hands the email over.
    if (again && first?.part === 'body' && /^[^\n]+:\**$/.test(first.text))
      yield { ...first, ...foreign, severity: 'blocker' }
    if (first?.part !== 'greeting') return
    const doubled = twoWords.exec(first.text)
    // "Hi dear" alone is too familiar rather than double; another rule handles it.
    if (doubled && /\p{L}/u.test(first.text.slice(doubled[0].length)))
      yield { start: first.start, end: first.start + doubled[0].length }
    if (next && again) yield { start: next.start, end: next.start + again[0].length }
  },
  examples: {
    flagged: [
      '<<Hi Dear>> Ana,\n\nThank you for the tour.',
      'Hi Ana,\n\n<<Dear Ms. Reyes,>>\n\nThank you for the tour.',
      'Hi Ana,\n\n<<Dear Miss Ana Reyes,>>\n\nThank you for the tour.',
      '<<Dear Hello>> 7 Ana,\n\nThank you for the tour.',
      {
        body: '<<Got it. Here is the email:>>\n\nDear Ana,\n\nThank you for the tour.',
        severity: 'blocker',
        fixed: '\n\nDear Ana,\n\nThank you for the tour.',
      },
      {
        body: '<<Good question! Try this one:>>\n\nHi Ana,\n\nThank you.',
        severity: 'blocker',
        fixed: '\n\nHi Ana,\n\nThank you.',
      },
    ],
    clean: [
      'Dear Ana,\n\nThank you for the tour.',
      'Good day,\n\ndear Ms. Reyes, thank you for the tour.',
      'Good morning Ana,\n\nHello from the night train, where I am still thinking of your kiln.',

      '3 November\n\nDear Ana,\n\nThank you for the tour.',
      'The weir is low.\n\nDear Ana,\n\nThank you for the tour.',
      'Two words of the poem:\n\nHello, weir.\n\nThank you for the tour.',
      'Hi dear,\n\nThank you for the tour.',
    ],
  },
})
