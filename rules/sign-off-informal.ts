import { avoid } from '../src/language/rule.ts'

/** A close among friends, on a line of its own above the name; "Love Larsson" is a name. */
const close = /^(?:(?:much )?love|laters?|x{1,5}),?$/i
/** Kisses after the name: "Ola x". A capital X is a numeral or part of a name. */
const kisses = / x{1,5}$/

export default avoid({
  title: 'A close for work, not for friends',
  group: 'form',
  severity: 'problem',
  reads: 'draft',
  message: 'This is how people sign to friends. “Kind regards” or “Thank you” suits everybody.',
  why: 'Kisses, “love” and “later” under a work email make a reader smile at best. A plain close is safe with somebody you have met once.',
  sources: [
    'https://bulletproofmusician.com/an-email-hack-that-could-increase-the-likelihood-of-getting-a-reply-and-possibly-make-the-world-a-slightly-better-place-for-everyone-too/',
  ],
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'after-rejection'],
  *find({ body, paragraphs }) {
    const last = paragraphs.findLast(({ part }) => part === 'sign-off')
    if (!last) return
    const lines = [...body.slice(0, last.end).matchAll(/\S.*/g)].slice(-2)
    for (const [index, { 0: line, index: start }] of lines.entries()) {
      const text = line.trimEnd()
      const ending = last.start <= start && kisses.exec(text)
      if (index === 0 && close.test(text))
        yield { start, end: start + text.length, fixes: ['Kind regards,', 'Thank you,'] }
      else if (ending)
        yield {
          start: start + ending.index + 1,
          end: start + text.length,
          fixes: [{ label: 'Leave out the kisses', insert: '' }],
        }
    }
  },
  examples: {
    flagged: [
      {
        body: 'Thank you for the tour.\n\n<<Love,>>\nOla Berg',
        fixed: 'Thank you for the tour.\n\nKind regards,\nOla Berg',
      },
      {
        body: 'Thank you for the tour.\n\n<<xx>>\nOla Berg',
        fixed: 'Thank you for the tour.\n\nKind regards,\nOla Berg',
      },
      {
        body: 'Thank you for the tour.\n\n<<Later,>>\nOla Berg',
        fixed: 'Thank you for the tour.\n\nKind regards,\nOla Berg',
      },
      {
        body: 'Thank you for the tour.\n\nBest,\nOla Berg<< x>>',
        fixed: 'Thank you for the tour.\n\nBest,\nOla Berg',
      },
    ],
    clean: [
      'Thank you for the tour.\n\nBest,\nLove Larsson',
      'Thank you for the tour.\n\nBest,\nMalcolm X',
      'I would love it, sooner or later.\n\nCheers,\nOla Berg',
      'The plate is marked\n\nxx\n\nas you said.\n\nBest,\nOla Berg',
    ],
  },
})
