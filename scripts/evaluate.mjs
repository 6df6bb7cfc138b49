#!/usr/bin/env node
// Prints tables of how right the coach is on labelled drafts:
//   npm run evaluate [-- CORPUS.jsonl] [--no-kind] [--no-model | --deep]
//                                                        on our own development drafts if no corpus is named
//   npm run rules:report [-- CORPUS.jsonl] [RULE]        hits, misses and false alarms for each rule, or every single one of RULE
// A record: {"id","site","kind","subject","body","labels":{"thanks":[quote, …], …},"overall":1…5}. Labels quote the body.
import { readFileSync } from 'node:fs'
import { reportsOf } from './batch.mjs'
import { areaUnderCurve, spearman } from './statistics.mjs'

/** @typedef {{ start: number, end: number, weak?: boolean }} Span */
/** @typedef {{ id: string, kind: string, subject?: string | null, body: string, labels: Record<string, string[]>, overall?: number }} Email */
/** @typedef {{ score: number | null, kind: string, checks: { rule: string, evidence: Span[] }[], findings: (Span & { rule: string })[] }} Result */

const content = {
  greeting: 'greeting',
  thanks: 'thanks',
  specificReference: 'specific-reference',
  interest: 'interest',
  fit: 'fit',
  valuesMatch: 'values',
  timelineQuestion: 'timeline',
  offerInformation: 'offer-information',
  politeClose: 'polite-close',
  signOff: 'sign-off',
}
const tone = ['pushy', 'desperate', 'unprofessional']
const args = process.argv.slice(2)
const flag = (/** @type {string} */ name) => args.includes(name)
const path = args.find((arg) => arg.endsWith('.jsonl')) ?? 'dist/corpus/development.jsonl'
const asked = args.find((arg) => !arg.startsWith('--') && arg !== path)

/** @type {Email[]} */
const emails = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
/** @type {Result[]} */
const results = reportsOf(
  emails.map(({ kind, subject, body }) => {
    const given = flag('--no-kind') || kind === 'other' ? undefined : kind
    return { kind: given, subject: subject ?? undefined, body }
  }),
  ['--no-model', '--deep'].filter(flag),
)

/**
 * Where the quotes of a label are in the body; a quote that comes twice is looked for again behind its first place.
 * @param {Email} email @param {string} label @returns {Span[]}
 */
const gold = ({ id, body, labels }, label) => {
  /** @type {Map<string, number>} */
  const ends = new Map()
  return (labels[label] ?? []).map((quote) => {
    const start = body.indexOf(quote, ends.get(quote))
    if (start < 0)
      throw new Error(`${id}: its ${label} quotes what is not in its body: ${JSON.stringify(quote)}`)
    const end = start + quote.length
    ends.set(quote, end)
    return { start, end }
  })
}

/**
 * They share half of the shorter one, and the finding is not a blanket over much more.
 * @param {Span} found
 * @param {Span} label
 */
function meets(found, label) {
  const shared = Math.min(found.end, label.end) - Math.max(found.start, label.start)
  const [foundLength, labelLength] = [found.end - found.start, label.end - label.start]
  return (
    shared > 0 &&
    shared >= Math.min(foundLength, labelLength) / 2 &&
    foundLength <= Math.max(2 * labelLength, labelLength + 120)
  )
}

/** @typedef {{ id: string, words: string }} Place */
/** @typedef {{ hits: number, misses: Place[], alarms: Place[] }} Tally */

/**
 * A content rule is judged per email: does it recognise the content?
 * @param {string} label
 * @param {string} rule
 * @returns {Tally}
 */
function tallyContent(label, rule) {
  /** @type {Tally} */
  const tally = { hits: 0, misses: [], alarms: [] }
  emails.forEach((email, index) => {
    const labelled = gold(email, label)
    const evidence = results[index]?.checks.find((check) => check.rule === rule)?.evidence ?? []
    const found = evidence.filter(({ weak }) => !weak || rule === 'timeline')
    const words = ({ start, end } = { start: 0, end: 0 }) => email.body.slice(start, end)
    if (labelled.length > 0 && found.length > 0) tally.hits++
    else if (found.length > 0) tally.alarms.push({ id: email.id, words: words(found[0]) })
    else if (labelled.length > 0) tally.misses.push({ id: email.id, words: words(labelled[0]) })
  })
  return tally
}

/**
 * A tone rule is judged per place; `label` undefined: any family.
 * @param {(rule: string) => boolean} speaks
 * @param {string[]} labels
 */
