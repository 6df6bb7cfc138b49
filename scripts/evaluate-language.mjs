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
/** @type {Map<string, Record<string, string>>} */
const table = new Map()
/** @param {string} row @param {string} name @param {string} value */
function set(row, name, value) {
  table.set(row, { ...table.get(row), [name]: value })
}

const nearly = (/** @type {string} */ text) => text.toLowerCase().replace(/[’‘]/g, "'")

/** The sentences that carry a name: at the beginning, in the middle, at the end. */
const carriers = [
  (/** @type {string} */ name) => `${name} walked me through the plan for the spring.`,
  (/** @type {string} */ name) => `I spoke with ${name} about the plan for the spring.`,
  (/** @type {string} */ name) => `The plan for the spring came from ${name}.`,
]

for (const { name, check, word } of checkers) {
  for (const suite of ['spell-wikipedia', 'spell-norvig1', 'spell-norvig2']) {
    // nspell takes seconds for some suggestions: every fifth word shows its share well enough.
    const every = name === 'nspell' ? 5 : 1
    const typos = rows(suite).filter(({ kind }, index) => kind === 'nonword' && index % every === 0)
    let found = 0
    let right = 0
    for (const { wrong, right: meant, rights = [meant] } of typos) {
      const { flagged, fixes } = await word(wrong)
      if (flagged) found++
      if (rights.map(nearly).includes(nearly(fixes[0] ?? ''))) right++
      else if (showMisses && name === 'Afterword')
        console.log(`${suite}: ${wrong} → ${fixes.join(', ')} (${meant})`)
    }
    set(
      `${suite}: found · right first fix`,
      name,
      `${percent(found, typos.length)} · ${percent(right, typos.length)}`,
    )
  }

  const running = { nonword: [0, 0, 0], real: [0, 0, 0], split: [0, 0, 0] }
  for (const { text, typos } of rows('context-typos-ud')) {
    const findings = await check(text)
    for (const { start, end, right, kind } of typos) {
      const counts = running[/** @type {'nonword' | 'real' | 'split'} */ (kind)]
      if (!counts) continue
      const hit = findings.find((finding) => finding.start < end && start < finding.end)
      const mended = hit && text.slice(0, hit.start) + (hit.fixes[0] ?? '') + text.slice(hit.end)
      counts[0] = (counts[0] ?? 0) + 1
      if (hit) counts[1] = (counts[1] ?? 0) + 1
      if (mended && nearly(mended) === nearly(text.slice(0, start) + right + text.slice(end)))
        counts[2] = (counts[2] ?? 0) + 1
      else if (showMisses && name === 'Afterword' && kind === 'nonword')
        console.log(`running: ${text.slice(start, end)} → ${hit?.fixes.join(', ') ?? '–'} (${right})`)
    }
  }
  for (const [kind, [all = 1, found = 0, right = 0]] of Object.entries(running))
    set(
      `slips in running text, ${kind}: found · right first fix`,
      name,
      `${percent(found, all)} · ${percent(right, all)}`,
    )

  let cleanWords = 0
  let alarms = 0
  for (const { text } of rows('clean-ewt-email')) {
    cleanWords += text.split(/\s+/).length
    const findings = await check(text)
    alarms += findings.length
    if (showMisses && name === 'Afterword')
      for (const { start, end, rule, fixes } of findings)
        console.log(
          `alarm: ${rule}: ${text.slice(Math.max(0, start - 20), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)} → ${fixes[0]}`,
        )
  }
  set('alarms per 1,000 words of clean email', name, ((1000 * alarms) / cleanWords).toFixed(1))

  for (const suite of ['names-people', 'names-companies']) {
    let flagged = 0
    let all = 0
    for (const [index, { text }] of rows(suite).entries()) {
      const carrier = carriers[index % carriers.length]
      if (!carrier) continue
      all++
      const findings = await check(carrier(text))
      if (findings.length > 0) flagged++
      if (findings.length > 0 && showMisses && name === 'Afterword')
        console.log(`${suite}: ${carrier(text)} ${findings.map(({ rule, fixes }) => `${rule} ${fixes[0]}`)}`)
    }
    set(`${suite}: correct sentences flagged`, name, percent(flagged, all))
  }

  const core = /Possible Typo|Grammar|Commonly Confused|Collocations/
  const faulty = rows('grammar-languagetool').filter(({ category, off }) => core.test(category) && !off)
  let caught = 0
  let mendedRight = 0
  for (const { text, start, end, fixed = [], rule } of faulty) {
    const hit = (await check(text)).find((finding) => finding.start < end && start < finding.end)
    if (hit) caught++
    if (
      hit &&
      fixed
        .map(nearly)
        .includes(nearly(text.slice(0, hit.start) + (hit.fixes[0] ?? '') + text.slice(hit.end)))
    )
      mendedRight++
    else if (showMisses && name === 'Afterword')
      console.log(`grammar: ${rule}: ${text} [${text.slice(start, end)}] → ${hit?.fixes.join(', ') ?? '–'}`)
  }
  set(
    'grammar: caught · right first fix',
    name,
    `${percent(caught, faulty.length)} · ${percent(mendedRight, faulty.length)}`,
  )
  const nearMisses = rows('clean-languagetool')
  let wronged = 0
  for (const { text, rule } of nearMisses) {
    const findings = await check(text)
    if (findings.length > 0) wronged++
    if (findings.length > 0 && showMisses && name === 'Afterword')
      console.log(
        `near miss: ${rule}: ${text} ${findings.map((f) => `${f.rule} [${text.slice(f.start, f.end)}] ${f.fixes[0]}`)}`,
      )
  }
  set('grammar: correct near misses flagged', name, percent(wronged, nearMisses.length))
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

const names = checkers.map(({ name }) => name)
console.log(`| | ${names.join(' | ')} |\n|---|${names.map(() => '---').join('|')}|`)
for (const [row, values] of table)
  console.log(`| ${row} | ${names.map((name) => values[name] ?? '–').join(' | ')} |`)
await server.close()
