/** @import { LabelledDraft } from './read.mjs' */
import { readFileSync } from 'node:fs'
import { families, readDraft, roles } from './read.mjs'

/** What a second person, who saw no labels, made of a tenth of the drafts. */
export function readSecond() {
  const source = readFileSync(new URL('second-reader.txt', import.meta.url), 'utf8')
  return source
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [id = '', ...rest] = part.split(' ')
      return readDraft(id, id, '', rest.join(' '))
    })
}

/** @param {number} both @param {number} one @param {number} other */
const f1 = (both, one, other) => (2 * both) / (2 * both + one + other || 1)

/**
 * F1 of one reader against the other by line for each label, and how near the grades are.
 * @param {LabelledDraft[]} first
 * @param {LabelledDraft[]} second the same drafts or fewer, read apart
 */
export function agreement(first, second) {
  const byId = new Map(first.map((draft) => [draft.id, draft]))
  const pairs = second.flatMap((draft) => {
    const own = byId.get(draft.id)
    if (own && own.lines.length !== draft.lines.length)
      throw new Error(`${draft.id}: the readers have a different number of lines`)
    return own ? [{ own, draft }] : []
  })
  /** @type {Record<string, { agreed: number, first: number, second: number, f1: number }>} */
  const labels = {}
  for (const label of [...roles, ...families]) {
    let agreed = 0
    let onlyFirst = 0
    let onlySecond = 0
    for (const { own, draft } of pairs)
      own.lines.forEach((line, index) => {
        const one = line.labels.includes(label)
        const other = draft.lines[index]?.labels.includes(label) ?? false
        if (one && other) agreed++
        else if (one) onlyFirst++
        else if (other) onlySecond++
      })
    labels[label] = { agreed, first: onlyFirst, second: onlySecond, f1: f1(agreed, onlyFirst, onlySecond) }
  }
  const apart = pairs.map(({ own, draft }) => Math.abs(own.overall - draft.overall))
  const within = (/** @type {number} */ most) =>
    apart.filter((distance) => distance <= most).length / (apart.length || 1)
  return { drafts: pairs.length, labels, withinHalf: within(0.5), withinOne: within(1) }
}
