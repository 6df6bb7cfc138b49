import { capitalized } from '../src/core/words.ts'
import { inDraft } from '../src/language/document.ts'
import { perSentence } from '../src/language/per-sentence.ts'
import { avoid, type Match } from '../src/language/rule.ts'

/** Always capitalised, or where a neighbouring word shows it. "may", "sun" and "sat" have other meanings and are left out. */
const proper =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|(?<=\b(?:in|since|until|by|from|early|late|last|next) )march(?= \d|[.,;!?]|$| and\b)|april|june|july|august(?= \d|,)|september|october|november|december|english|french(?! (?:fr(?:y|ies)|toast|windows?|doors?|press)\b)|german|spanish|italian|portuguese|japanese|korean|arabic|hindi|russian|london|paris|america|american|(?<=\b(?:speak|speaking|spoke|fluent|fluent in) )polish|britain|british|europe|european|african|asian|india|indian|australia|canada|linkedin)(?:s|['’]s)?\b/gu
const smallI =
  /(?<![\p{L}\p{N}.'’_/@(-])i(?=['’](?:m|ve|d|ll)\b|[\s,;!?]|$)(?! (?:[=<>≤≥]|from \d|before e\b))(?<!(?:[=<>≤≥]|\be and) i)/gu

const spelled: Readonly<Record<string, string>> = { linkedin: 'LinkedIn' }

const matchesOf = perSentence(({ text, words }): readonly Match[] => {
  const small = [...text.matchAll(smallI)]
    // "i. ii. iii." and "(i)" are numbering.
    .map(({ index }) => ({ start: index, end: index + 1, fixes: ['I'], message: '“I” is always a capital.' }))
  const names = [...text.matchAll(proper)].flatMap(({ 0: found, index }) => {
    // Addresses and tags: "linkedin.com", "#london".
    const before = text[index - 1] ?? ''
    if (/[@./\\_#-]/.test(before) || /^(?:[@/\\_-]|\.\w)/.test(text.slice(index + found.length))) return []
    const fix = spelled[found] ?? capitalized(found)
    return [
      { start: index, end: index + found.length, fixes: [fix], message: `Write “${fix}” with a capital.` },
    ]
  })
  // For a text without any capitals, another rule speaks once.
  const lowered = words.length > 3 && !/\p{Lu}/u.test(text) && small.length + names.length > 1
  return lowered ? [...small, ...names].slice(0, 1) : [...small, ...names]
})

export default avoid({
  title: 'Give names of days and “I” a capital',
  group: 'language',
  severity: 'hint',
  reads: 'sentence',
  message: 'This needs a capital letter.',
  why: 'Days, months, languages and “I” take a capital in English. Typed on a phone it is quickly lost, and it is the first thing that makes a note look hasty.',
  sources: ['https://www.merriam-webster.com/grammar/words-that-are-always-capitalized'],
  *find(draft) {
    for (const sentence of draft.sentences)
      for (const match of matchesOf(sentence)) yield inDraft(sentence, match)
  },
  examples: {
    flagged: [
      { body: 'On Monday <<i>> saw the yard.', fixed: 'On Monday I saw the yard.' },
      { body: 'We met on <<tuesday>>.', fixed: 'We met on Tuesday.' },
      '<<i>> met her on monday in london.',
      {
        body: 'The counter <<i>> waxed was oak, as was the index <<i>> kept.',
        fixed: 'The counter I waxed was oak, as was the index i kept.',
      },
      { body: '<<i>> met <<english>>.', fixed: 'I met english.' },
      { body: 'As <<i>> saw it on <<monday>> in May.', fixed: 'As I saw it on monday in May.' },
      { body: 'I speak <<polish>>.', fixed: 'I speak Polish.' },
      {
        body: 'The site is on <<linkedin>>. It is at b.io.',
        fixed: 'The site is on LinkedIn. It is at b.io.',
      },
    ],
    clean: [
      'I may march in May, i.e. on a Monday (i) or (ii) a Friday.',
      'The loop runs from i = 0, and the letters e and i look alike.',
      'Write to i.berg@example.org or linkedin.com/in/berg.',

      'The french fries came, and I polish the hob in good spirits.',
      'I tag it #london and x/monday.',
    ],
  },
})
