#!/usr/bin/env node
// Prints what our corpus contains, how varied it is, how far two readers agree, and which of its texts resemble other texts:
//   npm run corpus:report [-- --beside OTHER.jsonl …]     records with `body` or `text`
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { agreement, readSecond } from '../tests/corpus/agreement.mjs'
import { labelCounts, longSentences, nearDuplicates, variety } from '../tests/corpus/measure.mjs'
import { readVoices } from '../tests/corpus/read.mjs'

const { values } = parseArgs({ options: { beside: { type: 'string', multiple: true } } })
const voices = readVoices()
const drafts = voices.flatMap((voice) => voice.drafts)
const everyday = readVoices('everyday').flatMap((voice) => voice.drafts)

console.log(`${voices.length} voices, ${new Set(voices.map(({ sheet }) => sheet.country)).size} countries`)
console.table(labelCounts(voices))
console.log('variety of ours')
console.table(variety(drafts.map(({ body }) => body)))
console.log('variety of the everyday letters')
console.table(variety(everyday.map(({ body }) => body)))
const sentences = longSentences(drafts)
console.log(`near-duplicate sentences inside: ${nearDuplicates(sentences).length}`)

for (const file of values.beside ?? []) {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((row) => row.body ?? row.text)
    .filter(Boolean)
  console.log(`variety of ${file}`)
  console.table(variety(texts))
  const others = texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/)).map((text) => ({ id: file, text }))
  const near = nearDuplicates([...sentences, ...longSentences(everyday)], others)
  console.log(`sentences of ours near one of these: ${near.length}`)
  for (const [own, other] of near.slice(0, 10)) console.log(`  ${own}\n  ${other}`)
}

if (existsSync(new URL('../tests/corpus/second-reader.txt', import.meta.url))) {
  const { drafts: count, labels, withinHalf, withinOne } = agreement(drafts, readSecond())
  const percent = (/** @type {number} */ share) => `${Math.round(100 * share)} %`
  console.log(
    `two readers on ${count} drafts: grade within a half ${percent(withinHalf)}, within one ${percent(withinOne)}`,
  )
  console.table(
    Object.fromEntries(
      Object.entries(labels).map(([name, row]) => [name, { ...row, f1: row.f1.toFixed(2) }]),
    ),
  )
}
