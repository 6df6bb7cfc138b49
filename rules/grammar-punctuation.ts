import { isText } from '../src/language/document.ts'
import { avoid, type Match } from '../src/language/rule.ts'

/**
 * A slip of marks or spaces: its pattern and its replacement. Each pattern begins with the mark and then looks back: one that
 * begins with a look back would try it at every letter.
 */
const slips: readonly (readonly [pattern: RegExp, fix: (found: string) => string, message: string])[] = [
  [
    /[ \t](?<=\p{L}[ \t])[ \t]{0,2}[,;](?=\s|$)/gu,
    (found) => found.trim(),
    'No space goes before this mark.',
  ],
  // "the yard ,and"
  [/[ \t](?<=\p{L}[ \t])[ \t]{0,2},(?=\p{L})/gu, () => ', ', 'The space goes after the comma.'],
  [/ [.!?](?=\s|$)(?<=\p{L} [.!?])/gu, (found) => found.trim(), 'No space goes before this mark.'],
  [/,(?=\p{L}{2})(?<=\p{Ll}{2},)/gu, () => ', ', 'Put a space after the comma.'],
  [/,,(?=\s|$)(?<=\p{L},,)/gu, () => ',', 'One comma is enough.'],
  [/,\.(?=\s|$)(?<=\p{L},\.)/gu, () => '.', 'One mark is enough.'],
  // "she`s", "I´m"; not "the `json`s".
  [
    /[`´](?=(?:s|t|m|d|re|ve|ll)(?!\p{L}))(?<=(?<![`\p{L}])\p{L}{1,30}[`´])/giu,
    () => '’',
    'This is no apostrophe.',
  ],
  [
    /-(?=(?:m|re|ve|ll)(?!\p{L}))(?<=(?<![-\p{L}])(?:I|you|we|they)-)/giu,
    () => '’',
    'An apostrophe goes here.',
  ],
  // "Acme Inc..": one full stop ends the abbreviation, one the sentence.
  [/\.\.(?=\s|$)(?<=\s\p{Ll}{1,30}\.\.)/gu, () => '.', 'One full stop is enough.'],
]
/** "the yard.I saw": not "example.Org", not "Node.js". */
const joinedSentences =
  /\.(?=(?:I|We|It|The|This|Thank|Thanks|You|My|Please|If|As|In|On|At|He|She|They|There)\b)(?<=[\s\n(]\p{Ll}{2,30}\.)/gu

const openers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' }

/** The unmatched straight quotation mark, where their number is odd; an inch mark does not count. */
function oddQuote(text: string): number {
  const marks = [...text.matchAll(/(?<!\d)"/g)].map(({ index }) => index)
  return marks.length % 2 === 0 ? -1 : (marks.at(-1) ?? -1)
}

/** ":)" and "a)" contain no brackets. */
const isAside = (text: string, at: number) =>
  /[:;=8xX-]/.test(text.charAt(at - 1)) ||
  /(?:^|[\s(])[\p{L}\p{N}]{1,2}$/u.test(text.slice(Math.max(0, at - 4), at))

/** The first bracket or quotation mark in a paragraph without its partner. */
function unpaired(text: string): number {
  const open: number[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]“”]/g)) {
    if (mark in openers) {
      if (mark !== '(' || !/[:;=]/.test(text.charAt(at - 1))) open.push(at)
      continue
    }
    const last = open.at(-1)
    if (last !== undefined && openers[text.charAt(last)] === mark) open.pop()
    else if (mark !== ')' || !isAside(text, at)) return mark === '”' ? (last ?? -1) : (last ?? at)
  }
  return open[0] ?? oddQuote(text)
}

export default avoid({
  title: 'Keep marks and spaces in order',
  group: 'language',
  severity: 'hint',
  message: 'Check the punctuation and spaces here.',
  why: 'A stray space or a bracket that never closes is small, and it is the kind of thing that makes a careful writer look hurried.',
  sources: ['https://www.merriam-webster.com/grammar/guide-to-punctuation-marks'],
  *find(draft): Iterable<Match> {
    for (const { text, start, part } of draft.paragraphs) {
      for (const [pattern, fix, message] of slips)
        for (const { 0: found, index } of text.matchAll(pattern))
          yield { start: start + index, end: start + index + found.length, fixes: [fix(found)], message }
      if (!isText(part)) continue
      for (const { index } of text.matchAll(joinedSentences))
        yield {
          start: start + index,
          end: start + index + 1,
          fixes: ['. '],
          message: 'Put a space after the full stop.',
        }
      const alone = unpaired(text)
      if (alone >= 0)
        yield {
          start: start + alone,
          end: start + alone + 1,
          message: `This “${text[alone]}” has no partner.`,
        }
    }
  },
  examples: {
    flagged: [
      { body: 'I saw the yard<< ,>> and the kiln.', fixed: 'I saw the yard, and the kiln.' },
      { body: 'I saw the yard<<.>>I liked it.', fixed: 'I saw the yard. I liked it.' },
      { body: 'She<<`>>s at the kiln.', fixed: 'She’s at the kiln.' },
      { body: 'We<<->>ll see the kiln.', fixed: 'We’ll see the kiln.' },
      { body: 'I saw the yard<< ,>>and the kiln.', fixed: 'I saw the yard, and the kiln.' },
      { body: 'Dear Ana<< ,>>\n\nI saw the yard.', fixed: 'Dear Ana,\n\nI saw the yard.' },
      'I saw the yard <<(>>and the kiln.',
      'She said <<">>so be it, and went.',

      { body: 'I saw the yard<< .>> It was new.', fixed: 'I saw the yard. It was new.' },
      { body: 'I saw the yard<<,>>and the kiln.', fixed: 'I saw the yard, and the kiln.' },
      { body: 'I saw the yard<<,,>> and the kiln.', fixed: 'I saw the yard, and the kiln.' },
      { body: 'I saw the yard<<,.>> It was new.', fixed: 'I saw the yard. It was new.' },
      { body: 'I saw the yard<<..>> It was new.', fixed: 'I saw the yard. It was new.' },
      {
        body: 'It rained.\n\nBest,\nOla\n\nP.S. I saw it<<.>>I liked it.',
        fixed: 'It rained.\n\nBest,\nOla\n\nP.S. I saw it. I liked it.',
      },
      'I saw the yard.\n\n<<(>>and the kiln, which was new.',
      'I saw <<(>>the yard] and the kiln.',
      'I saw the yard<<)>> and the kiln.',
      'I saw the old yard<<]>> and the kiln.',
      'I saw <<“>>the yard (at last) and the kiln.',
      'I saw [the] yard <<(>>and [the] kiln :( too.',
      'We met on (the day) of b) and <<(>>no other.',
    ],
    clean: [
      'I saw (at last) the yard … and the “old” kiln :) at 10,000 degrees.',
      'Two things: a) the kiln and b) the yard. See Node.js, example.Org.',
      'She said “so be it”, and "yes" to a 5" pipe.',
      'The `json`s of a re-run, and the we-them talk.',

      'I saw the yard :( and the kiln.',
      'I saw the yard” and the kiln.',
      'I saw (the yard [and the kiln] at 8) and left (by then it was 10) at 12) or so.',
      'It rained.\n\nBest,\nOla (glazier',
      'Dear Ana (and all,\n\nIt rained.',
      'a) the kiln, b) the yard, (c) the crane and (xi) the tea',
    ],
  },
})
