import { months } from './months.ts'
import { partOf, thirdNamed } from './part.ts'

/** "oct" or "sept.": the whole name. */
const wholeMonth = (short: string) => months.find((month) => month.startsWith(short.slice(0, 3)))!

/** Other ways of saying what the promise readers understand. */
const sameAs: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/[‐-–—]/g, '-'],
  [/’/g, "'"],
  [/\s+/g, ' '],
  [/\b(?:feb|apr|jul|aug|sept?|oct|nov|dec)\b\.?/g, wholeMonth],
  // These are personal names too: "Jan will write".
  [/(?<=\b(?:early|mid|late|end|of|in|until|till?|before|(?<!ed )by)[ -])(?:jan|mar|jun)\b\.?/g, wholeMonth],
  // "early in q2" is April.
  [
    new RegExp(`\\b${partOf}q([1-4])\\b`, 'g'),
    (_, part, quarter) => `end of ${months[Number(quarter) * 3 - 3 + thirdNamed(part)]}`,
  ],
  // "KW 2" is one of the calendar, and "week 2" may be the next but one.
  [
    /\b(?:calendar week|week (?:no\.?|number)|[kc]w) ?(\d{1,2})\b/g,
    (_, number = '') => `week ${number.padStart(2, '0')}`,
  ],
  [/\b(?<!\d )wk (?=\d)/g, 'week '],
  // "the first two weeks of December", "the second fortnight of next month".
  [
    new RegExp(
      `\\b(?:(first|1st)|second|2nd|last) (?:fortnight|(?:two|2) weeks|half)(?= (?:of|in) (?:(?:the|this|next) month|${months.join('|')})\\b)`,
      'g',
    ),
    (_, first) => `${first ? 'first' : 'second'} half`,
  ],
  [/\beod\b/g, 'end of the day'],
  [/\beow\b/g, 'end of the week'],
  [/\beom\b/g, 'end of the month'],
  [/\beoq\b/g, 'end of the quarter'],
  [/\beoy\b/g, 'end of the year'],
  [/\bcob\b/g, 'close of business'],
  [/(\d)(?=(?:hr|hour|day|wk|week|month)s?\b)/g, '$1 '],
  // Not a month.
  [/\b(we|you|they|it|i) may\b/g, '$1'],
  [/\b(?:before|by the time) the (week|month|year) is (?:out|over|up|through)\b/g, 'by the end of the $1'],
  [/\b(?:close|turn) of (the|this|next) (week|month|year|quarter)\b/g, 'end of $1 $2'],
  [/\b(year|month|quarter)(?:'s)?[- ]end\b/g, 'end of the $1'],
  [/\bthis side of\b/g, 'before'],
  [/\b(?:the )?(?:very )?last (?:working |business )?day (?:of|in) (?=\w)/g, 'end of '],
  // "this month or next", "the end of the month, maybe the start of the next".
  [
    /\b((?:this|of the|in the) month(?:,| or| and| to| maybe| perhaps| possibly| early| in| at| the| start| beginning| of){1,8} next)(?= ?(?:[;,.)]|$))/g,
    '$1 month',
  ],
  [/\b(?:the )?next (day|week|month) or two\b/g, 'a $1 or two'],
  [/\bthis time next week\b/g, 'in one week'],
  [/\b(within|inside) the (?=fortnight|week|month)/g, '$1 a '],
  [/\bthe (?:next |coming |following )?fortnight\b/g, 'a fortnight'],
  [/\bfirst thing (?=(?:in the )?(?:next|this|following|new)\b)/g, 'early '],
]

/**
 * Words in the form that the promise readers compare: lower case, plain dashes and apostrophes, one way of saying each thing.
 */
export const plain = (words: string) =>
  sameAs.reduce((text, [said, same]) => text.replace(said, same as string), words.toLowerCase())
