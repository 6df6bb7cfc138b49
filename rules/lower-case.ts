import { sum } from '../src/core/sum.ts'
import { capitalized } from '../src/core/words.ts'
import type { ParsedDraft } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'
import { perParagraph, textParagraphs, throughout } from '../src/language/throughout.ts'

const lettered = perParagraph((sentences) => sentences.filter(({ text }) => /\p{L}/u.test(text)).length)
/** The first words without a capital; the "p" of "<p>" is none. */
const smallWords = throughout(({ words: [first], text }) =>
  first && /^\p{Ll}/u.test(first.text) && text[first.start - 1] !== '<'
    ? [{ start: first.start, end: first.end, text: first.text }]
    : [],
)

/** Words that begin many sentences and are never names. */
const opener = String.raw`(?:it|we|they|he|she|this|these|my|your|our|the|if|in|on|at|for|thank you|thanks|please|you|there|also|after|when|since|during|as)(?= \p{L})`
/** Abbreviations whose full stop ends no sentence: "approx. the same". */
const abbreviation =
  'approx|dept|incl|excl|esp|misc|est|tel|ext|etc|corp|fig|nos|apt|ave|min|max|avg|govt|mgmt|resp'
const smallStart = new RegExp(`^${opener}`, 'u')
const afterStop = new RegExp(
  String.raw`(?<=\p{Ll}{3}(?<!\b(?:${abbreviation})|\.\p{L}{1,5})[.][”")]? )${opener}`,
  'gu',
)

/** Words in lower case after a full stop: the parser reads both as one sentence. */
const smallAfterStop = throughout(({ text }) =>
  [...text.matchAll(afterStop)].map(({ 0: found, index }) => {
    const [word = found] = found.split(' ')
    return { start: index, end: index + word.length, text: word }
  }),
)

/** Paragraphs of whole sentences that begin in lower case on a line of their own; "Hi Ana, thank you" continues a line. */
function smallParagraphs({ paragraphs, body }: ParsedDraft) {
  return textParagraphs({ paragraphs }).flatMap(({ text, start }) => {
    const [found] = smallStart.exec(text) ?? []
    const [word] = found?.split(' ') ?? []
    const line = start === 0 || body[start - 1] === '\n'
    return word && line && /[.!?]\s*$/.test(text) ? [{ start, end: start + word.length, text: word }] : []
  })
}

export default avoid({
  title: 'Begin sentences with a capital',
  group: 'form',
  severity: 'problem',
  reads: 'draft',
  message: 'The text is all in lower case. Begin each sentence with a capital letter, and write “I”.',
  why: 'All lower case is fine among friends; after an interview it reads as haste. It takes a minute to mend.',
  sources: [
    'https://stumpsandbeans.wordpress.com/2013/02/22/an-interview-follow-up-letter-in-the-hall-of-shame/',
  ],
  *find(draft) {
    const small = smallWords(draft)
    const [first] = small
    const all = sum(textParagraphs(draft).map(lettered))
    if (first && small.length > 1 && small.length >= all * 0.75) {
      // "iPhone", "eBay": names may begin with a small letter.
      if (!/\p{Lu}/u.test(first.text))
        yield { start: first.start, end: first.end, fixes: [capitalized(first.text)] }
      return
    }
    for (const { start, end, text } of [...smallParagraphs(draft), ...smallAfterStop(draft)])
      yield {
        start,
        end,
        fixes: [capitalized(text)],
        severity: 'hint',
        message: 'A sentence begins with a capital.',
      }
  },
  examples: {
    flagged: [
      'hi ana,\n\n<<thank>> you for the tour. i liked the kiln. it is bigger than ours.',
      '<<it>> was good to meet you. thanks for the tour.',
      '<<we>> met at the yard. the kiln is new. it was warm. I liked it.\n\n3.\n\n–',
      {
        body: '<<we>> met at the yard.\n\n<<the>> kiln is new.\n\nI liked it.',
        severity: 'hint',
        fixed: 'We met at the yard.\n\nthe kiln is new.\n\nI liked it.',
      },
      { body: '<<thank>> you for the tour.', severity: 'hint', fixed: 'Thank you for the tour.' },
      {
        body: 'They said “come in.” I did so. Then “just walk.” <<it>> was a joy.',
        severity: 'hint',
        fixed: 'They said “come in.” I did so. Then “just walk.” It was a joy.',
      },
      {
        body: 'I saw the yard. <<the>> kiln is new.',
        severity: 'hint',
        fixed: 'I saw the yard. The kiln is new.',
      },
      {
        body: 'Hi Ana,\n\n<<thank>> you for the tour. It was a joy.',
        severity: 'hint',
        fixed: 'Hi Ana,\n\nThank you for the tour. It was a joy.',
      },
    ],
    clean: [
      '<p>Thank you for the tour.</p>\n\n<p>I liked the kiln.</p>',
      'iPhone cases are mine. eBay sells them.',
      'in short: a joy',
      'Your plan for the yard:\n\nit is a joy',
      'Hi Ana,\n\nThank you for the tour. iPhone cases are what I make.',
      'Hi Ana, thank you for the tour. I liked the kiln. It is bigger than ours.',
      'I did my M.Tech. at night.',
      'It weighs approx. the same as ours... the old one, etc. the kiln.',
      '谢谢您的时间。 我很高兴。',
    ],
  },
})