function tallyTone(speaks, labels) {
  /** @type {Tally} */
  const tally = { hits: 0, misses: [], alarms: [] }
  emails.forEach((email, index) => {
    const labelled = labels.flatMap((label) => gold(email, label))
    const found = (results[index]?.findings ?? []).filter(({ rule }) => speaks(rule))
    const place = (/** @type {Span} */ { start, end }) => ({
      id: email.id,
      words: email.body.slice(start, end),
    })
    for (const one of labelled)
      if (found.some((other) => meets(other, one))) tally.hits++
      else tally.misses.push(place(one))
    tally.alarms.push(...found.filter((one) => !labelled.some((other) => meets(one, other))).map(place))
  })
  return tally
}

const ofFamily = (/** @type {string} */ family) => (/** @type {string} */ rule) =>
  rule === family || rule.startsWith(`${family}-`)

/** @param {Tally} tally */
function f1({ hits, misses, alarms }) {
  const precision = hits / (hits + alarms.length || 1)
  const recall = hits / (hits + misses.length || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

const percent = (/** @type {number} */ value) => (100 * value).toFixed(1).padStart(6)
/** @param {string} name @param {Tally} tally */
function row(name, tally) {
  const { precision, recall, f1: mean } = f1(tally)
  const counts = [tally.hits, tally.alarms.length, tally.misses.length].map((count) =>
    String(count).padStart(5),
  )
  console.log(
    `${name.padEnd(26)}${percent(precision)} ${percent(recall)} ${percent(mean)} ${counts.join('')}`,
  )
  return mean
}

const header = `${'rule'.padEnd(26)} prec. recall     F1  hits false missed`

function report() {
  /** @type {[string, Tally][]} */
  const tallies = Object.entries(content).map(([label, rule]) => [rule, tallyContent(label, rule)])
  const spoken = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  for (const rule of [...spoken].sort())
    if (tone.some((family) => ofFamily(family)(rule)))
      // Which family a harsh sentence belongs to is often uncertain; a single rule is not expected to find what others do.
      tallies.push([rule, { ...tallyTone((other) => other === rule, tone), misses: [] }])
  if (!asked) {
    console.log(header)
    for (const [rule, tally] of tallies) row(rule, tally)
    return
  }
  for (const { misses, alarms } of tallies.filter(([rule]) => rule === asked).map(([, tally]) => tally)) {
    for (const { id, words } of misses) console.log(`missed       ${id}: ${JSON.stringify(words)}`)
    for (const { id, words } of alarms) console.log(`false alarm  ${id}: ${JSON.stringify(words)}`)
  }
}

function evaluate() {
  console.log(header)
  const means = Object.entries(content).map(([label, rule]) => row(rule, tallyContent(label, rule)))
  for (const family of tone) row(family, tallyTone(ofFamily(family), [family]))
  const any = row(
    'any tone',
    tallyTone((rule) => tone.some((family) => ofFamily(family)(rule)), tone),
  )
  const scored = emails.flatMap((email, index) =>
    email.overall === undefined
      ? []
      : [
          {
            overall: email.overall,
            score: results[index]?.score ?? 50,
            harsh: tone.some((family) => (email.labels[family]?.length ?? 0) > 0),
          },
        ],
  )
  const order = (/** @type {typeof scored} */ list) =>
    spearman(
      list.map(({ overall }) => overall),
      list.map(({ score }) => score),
    ).toFixed(3)
  const scores = (/** @type {(overall: number) => boolean} */ wanted) =>
    scored.filter(({ overall }) => wanted(overall)).map(({ score }) => score)
  const [good, bad] = [scores((overall) => overall >= 4), scores((overall) => overall <= 2)]
  console.log(`
${emails.length} drafts of ${path}
content macro-F1 ${percent(means.reduce((sum, mean) => sum + mean, 0) / means.length)}   any tone F1 ${percent(any)}
score: Spearman ${order(scored)} (without harsh drafts ${order(scored.filter(({ harsh }) => !harsh))}), area under the curve ${areaUnderCurve(good, bad).toFixed(3)}
good drafts at 80 or more: ${good.filter((score) => score >= 80).length} of ${good.length}; harmful ones under 50: ${bad.filter((score) => score < 50).length} of ${bad.length}`)
  const told = emails
    .map((email, index) => [email.kind, results[index]?.kind])
    .filter(([kind]) => kind !== 'other')
  if (flag('--no-kind'))
    console.log(
      `kind told right: ${percent(told.filter(([kind, read]) => kind === read).length / told.length)} %`,
    )
}

if (flag('--rules')) report()
else evaluate()
