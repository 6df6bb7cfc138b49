import { startsWithCapital } from '../src/core/words.ts'
import type { Dictionary, KeptSentence, Part } from '../src/language/document.ts'
import { vouchedWords } from '../src/language/names/vouched.ts'
import { avoid } from '../src/language/rule.ts'
import { perDictionary } from '../src/language/spelling/per-dictionary.ts'
import { sideOf, spelledFor } from '../src/language/spelling/dialect.ts'
import { isCommonSlip, slipWithCapital, suggestionsFor } from '../src/language/spelling/suspects.ts'
import { commonTypo } from '../src/language/spelling/typos.ts'
import { isSlip, unknownWords } from '../src/language/spelling/unknown.ts'
import type { SpellingToken } from '../src/language/spelling/tokens.ts'
import { fold } from '../src/language/names/fold.ts'
import { everywhere, throughoutGiven } from '../src/language/throughout.ts'

/** From this many slips on they look like more than a single typing error. */
const many = 3

/** Up to this many letters, an unknown word beside a term or between names is taken for one: "the scada and its hmi". */
const shortJargon = 5
/** The frequency of "and" and "from". */
const commonest = 6

function isJargon(dictionary: Dictionary, sentence: KeptSentence, { text }: SpellingToken): boolean {
  return (
    text.length <= shortJargon &&
    text === text.toLowerCase() &&
    sentence.words.some(({ norm }) => dictionary.isTerm(norm))
  )
}

/** "Teh" in the greeting may be a name; "Thnaks" in the sign-off is not. */
const isShortName = (text: string) => /^\p{Lu}\p{Ll}{1,3}$/u.test(text)

/** "Gwen ap Rhys", "Nur binti Zain", but not "Tom annd Lisa". */
function isParticle(
  dictionary: Dictionary,
  { words }: KeptSentence,
  { start, text }: SpellingToken,
): boolean {
  const at = words.findIndex((word) => word.start === start)
  return (
    text.length <= shortJargon &&
    startsWithCapital(words[at - 1]?.text) &&
    startsWithCapital(words[at + 1]?.text) &&
    dictionary.frequency(dictionary.suggest(text)[0] ?? '') < commonest
  )
}

function isSuspect(
  dictionary: Dictionary,
  sentence: KeptSentence,
  part: Part,
  token: SpellingToken,
): boolean {
  if (isCommonSlip(token)) return true
  // Names, with or without a capital.
  if (part === 'greeting' || part === 'sign-off') return false
  if (isJargon(dictionary, sentence, token) || isParticle(dictionary, sentence, token)) return false
  return !startsWithCapital(token.text) || slipWithCapital(dictionary, token, sentence.text.slice(token.end))
}

/** Slips with what may have been meant; `vouched`: words accepted in this draft, folded. */
const slipsIn = perDictionary((dictionary) =>
  throughoutGiven((vouched: readonly string[]) => {
    const right = new Set(vouched)
    return (sentence, part) =>
      unknownWords(dictionary)(sentence)
        .filter(
          ({ text }) =>
            (commonTypo(text) && !isShortName(text)) || !right.has(fold(text.replace(/['’]s$/i, ''))),
        )
        .filter((token) => isSuspect(dictionary, sentence, part, token) && isSlip(dictionary, token.text))
        .map(({ start, end, text }) => ({
          start,
          end,
          fixes: suggestionsFor(dictionary, text, sentence.text, start),
        }))
        // A word that resembles no other is a term or a foreign word.
        .filter(({ fixes }) => fixes.length > 0)
  }, everywhere),
)

export default avoid({
  title: 'Spell every word right',
  group: 'language',
  severity: 'hint',
  reads: 'draft',
  needs: 'dictionary',
  message: 'This word is not in the dictionary. If it is right, let it stand.',
  why: 'A spelling slip is quickly seen, and some readers take it for haste or little care. Names and terms are left alone; if a word here is right, add it to your words.',
  sources: [
    'http://www.scimex.org/newsfeed/spellcheck-that-cv-too-many-typos-may-cut-your-interview-chances-by-nearly-15',
    'https://peterberryconsultancy.com/are-todays-hiring-managers-more-lenient-with-resumes/',
  ],
  *find(draft, interview) {
    const { dictionary } = draft
    if (!dictionary) return
    const slips = slipsIn(dictionary)([...vouchedWords(draft, interview)])(draft)
    const spelled = spelledFor(dictionary, sideOf(draft), draft.dialect)
    for (const { start, end, fixes: guesses } of slips) {
      const fixes = [...new Set(guesses.map(spelled))].map((fix) => fix.replaceAll("'", '’'))
      yield {
        start,
        end,
        fixes,
        message: `Did you mean “${fixes[0]}”?`,
        severity: slips.length >= many ? 'problem' : 'hint',
      }
    }
  },
  examples: {
    flagged: [
      { body: 'I would <<apreciate>> a word.', fixed: 'I would appreciate a word.' },
      { body: '<<Thankyou>> for the tour.', fixed: 'Thank you for the tour.' },
      { body: 'It was a rare <<oppurtunity>>.', fixed: 'It was a rare opportunity.' },
      { body: 'I saw the <<compnay’s>> yard.', fixed: 'I saw the company’s yard.' },
      { body: 'I read <<Bussiness>> Studies at night.', fixed: 'I read Business Studies at night.' },
      { body: '<<Marketting>> was my first post.', fixed: 'Marketing was my first post.' },
      { body: 'I led <<Acounting>> for a year.', fixed: 'I led Accounting for a year.' },
      { body: 'The <<tean>> was kind <<amd>> calm.', fixed: 'The team was kind amd calm.' },
      { body: '<<Enviroment>> work is what I do.', fixed: 'Environment work is what I do.' },
      { body: 'A <<profesional>> <<enviroment>>.', fixed: 'A professional enviroment.' },
      { body: 'It is <<everyones>> kiln.', fixed: 'It is everyone’s kiln.' },
      {
        body: 'I read of the <<companys>> kiln and of many <<citys>>.',
        fixed: 'I read of the company’s kiln and of many citys.',
      },
      { body: 'I saw three <<factorys>> of yours.', fixed: 'I saw three factories of yours.' },
      { body: 'We <<catched>> the train.', fixed: 'We caught the train.' },
      { body: 'The letter was never <<writed>>.', fixed: 'The letter was never written.' },
      { body: 'My aunt is in <<france>>.', fixed: 'My aunt is in France.' },
    ],
    clean: [
      'Dear Xiulan,\n\nThe plan that Xiulan drew was clear.\n\nBest,\nTjaša Kovač',
      'I met Marketa Managh of Developa, Engineera and Financio.',
      'I wrote to j.berg@example.org about report_v2.docx and www.example.org/jobs.',
      'Our KPIs, the NHS’s figures and my iPad notes agree.',
      'Dear Teh,\n\nTeh, thank you. I met Rhys ap Gruffydd and Nur binti Zain.\n\nBest,\nOla',
      'I joined the waitlist of a rideshare app and wrote its jquery.',
      'I wrote the cron jobs and tuned the postgres wal, and grew up in Tema.',
      'The tour was a joy, so go raibh maith agat to the crew.',
      'She said “kiitos” for the *marae* sketch.',
      'I barcoded crates, oiled two cobots and learned repointing after my matric.',
      'I co-founded a pre-sales team in Kraków with Anjali Venkataraman.',
      {
        body: 'The tarbok run was long.',
        interview: { interviewers: [{ name: 'Eli', topics: ['tarbok run'] }] },
      },
    ],
  },
})
