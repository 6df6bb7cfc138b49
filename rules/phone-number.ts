import { isLive, isVoicemail, phoneNumbersIn } from '../src/language/phone.ts'
import { firstWord, lastWord } from '../src/language/places.ts'
import { avoid, type Match } from '../src/language/rule.ts'

export default avoid({
  title: 'Your number, twice in a voicemail',
  group: 'form',
  severity: 'hint',
  reads: 'draft',
  borrowsPlace: 'Your number',
  message: 'Say your number here as well, slowly, so that they can write it down.',
  why: 'Nobody plays a message again to catch a number. Say it at the beginning and once more at the end, slowly, with the code where it is abroad. In a live call once is enough.',
  sources: [
    'http://www.cenedella.com/your-voicemail-is-so-annoying-2012/',
    'http://www.prorecruiters.com/blog/phone-etiquette/',
  ],
  kinds: ['phone-script'],
  *find(draft): Iterable<Match> {
    const [begin, place] = [firstWord(draft), lastWord(draft)]
    if (!begin || !place || draft.sentences.length < 3) return
    const numbers = phoneNumbersIn(draft.body)
    // Somebody who answers need not call back.
    if (numbers.length === 0 && isLive(draft)) return
    if (numbers.length === 0)
      yield {
        ...place,
        ...(isVoicemail(draft) ? { severity: 'problem' as const } : {}),
        message: 'Your number is missing. Say it slowly, so that they can call you back.',
      }
    else if (numbers.length === 1 && isVoicemail(draft))
      yield numbers[0]!.start < draft.body.length / 2
        ? place
        : {
            ...begin,
            message: 'Say your number near the beginning as well, slowly, so that they can write it down.',
          }
  },
  examples: {
    flagged: [
      {
        body: 'Hello, this is Ola Berg. I am leaving a message about the glazing job. Please reach me at home <<tonight>>.',
        severity: 'problem',
      },
      'Hello, this is Ola Berg on 020 7946 0018. We met on Tuesday. Thank <<you>>.',
    ],
    clean: [
      {
        body: 'Hello, this is Ola Berg on 020 7946 0018. We met on Tuesday. Again, it is 020 7946 0018.',
        forReaders: true,
      },
      'This is Ola Berg, on oh two oh, seven nine four six. We met. That was oh two oh, seven nine four six.',
      'This is Ola Berg. Do you have a moment? I am on 020 7946 0018. Thank you.',
      'Hello, this is Ola Berg. Is this a good time? We met on Tuesday. I can email you as well.',
      'Hello, this is Ola Berg. We met on Tuesday. When will you decide? I am on 020 7946 0018.',
      'This is Ola Berg. We met on Tuesday.',
    ],
  },
})
