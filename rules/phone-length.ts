import { wordsPerMinute } from '../src/core/report.ts'
import { isVoicemail } from '../src/language/phone.ts'
import { firstWordOf } from '../src/language/places.ts'
import { avoid, type Match } from '../src/language/rule.ts'
import { typedWordsIn } from '../src/language/words.ts'

/** Words as spoken: a hundred take 40 seconds. */
const most = { voicemail: 100, call: 130 }

export default avoid({
  title: 'Short enough to listen to',
  group: 'form',
  severity: 'problem',
  reads: 'draft',
  borrowsPlace: 'Length',
  message: 'From here on it is too long to listen to. Keep name, role, day, one question and number.',
  why: 'A voicemail of 40 to 75 words takes half a minute and is heard to its end. What does not fit can go into an email.',
  sources: [
    'https://resources.biginterview.com/interviews-101/how-to-leave-a-good-voicemail-after-your-interview/',
    'http://www.cenedella.com/your-voicemail-is-so-annoying-2012/',
  ],
  kinds: ['phone-script'],
  *find(draft): Iterable<Match> {
    const limit = isVoicemail(draft) ? most.voicemail : most.call
    let words = 0
    let over: (typeof draft.sentences)[number] | undefined
    for (const sentence of draft.sentences) {
      words += typedWordsIn(sentence)
      if (words > limit) over ??= sentence
    }
    const place = firstWordOf(over)
    if (place)
      yield {
        ...place,
        message: `It takes about ${Math.round((words / wordsPerMinute.spoken) * 60)} seconds to say. Keep name, role, day, one question and number: half a minute.`,
      }
  },
  examples: {
    flagged: [
      `Hello, this is Ola Berg on 020 7946 0018. ${'The kiln room was cool and smelt of wet clay. '.repeat(9)}<<I>> liked the large old wheel by the window very much. Thank you.`,
    ],
    clean: [
      `Hello, this is Ola Berg on 020 7946 0018. ${'The kiln room was cool and smelt of wet clay. '.repeat(7)}`,
    ],
  },
})
