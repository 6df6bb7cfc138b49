/**
 * Measures spelling, grammar and names on the suites outside the repository (`../shared/suites`), in one run: Afterword,
 * Afterword with the deeper check, nspell with dictionary-en alone, and harper.js with its default settings.
 *
 *   npm run evaluate:language [-- --misses] [-- --alone]   prints each miss and alarm; runs Afterword without the others
 */
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { LocalLinter } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import nspell from 'nspell'
import { createServer } from 'vite'

const root = new URL('..', import.meta.url)
const suites = new URL('../shared/suites/', root)
if (!existsSync(suites)) {
  console.error(`No suites at ${suites.pathname}: put shared/ beside the repository.`)
  process.exit(2)
}
const showMisses = process.argv.includes('--misses')

/** @param {string} name @returns {any[]} */
const rows = (name) =>
  readFileSync(new URL(`${name}.jsonl`, suites), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const server = await createServer({
  root: root.pathname,
  configFile: false,
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
  logLevel: 'error',
})
const { createAnalyzer } = await server.ssrLoadModule('/src/pipeline/analyze.ts')
const { loadDictionary } = await server.ssrLoadModule('/src/pipeline/dictionary.ts')
const { isSlip, unknownWords } = await server.ssrLoadModule('/src/language/spelling/unknown.ts')
const { suggestionsFor } = await server.ssrLoadModule('/src/language/spelling/suspects.ts')
const { startHarper } = await server.ssrLoadModule('/src/worker/deeper/harper.ts')

/** @param {string} name @param {string} file */
const packageText = (name, file) => readFileSync(new URL(`node_modules/${name}/${file}`, root), 'utf8')
const words = readFileSync(new URL('src/pipeline/words.txt', root), 'utf8')
const hunspell = [packageText('dictionary-en', 'index.aff'), packageText('dictionary-en', 'index.dic')]

/** Milliseconds, the middle of five runs. @param {() => unknown} run */
function middleTime(run) {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((one, other) => one - other)[2] ?? 0
}

const readTimes = {
  Afterword: middleTime(() => loadDictionary(words)),
  nspell: middleTime(() => nspell(hunspell[0] ?? '', hunspell[1])),
}

/** @typedef {{ start: number, end: number, rule: string, fixes: string[] }} Finding */
/** @typedef {{ name: string, check: (text: string) => Promise<Finding[]>, word: (word: string) => Promise<{ flagged: boolean, fixes: string[] }> }} Checker */

const language = /^(?:spelling|grammar-|wrong-|repeated-words|mixed-dialect|deeper-check)/
const dictionary = loadDictionary(words)
const analyzer = createAnalyzer({ dictionary })
/** Milliseconds of the processor, which other work on the machine does not lengthen. @type {number[]} */
const guessTimes = []

/** What our rules on language find. @param {string} text @param {readonly unknown[]} [lints] @returns {Finding[]} */
const ourFindings = (text, lints) =>
  analyzer
    .check({ kind: 'thank-you', body: text }, {}, [], lints)
    .findings.filter((/** @type {Finding} */ { rule }) => language.test(rule))
    .map((/** @type {any} */ { start, end, rule, fixes }) => ({
      start,
      end,
      rule,
      fixes: fixes.map((/** @type {{ insert: string }} */ { insert }) => insert),
    }))

/** @type {Checker} */
const afterword = {
  name: 'Afterword',
  check: async (text) => ourFindings(text),
  word: async (word) => {
    const start = process.cpuUsage()
    const unknown = unknownWords(dictionary)({ text: word, words: [] })
    const flagged = unknown.some((/** @type {{ text: string }} */ { text }) => isSlip(dictionary, text))
    const fixes = flagged ? suggestionsFor(dictionary, word) : []
    const { user, system } = process.cpuUsage(start)
    guessTimes.push((user + system) / 1000)
    return { flagged: fixes.length > 0, fixes }
  },
}

const harper = await startHarper()
/** @type {Checker} */
const deeper = {
  name: 'ours + harper.js',
  check: async (text) => ourFindings(text, await harper(text)),
  word: afterword.word,
}

const speller = nspell(hunspell[0] ?? '', hunspell[1])
/** nspell is slow: no suggestions for a long word. @param {string} word */
const guess = (word) => (word.length > 20 ? [] : speller.suggest(word))
/** @type {Checker} */
const nspellAlone = {
  name: 'nspell',
  check: async (text) =>
    [...text.matchAll(/\p{L}[\p{L}'’]*/gu)]
      .filter(([word]) => !speller.correct(word.replace(/’/g, "'")))
      .map(({ 0: word, index }) => ({ start: index, end: index + word.length, rule: 'spelling', fixes: [] })),
  word: async (word) => ({
    flagged: !speller.correct(word),
    fixes: speller.correct(word) ? [] : guess(word),
  }),
}

/** harper.js with its default settings. */
const linter = new LocalLinter({ binary: slimBinary })
await linter.setup()
/** @param {string} text @returns {Promise<Finding[]>} */
const lintsOf = async (text) =>
  (await linter.lint(text)).map((lint) => ({
    start: lint.span().start,
    end: lint.span().end,
    rule: lint.lint_kind(),
    fixes: lint.suggestions().map((suggestion) => suggestion.get_replacement_text()),
  }))
/** @type {Checker} */
const harperAlone = {
  name: 'harper.js',
  check: lintsOf,
  word: async (word) => {
    const [first] = (await lintsOf(`We saw ${word} there.`)).filter(({ start }) => start === 7)
    return { flagged: first !== undefined, fixes: first?.fixes ?? [] }
  },
}

const alone = process.argv.includes('--alone')
const checkers = alone ? [afterword] : [afterword, deeper, nspellAlone, harperAlone]

const percent = (/** @type {number} */ part, /** @type {number} */ all) =>
  `${((100 * part) / all).toFixed(1)} %`
/** How many slips there are, how many of them are found, and for how many the first fix is right. */
const noSlips = () => ({ all: 0, found: 0, right: 0 })
const shares = (/** @type {ReturnType<typeof noSlips>} */ { all, found, right }) =>
  `${percent(found, all)} · ${percent(right, all)}`
const nearly = (/** @type {string} */ text) => text.toLowerCase().replace(/[’‘]/g, "'")

/** @typedef {(checker: Checker, log: (line: string) => void) => Promise<[row: string, value: string][]>} Suite Logs each miss and alarm */

/** Misspelt words, each by itself. @param {string} suite @returns {Suite} */
const typos =
  (suite) =>
  async ({ name, word }, log) => {
    // nspell takes seconds for some suggestions: every fifth word shows its share well enough.
    const every = name === 'nspell' ? 5 : 1
    const counts = noSlips()
    for (const { kind, wrong, right, rights = [right] } of rows(suite).filter((_, at) => at % every === 0)) {
      if (kind !== 'nonword') continue
      const { flagged, fixes } = await word(wrong)
      counts.all++
      if (flagged) counts.found++
      if (rights.map(nearly).includes(nearly(fixes[0] ?? ''))) counts.right++
      else log(`${suite}: ${wrong} → ${fixes.join(', ')} (${right})`)
    }
    return [[`${suite}: found · right first fix`, shares(counts)]]
  }

/**
 * A finding that touches the slip, and the text after its first fix.
 * @param {Finding[]} findings @param {string} text @param {{ start: number, end: number }} slip
 */
function mendOf(findings, text, { start, end }) {
  const hit = findings.find((finding) => finding.start < end && start < finding.end)
  return { hit, mended: hit && text.slice(0, hit.start) + (hit.fixes[0] ?? '') + text.slice(hit.end) }
}

/** Slips in running text, by their kind. @type {Suite} */
async function slipsInText({ check }, log) {
  const running = { nonword: noSlips(), real: noSlips(), split: noSlips() }
  for (const { text, typos: slips } of rows('context-typos-ud')) {
    const findings = await check(text)
    for (const { start, end, right, kind } of slips) {
      const counts = running[/** @type {keyof typeof running} */ (kind)]
      if (!counts) continue
      const { hit, mended } = mendOf(findings, text, { start, end })
      counts.all++
      if (hit) counts.found++
      if (mended !== undefined && nearly(mended) === nearly(text.slice(0, start) + right + text.slice(end)))
        counts.right++
      else if (kind === 'nonword')
        log(`running: ${text.slice(start, end)} → ${hit?.fixes.join(', ') ?? '–'} (${right})`)
    }
  }
  return Object.entries(running).map(([kind, counts]) => [
    `slips in running text, ${kind}: found · right first fix`,
    shares(counts),
  ])
}

/** What is flagged in clean email. @type {Suite} */
async function alarms({ check }, log) {
  let wordCount = 0
  let count = 0
  for (const { text } of rows('clean-ewt-email')) {
    wordCount += text.split(/\s+/).length
    for (const { start, end, rule, fixes } of await check(text)) {
      count++
      log(
        `alarm: ${rule}: ${text.slice(Math.max(0, start - 20), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)} → ${fixes[0]}`,
      )
    }
  }
  return [['alarms per 1,000 words of clean email', ((1000 * count) / wordCount).toFixed(1)]]
}

/**
 * The share of correct sentences that are flagged.
 * @param {Checker['check']} check @param {(line: string) => void} log @param {{ text: string, label: string }[]} sentences
 */
async function wronged(check, log, sentences) {
  let flagged = 0
  for (const { text, label } of sentences) {
    const findings = await check(text)
    if (findings.length === 0) continue
    flagged++
    const told = findings.map(
      ({ start, end, rule, fixes }) => `${rule} [${text.slice(start, end)}] ${fixes[0]}`,
    )
    log(`${label}: ${text} ${told}`)
  }
  return percent(flagged, sentences.length)
}

/** Sentences that carry a name: at the beginning, in the middle, at the end. @type {((name: string) => string)[]} */
const carriers = [
  (name) => `${name} walked me through the plan for the spring.`,
  (name) => `I spoke with ${name} about the plan for the spring.`,
  (name) => `The plan for the spring came from ${name}.`,
]

/** Names in correct sentences. @param {string} suite @returns {Suite} */
const names =
  (suite) =>
  async ({ check }, log) => {
    const sentences = rows(suite).map(({ text: name }, index) => ({
      text: carriers[index % carriers.length]?.(name) ?? name,
      label: suite,
    }))
    return [[`${suite}: correct sentences flagged`, await wronged(check, log, sentences)]]
  }

/** Faults of grammar, one a sentence. @type {Suite} */
async function grammar({ check }, log) {
  const core = /Possible Typo|Grammar|Commonly Confused|Collocations/
  const counts = noSlips()
  for (const { text, start, end, fixed = [], rule, category, off } of rows('grammar-languagetool')) {
    if (!core.test(category) || off) continue
    const { hit, mended } = mendOf(await check(text), text, { start, end })
    counts.all++
    if (hit) counts.found++
    if (mended !== undefined && fixed.map(nearly).includes(nearly(mended))) counts.right++
    else log(`grammar: ${rule}: ${text} [${text.slice(start, end)}] → ${hit?.fixes.join(', ') ?? '–'}`)
  }
  return [['grammar: caught · right first fix', shares(counts)]]
}

/** Correct sentences that look like those faults. @type {Suite} */
async function nearMisses({ check }, log) {
  const sentences = rows('clean-languagetool').map(({ text, rule }) => ({
    text,
    label: `near miss: ${rule}`,
  }))
  return [['grammar: correct near misses flagged', await wronged(check, log, sentences)]]
}

const measured = [
  ...['spell-wikipedia', 'spell-norvig1', 'spell-norvig2'].map(typos),
  slipsInText,
  alarms,
  ...['names-people', 'names-companies'].map(names),
  grammar,
  nearMisses,
]

/** @type {Map<string, Record<string, string>>} */
const table = new Map()
/** @param {string} row @param {string} name @param {string} value */
function set(row, name, value) {
  table.set(row, { ...table.get(row), [name]: value })
}

for (const checker of checkers) {
  // The misses of the others are not ours to mend.
  const log = showMisses && checker === afterword ? console.log : () => {}
  for (const suite of measured)
    for (const [row, value] of await suite(checker, log)) set(row, checker.name, value)
}

guessTimes.sort((one, other) => one - other)
set('ready in the same run', 'Afterword', `${readTimes.Afterword.toFixed(0)} ms`)
set('ready in the same run', 'nspell', `${readTimes.nspell.toFixed(0)} ms`)
set(
  'dictionary and lists, gzip',
  'Afterword',
  `${(gzipSync(words, { level: 9 }).length / 1024).toFixed(0)} KB`,
)
set('dictionary and lists, gzip', 'nspell', `${(gzipSync(hunspell.join('')).length / 1024).toFixed(0)} KB`)
set(
  'a word judged and guessed, processor time: middle · 95 of 100',
  'Afterword',
  [0.5, 0.95]
    .map((share) => `${(guessTimes[Math.floor(guessTimes.length * share)] ?? 0).toFixed(2)} ms`)
    .join(' · '),
)

const columns = checkers.map(({ name }) => name)
console.log(`| | ${columns.join(' | ')} |\n|---|${columns.map(() => '---').join('|')}|`)
for (const [row, values] of table)
  console.log(`| ${row} | ${columns.map((name) => values[name] ?? '–').join(' | ')} |`)
await server.close()
