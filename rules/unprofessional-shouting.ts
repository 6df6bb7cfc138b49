import { capitalized } from '../src/core/words.ts'
import { reportedAt } from '../src/language/context.ts'
import { inDraft, type Sentence, type Word } from '../src/language/document.ts'
import { occurs, phraseList } from '../src/language/phrase-set.ts'
import { avoid, type Match } from '../src/language/rule.ts'

/** "The sign says DO NOT RUN": quoting something written in capitals is not shouting. */
const written = phraseList(['(sign|notice|poster|posters|label|says|reads|printed)'])

/** Words that are no abbreviations: in capitals they are shouted. */
const shouted = new Set(
  'not no never ever so very really now please must need want yes you me my your why what when how and but the this that is are was am be do does did have has all any call answer reply write waiting wait cancel pouring still only just again hate love thank thanks much too more most best worst first last every nothing everything nobody anyone immediately urgent today tomorrow hire hired job money time email phone stop listen read help hope sorry happy excited great amazing hello hey dear quiet human being will would can cannot could should for with at least one word give get got tell told know go going gone say said like'.split(
    ' ',
  ),
)

/** A quick check: most sentences have no two neighbouring words in capitals. */
const capitals = /\p{Lu}['’]?\p{Lu}/u

/** A single word emphasised: "I REALLY mean it". */
const stressed = /^(?:really|not|very|so|love|loved|great)$/

const inCapitals = ({ text }: Word) => /^\p{Lu}[\p{Lu}’']*$/u.test(text)

/** A word in capitals that may be a name or an abbreviation: "the WHO", "IT". */
const abbreviations = /^(?:..|WHO|CAN|ALL|ARE|THE)$/u

/** Runs of words in capitals; a single word counts if it is a common one that is also no abbreviation. */
function* shouts(words: readonly Word[]): Iterable<readonly [first: Word, last: Word]> {
  let run: Word[] = []
  for (const word of [...words, undefined]) {
    // "I" and "A" do not begin a run of shouted words, but continue one.
    if (word && inCapitals(word) && (run.length > 0 || word.text.length > 1)) {
      run.push(word)
      continue
    }
    const [first] = run
    const last = run.at(-1)
    const shout = run.some(({ norm }) => shouted.has(norm))
    if (first && last && shout && !(first === last && abbreviations.test(first.text))) yield [first, last]
    run = []
  }
}

/** The words in their usual spelling. Words of a greeting are names. */
function calm({ text, part }: Sentence, start: number, end: number): string {
  const words = text.slice(start, end).toLowerCase()
  if (part === 'greeting') return words.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
  const plain = words.replace(/\bi\b/g, 'I')
  return start === 0 ? capitalized(plain) : plain
}

export default avoid({
  title: 'No shouting in capitals',
  group: 'tone',
  severity: 'problem',
  reads: 'sentence',
  faultsLooks: true,
  message: 'Capitals read as shouting. Write it in the usual way.',
  why: 'Words in capitals are read as raised voice, whatever was meant.',
  sources: [
    'https://coburgbanks.co.uk/blog/just-checking-in-the-most-cringe-follow-ups-from-desperate-candidates',
  ],
  *find(draft): Iterable<Match> {
    for (const sentence of draft.sentences) {
      if (sentence.part === 'sign-off' || !capitals.test(sentence.text)) continue
      if (occurs(written, sentence.words)) continue
      for (const [first, last] of shouts(sentence.words)) {
        if (reportedAt(sentence, sentence.words.indexOf(first))) continue
        const [start, end] = [first.start, last.end]
        yield {
          ...inDraft(sentence, { start, end }),
          fixes: [calm(sentence, start, end)],
          ...(first === last && stressed.test(first.norm) && { severity: 'hint' as const }),
        }
      }
    }
  },
  examples: {
    flagged: [
      {
        body: 'I would <<REALLY>> like the post.',
        forReaders: true,
        severity: 'hint',
        fixed: 'I would really like the post.',
      },
      { body: '<<PLEASE ANSWER ME>> today.', fixed: 'Please answer me today.' },
      {
        body: '<<DEAR MR LINDQVIST>>,\n\nThe loom was a joy to see.',
        fixed: 'Dear Mr Lindqvist,\n\nThe loom was a joy to see.',
      },
      { body: 'I <<NEED A REPLY>> now, if I may ask.', fixed: 'I need a reply now, if I may ask.' },
      { body: '<<WHAT I SAID>> about the kiln was so.', fixed: 'What I said about the kiln was so.' },
      { body: 'The old kiln was <<SO GOOD>> to see.', fixed: 'The old kiln was so good to see.' },
      { body: 'I hear that Mr. McKAY <<WILL>> come.', fixed: 'I hear that Mr. McKAY will come.' },
    ],
    clean: [
      'The NHS and WHO guidance differ on this.',
      'I use SQL and AWS every day.',
      'The label reads KEEP COLD, and my team kept it cold.',
      'We met at 9 AM in the US office.',

      'The sign at the gate says DO NOT WAIT.',
      'You told me that you REALLY NEED hands.',
      'Thank you for the tour.\n\nBest,\nWILL HOPE',
    ],
  },
})
