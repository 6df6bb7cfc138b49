import { typedWords } from '../src/core/words.ts'
import { avoid } from '../src/language/rule.ts'
import { typedWordsIn } from '../src/language/words.ts'

/**
 * Words in one paragraph. Guides advise a break from 90 on, but readers of real emails and of ours think no worse of a block up
 * to the first bound; beyond the second it is longer than a whole letter should be.
 */
const long = 110
const veryLong = 200

export default avoid({
  title: 'Short paragraphs',
  group: 'form',
  givesWay: true,
  severity: 'hint',
  message: 'This paragraph is long for a phone screen. A good place for a break is here.',
  why: 'Two to four short paragraphs are read; one block is skimmed. Break before the example of your work and before the close.',
  sources: ['https://www.fastcompany.com/3063647/6-common-thank-you-note-mistakes-that-hiring-mangers-hate'],
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'after-rejection'],
  *find(draft) {
    for (const { part, text, sentences } of draft.paragraphs) {
      const words = part === 'body' ? typedWords(text) : 0
      if (words <= long) continue
      let before = 0
      const middle = sentences.find((sentence, index) => {
        const half = index > 0 && before >= words / 2 - typedWordsIn(sentence) / 2
        before += typedWordsIn(sentence)
        return half
      })
      const first = middle?.words[0]
      if (!middle || !first) continue
      yield {
        start: middle.start + first.start,
        end: middle.start + first.end,
        severity: words > veryLong ? 'problem' : 'hint',
        fixes: [{ label: 'Begin a new paragraph', insert: `\n\n${first.text}` }],
      }
    }
  },
  examples: {
    flagged: [
      {
        body: `${'The kiln room was cool and smelt of wet clay. '.repeat(6)}<<The>> glaze was blue. ${'The kiln room was cool and smelt of wet clay. '.repeat(6)}`,
        fixed: `${'The kiln room was cool and smelt of wet clay. '.repeat(6)}\n\nThe glaze was blue. ${'The kiln room was cool and smelt of wet clay. '.repeat(6)}`,
      },
    ],
    clean: [
      'The kiln room was cool and smelt of wet clay. '.repeat(9),
      `${'The kiln room was cool and smelt of wet clay. '.repeat(9)}\n\n${'The kiln room was cool and smelt of wet clay. '.repeat(9)}`,
    ],
  },
})
