import { commonEnds } from '../core/common-ends.ts'
import type { DraftRecord } from './records.ts'

const most = 20
const apart = 10 * 60_000

/**
 * A draft has lost much where 30 % of it is gone, even of a short one; less than 20 characters never count, and 80 always do.
 */
const few = 20
const share = 0.3
const line = 80

type Text = Pick<DraftRecord, 'subject' | 'body'>

/** Whether so much of a text is missing from its new state that the person may want it back. Moved text is not lost. */
export function dropsMuch(former: string, present: string): boolean {
  const { head, tail } = commonEnds(former, present)
  const [before, after] = [former, present].map((text) => text.slice(head, text.length - tail)) as [
    string,
    string,
  ]
  const bound = Math.min(line, Math.max(few, former.length * share))
  if (before.length < bound) return false
  const left = new Map<string, number>()
  for (const word of after.split(/\s+/)) left.set(word, (left.get(word) ?? 0) + 1)
  let lost = 0
  for (const word of before.split(/\s+/)) {
    const count = left.get(word) ?? 0
    if (count === 0) lost += word.length + 1
    else left.set(word, count - 1)
  }
  return lost >= bound
}

/**
 * The fuller of two texts, unless much was lost in between: after many small cuts, this is the text the person may want back.
 */
export function fuller<T extends Text>(fullest: T, present: T): T {
  const over = present.body.length >= fullest.body.length || dropsMuch(fullest.body, present.body)
  return over ? present : fullest
}

/**
 * The draft with its previous text among the versions, if that text differs and the last version is ten minutes old: a way back
 * after a change of mind, not a record of every key. Where much is lost, `fullest` is kept regardless of the time. Keeps the
 * latest twenty, each text once.
 */
export function withFormerText(
  draft: DraftRecord,
  former: DraftRecord | undefined,
  now: string,
  fullest: Text | undefined = former,
): DraftRecord {
  const versions = former?.versions ?? draft.versions
  if (!former || !fullest) return { ...draft, versions }
  const last = versions.at(-1)
  const age = last && Date.parse(now) - Date.parse(last.at)
  // A negative age means that the clock was set back, so no time is known.
  const recent = age !== undefined && age >= 0 && age < apart
  const text = dropsMuch(fullest.body, draft.body) ? fullest : recent ? draft : former
  const isKept = [draft, ...versions].some(
    ({ subject, body }) => subject === text.subject && body === text.body,
  )
  if (isKept || text.body.trim() === '') return { ...draft, versions }
  const version = { at: now, subject: text.subject, body: text.body }
  return { ...draft, versions: [...versions, version].slice(-most) }
}
