import { asksPermission, isLive } from '../src/language/phone.ts'
import { bodySentences } from '../src/language/document.ts'
import { firstWordOf } from '../src/language/places.ts'
import { avoid } from '../src/language/rule.ts'

/** In a shorter script there is no time to ask. Sentences. */
const fewest = 4

export default avoid({
  title: 'Ask whether they have a moment',
  group: 'form',
  severity: 'hint',
  reads: 'draft',
  borrowsPlace: 'The opening',
  message: 'Before you go on, ask whether they have a moment. You do not know what you interrupt.',
  why: 'A call comes into the middle of something. One short question gives them the choice, and a friendlier ear. If they asked you to ring, or it is a voicemail, leave it out.',
  sources: [
    'https://www.collegerecruiter.com/blog/2009/04/22/ask-the-experts-leave-a-message-when-following-up',
  ],
  kinds: ['phone-script'],
  *find(draft) {
    const sentences = bodySentences(draft)
    if (draft.sentences.length < fewest || asksPermission(draft) || !isLive(draft)) return
    if (
      /\b(?:you asked me to|as you asked|return(?:ing)? your call|you (?:told|said) .{0,20}(?:ring|call|phone))\b/i.test(
        draft.body,
      )
    )
      return
    const place = firstWordOf(sentences[1])
    if (place) yield place
  },
  examples: {
    flagged: [
      'Hello, is that Ms. Ek? <<This>> is Ola Berg. I came about the glazing job on Tuesday. I liked the yard. When will you decide?',

      'Hello Ms. Ek, this is Ola Berg. <<I>> came on Tuesday. I liked the yard. Could you tell me the next step?',
      'Is that Ms. Ek? <<This>> is Ola Berg. It is late. When will you decide?',
    ],
    clean: [
      'Hello, this is Ola Berg. I hope I don’t disturb you. I came on Tuesday. When will you decide?',
      'Hi Ann, Ola Berg here. I came on Tuesday. Is now an okay time? When will you decide?',
      {
        body: 'Hello, this is Ola Berg. Do you have a moment? I came on Tuesday. When will you decide?',
        forReaders: true,
      },
      'Hello, this is Ola Berg. I came on Tuesday. My number is 020 7946 0018. Thank you.',
      'Hello, this is Ola Berg. You asked me to ring today. I came on Tuesday. Thank you.',

      'Is that Ms. Ek? This is Ola Berg. Do you have a moment? When will you decide?',
      'Is that Ms. Ek? This is Ola Berg. When will you decide?',
      'Is that Ms. Ek? This is Ola Berg. I return your call. When will you decide?',
      'Is that Ms. Ek? This is Ola Berg. You said that I should ring. When will you decide?',
    ],
  },
})
