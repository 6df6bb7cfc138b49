import { bodySentences } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'

/** Words as typed. Longer sentences are hard to follow on a phone; our sources say thirty, but good writers go beyond that. */
const most = 45

export default avoid({
  title: 'Sentences short enough to follow',
  group: 'form',
  severity: 'hint',
  reads: 'sentence',
  message: 'This sentence is long. Split it where you would take a breath.',
  why: 'Your reader is between two meetings and reads on a phone. A short sentence is understood at first sight, and is easier to get right.',
  sources: [
    'https://www.fastcompany.com/3057096/the-perfect-email-is-short-simple-and-not-too-emotional',
    'https://www.fastcompany.com/3063647/6-common-thank-you-note-mistakes-that-hiring-mangers-hate',
  ],
  *find(draft) {
    for (const sentence of bodySentences(draft)) {
      const words = [...sentence.text.matchAll(/[\p{L}\p{N}][^\s—–]*/gu)]
      const over = words[most]
      if (!over) continue
      const from = words[most - 5] ?? over
      yield {
        start: sentence.start + from.index,
        end: sentence.start + over.index + over[0].replace(/[^\p{L}\p{N}]{1,9}$/u, '').length,
      }
    }
  },
  examples: {
    flagged: [
      'Thank you for the tour of the kiln and for the hour you took to explain how the glaze is mixed and why the second firing is shorter than the first, which I had always wondered about since my own <<first kiln went out on a>> cold night and left me with forty grey cups.',
    ],
    clean: [
      {
        body: 'Thank you for the tour of the kiln and for the hour you took to explain how the glaze is mixed and why the second firing is shorter than the first.',
        forReaders: true,
      },
    ],
  },
})
