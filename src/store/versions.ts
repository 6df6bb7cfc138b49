import type { DraftRecord } from './records.ts'

const most = 20
const apart = 10 * 60_000

/**
 * The draft with its former text among the versions, where that text differs and the last version is ten minutes
 * old: a way back after a change of heart, not a record of every key. Keeps the latest twenty.
 */
export function withFormerText(
  draft: DraftRecord,
  former: DraftRecord | undefined,
  now: string,
): DraftRecord {
  const versions = former?.versions ?? draft.versions
  if (!former || former.body.trim() === '') return { ...draft, versions }
  const same = former.body === draft.body && former.subject === draft.subject
  const last = versions.at(-1)
  const age = last && Date.parse(now) - Date.parse(last.at)
  // Below zero the clock was set back, and no time is known.
  const recent = age !== undefined && age >= 0 && age < apart
  if (same || recent) return { ...draft, versions }
  const version = { at: now, subject: former.subject, body: former.body }
  return { ...draft, versions: [...versions, version].slice(-most) }
}
