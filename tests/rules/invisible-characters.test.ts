import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('invisible-characters')

/** The words that are marked, and what stands there after the fix. */
function marked(body: string): [string, string | undefined][] {
  const { findings } = analyzer.check({ kind: 'thank-you', body })
  return findings.map(({ start, end, fixes }) => [body.slice(start, end), fixes[0]?.insert])
}

const tags = '\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'

it.each([
  ['at the start of a text', '\u200BThank you.', [['\u200BThank', 'Thank']]],
  ['at its end', 'Thank you.\u200B', [['you.\u200B', 'you.']]],
  ['alone between spaces', 'Thank \u200B you.', [[' \u200B', '']]],
  ['beside a joiner at work', 'The 👩\u200B\u200D🔧 there.', [['👩\u200B\u200D🔧', '👩🔧']]],
  ['behind a joiner at work', 'The 👩\u200D\u200B🔧 there.', [['👩\u200D\u200B🔧', '👩🔧']]],
  ['beside a direction mark at work', 'أمل \u200B\u200Eok', [['\u200B\u200Eok', 'ok']]],
  ['behind a direction mark at work', 'أمل \u200E\u200Bok', [['\u200E\u200Bok', 'ok']]],
  ['in a run', 'Thank\u200B\u2060\u00AD you.', [['Thank\u200B\u2060\u00AD', 'Thank']]],
  ['a joiner where nothing is joined', 'Thank\u200Dyou for the tour 👩‍🔧.', [['Thank\u200Dyou', 'Thankyou']]],
  ['a direction mark without such writing', 'Thank\u200E you.', [['Thank\u200E', 'Thank']]],
  ['an override beside such writing', 'أمل \u202Ebac\u202C.', [['\u202Ebac\u202C.', 'bac.']]],
  ['tags behind a letter', `Thank you${tags}, 🏴.`, [[`you${tags},`, 'you,']]],
  [
    'a bell and an escape',
    'Thank\u0007 you\u001B[1m.',
    [
      ['Thank\u0007', 'Thank'],
      ['you\u001B[1m.', 'you[1m.'],
    ],
  ],
])('marks what is not seen %s', (_, body, expected) => {
  expect(marked(body)).toEqual(expected)
})

it.each([
  ['joins an emoji', 'The 👩\u200D🔧 in the yard.'],
  ['joins Indic letters at the start', 'क्\u200D is a letter.'],
  ['begins an Indic word', 'The letter \u200Dष is one.'],
  ['turns words far from the right-to-left ones', 'The name أمل, as they said, is \u200Ehers.'],
  ['joins Indic letters', 'क्\u200Dष is a letter.'],
  ['turns right-to-left words', 'The name is \u200F\u200Eأمل.'],
  ['spells a flag', `The flag 🏴${tags} flew.`],
  ['is a tab or a line end', 'Thank\tyou.\u0085Bye.'],
])('leaves alone what %s', (_, body) => {
  expect(marked(body)).toEqual([])
})
