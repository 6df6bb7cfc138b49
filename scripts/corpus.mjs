#!/usr/bin/env node
// Writes our corpus as JSON Lines, one file per split, in the record format of the evaluator:
//   npm run corpus   →   dist/corpus/{train,development,last-look,everyday-development,everyday-last-look}.jsonl
import { mkdirSync, writeFileSync } from 'node:fs'
import { families, readVoices, roles, splits } from '../tests/corpus/read.mjs'

/** @import { LabelledDraft } from '../tests/corpus/read.mjs' */

/** The evaluator's name for a role. @type {Record<string, string>} */
const recordNames = { values: 'valuesMatch', timeline: 'timelineQuestion' }
const camel = (/** @type {string} */ name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** The words of a role: a sign-off on two lines is one label. @param {LabelledDraft} draft @param {string} role */
function quotes({ body, lines }, role) {
  /** @type {{ start: number, end: number }[]} */
  const spans = []
  lines.forEach((line, index) => {
    if (!line.labels.includes(role)) return
    const last = spans.at(-1)
    const joins = role === 'sign-off' && last && lines[index - 1]?.labels.includes(role)
    if (joins) last.end = line.end
    else spans.push({ start: line.start, end: line.end })
  })
  return spans.map(({ start, end }) => body.slice(start, end))
}

/** @param {LabelledDraft} draft @param {string} family */
function harm({ body, lines }, family) {
  return lines
    .filter(({ labels }) => labels.includes(family))
    .flatMap((line) => line.harm.map(({ start, end }) => body.slice(start, end)))
}

/** @param {LabelledDraft} draft */
function record(draft) {
  const { id, voice, kind, subject, body, overall, lines } = draft
  const said = roles.map((role) => [recordNames[role] ?? camel(role), quotes(draft, role)])
  const tone = families.map((family) => [family, harm(draft, family)])
  const near = lines.flatMap(({ labels, near }) =>
    near.map(({ start, end }) => ({
      family: labels.find((label) => label.startsWith('~'))?.slice(1),
      start,
      end,
    })),
  )
  return {
    id,
    site: voice,
    kind,
    subject,
    body,
    labels: Object.fromEntries([...said, ...tone]),
    near,
    overall,
  }
}

/** @param {string} name @param {string} split @param {LabelledDraft[]} drafts */
function write(name, split, drafts) {
  const rows = drafts.filter((draft) => draft.split === split).map(record)
  writeFileSync(`dist/corpus/${name}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  console.log(`${name}: ${rows.length} drafts`)
}

const drafts = readVoices().flatMap((voice) => voice.drafts)
const letters = readVoices('everyday').flatMap((voice) => voice.drafts)
mkdirSync('dist/corpus', { recursive: true })
for (const split of splits) write(split, split, drafts)
// The parts that nothing is trained on.
for (const split of ['development', 'last-look']) write(`everyday-${split}`, split, letters)
