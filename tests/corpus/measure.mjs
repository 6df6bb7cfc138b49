/** @import { LabelledDraft, Voice } from './read.mjs' */

const words = (/** @type {string} */ text) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/** The sentences of drafts that are long enough to be told apart, with their draft's id.
 * @param {LabelledDraft[]} drafts
 * @param {number} fewest words
 */
export function longSentences(drafts, fewest = 8) {
  return drafts.flatMap(({ id, body, lines }) =>
    lines
      .filter(({ labels }) => !labels.includes('quote') && !labels.includes('signature'))
      .map(({ start, end }) => ({ id, text: body.slice(start, end) }))
      .filter(({ text }) => words(text).length >= fewest),
  )
}

/** Runs of four words. @param {string} text */
function shingles(text) {
  const list = words(text)
  return new Set(list.slice(3).map((_, index) => list.slice(index, index + 4).join(' ')))
}

/**
 * Pairs of sentences of which most four-word runs are the same (Jaccard ≥ `least`).
 * @param {{ id: string, text: string }[]} sentences
 * @param {{ id: string, text: string }[]} others compared with; the sentences among themselves where absent
 */
export function nearDuplicates(sentences, others = sentences, least = 0.5) {
  /** @type {Map<string, number[]>} */
  const byRun = new Map()
  const otherRuns = others.map(({ text }) => shingles(text))
  otherRuns.forEach((runs, index) => {
    for (const run of runs) byRun.set(run, [...(byRun.get(run) ?? []), index])
  })
  /** @type {[string, string][]} */
  const pairs = []
  sentences.forEach(({ text }, index) => {
    const runs = shingles(text)
    /** @type {Map<number, number>} */
    const shared = new Map()
    for (const run of runs)
      for (const other of byRun.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared) {
      if (others === sentences && other <= index) continue
      const all = runs.size + (otherRuns[other]?.size ?? 0) - count
      if (count / all >= least) pairs.push([text, others[other]?.text ?? ''])
    }
  })
  return pairs
}

/** Distinct words in windows of 1,000 words, as a mean: does not grow with the size of a corpus.
 * @param {string[]} list
 */
function meanDistinct(list, window = 1000) {
  const counts = []
  for (let start = 0; start + window <= list.length; start += window)
    counts.push(new Set(list.slice(start, start + window)).size)
  return counts.reduce((sum, count) => sum + count, 0) / (counts.length || 1)
}

/** @param {number[]} list @param {number} share */
function quantile(list, share) {
  const sorted = [...list].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/**
 * How varied a set of bodies is; the same measure for any corpus.
 * @param {string[]} bodies
 */
export function variety(bodies) {
  const all = bodies.flatMap((body) => words(body))
  const sentences = bodies.flatMap((body) =>
    body.split(/(?<=[.!?])\s+|\n+/).filter((text) => words(text).length > 0),
  )
  const lengths = sentences.map((text) => words(text).length)
  const texts = bodies.map((body) => {
    const paragraphs = body.split(/\n+/).filter((line) => words(line).length > 4)
    return words(paragraphs[0] ?? body)
  })
  const openings = new Set(texts.map((list) => list.slice(0, 4).join(' ')))
  return {
    drafts: bodies.length,
    words: all.length,
    'median words a draft': quantile(
      bodies.map((body) => words(body).length),
      0.5,
    ),
    sentences: sentences.length,
    'words a sentence, 10th to 90th percentile': `${quantile(lengths, 0.1)}–${quantile(lengths, 0.9)}`,
    'distinct openings (first four words), %': Math.round((100 * openings.size) / bodies.length),
    'distinct words in 1,000': Math.round(meanDistinct(all)),
  }
}

/** How often each label is given. @param {Voice[]} voices */
export function labelCounts(voices) {
  /** @type {Record<string, number>} */
  const counts = {}
  for (const { drafts } of voices)
    for (const { lines } of drafts)
      for (const { labels } of lines) for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  return counts
}
