import { reportedAt } from '../src/language/context.ts'
import { inDraft, type Word } from '../src/language/document.ts'
import { phraseSet } from '../src/language/phrase-set.ts'
import { avoid, type Match } from '../src/language/rule.ts'

/** "The sign says DO NOT RUN": what is written somewhere in capitals is nobody's shout. */
const written = phraseSet([['(sign|notice|poster|posters|label|says|reads|printed)', true]])

/** Words that are no abbreviation: in capitals they are shouted. */
const shouted = new Set(
  'not no never ever so very really now please must need want yes you me my your why what when how and but the this that is are was am be do does did have has all any call answer reply write waiting wait cancel pouring still only just again hate love thank thanks much too more most best worst first last every nothing everything nobody anyone immediately urgent asap today tomorrow hire hired job money time email phone stop listen read help hope sorry happy excited great amazing hello hey dear quiet human being will would can cannot could should for with at least one word give get got tell told know go going gone say said like'.split(
    ' ',
  ),
)

/** A first look: most sentences have no two capitals side by side. */
const capitals = /\p{Lu}['’]?\p{Lu}/u

const isShouted = ({ text }: Word) => /^\p{Lu}[\p{Lu}’']*$/u.test(text) && text !== 'I' && text !== 'A'
const isCommon = (word: Word) => shouted.has(word.norm) && word.text.length > 1

/** Runs of words in capitals; one word alone counts where it is a common one that no abbreviation shares. */
function* shouts(words: readonly Word[]): Iterable<readonly [first: Word, last: Word]> {
  let run: Word[] = []
  for (const word of [...words, undefined]) {
    if (word && (isShouted(word) || (run.length > 0 && (word.text === 'I' || word.text === 'A')))) {
      run.push(word)
      continue
    }
    const [first] = run
    const last = run.at(-1)
    const common = run.filter(isCommon).length
    if (first && last && common > 0 && (run.length === 1 ? last.text.length > 2 || common > 1 : true))
      yield [first, last]
    run = []
  }
}

/** Capitals that are a name: "IT IS Group", a single "NO" as an answer on a form. */
const abbreviation = new Set([
  'IT',
  'US',
  'AM',
  'PM',
  'WHO',
  'CAN',
  'ALL',
  'ARE',
  'BE',
  'DO',
  'GO',
  'SO',
  'THE',
])

export default avoid({
  title: 'No shouting in capitals',
  group: 'tone',
  severity: 'problem',
  reads: 'sentence',
  message: 'Capitals read as shouting. Write it in the usual way.',
  why: 'Words in capitals are read as raised voice, whatever was meant.',
  sources: [
    'https://coburgbanks.co.uk/blog/just-checking-in-the-most-cringe-follow-ups-from-desperate-candidates',
  ],
  *find(draft): Iterable<Match> {
    for (const sentence of draft.sentences) {
      if (sentence.part === 'sign-off' || !capitals.test(sentence.text)) continue
      if (written.matches(sentence.words).length > 0) continue
      for (const [first, last] of shouts(sentence.words)) {
        if (reportedAt(sentence, sentence.words.indexOf(first))) continue
        if (first === last && abbreviation.has(first.text)) continue
        const { start, end } = { start: first.start, end: last.end }
        const words = sentence.text.slice(start, end).toLowerCase().replace(/\bi\b/g, 'I')
        const fix = start === 0 ? words.slice(0, 1).toUpperCase() + words.slice(1) : words
        yield { ...inDraft(sentence, { start, end }), fixes: [fix] }
      }
    }
  },
  examples: {
    flagged: [
      { body: 'I would <<REALLY>> like the post.', fixed: 'I would really like the post.' },
      { body: '<<PLEASE ANSWER ME>> today.', fixed: 'Please answer me today.' },
    ],
    clean: [
      'The NHS and WHO guidance differ on this.',
      'I use SQL and AWS every day.',
      'The label reads KEEP COLD, and my team kept it cold.',
      'We met at 9 AM in the US office.',
    ],
  },
})
