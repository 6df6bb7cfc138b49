import { shifted } from '../src/core/span.ts'
import type { Dictionary, ParsedDraft, Sentence } from '../src/language/document.ts'
import { factWords, mentionsIn } from '../src/language/names/mentions.ts'
import { avoid } from '../src/language/rule.ts'
import { slipWithCapital, suggestionsFor } from '../src/language/spelling/suspects.ts'
import { commonTypo } from '../src/language/spelling/typos.ts'
import { unknownWords } from '../src/language/spelling/unknown.ts'
import type { SpellingToken } from '../src/language/spelling/tokens.ts'
import type { Interview } from '../src/core/draft.ts'
import { fold } from '../src/language/names/fold.ts'

/** From this many slips on they stop being one bad key press. */
const many = 3

/** Names and terms that the draft itself or its facts vouch for, folded. */
function vouchedWords(draft: ParsedDraft, interview: Interview): Set<string> {
  const named = draft.paragraphs
    .filter(({ part }) => part === 'greeting' || part === 'sign-off')
    .flatMap(({ text }) => mentionsIn(text))
  const signature = mentionsIn(draft.signature)
  return new Set([...[...named, ...signature].map(({ text }) => text), ...factWords(interview)].map(fold))
}

function isSuspect(dictionary: Dictionary, sentence: Sentence, token: SpellingToken): boolean {
  if (commonTypo(token.text)) return true
  // Names stand here, with or without their capital.
  if (sentence.part === 'greeting' || sentence.part === 'sign-off') return false
  return !/^\p{Lu}/u.test(token.text) || slipWithCapital(dictionary, token)
}

export default avoid({
  title: 'Spell every word right',
  group: 'language',
  severity: 'hint',
  reads: 'draft',
  needs: 'dictionary',
  message: 'This word is not in the dictionary.',
  why: 'Readers of applications count spelling slips against a candidate: in one study of CVs a few made an invitation seven per cent less likely. Names and terms are left alone; if a word here is right, add it to your words.',
  sources: [
    'http://www.scimex.org/newsfeed/spellcheck-that-cv-too-many-typos-may-cut-your-interview-chances-by-nearly-15',
    'https://peterberryconsultancy.com/are-todays-hiring-managers-more-lenient-with-resumes/',
  ],
  *find(draft, interview) {
    const { dictionary } = draft
    if (!dictionary) return
    const vouched = vouchedWords(draft, interview)
    const slips = draft.sentences.flatMap((sentence) =>
      unknownWords(dictionary, sentence)
        .filter(({ text }) => commonTypo(text) || !vouched.has(fold(text.replace(/['’]s$/i, ''))))
        .filter((token) => isSuspect(dictionary, sentence, token))
        .map((token) => ({
          ...shifted(token, sentence.start),
          fixes: suggestionsFor(dictionary, token.text),
        }))
        // A word that is near to none is a term or a word of another language.
        .filter(({ fixes }) => fixes.length > 0),
    )
    for (const { start, end, fixes } of slips)
      yield {
        start,
        end,
        fixes,
        message: `Did you mean “${fixes[0]}”?`,
        severity: slips.length >= many ? 'problem' : 'hint',
      }
  },
  examples: {
    flagged: [
      { body: 'I would <<apreciate>> a word.', fixed: 'I would appreciate a word.' },
      { body: '<<Thankyou>> for the tour.', fixed: 'Thank you for the tour.' },
      { body: 'It was a rare <<oppurtunity>>.', fixed: 'It was a rare opportunity.' },
    ],
    clean: [
      'Dear Xiulan,\n\nThe plan that Xiulan drew was clear.\n\nBest,\nTjaša Kovač',
      'I wrote to j.berg@example.org about report_v2.docx and www.example.org/jobs.',
      'Our KPIs, the NHS’s figures and my iPad notes agree.',
      'I co-founded a pre-sales team in Kraków with Anjali Venkataraman.',
      {
        body: 'The tarbok run was long.',
        interview: { interviewers: [{ name: 'Eli', topics: ['tarbok run'] }] },
      },
    ],
  },
})
