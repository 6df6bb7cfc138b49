import retextIndefiniteArticle from 'retext-indefinite-article'
import { fromRetext } from '../src/language/from-retext.ts'

const check = retextIndefiniteArticle()

/** First letters of words that may take the other article. */
const doubtful = new Map([
  ['a', /^[aeiouhx8]/],
  ['an', /^[^aeio]/],
])

/** Spelt out letter by letter, since no word begins or continues so: "an ssd", "an xml feed", "an mri"; besides "a ute", "a uni". */
const initials = /^(?:u[^aeiou][eio]s?|[bcdfghjklmnpqrstvwxz]{2,4}|[mnlr][bcdfgjkpqrstvz]\p{L}{1,2})$/u

/**
 * Abbreviations that are certainly spelt out: no word lacks vowels, and these are well known. "SQL" and "LED" are read both
 * ways.
 */
const saidByLetter =
  /^(?:a|A) (?!SQL)(?:[FHLMNRSX][BCDFGHJKLMNPQRSTVWXZ&]{1,4}|MBA|MA|SEO|SLA|SME|SOP|NGO|NDA|FBI|FDA|FCA|MRI|MOT|HVAC|IT|AI|API|ATM|EU|ISO|IQ|EKG|ECG|ESL|EMT|ER|ICU|IPO|HGV)$|^(?:an|An) [BCDGJKPQTVWYZ]\p{Lu}{1,4}$/u

export default fromRetext({
  title: 'Write “a” and “an” by the sound',
  group: 'language',
  severity: 'hint',
  message: 'Use the other article here: the sound of the next word decides.',
  why: '“An” goes before a vowel sound, “a” before all others: an hour, a union, an MBA.',
  sources: ['https://github.com/retextjs/retext-indefinite-article#readme'],
  plugin: (tree, file) => {
    check(tree, file)
  },
  worth: ({ words }) =>
    words.some(({ norm, text }, index) => {
      const next = words[index + 1]
      return next && (doubtful.get(norm)?.test(next.norm) || saidByLetter.test(`${text} ${next.text}`))
    }),
  keep: ({ actual = '', expected = [], place }, text) => {
    const { start, end } =
      place && 'start' in place ? { start: place.start.offset, end: place.end.offset } : {}
    // In "The a in my name" it is a letter.
    if (/\bthe $/i.test(text.slice(0, start))) return undefined
    const next = /^[\s"“‘'(]*(\S+)/.exec(text.slice(end))?.[1] ?? ''
    const letters = /^\p{Lu}[\p{Lu}&]+(?=[.,!?;:)”"]*$)/u.exec(next)?.[0]
    // Letters, numbers and abbreviations can be read in several ways: "a SQL query", "an 11", "a Ukrainian".
    const plain = /^(\p{Ll}[\p{Ll}’'-]+)[.,!?;:)”"]*$/u.exec(next)?.[1]
    const sure = letters ? saidByLetter.test(`${actual} ${letters}`) : plain && !initials.test(plain)
    return sure ? { fixes: expected } : undefined
  },
  examples: {
    flagged: [
      { body: 'It was <<a>> honest talk.', fixed: 'It was an honest talk.' },
      { body: 'I hold <<a>> MBA and work in HR.', fixed: 'I hold an MBA and work in HR.' },
      { body: 'I run <<an>> small yard.', fixed: 'I run a small yard.' },

      { body: 'It was <<a>> “honest” talk.', fixed: 'It was an “honest” talk.' },
      {
        body: 'It is <<a>> MBA, and they asked for <<a>> MRI.',
        fixed: 'It is an MBA, and they asked for a MRI.',
      },
      { body: 'It was <<an>> kiln.', fixed: 'It was a kiln.' },
    ],
    clean: [
      'It was an hour in a union hall with a one-day pass.',
      'I hold an MBA and wrote a SQL query.',
      'I drove a ute, played a uke and took a uni course.',
      'I had an mri, wrote an xml feed and signed an nda.',

      'I saw a MBA-like plan, an km2 map and a oAuth flow.',
      'I met an Ukrainian crew, and the a in my name is short.',
    ],
  },
})
