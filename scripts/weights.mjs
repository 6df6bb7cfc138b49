#!/usr/bin/env node
// Searches the points of the expect rules on labelled emails, and prints how well they order emails of a site
// that was left out:
//   npm run build:cli && node scripts/weights.mjs CORPUS.jsonl [MORE.jsonl …]
// It writes nothing: the points stand in rules/*.ts and are set by hand, with the domain's sense in mind.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { spearman } from './statistics.mjs'
import { reportsOf } from './batch.mjs'

/** @typedef {{ site: string, kind: string, subject?: string | null, body: string, labels: Record<string, string[]>, overall: number }} Email */
/** @typedef {{ score: number | null, checks: { rule: string, state: string, evidence: { weak?: boolean }[] }[], findings: { rule: string, severity: string }[] }} Result */
/** @typedef {{ site: string, kind: string, gold: number, mild: boolean, scored: boolean, states: Map<string, number>, lost: number, ceiling: number }} Case */
/** @typedef {Map<string, Map<string, number>>} Points by kind and rule */
/** @typedef {(one: Case) => number} Scorer */

const kinds = ['thank-you', 'check-in', 'final-follow-up', 'after-rejection', 'phone-script']
/** @type {Record<string, number>} */
const loss = { blocker: 0, problem: 12, hint: 3 }
const mostLost = 24
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

const emails = process.argv.slice(2).flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => /** @type {Email} */ (JSON.parse(line)))
    .filter((email) => email.overall && kinds.includes(email.kind)),
)
/** @type {Result[]} */
const reports = reportsOf(
  emails.map(({ kind, subject, body }) => ({ kind, subject: subject ?? undefined, body })),
)

/** @type {Record<string, number>} */
const share = { met: 1, weak: 0.5 }

/** What the points do not change: the state of each check, the points lost, and the cap. @type {Case[]} */
const cases = emails.flatMap((email, index) => {
  const report = reports[index]
  if (!report) return []
  const { checks, findings, score } = report
  /** @type {Map<string, number>} */
  const byRule = new Map()
  for (const { rule, severity } of findings)
    byRule.set(rule, Math.min(mostLost, (byRule.get(rule) ?? 0) + (loss[severity] ?? 0)))
  const harsh = findings.filter(({ rule, severity }) => severity === 'problem' && tone.has(rule)).length
  const blocked = findings.some(({ severity }) => severity === 'blocker')
  const given = (/** @type {{ weak?: boolean }[]} */ evidence) =>
    evidence.some(({ weak }) => !weak) ? 1 : evidence.length > 0 ? 0.5 : 0
  return [
    {
      site: email.site,
      kind: email.kind,
      gold: email.overall,
      mild: !['pushy', 'desperate', 'unprofessional'].some((family) => email.labels[family]?.length),
      scored: score !== null,
      states: new Map(checks.map(({ rule, state, evidence }) => [rule, share[state] ?? given(evidence)])),
      lost: [...byRule.values()].reduce((sum, points) => sum + points, 0),
      ceiling: blocked || harsh >= 2 ? 49 : harsh === 1 ? 74 : 100,
    },
  ]
})

/** @param {Points} points @returns {Scorer} */
const scoreOf = (points) => (one) => {
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

/** How far points are from today's. @param {Points} points */
function distance(points) {
  const start = today()
  let sum = 0
  for (const [kind, byRule] of points)
    for (const [rule, worth] of byRule) sum += Math.abs(worth - (start.get(kind)?.get(rule) ?? 0))
  return sum
}

/** Moves points between rules of a kind as long as that improves the order of the emails. @param {readonly Case[]} list */
function search(list) {
  const points = today()
  const mild = list.filter((one) => one.mild)
  const worth = () => order(list, scoreOf(points)) + order(mild, scoreOf(points)) - inertia * distance(points)
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
console.log(`points of today:          ${figures(scoreOf(today()))}`)
const found = search(cases)
console.log(`searched on all:          ${figures(scoreOf(found))}`)
/** @type {Map<Case, number>} */
const held = new Map()
for (const site of new Set(cases.map((one) => one.site))) {
  const score = scoreOf(search(cases.filter((one) => one.site !== site)))
  for (const one of cases.filter((other) => other.site === site)) held.set(one, score(one))
}
console.log(`each site by the others:  ${figures((one) => held.get(one) ?? 0)}`)
for (const [kind, byRule] of found)
  console.log(kind.padEnd(16), [...byRule].map(([rule, points]) => `${rule} ${points}`).join(', '))
