#!/usr/bin/env node
// Searches for points of the expect rules that order labelled emails best, and prints how well they order the emails of a
// site that was left out of the search:
//   npm run search-points [-- CORPUS.jsonl …]     on our own development drafts if no corpus is named; a voice is a site there
// It writes nothing: the points are in rules/*.ts and set by hand, since a corpus knows less than our sources.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { spearman } from './statistics.mjs'
import { reportsOf } from './batch.mjs'

/** @typedef {{ site: string, kind: string, subject?: string | null, body: string, labels: Record<string, string[]>, overall: number }} Email */
/** @typedef {import('../src/core/report.ts').Report} Report */
/** @typedef {{ site: string, kind: string, gold: number, mild: boolean, scored: boolean, states: Map<string, number>, lost: number, ceiling: number }} Case */
/** @typedef {Map<string, Map<string, number>>} Points by kind and rule */
/** @typedef {(one: Case) => number} Scorer */

const imported = async (/** @type {string} */ path) =>
  (await runnerImport(path, { configFile: false, logLevel: 'error' })).module
/** The product's own score, so that the search cannot follow an older formula. */
const { breakdownOf, scoreOf, tollsOf } = /** @type {typeof import('../src/pipeline/score.ts')} */ (
  await imported('./src/pipeline/score.ts')
)
const { messageKinds: kinds } = /** @type {typeof import('../src/core/kinds.ts')} */ (
  await imported('./src/core/kinds.ts')
)
const step = 2
/** No rule that applies may be worth less. */
const fewest = 4
/** The cost of moving a point away from today's: a small corpus must not overrule what is known about such emails. */
const inertia = 0.0004

/** @type {{ rule: string, type: string, group: string, points: Record<string, number> }[]} */
const catalogue = JSON.parse(
  execFileSync('node', ['dist/cli/afterword.js', 'rules', '--format', 'json'], { encoding: 'utf8' }),
)
const tone = new Set(catalogue.filter(({ group }) => group === 'tone').map(({ rule }) => rule))
const expected = catalogue.filter(({ type }) => type === 'expect')

const named = process.argv.slice(2)
const paths = named.length > 0 ? named : ['dist/corpus/development.jsonl']
const emails = paths.flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => /** @type {Email} */ (JSON.parse(line)))
    .filter((email) => email.overall && kinds.some((kind) => kind === email.kind)),
)
/** @type {Report[]} */
const reports = reportsOf(
  emails.map(({ kind, subject, body }) => ({ kind, subject: subject ?? undefined, body })),
)

/** @type {Record<string, number>} */
const share = { met: 1, weak: 0.5 }
/** Points enough to show everything that findings cost, and the cap. @type {import('../src/core/report.ts').Check[]} */
const plenty = [{ rule: '', state: 'met', points: 10_000, of: 10_000, evidence: [] }]

/** What the points do not change: the state of each check, the points lost, and the cap. @type {Case[]} */
const cases = emails.flatMap((email, index) => {
  const report = reports[index]
  if (!report) return []
  const { checks, findings, score } = report
  const breakdown = breakdownOf(
    plenty,
    tollsOf(findings, (rule) => tone.has(rule)),
  )
  const given = (/** @type {readonly { weak?: boolean }[]} */ evidence) =>
    evidence.some(({ weak }) => !weak) ? 1 : evidence.length > 0 ? 0.5 : 0
  return [
    {
      site: email.site,
      kind: email.kind,
      gold: email.overall,
      mild: !['pushy', 'desperate', 'unprofessional'].some((family) => email.labels[family]?.length),
      scored: score !== null,
      states: new Map(checks.map(({ rule, state, evidence }) => [rule, share[state] ?? given(evidence)])),
      lost: breakdown.lost,
      ceiling: breakdown.capReason ? scoreOf(breakdown) : 100,
    },
  ]
})

/** @param {Points} points @returns {Scorer} */
const scorerOf = (points) => (one) => {
  if (!one.scored) return 50
  let earned = 0
  for (const [rule, worth] of points.get(one.kind) ?? [])
    earned += Math.floor(worth * (one.states.get(rule) ?? 0))
  return Math.min(one.ceiling, Math.max(0, earned - one.lost))
}

/** @param {readonly Case[]} list @param {Scorer} score */
const order = (list, score) =>
  spearman(
    list.map(({ gold }) => gold),
    list.map(score),
  )

/** @returns {Points} */
const today = () =>
  new Map(
    kinds.map((kind) => [
      kind,
      new Map(expected.flatMap(({ rule, points }) => (points[kind] ? [[rule, points[kind]]] : []))),
    ]),
  )

const start = today()

/** How far points are from today's. @param {Points} points */
function distance(points) {
  let sum = 0
  for (const [kind, byRule] of points)
    for (const [rule, worth] of byRule) sum += Math.abs(worth - (start.get(kind)?.get(rule) ?? 0))
  return sum
}

/** Moves points between rules of a kind as long as that improves the order of the emails. @param {readonly Case[]} list */
function search(list) {
  const points = today()
  const mild = list.filter((one) => one.mild)
  const worth = () =>
    order(list, scorerOf(points)) + order(mild, scorerOf(points)) - inertia * distance(points)
  let best = worth()
  for (let gained = true; gained;) {
    gained = false
    for (const byRule of points.values())
      for (const from of byRule.keys())
        for (const to of byRule.keys()) {
          const [less, more] = [(byRule.get(from) ?? 0) - step, (byRule.get(to) ?? 0) + step]
          if (from === to || less < fewest) continue
          byRule.set(from, less).set(to, more)
          const now = worth()
          if (now > best + 1e-9) {
            best = now
            gained = true
          } else byRule.set(from, less + step).set(to, more - step)
        }
  }
  return points
}

/** @param {Scorer} score */
const figures = (score) =>
  `Spearman ${order(cases, score).toFixed(3)}, without harsh emails ${order(
    cases.filter((one) => one.mild),
    score,
  ).toFixed(3)}`

console.log(`${cases.length} emails of ${new Set(cases.map(({ site }) => site)).size} sites`)
console.log(`points of today:          ${figures(scorerOf(start))}`)
const found = search(cases)
console.log(`searched on all:          ${figures(scorerOf(found))}`)
/** @type {Map<Case, number>} */
const held = new Map()
for (const site of new Set(cases.map((one) => one.site))) {
  const score = scorerOf(search(cases.filter((one) => one.site !== site)))
  for (const one of cases.filter((other) => other.site === site)) held.set(one, score(one))
}
console.log(`each site by the others:  ${figures((one) => held.get(one) ?? 0)}`)
for (const [kind, byRule] of found)
  console.log(kind.padEnd(16), [...byRule].map(([rule, points]) => `${rule} ${points}`).join(', '))
