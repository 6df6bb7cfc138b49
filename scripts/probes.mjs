#!/usr/bin/env node
// Prints a table of how right the coach is on single sentences that nothing was trained on (tests/corpus/probes):
//   npm run evaluate:probes [-- --no-model | --deep | --errors]
// `--errors` prints each harmful sentence that was missed and each innocent one that was flagged.
import { families, readProbes } from '../tests/corpus/read.mjs'
import { reportsOf } from './batch.mjs'

const args = process.argv.slice(2)
const probes = readProbes()
const models = args.filter((arg) => arg === '--no-model' || arg === '--deep')
/** @type {{ findings: { rule: string }[] }[]} */
const reports = reportsOf(
  probes.map(({ kind, text }) => ({ kind, body: text })),
  models,
)
const flagged = reports.map(({ findings }) =>
  findings.some(({ rule }) => families.some((family) => rule.startsWith(`${family}-`))),
)

/** How many of the chosen probes are flagged, and how many there are. @param {(labels: string[]) => boolean} chosen */
function share(chosen) {
  const places = probes.flatMap(({ labels }, index) => (chosen(labels) ? [index] : []))
  const hits = places.filter((place) => flagged[place]).length
  return {
    hits,
    all: places.length,
    text: `${hits} of ${places.length} (${((100 * hits) / places.length).toFixed(1)} %)`,
  }
}

const harms = (/** @type {string[]} */ labels) => families.some((family) => labels.includes(family))
const tempts = (/** @type {string[]} */ labels) => labels.some((label) => label.startsWith('~'))
console.log('| family | harmful, found | near misses, flagged |\n|---|---|---|')
for (const family of families)
  console.log(
    `| ${family} | ${share((labels) => labels.includes(family)).text} | ${share((labels) => labels.includes(`~${family}`) && !harms(labels)).text} |`,
  )
const harmful = share(harms)
const innocent = share((labels) => !harms(labels))
console.log(`| all | ${harmful.text} | ${share((labels) => tempts(labels) && !harms(labels)).text} |`)
const precision = harmful.hits / (harmful.hits + innocent.hits)
const recall = harmful.hits / harmful.all
console.log(
  `\n${probes.length} sentences: precision ${(100 * precision).toFixed(1)}, recall ${(100 * recall).toFixed(1)}, F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)}`,
)
if (args.includes('--errors'))
  for (const [index, { labels, text }] of probes.entries())
    if (harms(labels) !== flagged[index]) console.log(harms(labels) ? 'missed ' : 'flagged', text)
