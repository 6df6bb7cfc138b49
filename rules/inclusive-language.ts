import retextEquality from 'retext-equality'
import { patterns } from '../node_modules/retext-equality/lib/patterns-en.js'
import { startsWithCapital } from '../src/core/words.ts'
import { fromRetext } from '../src/language/from-retext.ts'

/**
 * The rules of retext-equality that apply to an email to an employer. Left out on purpose: ordinary technical terms (master,
 * host, foreman, special), family words (his, mother), and words about the writer's own life.
 */
export const chosen: ReadonlySet<string> = new Set(
  `ablebodied blackhat whitehat blacklist blacklisted blacklisting whitelist whitelisted whitelisting cameraman-camerawoman
  cameramen-camerawomen chairman-chairwoman chairmen-chairwomen committee-man-committee-woman cretin deaf-to deafmute dumb
  eskimo eskimos fireman-firewoman firemen-firewomen frenchmen gyp gimp handicapped handicapped-parking idiot
  indian-give industrial-man insanely insurance-man-insurance-woman insurance-men-insurance-women ladylike lady-doctor lame
  layman-laywoman laymen-laywomen libtard madman madmen man-a-desk man-enough man-in-the-street man-the-booth man-the-fort
  man-the-phones manhour manhours mankind manmade manned manpower mansized-task middleman-middlewoman middlemen-middlewomen
  modern-man mongoloid natives-are-restless newsman-newswoman newsmen-newswomen off-reserve office-girls on-the-warpath oriental
  orientals policemen-policewomen powwow psychotic repairman-repairwoman repairmen-repairwomen retard retards saleslady-salesman
  salesmen-saleswomen sanity-check schizo sexual-preference spastic spaz spokesman-spokeswoman spokesmen-spokeswomen
  suffers-from-disabilities too-many-chiefs towel-heads tranny wacko weatherman-weatherwoman weathermen-weatherwomen
  wheelchair-bound woman-lawyer woman-painter workman-workwoman workmen-workwomen`.split(/\s+/),
)

/** Our replacements where the plugin's have another meaning, or are not in use. */
export const better: Readonly<Record<string, readonly string[]>> = {
  blacklist: ['block list', 'deny list'],
  blacklisted: ['blocked'],
  blacklisting: ['blocking'],
  whitelist: ['allow list', 'safe list'],
  whitelisted: ['allowed'],
  whitelisting: ['allowing'],
  lame: ['weak'],
  layman: ['lay person'],
  laymen: ['lay people'],
  manhours: ['working hours', 'hours of work'],
  manned: ['staffed', 'crewed'],
  manpower: ['workforce', 'staff'],
  workman: ['worker'],
  workingman: ['worker'],
}

const phrasesOf = (wanted: boolean) =>
  patterns
    .filter(({ id }) => chosen.has(id) === wanted)
    .flatMap(({ inconsiderate }) => Object.keys(inconsiderate))

// The plugin prepares its whole list on every call, so it gets none of the phrases we leave out.
const check = retextEquality({ ignore: phrasesOf(false) })

const bare = (text: string) => text.toLowerCase().replace(/[\s'’-]/g, '')
const bareWord = (norm: string) => (/['-]/.test(norm) ? bare(norm) : norm)

/** The phrases by their first word, without spaces, dashes and apostrophes. */
const byFirstWord = new Map<string, string[]>()
for (const phrase of phrasesOf(true)) {
  const first = bare(phrase.split(' ')[0] ?? '')
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), bare(phrase)])
}

const persons =
  '(?:he|she|they|you|people|person|m[ae]n|wom[ae]n|boys?|girls?|kids?|children|users?|customers?|clients?|guests?|managers?|boss|colleagues?|clerks?)'
/** "Stupid users", "he was too dumb"; a stupid question or mistake leaves nobody out. */
const ofPersons = new RegExp(
  `\\b(?:stupid|dumb|lame) ${persons}\\b|\\b${persons} (?:is|are|was|were|seem|looked|sounded) (?:\\w+ )?(?:stupid|dumb|lame)\\b`,
  'i',
)

export default fromRetext({
  title: 'Use words that include everyone',
  group: 'language',
  severity: 'hint',
  message: 'Some readers may feel left out by this word. Choose one that includes everyone.',
  why: 'You seldom know who reads your note in the end. A word that takes nobody’s sex, origin or health for granted says the same and puts no one off.',
  sources: [
    'https://github.com/retextjs/retext-equality/blob/main/rules.md',
    'https://ncdj.org/style-guide/',
  ],
  plugin: (tree, file) => {
    check(tree, file)
  },
  worth: ({ words, text }) => {
    const first = words.filter(({ norm }) => byFirstWord.has(bareWord(norm)))
    const letters = first.length > 0 ? bare(text) : ''
    return first.some(({ norm }) =>
      byFirstWord.get(bareWord(norm))?.some((phrase) => letters.includes(phrase)),
    )
  },
  keep: ({ actual = '', expected = [] }, text) => {
    // A capital shows a title: "the Chairman".
    if (startsWithCapital(actual)) return undefined
    if (/^(?:stupid|dumb|lame)$/.test(actual) && !ofPersons.test(text)) return undefined
    const fixes = better[bare(actual)] ?? expected.slice(0, 3)
    return { fixes, message: `“${fixes[0]}” says the same and includes everyone.` }
  },
  examples: {
    flagged: [
      { body: 'We had the <<manpower>> for it.', fixed: 'We had the workforce for it.' },
      { body: 'We <<whitelisted>> the site.', fixed: 'We allowed the site.' },
      { body: 'I did the <<sanity check>> twice.', fixed: 'I did the check twice.' },
      { body: 'Some <<stupid>> people had cut the rope.', fixed: 'Some foolish people had cut the rope.' },
    ],
    clean: [
      'A dummy load stood in for the kiln.',
      'She has a master’s degree and is my mother’s midwife.',
      'He obviously hosts a special and simple event.',
      'I met the Chairman and a journeyman electrician.',
      'It was a stupid slip of mine, and nobody was afraid of a dumb question.',
    ],
  },
})
