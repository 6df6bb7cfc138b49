#!/usr/bin/env node
// Feeds the built readers of outside text with inputs that grow out of one another, guided by the code they reach:
//   npm run fuzz [-- --cases 1000000 --seed 1 --only draft]
// A case that breaks a promise (tests/fuzz/targets.ts) is kept in tests/fuzz/found/ and becomes a test.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { mutated, randomFrom } from '../tests/fuzz/mutate.mjs'
import { seeds } from '../tests/fuzz/seeds.mjs'

/** @type {{ targets: Record<string, { share: number, run(input: string): void | Promise<void> }> }} */
const { targets } = await import(new URL('../dist/fuzz/targets.js', import.meta.url).href)

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})
const cases = Number(values.cases)
const random = randomFrom(Number(values.seed))
/** For a person, a case that takes longer hangs. Milliseconds of processor time. */
const slowest = 1_000

/**
 * Combines the counters of all files (statements, functions and the arms of each branch) in one array, which can be read in a
 * few microseconds after each case.
 */
function gatheredCounters() {
  /** @typedef {Record<string, number> | number[] | Uint32Array} Group */
  /** @type {{ afterwordCounts?: Record<string, { s: Group, f: Group, b: Record<string, Group> }> }} */
  const { afterwordCounts = {} } = /** @type {any} */ (globalThis)
  const files = Object.values(afterwordCounts)
  const sizeOf = (/** @type {Group} */ group) => Object.keys(group).length
  const groups = files.flatMap(({ s, f, b }) => [s, f, ...Object.values(b)])
  const counters = new Uint32Array(groups.reduce((sum, group) => sum + sizeOf(group), 0))
  let at = 0
  const moved = (/** @type {Group} */ group) => counters.subarray(at, (at += sizeOf(group)))
  for (const file of files) {
    file.s = moved(file.s)
    file.f = moved(file.f)
    for (const branch of Object.keys(file.b)) file.b[branch] = moved(file.b[branch] ?? [])
  }
  return counters
}
const counters = gatheredCounters()
/** What each counter has reached, as a power of two: a loop run eight times is a different path from one run once. */
const reached = new Uint8Array(counters.length)

/** Reads and clears the counters; returns whether any exceeded its previous maximum. */
function reachedMore() {
  let more = false
  for (let index = 0; index < counters.length; index++) {
    const level = 32 - Math.clz32(counters[index] ?? 0)
    if (level <= (reached[index] ?? 0)) continue
    reached[index] = level
    more = true
  }
  counters.fill(0)
  return more
}

const names = Object.keys(targets).filter((name) => !values.only || name === values.only)
const wheel = names.flatMap((name) => Array.from({ length: targets[name]?.share ?? 0 }, () => name))
const pools = new Map(names.map((name) => [name, [...(seeds[name] ?? ['a'])]]))
/** Types of failure, with how often each occurred. @type {Map<string, number>} */
const broken = new Map()

/** @param {string} name @param {string} input @param {unknown} error */
function keep(name, input, error) {
  const reason = String(error instanceof Error ? (error.stack ?? error.message) : error)
  const sign = `${name} ${reason.split('\n').slice(0, 3).join(' ').replace(/\d+/g, '0').slice(0, 300)}`
  const times = (broken.get(sign) ?? 0) + 1
  broken.set(sign, times)
  if (times > 1) return
  const folder = `tests/fuzz/found/${name}`
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/${createHash('sha256').update(input).digest('hex').slice(0, 12)}.json`
  writeFileSync(file, `${JSON.stringify(input)}\n`)
  console.log(`\n${file}\n${reason.split('\n').slice(0, 8).join('\n')}`)
}

reachedMore()
const started = performance.now()
for (let number = 0; number < cases; number++) {
  const name = wheel[number % wheel.length] ?? ''
  const pool = pools.get(name) ?? []
  const first = number / wheel.length < pool.length && pool[Math.floor(number / wheel.length)]
  const input = first || mutated(pool, random)
  const before = process.cpuUsage().user
  try {
    await targets[name]?.run(input)
    const took = (process.cpuUsage().user - before) / 1_000
    if (took > slowest) throw new Error(`${Math.round(took)} ms for ${input.length} characters`)
  } catch (error) {
    keep(name, input, error)
  }
  if (reachedMore() && pool.length < 2_000) pool.push(input)
  if ((number + 1) % 20_000 === 0) {
    const second = Math.round(((number + 1) / (performance.now() - started)) * 1_000)
    const sizes = [...pools].map(([each, { length }]) => `${each} ${length}`).join(', ')
    console.log(`${number + 1} cases, ${second} a second, ${broken.size} kinds of fault; kept: ${sizes}`)
  }
}
const share = Math.round((100 * reached.filter(Boolean).length) / reached.length)
console.log(
  `${cases} cases, ${broken.size} kinds of fault, ${share} % of our statements and branches reached`,
)
process.exitCode = broken.size > 0 ? 1 : 0
