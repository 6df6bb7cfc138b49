#!/usr/bin/env node
// Searches the points of the expect rules on labelled emails, and prints how well they order emails of a site
// that was left out:
//   npm run build:cli && node scripts/weights.mjs CORPUS.jsonl [MORE.jsonl …]
// It writes nothing: the points stand in rules/*.ts and are set by hand, with the domain's sense in mind.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { spearman } from './statistics.mjs'

const kinds = ['thank-you', 'check-in', 'final-follow-up', 'after-rejection', 'phone-script']
const loss = { blocker: 0, problem: 12, hint: 3 }
const mostLost = 24
const step = 2
/** How much a point away from today's weights costs: small corpora must not overrule the domain. */
const inertia = 0.0004

const command = 'dist/cli/afterword.js'
const run = (args, input = '') =>
  spawnSync('node', [command, ...args], { input, maxBuffer: 1e9 }).stdout.toString()

/** @type {{ rule: string, type: string, group: string, points: Record<string, number> }[]} */
const catalogue = JSON.parse(run(['rules', '--format', 'json']))
const tone = new Set(catalogue.filter(({ group }) => group === 'tone').map(({ rule }) => rule))
const expected = catalogue.filter(({ type }) => type === 'expect')

const emails = process.argv.slice(2).flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((email) => email.overall && kinds.includes(email.kind)),
)
const reports = run(
  ['--batch'],
  emails
    .map((email, id) =>
      JSON.stringify({ id, kind: email.kind, subject: email.subject ?? undefined, body: email.body }),
    )
    .join('\n') + '\n',
)
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

/** What the points cannot change: the state of each check, what is lost, and the ceiling. */
const cases = emails.map((email, index) => {
  const { checks, findings, score } = reports[index]
  const byRule = new Map()
  for (const { rule, severity } of findings)
    byRule.set(rule, Math.min(mostLost, (byRule.get(rule) ?? 0) + loss[severity]))
  const harsh = findings.filter(({ rule, severity }) => severity === 'problem' && tone.has(rule)).length
  const blocked = findings.some(({ severity }) => severity === 'blocker')
  const share = { met: 1, weak: 0.5 }
  return {
    site: email.site,
    kind: email.kind,
    gold: email.overall,
    mild: !['pushy', 'desperate', 'unprofessional'].some((family) => email.labels[family]?.length),
    scored: score !== null,
    states: new Map(
      checks.map(({ rule, state, evidence }) => [
        rule,
        share[state] ?? (evidence.some(({ weak }) => !weak) ? 1 : evidence.length > 0 ? 0.5 : 0),
      ]),
    ),
    lost: [...byRule.values()].reduce((sum, points) => sum + points, 0),
    ceiling: blocked || harsh >= 2 ? 49 : harsh === 1 ? 74 : 100,
  }
})

/** @typedef {Record<string, Record<string, number>>} Points by kind and rule */

/** @param {Points} points */
const scoreOf = (points) => (one) => {
  if (!one.scored) return 50
  let earned = 0
  for (const [rule, worth] of Object.entries(points[one.kind]))
    earned += Math.floor(worth * (one.states.get(rule) ?? 0))
  return Math.min(one.ceiling, Math.max(0, earned - one.lost))
}

const order = (list, score) =>
  spearman(
    list.map(({ gold }) => gold),
    list.map(score),
  )

/** @returns {Points} */
const today = () =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(
        expected.flatMap(({ rule, points }) => (points[kind] ? [[rule, points[kind]]] : [])),
      ),
    ]),
  )

/** Moves points between rules of a kind for as long as the order of the emails gains by it. */
function search(list) {
  const points = today()
  const start = today()
  const worth = () => {
    const score = scoreOf(points)
    const mild = list.filter((one) => one.mild)
    const away = kinds
      .flatMap((kind) =>
        Object.entries(points[kind]).map(([rule, value]) => Math.abs(value - start[kind][rule])),
      )
      .reduce((sum, value) => sum + value, 0)
    return order(list, score) + order(mild, score) - inertia * away
  }
  let best = worth()
  for (let gained = true; gained;) {
    gained = false
    for (const kind of kinds)
      for (const from of Object.keys(points[kind]))
        for (const to of Object.keys(points[kind])) {
          if (from === to || points[kind][from] - step < 4) continue
          points[kind][from] -= step
          points[kind][to] += step
          const now = worth()
          if (now > best + 1e-9) {
            best = now
            gained = true
          } else {
            points[kind][from] += step
            points[kind][to] -= step
          }
        }
  }
  return points
}

const figures = (score) =>
  `Spearman ${order(cases, score).toFixed(3)}, without harsh emails ${order(
    cases.filter((one) => one.mild),
    score,
  ).toFixed(3)}`

console.log(`${cases.length} emails of ${new Set(cases.map(({ site }) => site)).size} sites`)
console.log(`points of today:          ${figures(scoreOf(today()))}`)
const found = search(cases)
console.log(`searched on all:          ${figures(scoreOf(found))}`)
const held = new Map(
  [...new Set(cases.map(({ site }) => site))].flatMap((site) => {
    const score = scoreOf(search(cases.filter((one) => one.site !== site)))
    return cases.filter((one) => one.site === site).map((one) => [one, score(one)])
  }),
)
console.log(`each site by the others:  ${figures((one) => held.get(one))}`)
for (const kind of kinds)
  console.log(
    `${kind.padEnd(16)}`,
    Object.entries(found[kind])
      .map(([rule, points]) => `${rule} ${points}`)
      .join(', '),
  )
