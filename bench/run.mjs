#!/usr/bin/env node
// Measures Afterword beside harper.js, alex and write-good on the same texts, in one process, turn by turn:
//   npm run bench
// Medians, 95th percentiles and the ratio of the medians to ours. Machines differ, so only ratios within one run count. They
// are of processor time (all threads of the process), which other work on the machine distorts less than clock time.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { quantile } from '../scripts/statistics.mjs'
import { checkers } from './peers.mjs'
import { allEmails, emails, longText, typed } from './texts.mjs'

const shown = (/** @type {number} */ milliseconds) => milliseconds.toFixed(milliseconds < 10 ? 2 : 0)

const all = await checkers()

/**
 * One of the emails, with some letters typed in the middle of a sentence: no two rounds type in the same one.
 * @param {number} round
 * @param {number} letters
 */
const typing = (round, letters) => typed(emails[round % emails.length] ?? '', (round % 40) + letters)

/**
 * Each round gives every checker the same text, new to all of them; `text` makes it from the number of the round. The first
 * rounds (the second number) warm all of them up alike: nobody opens an editor for one key press.
 * @type {[string, number, number, (round: number) => string, ((round: number) => string)?][]}
 */
const tasks = [
  ['cold email, 150 words', 60, 120, (round) => emails[round % emails.length] ?? ''],
  ['key press in it', 60, 120, (round) => typing(round, 1), (round) => typing(round, 0)],
  ['paste of 7,000 words', 2, 5, (round) => typed(longText, round + 1).replaceAll('\n\n', ` ${round}\n\n`)],
  ['key press in that', 10, 20, (round) => typed(longText, round + 1), (round) => typed(longText, round)],
]

/** Processor milliseconds of this process so far. */
const used = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

console.log('| task | checker | median ms | p95 ms | median processor ms | ours is × of it |')
console.log('|---|---|---|---|---|---|')
/** @type {Map<string, number>} */
const medians = new Map()
for (const [task, warmUp, rounds, text, before] of tasks) {
  /** @type {Map<string, { clock: number, processor: number }[]>} */
  const times = new Map(all.map(({ name }) => [name, []]))
  for (let turn = 0; turn < warmUp + rounds; turn++) {
    for (const { name, check } of all) {
      if (before) await check(before(turn))
      const start = { clock: performance.now(), processor: used() }
      await check(text(turn))
      const taken = { clock: performance.now() - start.clock, processor: used() - start.processor }
      if (turn >= warmUp) times.get(name)?.push(taken)
    }
  }
  const processorMedian = (/** @type {string} */ name) =>
    quantile(
      (times.get(name) ?? []).map(({ processor }) => processor),
      0.5,
    )
  const ours = processorMedian('afterword')
  medians.set(task, ours)
  for (const [name, list] of times) {
    const clock = list.map((taken) => taken.clock)
    const processor = processorMedian(name)
    console.log(
      `| ${task} | ${name} | ${shown(quantile(clock, 0.5))} | ${shown(quantile(clock, 0.95))} | ${shown(processor)} | ${(ours / processor).toFixed(2)} |`,
    )
  }
}

const words = (/** @type {string} */ body) => body.split(/\s+/).length
const perWord = (/** @type {string} */ task, /** @type {number} */ count) =>
  (medians.get(task) ?? NaN) / count
const mean = emails.reduce((sum, body) => sum + words(body), 0) / emails.length
console.log(
  `\nours, a word at 7,000 words against one at 150: × ${(perWord('paste of 7,000 words', words(longText)) / perWord('cold email, 150 words', mean)).toFixed(2)}` +
    `; key press in 7,000 words against in 150: × ${((medians.get('key press in that') ?? NaN) / (medians.get('key press in it') ?? NaN)).toFixed(2)}`,
)

/** Emails a second through the command, and its peak memory. @param {number} count */
async function batch(count) {
  const command = fileURLToPath(new URL('../dist/cli/afterword.js', import.meta.url))
  const start = performance.now()
  const child = spawn('/usr/bin/env', ['time', '-f', '%M', process.execPath, command, '--batch'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdout.resume()
  let memory = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (memory += text))
  for (let index = 0; index < count; index++) {
    const line = JSON.stringify({ id: index, body: `${allEmails[index % allEmails.length]}\n\nPS ${index}` })
    if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  await once(child, 'close')
  return {
    perSecond: count / ((performance.now() - start) / 1000),
    memory: Number(memory.trim().split('\n').at(-1)) / 1024,
  }
}

const alex = all.find(({ name }) => name === 'alex')
const alexStart = performance.now()
for (const [index, body] of allEmails.entries()) await alex?.check(`${body}\n\nPS ${index}`)
const alexPerSecond = allEmails.length / ((performance.now() - alexStart) / 1000)
const count = Number(process.env['BENCH_BATCH'] ?? 10_000)
const { perSecond, memory } = await batch(count)
console.log(
  `\nbatch of ${count}: ${perSecond.toFixed(0)} emails a second, ${(perSecond / alexPerSecond).toFixed(1)} × alex (${alexPerSecond.toFixed(0)}); peak memory ${Number.isNaN(memory) ? 'not measured (GNU time is missing)' : `${memory.toFixed(0)} MB`}`,
)

/** Milliseconds to load and check once in a new process, and its memory. @param {string} code */
function fresh(code) {
  const script = `const s=performance.now();${code};console.log(JSON.stringify([performance.now()-s,process.memoryUsage().rss/1048576]))`
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  })
  return /** @type {[number, number]} */ (JSON.parse(out.trim().split('\n').at(-1) ?? '[0,0]'))
}
const body = JSON.stringify(emails[0])
const loads = {
  afterword: `const {coach}=await import('../dist/lib/index.js');await coach({kind:'thank-you',body:${body}})`,
  'harper.js': `const {LocalLinter}=await import('harper.js');const {binary}=await import('harper.js/binary');const l=new LocalLinter({binary});await l.lint(${body})`,
  alex: `const {text}=await import('alex');text(${body})`,
  'write-good': `const {default:w}=await import('write-good');w(${body})`,
}
console.log('\n| checker | load and first check, ms | memory, MB |\n|---|---|---|')
for (const [name, code] of Object.entries(loads)) {
  const [time, rss] = fresh(code)
  console.log(`| ${name} | ${shown(time)} | ${rss.toFixed(0)} |`)
}
process.exit(0)
